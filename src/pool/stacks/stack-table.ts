import type { Stack } from '../hit';
import type { Frame } from './frame';

/** Unique stacks kept; real hunts have some hundreds, a recorded boot had 11,000. */
const MOST_STACKS = 50_000;

/**
 * Unique stacks in the order they were first seen. Two stacks are one when all their return
 * addresses are equal; names do not count, because they change when symbols are loaded. Stacks
 * without addresses compare by their texts.
 *
 * When the table is full, further stacks all become one empty stack: their hits still count,
 * but have no call site.
 */
export class StackTable {
  readonly #indexes = new Map<string, number>();
  readonly #stacks: Stack[] = [];
  readonly #limit: number;

  constructor(limit: number = MOST_STACKS) {
    this.#limit = limit;
  }

  /** The index of the stack, the same for every equal one. */
  intern(stack: Stack): number {
    const key = stackKey(stack);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    if (this.isFull && stack.length > 0) return this.intern([]);
    const index = this.#stacks.length;
    this.#indexes.set(key, index);
    this.#stacks.push(stack);
    return index;
  }

  /** The stack with this index; empty when there is none. */
  at(index: number): Stack {
    return this.#stacks[index] ?? [];
  }

  get all(): readonly Stack[] {
    return this.#stacks;
  }

  get size(): number {
    return this.#stacks.length;
  }

  /** Whether stacks not seen yet are kept no more. */
  get isFull(): boolean {
    return this.#stacks.length >= this.#limit;
  }
}

function stackKey(stack: Stack): string {
  return stack.map(frameKey).join(' ');
}

/** Inline frames share the address of the frame that holds them: only their text tells. */
function frameKey({ address, inline, text }: Frame): string {
  return address !== undefined && !inline ? address : text;
}
