import { tagText } from '../pool/tags/tag';
import { printable } from '../pool/values/printable';
import type { Profile, Sample } from './profile';

/** What a line of folded text is weighed by. */
export type Weight = 'heldBytes' | 'held' | 'allocBytes' | 'allocs' | 'frees' | 'survivors';

/**
 * Folded stacks: `[Leak];nt!NtReadFile;acmeflt!FltRead 9664`, outermost first, below the tag. Stacks
 * of the same functions are one line; those that weigh nothing are left out. LF, because flamegraph.pl
 * ignores lines that end in CR LF.
 */
export function foldedText({ samples }: Profile, weight: Weight): string {
  const lines = new Map<string, number>();
  for (const sample of samples) {
    if (sample[weight] === 0) continue;
    const stack = foldedStack(sample);
    lines.set(stack, (lines.get(stack) ?? 0) + sample[weight]);
  }
  return Array.from(lines, ([stack, value]) => `${stack} ${value}\n`).join('');
}

/** The stack of a sample as folded text has it, without a weight. */
const foldedStack = ({ tag, frames }: Sample): string =>
  [`[${tagText(tag)}]`, ...frames.map(({ name }) => name).reverse()].map(foldedName).join(';');

/** `;` parts frames, and a last word of digits would be a weight. */
const foldedName = (name: string): string =>
  printable(name)
    .replace(/;/g, ':')
    .replace(/\s(?=[\d.]+$)/, '_');
