import type { SparseMemory } from './memory';
import type { Changing, StopValues, WordSource } from './values';

/** Words farther apart are kept in another part: those of kernel and user stacks. */
const PART = 0x100000n;

/** Words of a stack near each other, by halves of 32 bits in ascending order. */
interface Part {
  readonly base: bigint;
  readonly offsets: Int32Array;
  /** What lies there; what is other at each stop is put in anew. */
  readonly halves: Uint32Array;
  readonly changing: readonly { readonly at: number; readonly what: Changing }[];
}

/** Words of a stack: written at each stop that finds it again, made once. */
export class StackWords {
  readonly #parts: readonly Part[];
  readonly #pointer: 4 | 8;

  constructor(words: ReadonlyMap<bigint, WordSource>, pointer: 4 | 8) {
    this.#pointer = pointer;
    const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
    const parts: [bigint, WordSource][][] = [];
    for (const entry of sorted) {
      const last = parts[parts.length - 1];
      const first = last?.[0]?.[0];
      if (last && first !== undefined && entry[0] - first < PART) last.push(entry);
      else parts.push([entry]);
    }
    this.#parts = parts.map((entries) => partOf(entries, pointer));
  }

  write(memory: SparseMemory, values: StopValues | undefined): void {
    for (const { base, offsets, halves, changing } of this.#parts) {
      const known = new Map<Changing, bigint>();
      for (const { at, what } of changing) {
        const value = known.get(what) ?? values?.of(what) ?? 0n;
        known.set(what, value);
        halves[at] = Number(value & 0xffffffffn);
        if (this.#pointer === 8) halves[at + 1] = Number(value >> 32n);
      }
      memory.storeHalves(base, offsets, halves);
    }
  }
}

function partOf(entries: readonly (readonly [bigint, WordSource])[], pointer: 4 | 8): Part {
  const base = entries[0]?.[0] ?? 0n;
  const each = pointer / 4;
  const offsets = new Int32Array(entries.length * each);
  const halves = new Uint32Array(entries.length * each);
  const changing: { at: number; what: Changing }[] = [];
  entries.forEach(([address, source], index) => {
    for (let half = 0; half < each; half++) {
      const at = index * each + half;
      offsets[at] = Number(address - base) + 4 * half;
      if (typeof source === 'bigint') {
        halves[at] = Number((BigInt.asUintN(64, source) >> BigInt(32 * half)) & 0xffffffffn);
      }
    }
    if (typeof source !== 'bigint') changing.push({ at: index * each, what: source });
  });
  return { base, offsets, halves, changing };
}
