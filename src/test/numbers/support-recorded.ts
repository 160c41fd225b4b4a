import { loadRecording } from '../../simulator/targets/recorded/load';
import type { TrueSites } from '../hunt/support-truth';

/** Functions of the recorded kernel that are the pool itself. */
const POOL_FUNCTION = /^nt!Ex(?:Allocate|Free)Pool/;

const tagOf = (text: string): number => Buffer.from(text.padEnd(4), 'latin1').readUInt32LE();

interface SiteSums {
  allocations: number;
  frees: number;
  blocks: number;
  bytes: number;
}

/**
 * What the events of a recording say of a tag: in their order, by the first function that is no
 * pool function; a free counts where it was made, and takes the block from where it was allocated.
 */
export function recordedSites(folder: string, tag: string): TrueSites {
  const { events, stacks, modules } = loadRecording(folder);
  const sites = new Map<string, SiteSums>();
  const owners = new Map<number, { readonly home: SiteSums; readonly bytes: number }>();
  const siteOf = (stackId: number): SiteSums => {
    const { pc = [], sym = [] } = stacks.get(stackId) ?? {};
    const caller = sym.findIndex((name) => !POOL_FUNCTION.test(name));
    const address = Number.parseInt(pc[caller] ?? '', 16);
    const home = modules.modules.find(
      ({ base, size }) =>
        Number.parseInt(base, 16) <= address && address < Number.parseInt(base, 16) + size,
    );
    const offset = address - Number.parseInt(home?.base ?? '0', 16);
    const key = home ? `${home.name}+0x${offset.toString(16)}` : `0x${address.toString(16)}`;
    const known = sites.get(key) ?? { allocations: 0, frees: 0, blocks: 0, bytes: 0 };
    sites.set(key, known);
    return known;
  };
  for (const { tag: own, kind, address, blockBytes, stackId } of events) {
    if (own !== tagOf(tag)) continue;
    const site = siteOf(stackId);
    if (kind === 'alloc') {
      site.allocations += 1;
      site.blocks += 1;
      site.bytes += blockBytes;
      owners.set(address, { home: site, bytes: blockBytes });
      continue;
    }
    site.frees += 1;
    const owner = owners.get(address);
    if (!owner) continue;
    owners.delete(address);
    owner.home.blocks -= 1;
    owner.home.bytes -= owner.bytes;
  }
  return sites;
}
