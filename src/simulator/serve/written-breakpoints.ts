import type { Machine } from '../kernel/machine';

/** Entries of the kernel's table. */
const MOST = 32;

interface Written {
  readonly address: bigint;
  /** What lay there. */
  readonly original: Uint8Array;
}

/** The breakpoints that a debugger had written into the code, by the kernel's handles. */
export class WrittenBreakpoints {
  readonly #machine: Machine;
  readonly #written = new Map<number, Written>();

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  has(address: bigint): boolean {
    return [...this.#written.values()].some((written) => written.address === address);
  }

  /** @returns its handle, or undefined when it cannot be written, is there, or the table is full */
  write(address: bigint): number | undefined {
    const { breakInstruction, memory, breakpoints } = this.#machine;
    const handle = Array.from({ length: MOST }, (_, index) => index + 1).find(
      (candidate) => !this.#written.has(candidate),
    );
    if (handle === undefined || this.has(address)) return undefined;
    const original = memory.read(address, breakInstruction.length);
    if (original.length < breakInstruction.length) return undefined;
    if (memory.write(address, breakInstruction) < breakInstruction.length) return undefined;
    this.#written.set(handle, { address, original });
    breakpoints.add(address);
    return handle;
  }

  /** @returns whether there was one under this handle */
  restore(handle: number): boolean {
    const written = this.#written.get(handle);
    if (!written) return false;
    this.#written.delete(handle);
    this.#machine.memory.write(written.address, written.original);
    this.#machine.breakpoints.delete(written.address);
    return true;
  }

  /** Takes away those in a range: what is reported of the code there is the code itself. */
  restoreWithin(start: bigint, length: number): void {
    for (const [handle, { address }] of this.#written) {
      if (address >= start && address < start + BigInt(length)) this.restore(handle);
    }
  }
}
