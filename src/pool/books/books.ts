import type { Hit } from '../hit';
import type { Tag } from '../tags/tag';
import type { Address } from '../values/address';
import { type OutstandingBlock, Pairing } from './pairing';
import { withRequested } from './requested';
import { StackUse } from './stack-use';

/** An outstanding block with its address. */
export interface HeldBlock extends OutstandingBlock {
  readonly block: Address;
}

/**
 * Books hits in the order in which they are given. Memory grows with unique stacks and
 * outstanding blocks, not with hits.
 */
export class Books {
  readonly #pairing: Pairing;
  readonly #uses = new Map<Tag, Map<number, StackUse>>();
  #hasGivenUp = false;

  constructor(pairing: Pairing = new Pairing()) {
    this.#pairing = pairing;
  }

  /** Whether blocks were not kept: outstanding counts are floors from there on. */
  get isFull(): boolean {
    return this.#hasGivenUp;
  }

  book(hit: Hit): void {
    const use = this.#use(hit.tag, hit.stack);
    use.see(hit);
    if (hit.kind === 'alloc') this.#alloc(hit, use);
    else if (hit.kind === 'free') this.#free(hit, use);
  }

  /** What each stack has done, of one tag or of all. */
  stacks(tag?: Tag): readonly StackUse[] {
    const all: StackUse[] = [];
    this.#uses.forEach((ofTag, each) => {
      if (tag === undefined || each === tag) all.push(...ofTag.values());
    });
    return all;
  }

  /** Blocks that have not been seen freed, by the stack that allocated them. */
  outstanding(): ReadonlyMap<number, readonly HeldBlock[]> {
    const byStack = new Map<number, HeldBlock[]>();
    this.#pairing.outstanding.forEach((allocation, block) => {
      const held = { ...allocation, block };
      const own = byStack.get(allocation.stack);
      if (own) own.push(held);
      else byStack.set(allocation.stack, [held]);
    });
    return byStack;
  }

  copy(): Books {
    const copy = new Books(this.#pairing.copy());
    copy.#hasGivenUp = this.#hasGivenUp;
    this.#uses.forEach((ofTag, tag) => {
      const uses = new Map<number, StackUse>();
      ofTag.forEach((use, stack) => {
        uses.set(stack, use.copy());
      });
      copy.#uses.set(tag, uses);
    });
    return copy;
  }

  #alloc(hit: Hit, use: StackUse): void {
    if (hit.block === undefined) {
      use.unlocated.alloc++;
      use.unlocatedRequested = withRequested(use.unlocatedRequested, hit.requested);
      return;
    }
    const allocation = allocationOf(hit);
    const outcome = this.#pairing.alloc(hit.block, allocation);
    if (outcome.kind === 'full') {
      this.#hasGivenUp = true;
      use.untracked++;
      return;
    }
    if (outcome.kind === 'seenAgain') this.#missed(outcome.earlier, hit);
    use.allocated(allocation);
  }

  #free(hit: Hit, use: StackUse): void {
    if (hit.block === undefined) {
      use.unlocated.free++;
      return;
    }
    const outcome = this.#pairing.free(hit.block, hit.tag, hit.charged);
    if (outcome.kind === 'matched') {
      const home = this.#use(outcome.allocation.tag, outcome.allocation.stack);
      home.gone(outcome.allocation, hit);
      home.freedFrom(hit.stack);
      return;
    }
    if (outcome.kind === 'other') this.#missed(outcome.earlier, hit);
    use.unmatchedFrees++;
  }

  #missed(earlier: OutstandingBlock, hit: Hit): void {
    const home = this.#use(earlier.tag, earlier.stack);
    home.gone(earlier, hit);
    home.missedFrees++;
  }

  #use(tag: Tag, stack: number): StackUse {
    const ofTag = this.#uses.get(tag) ?? new Map<number, StackUse>();
    this.#uses.set(tag, ofTag);
    const use = ofTag.get(stack) ?? new StackUse(tag, stack);
    ofTag.set(stack, use);
    return use;
  }
}

function allocationOf(hit: Hit): OutstandingBlock {
  const { number, tag, stack, requested, charged, thread, process, time } = hit;
  return { tag, stack, hit: number, requested, charged, thread, process, time };
}
