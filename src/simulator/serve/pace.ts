import type { Machine } from '../kernel/machine';

/** How long a run may go at full speed before it keeps to the clock on the wall, in milliseconds. */
const PATIENCE = 1000;

/** Longest rest, so that a break-in is seen soon. */
const MOST_REST = 50;

/** Small steps of the machine between two looks at the line. */
export const SLICE = 1000;

/**
 * How fast a served machine runs. Whoever waits for the next hit gets it as soon as it can be
 * computed; a machine that nothing stops for long runs on in its own time, so that it neither
 * heats the room nor ages by days in an hour.
 */
export class Pace {
  readonly #now: () => number;
  #begun = 0;
  /** Both clocks at the end of patience. */
  #since: { readonly wall: number; readonly machine: number } | undefined;

  /** @param now milliseconds of any steady clock */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The machine is let go. */
  begin(): void {
    this.#begun = this.#now();
    this.#since = undefined;
  }

  /** @returns milliseconds to wait before the next slice */
  rest({ clock }: Machine): number {
    const wall = this.#now();
    if (wall - this.#begun < PATIENCE) return 0;
    this.#since ??= { wall, machine: clock.now() };
    const ahead = clock.now() - this.#since.machine - (wall - this.#since.wall);
    return Math.min(MOST_REST, Math.max(0, ahead));
  }
}
