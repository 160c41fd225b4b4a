import type { HuntRecord } from '../pool/books/hunt-record';
import { tagText } from '../pool/tags/tag';
import type { ExportSource } from './export-source';
import { FirefoxLibraries, FirefoxThread } from './firefox-tables';
import { livesOf } from './lives';
import { frameReader } from './profile';

/** The layout of `src/types/profile.ts` of the Firefox Profiler with this number; later ones upgrade it. */
const LAYOUT = 48;

/**
 * A processed profile for the Firefox Profiler: allocations and frees as balanced native allocations,
 * a thread for each hunt. Blocks are numbered by their lives, not by address: the profiler's numbers
 * hold 53 bits, and an address is given out again.
 */
export function firefoxText(source: ExportSource): string {
  const { hunts, name, tool } = source;
  const start = Math.min(...hunts.map(({ hunt }) => hunt.start.time));
  const libs = new FirefoxLibraries();
  const threads = hunts.map(({ hunt, number, recording }) =>
    threadOf(hunt, `"${tagText(hunt.tag)}", hunt ${number} of ${recording}`, start, libs),
  );
  return JSON.stringify({
    meta: {
      interval: 1,
      startTime: hunts.length > 0 ? start : 0,
      processType: 0,
      product: `pooltag ${tool}: ${name}`,
      stackwalk: 1,
      version: 27,
      preprocessedProfileVersion: LAYOUT,
      symbolicated: true,
      categories: [{ name: 'Other', color: 'grey', subcategories: ['Other'] }],
      markerSchema: [],
    },
    libs: libs.list,
    pages: [],
    threads,
  });
}

function threadOf(hunt: HuntRecord, name: string, start: number, libs: FirefoxLibraries): object {
  const frameOf = frameReader(hunt);
  const tables = new FirefoxThread(libs);
  const stackIds = new Map<number, number | null>();
  const stackOf = (index: number | undefined): number | null => {
    if (index === undefined) return null;
    const known = stackIds.get(index);
    if (known !== undefined) return known;
    const id = tables.stack(hunt.stacks.at(index).map(frameOf));
    stackIds.set(index, id);
    return id;
  };
  const allocations = {
    time: [] as number[],
    weight: [] as number[],
    weightType: 'bytes',
    stack: [] as (number | null)[],
    memoryAddress: [] as number[],
    threadId: [] as number[],
    length: 0,
  };
  let last = 0;
  for (const { what, life, time, stack, bytes } of livesOf(hunt)) {
    if (bytes === undefined) continue;
    // Hits without a time are where the one before them was; the order counts, not the time.
    last = time === undefined ? last : time - start;
    allocations.time.push(last);
    allocations.weight.push(what === 'born' ? bytes : -bytes);
    allocations.stack.push(stackOf(stack));
    allocations.memoryAddress.push(life);
    allocations.threadId.push(0);
    allocations.length++;
  }
  return { name, ...tables.fields(), nativeAllocations: allocations };
}
