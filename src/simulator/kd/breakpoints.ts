/** The kernel debugger's limit of software breakpoints. */
const MOST = 32;

export interface Breakpoint {
  readonly number: number;
  /** Absent while the expression cannot be resolved. */
  readonly address?: bigint;
  /** As typed. */
  readonly expression: string;
  readonly enabled: boolean;
  /** Run when a `g` ends here; empty for none. */
  readonly command: string;
  /** `bp /1`: goes away when it is hit. */
  readonly once: boolean;
}

/** The debugger's code breakpoints; keeps the machine's set in step. */
export class Breakpoints {
  readonly #machine: () => Set<bigint>;
  readonly #all = new Map<number, Breakpoint>();

  /** @param machine the addresses at which the machine stops; another machine after a restart */
  constructor(machine: () => Set<bigint>) {
    this.#machine = machine;
  }

  /** In the order of their numbers. */
  get all(): readonly Breakpoint[] {
    return [...this.#all.values()].sort((left, right) => left.number - right.number);
  }

  get(number: number): Breakpoint | undefined {
    return this.#all.get(number);
  }

  /** The enabled one at the address. */
  at(address: bigint): Breakpoint | undefined {
    return this.all.find((breakpoint) => breakpoint.enabled && breakpoint.address === address);
  }

  /** Adds one under the lowest free number; undefined when there are too many. */
  add(breakpoint: Omit<Breakpoint, 'number' | 'enabled'>): Breakpoint | undefined {
    const number = Array.from({ length: MOST }, (_, index) => index).find(
      (candidate) => !this.#all.has(candidate),
    );
    if (number === undefined) return undefined;
    const added = { ...breakpoint, number, enabled: true };
    this.#all.set(number, added);
    this.synchronise();
    return added;
  }

  remove(number: number): void {
    this.#all.delete(number);
    this.synchronise();
  }

  enable(number: number, enabled: boolean): void {
    const breakpoint = this.#all.get(number);
    if (breakpoint) this.#all.set(number, { ...breakpoint, enabled });
    this.synchronise();
  }

  /** Stops at the address for the time of one run, without a number. */
  during<T>(address: bigint, run: () => T): T {
    this.#machine().add(address);
    try {
      return run();
    } finally {
      this.synchronise();
    }
  }

  /** Sets in the machine what is enabled, and nothing else. */
  synchronise(): void {
    this.#machine().clear();
    for (const { enabled, address } of this.#all.values()) {
      if (enabled && address !== undefined) this.#machine().add(address);
    }
  }
}
