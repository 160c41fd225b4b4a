import type { HeldBlock } from '../books/books';
import { certainHolding, type Holding } from '../books/certainty';
import type { HuntRecord } from '../books/hunt-record';
import { Lifetimes } from '../books/lifetimes';
import { sorted } from '../values/sorted';
import { type Holder, holderOf } from './holder';

/** A stack on which blocks were allocated that stay. */
export interface HoldingStack {
  readonly stack: number;
  readonly holder: Holder;
  readonly blocks: readonly HeldBlock[];
}

/** What is held by all stacks of one module, or of those of which no module is known. */
export interface DriverUse {
  /** That of the stack with the most blocks. */
  readonly holder: Holder;
  /** Those with the most blocks first. */
  readonly stacks: readonly HoldingStack[];
  /** Allocations on these stacks. */
  readonly allocs: number;
  /** What certainly stays; absent where any of the blocks may have been freed unseen. */
  readonly holding?: Holding;
  /** Part of all blocks that certainly stay, 0 to 1. */
  readonly share: number;
}

/**
 * What a hunt left, by the modules for which it was allocated, those with the most bytes first.
 * @param skip patterns of functions to look past besides
 */
export function driverUses(hunt: HuntRecord, skip: readonly string[]): readonly DriverUse[] {
  const uses = [...groups(hunt, skip).values()].map((stacks) => useOf(hunt, stacks));
  const all = uses.reduce((sum, { holding }) => sum + (holding?.blocks ?? 0), 0);
  const shared = uses.map((use) => ({
    ...use,
    share: all === 0 ? 0 : (use.holding?.blocks ?? 0) / all,
  }));
  const bytes = ({ holding }: DriverUse) => holding?.bytes ?? -1;
  const blocks = ({ holding }: DriverUse) => holding?.blocks ?? -1;
  return sorted(shared, (a, b) => bytes(b) - bytes(a) || blocks(b) - blocks(a));
}

/** The fewest and the most frames of the system that were looked past; none where none was to be. */
export function framesPast({ stacks }: DriverUse): readonly [number, number] | undefined {
  const all: number[] = [];
  for (const { holder } of stacks) if ('past' in holder) all.push(holder.past);
  return all.length === 0 ? undefined : [Math.min(...all), Math.max(...all)];
}

function groups(
  hunt: HuntRecord,
  skip: readonly string[],
): ReadonlyMap<string, readonly HoldingStack[]> {
  const { modules, asked } = hunt;
  const { pointerSize } = hunt.start.target;
  const byHolder = new Map<string, HoldingStack[]>();
  hunt.held().forEach((held, stack) => {
    const blocks = held.filter(({ block }) => !asked.gone.has(block));
    if (blocks.length === 0) return;
    const holder = holderOf(hunt.stacks.at(stack), { modules, skip, pointerSize });
    const id = keyOf(holder);
    const own = byHolder.get(id);
    if (own) own.push({ stack, holder, blocks });
    else byHolder.set(id, [{ stack, holder, blocks }]);
  });
  return byHolder;
}

function keyOf(holder: Holder): string {
  if (holder.kind === 'driver') return `${holder.kind} ${holder.module.toLowerCase()}`;
  return holder.kind === 'unknown' ? `${holder.kind} ${holder.why}` : holder.kind;
}

function useOf(hunt: HuntRecord, given: readonly HoldingStack[]): Omit<DriverUse, 'share'> {
  const stacks = sorted(given, (a, b) => b.blocks.length - a.blocks.length);
  const blocks: HeldBlock[] = [];
  for (const each of stacks) blocks.push(...each.blocks);
  const own = new Set(stacks.map(({ stack }) => stack));
  let allocs = 0;
  for (const { stack, hits } of hunt.stackUses()) if (own.has(stack)) allocs += hits.alloc;
  const lives = { lastHit: hunt.lastHit, lifetimes: new Lifetimes() };
  const holding = certainHolding(blocks, hunt.unpaired(), hunt.asked, lives);
  const holder: Holder = stacks[0]?.holder ?? { kind: 'cut' };
  return { holder, stacks, allocs, ...(holding && { holding }) };
}
