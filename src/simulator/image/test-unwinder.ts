import { littleEndian } from '../bytes';
import type { MachineMemory } from '../kernel/machine';

/** A frame that was found by unwinding alone. */
export interface UnwoundFrame {
  readonly pc: bigint;
  readonly sp: bigint;
}

interface RuntimeFunction {
  readonly begin: number;
  readonly end: number;
  readonly unwind: number;
}

const MOST_FRAMES = 64;
const RBP = 5;

/**
 * Walks an x64 stack the way a debugger does that has nothing but memory: image headers,
 * exception directories, unwind codes. Epilogues are not looked for: no stop lies in one.
 */
export class Unwinder {
  readonly #memory: MachineMemory;
  #rbp = 0n;
  readonly #images: readonly { readonly base: bigint; readonly size: number }[];

  constructor(
    memory: MachineMemory,
    images: readonly { readonly base: bigint; readonly size: number }[],
  ) {
    this.#memory = memory;
    this.#images = images;
  }

  walk(pc: bigint, sp: bigint, rbp = 0n): readonly UnwoundFrame[] {
    this.#rbp = rbp;
    const frames: UnwoundFrame[] = [];
    let at: UnwoundFrame = { pc, sp };
    while (at.pc !== 0n && frames.length < MOST_FRAMES) {
      frames.push(at);
      at = this.#caller(at);
    }
    return frames;
  }

  #caller({ pc, sp }: UnwoundFrame): UnwoundFrame {
    const image = this.#images.find(({ base, size }) => pc >= base && pc < base + BigInt(size));
    const found = image && this.#lookUp(image.base, Number(pc - image.base));
    if (!image || !found) return this.#leave(sp);
    return this.#apply(image.base, found, Number(pc - image.base) - found.begin, sp);
  }

  /** Undoes what a function did to the stack, then what the functions did that it is part of. */
  #apply(base: bigint, { unwind }: RuntimeFunction, offset: number, sp: bigint): UnwoundFrame {
    const info = base + BigInt(unwind);
    const flags = this.#word(info, 1) >> 3;
    const count = this.#word(info + 2n, 1);
    let now = sp;
    for (let slot = 0; slot < count; ) {
      const code = info + 4n + BigInt(2 * slot);
      const done = this.#word(code, 1) <= offset;
      const operation = this.#word(code + 1n, 1);
      const extra = operation >> 4;
      switch (operation & 15) {
        case 0:
          if (done && extra === RBP) this.#rbp = this.#quad(now);
          if (done) now += 8n;
          slot += 1;
          break;
        case 3:
          if (done) now = this.#rbp;
          slot += 1;
          break;
        case 1:
          if (done) now += BigInt(this.#word(code + 2n, 2) * 8);
          slot += 2;
          break;
        case 2:
          if (done) now += BigInt(extra * 8 + 8);
          slot += 1;
          break;
        case 10:
          return { pc: this.#quad(now), sp: this.#quad(now + 24n) };
        default:
          throw new Error(`no unwind operation ${operation & 15} is expected here`);
      }
    }
    if (flags !== 4) return this.#leave(now);
    const chained = this.#entry(info + 4n + BigInt(2 * (count + (count % 2))));
    return this.#apply(base, chained, Number.MAX_SAFE_INTEGER, now);
  }

  #leave(sp: bigint): UnwoundFrame {
    return { pc: this.#quad(sp), sp: sp + 8n };
  }

  #lookUp(base: bigint, rva: number): RuntimeFunction | undefined {
    const optional = base + BigInt(this.#word(base + 0x3cn, 4)) + 24n;
    const directory = optional + 112n + 3n * 8n;
    const table = base + BigInt(this.#word(directory, 4));
    for (let at = 0; at < this.#word(directory + 4n, 4); at += 12) {
      const entry = this.#entry(table + BigInt(at));
      if (rva >= entry.begin && rva < entry.end) return entry;
    }
    return undefined;
  }

  #entry(address: bigint): RuntimeFunction {
    const [begin = 0, end = 0, unwind = 0] = [0n, 4n, 8n].map((at) => this.#word(address + at, 4));
    return { begin, end, unwind };
  }

  #word(address: bigint, size: 1 | 2 | 4): number {
    return Number(littleEndian(this.#memory.read(address, size)));
  }

  #quad(address: bigint): bigint {
    return littleEndian(this.#memory.read(address, 8));
  }
}
