import { readInteger } from '../../wire/fields';
import { MOST_MEMORY } from '../../wire/requests';
import type { KernelData } from '../target/kernel-data';
import type { LiveMachine } from '../target/machine';

/** More than any stack of the kernel has. */
const LONGEST_STACK = 0x18000n;

/** Memory of a stack from the stack pointer on, read at once. */
export interface StackMemory {
  readonly start: bigint;
  readonly bytes: Uint8Array;
  /** A pointer on it; undefined where nothing was read. */
  word(address: bigint): bigint | undefined;
}

/**
 * Reads stacks: from the stack pointer to where the thread's stack begins, which the thread says.
 * Where the pointer is on another one (of a DPC, of an interrupt, an expanded one), one packet.
 */
export class StackReader {
  readonly #machine: LiveMachine;
  readonly #data: KernelData;
  readonly #ends = new Map<bigint, bigint>();

  constructor(machine: LiveMachine, data: KernelData) {
    this.#machine = machine;
    this.#data = data;
  }

  read(sp: bigint): StackMemory {
    const end = this.#end(sp);
    const length = end === undefined ? MOST_MEMORY : Number(end - sp);
    const { pointerSize } = this.#machine;
    const bytes = this.#machine.read(sp, length);
    return {
      start: sp,
      bytes,
      word: (address) => {
        const at = Number(address - sp);
        return at >= 0 && at + pointerSize <= bytes.length
          ? readInteger(bytes, at, pointerSize)
          : undefined;
      },
    };
  }

  /** Where the stack of the thread begins, if the pointer is on that one. A thread can come to another. */
  #end(sp: bigint): bigint | undefined {
    const { thread } = this.#machine.stop;
    const known = this.#ends.get(thread);
    if (known !== undefined && isOn(sp, known)) return known;
    const offset = this.#data.initialStack;
    const end =
      offset === undefined ? undefined : this.#machine.readPointer(thread + BigInt(offset));
    if (end === undefined || !isOn(sp, end)) return undefined;
    this.#ends.set(thread, end);
    return end;
  }
}

const isOn = (sp: bigint, end: bigint): boolean => sp < end && end - sp <= LONGEST_STACK;
