import type { HeldBlock } from '../books/books';
import type { HuntRecord } from '../books/hunt-record';
import { sorted } from '../values/sorted';

/** Blocks that are asked about at most: some seconds on a serial line. */
export const MOST_ASKED = 2_000;

/** Freed addresses that are asked about besides: how often what was freed looks alive again. */
export const CONTROLS = 200;

/** What to ask memory about. */
export interface RecheckPlan {
  /** All that are held, or a sample spread evenly over paths and ages; by address. */
  readonly blocks: readonly HeldBlock[];
  /** How many are held. */
  readonly held: number;
  readonly freed: readonly Pick<HeldBlock, 'block' | 'charged'>[];
}

export function planRecheck(hunt: HuntRecord, most: number, controls: number): RecheckPlan {
  const all: HeldBlock[] = [];
  // Path by path and in the order of allocation, so that every n-th one is spread over both.
  hunt.held().forEach((own) => {
    all.push(...own);
  });
  const blocks = everyNth(all, most);
  return {
    blocks: sorted(blocks, (a, b) => (a.block < b.block ? -1 : 1)),
    held: all.length,
    freed: hunt.freed().slice(-controls),
  };
}

function everyNth<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const step = items.length / most;
  const chosen: Item[] = [];
  for (let n = 0; n < most; n++) {
    const item = items[Math.floor(n * step)];
    if (item !== undefined) chosen.push(item);
  }
  return chosen;
}
