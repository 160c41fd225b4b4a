import type { Stack } from '../hit';
import { isBreakOrTracker, poolRun } from '../stacks/pool-function';
import {
  type Address,
  compareAddresses,
  distance,
  offsetAddress,
  type PointerSize,
} from '../values/address';
import { pointerAt } from '../values/little-endian';

/** A register, or a stack slot at an offset in bytes from the base of the allocator's frame. */
export type Where = { readonly register: string } | { readonly offset: number };

/** Where the block of a hit can be read, for all hits of one way through the allocator. */
export interface Place {
  readonly kind: 'alloc' | 'free';
  /** The instruction in the allocator's own frame: a return address, or the stop itself. */
  readonly key: Address;
  readonly where: Where;
  /** Whether the block's first byte stands there, or that of the header before it. */
  readonly holds: 'block' | 'header';
}

/** The frame of a hit that places are measured from. */
export interface PlaceKey {
  readonly kind: 'alloc' | 'free';
  readonly address: Address;
  readonly base: Address;
  /** Base of the frame that called it: words from here on belong to somebody else. */
  readonly limit: Address;
}

/** Registers and stack words as they were read at a hit; all of them, or only those asked for. */
export interface Words {
  /** Values by the names that the target's registers have. */
  readonly registers: ReadonlyMap<string, Address>;
  readonly stack?: { readonly from: Address; readonly words: readonly Address[] };
}

/**
 * The innermost frame of the pool run that is the allocator itself: routines that only break or
 * only book are called from many places with the same return address.
 * @param stopAddress of frame 0, where the listing does not print it
 * @returns undefined when the listing lacks what is needed
 */
export function placeKey(
  stack: Stack,
  kind: 'alloc' | 'free',
  stopAddress?: Address,
): PlaceKey | undefined {
  const index = stack
    .slice(0, poolRun(stack))
    .findIndex(({ symbol, inline }) => symbol && !inline && !isBreakOrTracker(symbol));
  const frame = stack[index];
  if (!frame || frame.doubtful) return undefined;
  const address = frame.address ?? (index === 0 ? stopAddress : undefined);
  const limit = stack.slice(index + 1).find(({ inline }) => !inline)?.base;
  if (!address || !frame.base || !limit || compareAddresses(frame.base, limit) >= 0) {
    return undefined;
  }
  return { kind, address, base: frame.base, limit };
}

/** Stack memory from `from` on as pointer-size words; what does not fill a word is left out. */
export function stackWords(
  from: Address,
  bytes: Uint8Array,
  size: PointerSize,
): { readonly from: Address; readonly words: readonly Address[] } {
  const words: Address[] = [];
  for (let offset = 0; offset + size <= bytes.length; offset += size) {
    const word = pointerAt(bytes, offset, size);
    if (word) words.push(word);
  }
  return { from, words };
}

/** The word at a place, or undefined when it is not among those read. */
export function wordAt(
  where: Where,
  base: Address,
  words: Words,
  size: PointerSize,
): Address | undefined {
  if ('register' in where) return words.registers.get(where.register);
  const from = words.stack && distance(words.stack.from, offsetAddress(base, where.offset));
  return from === undefined || from % size !== 0 ? undefined : words.stack?.words[from / size];
}

/**
 * On x86 a frame's base is its EBP: saved EBP, return address and at most five arguments follow,
 * and then the caller's own variables, where stale pointers to earlier blocks live.
 */
const X86_END_OF_FRAME = 0x1c;

/** Every place in the words that is the allocator's: all registers, and the stack of its frame. */
export function coveredPlaces(key: PlaceKey, words: Words, size: PointerSize): readonly Where[] {
  const slots: Where[] = [];
  const first = words.stack && distance(key.base, words.stack.from);
  const end = distance(key.base, key.limit);
  if (first !== undefined && end !== undefined) {
    const frameEnd = size === 4 ? Math.min(end, X86_END_OF_FRAME) : end;
    const last = Math.min(frameEnd, first + (words.stack?.words.length ?? 0) * size);
    for (let offset = first; offset < last; offset += size) slots.push({ offset });
  }
  const registers = [...words.registers.keys()].filter((name) => GENERAL.test(name));
  return [...slots, ...registers.map((register) => ({ register }))];
}

/** Registers that can hold a pointer to a block. */
const GENERAL = /^(?:[er]?[abcd]x|[er]?[sd]i|[er]bp|r\d+|x\d+|fp|lr)$/;
