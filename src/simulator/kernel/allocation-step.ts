import { type Tag, tagFromValue, withoutProtectedBit } from '../../pool/tags/tag';
import type { PoolSpec } from '../targets/spec';
import type { Activity, Booking, PoolWork } from './activity';
import { type Block, type BlockStore, TYPE_PAGED } from './allocator';
import type { Books } from './books';
import type { PassedTags } from './code/passed-tags';
import type { KernelData } from './kernel-data';

/** How the allocator's own step came out. */
export type StepOutcome =
  | /** The compare failed: the code goes on. */ 'passed'
  | /** PoolHitTag is this tag: the break instruction runs. */ 'hit'
  | /** A free with another tag than the block's, where that is checked. */ 'wrongTag';

/** The middle of a pool event: take or give back the block, book it, compare with PoolHitTag. */
export class AllocationStep {
  readonly #rules: PoolSpec;
  readonly #store: BlockStore;
  readonly #data: KernelData;
  readonly #books: Books;
  readonly #tags: PassedTags;
  readonly #lastOfTag = new Map<number, Block>();

  constructor(
    rules: PoolSpec,
    store: BlockStore,
    data: KernelData,
    books: Books,
    tags: PassedTags,
  ) {
    this.#rules = rules;
    this.#store = store;
    this.#data = data;
    this.#books = books;
    this.#tags = tags;
  }

  /** The first booking of an event. */
  begin(activity: Activity, processor: number): StepOutcome {
    const { work, trace } = activity;
    if (work.kind === 'alloc') {
      const block = this.#allocate(activity, work);
      if (work.tail && block.tail) {
        activity.pending.push({ trace: work.tail, kind: 'alloc', block: block.tail });
      }
      if (work.refused) activity.pending.push({ trace: work.refused, kind: 'free', block });
      return this.#book({ trace, kind: 'alloc', block }, activity, processor);
    }
    const { block, tail } = work;
    if (this.#isWrongTag(activity, block)) return 'wrongTag';
    if (tail && block.tail) activity.pending.push({ trace: tail, kind: 'free', block: block.tail });
    activity.block = block;
    if (trace.path.freedBeforeStop) this.#store.free(block);
    return this.#book({ trace, kind: 'free', block }, activity, processor);
  }

  /** The next booking of the same event. */
  proceed(activity: Activity, booking: Booking, processor: number): StepOutcome {
    activity.trace = booking.trace;
    activity.alsoBooked = booking.block;
    return this.#book(booking, activity, processor);
  }

  /** What happens behind the last compare: a freed block becomes available again. */
  finish(activity: Activity): void {
    const { work, trace, block } = activity;
    activity.alsoBooked = undefined;
    if (work.kind === 'free') {
      if (!trace.path.freedBeforeStop) this.#store.free(work.block);
    } else if (work.refused && block) {
      this.#store.free(block);
      activity.block = undefined;
    } else if (block) {
      this.#store.settle(block);
    }
  }

  /** The tag passed to a free; 0 where none is. */
  passedTag(activity: Activity): number {
    return activity.trace.tag ? this.#tags.read(activity.trace.tag) : 0;
  }

  #allocate(activity: Activity, work: Extract<PoolWork, { kind: 'alloc' }>): Block {
    const tag: Tag = activity.trace.tag ? tagFromValue(this.passedTag(activity)) : work.tag;
    const { type, bytes, special, placement } = work;
    const block = this.#store.allocate({
      tag,
      type,
      bytes,
      special,
      placement,
    });
    activity.block = block;
    activity.previous = this.#lastOfTag.get(block.tag);
    this.#lastOfTag.set(block.tag, block);
    return block;
  }

  #isWrongTag(activity: Activity, block: Block): boolean {
    if (this.#rules.freeTagCheck === 'never' || !block.protectedPool) return false;
    return withoutProtectedBit(tagFromValue(this.passedTag(activity))) !== block.tag;
  }

  #book(booking: Booking, activity: Activity, processor: number): StepOutcome {
    const { trace, kind, block } = booking;
    const paged = (block.type & TYPE_PAGED) !== 0;
    this.#data.tracker.book(block.tag, processor, paged, kind, block.charged);
    if (kind === 'alloc') this.#books.allocated(block, trace.site);
    else this.#books.freed(block, trace.site);
    if (kind === 'free') activity.previous = this.#lastOfTag.get(block.tag);
    return block.tag === this.#data.hitTag() ? 'hit' : 'passed';
  }
}
