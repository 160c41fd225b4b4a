import type { ImageLine, ModulesFile, StackLine } from './format';

const PAGE = 0x1000;

/** Room behind the kernel's highest recorded address, for functions that only invented frames need. */
const KERNEL_TAIL = 0x20000;

/**
 * What `modules.json` says, and where it says nothing what the stacks show: an image reaches from
 * its lowest recorded address to its highest one.
 */
export function completeModules(
  file: Partial<ModulesFile> | undefined,
  stacks: readonly StackLine[],
): ModulesFile {
  const listed = file?.modules ?? [];
  const known = new Set([...listed, ...(file?.userImages ?? [])].map(({ name }) => name));
  const modules = [
    ...listed,
    ...seenImages(stacks).filter((image) => !known.has(image.name) && !overlaps(image, listed)),
  ];
  const nt = modules.find(({ name }) => name === 'nt') ?? file?.nt ?? NO_KERNEL;
  return {
    nt,
    modules: modules.some(({ name }) => name === 'nt') ? modules : [kernelImage(nt), ...modules],
    userImages: file?.userImages ?? [],
    symbols: file?.symbols ?? {},
  };
}

/** Where a kernel of this kind is loaded, for recordings whose stacks do not show it. */
const NO_KERNEL = { base: '80800000', size: 0x200000 };

const kernelImage = ({ base, size }: ModulesFile['nt']): ImageLine => ({
  name: 'nt',
  image: 'ntoskrnl.exe',
  base,
  size,
});

function seenImages(stacks: readonly StackLine[]): readonly ImageLine[] {
  const seen = new Map<string, { low: number; high: number }>();
  for (const { pc, sym } of stacks) {
    for (const [index, text] of sym.entries()) {
      const mark = text.indexOf('!');
      const address = Number.parseInt(pc[index] ?? '', 16);
      if (mark < 0 || Number.isNaN(address)) continue;
      const name = text.slice(0, mark);
      const range = seen.get(name) ?? { low: address, high: address };
      seen.set(name, { low: Math.min(range.low, address), high: Math.max(range.high, address) });
    }
  }
  return [...seen].map(([name, { low, high }]) => {
    const base = low - (low % PAGE);
    const end = high - (high % PAGE) + (name === 'nt' ? KERNEL_TAIL : PAGE);
    return { name, image: `${name}.sys`, base: base.toString(16), size: end - base };
  });
}

function overlaps(image: ImageLine, listed: readonly ImageLine[]): boolean {
  const start = Number.parseInt(image.base, 16);
  return listed.some(({ base, size }) => {
    const other = Number.parseInt(base, 16);
    return start < other + size && other < start + image.size;
  });
}
