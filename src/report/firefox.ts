import type { HuntRecord } from '../pool/books/hunt-record';
import { locatedHit } from '../pool/books/ledger';
import { type OutstandingBlock, Pairing } from '../pool/books/pairing';
import type { Hit } from '../pool/hit';
import { tagText } from '../pool/tags/tag';
import type { ExportSource } from './export-source';
import { FirefoxLibraries, FirefoxThread } from './firefox-tables';
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
  for (const { hit, bytes, life } of livesOf(hunt)) {
    // Hits without a time are where the one before them was; the order counts, not the time.
    last = hit.time === undefined ? last : hit.time - start;
    allocations.time.push(last);
    allocations.weight.push(bytes);
    allocations.stack.push(stackOf(hit.stack));
    allocations.memoryAddress.push(life);
    allocations.threadId.push(0);
    allocations.length++;
  }
  return { name, ...tables.fields(), nativeAllocations: allocations };
}

/** A free that came to light when the address was given out again. */
interface Unseen {
  readonly time?: number;
  readonly stack?: undefined;
}

interface LifeEvent {
  readonly hit: Hit | Unseen;
  /** Charged bytes: negative at a free. */
  readonly bytes: number;
  /** Number of the block's life. */
  readonly life: number;
}

/** Allocations whose block and size are known, and what ended them. */
function livesOf(hunt: HuntRecord): readonly LifeEvent[] {
  const events: LifeEvent[] = [];
  const pairing = new Pairing();
  const lives = new Map<number, { readonly life: number; readonly bytes: number }>();
  const end = (allocation: OutstandingBlock, hit: Hit | Unseen) => {
    const ended = lives.get(allocation.hit);
    if (ended) events.push({ hit, bytes: -ended.bytes, life: ended.life });
  };
  for (const hit of hitsOf(hunt)) {
    const { block, kind, tag, stack, number, charged, time } = hit;
    if (block === undefined) continue;
    if (kind === 'alloc') {
      const outcome = pairing.alloc(block, { tag, stack, hit: number, charged });
      if (outcome.kind === 'seenAgain') end(outcome.earlier, { time });
      if (outcome.kind === 'full' || charged === undefined) continue;
      const life = lives.size + 1;
      lives.set(number, { life, bytes: charged });
      events.push({ hit, bytes: charged, life });
    } else if (kind === 'free') {
      const outcome = pairing.free(block, tag, charged);
      if (outcome.kind === 'matched') end(outcome.allocation, hit);
      else if (outcome.kind === 'other') end(outcome.earlier, { time });
    }
  }
  return events;
}

/** The hits of a hunt that were kept, with the blocks that were found afterwards. */
function hitsOf(hunt: HuntRecord): readonly Hit[] {
  const hits = new Map<number, Hit>();
  for (const entry of hunt.entries) {
    if (entry.type === 'hit') {
      hits.set(entry.number, { ...entry, stack: hunt.stackIndex(entry.stack), tag: hunt.tag });
    }
    const hit = entry.type === 'located' ? hits.get(entry.hit) : undefined;
    if (hit && entry.type === 'located') hits.set(entry.hit, locatedHit(hit, entry));
  }
  return [...hits.values()];
}
