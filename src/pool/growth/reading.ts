import type { TagUsage } from '../tags/tag-usage';
import { matchesExactly } from '../tags/wildcard';

/** Which tags a reading tells of. A tag that it tells of and does not show holds nothing. */
export type Covers =
  | { readonly kind: 'all' }
  | /** Only those whose four characters fit. */ {
      readonly kind: 'pattern';
      readonly pattern: string;
    }
  | /** Those that it shows: it was cut, or nobody knows how it was asked for. */ {
      readonly kind: 'rows';
    };

/** Whose clock a time is of: times of two clocks are never subtracted. */
export type Clock = 'debugger' | 'target' | 'log' | 'file';

/** When a reading was taken, as far as that is known: of times nothing is ever guessed. */
export interface Moment {
  /** Milliseconds since 1970, by the clock named. */
  readonly time?: number;
  readonly clock?: Clock;
  /** Milliseconds that the target had run since it was started; they stand while it is stopped. */
  readonly uptime?: number;
  /** When the target was started, by its own clock, in milliseconds since 1601. */
  readonly bootTime?: number;
}

/** What the tags held at one moment. */
export interface Reading extends Moment {
  /** What people call it: a name that they gave, or where it stands. */
  readonly name: string;
  /** Session pool is another table, of other tags. */
  readonly table: 'system' | 'session';
  readonly covers: Covers;
  /**
   * The kernel's own records: a tag that they do not have was never allocated. A listing leaves
   * tags out that hold nothing.
   */
  readonly isRecords: boolean;
  /** Counts of allocations and frees have 64 bits: they do not begin again at 0. */
  readonly isWide: boolean;
  readonly rows: readonly TagUsage[];
}

/** Whether the reading tells of a tag that it does not show. */
export function isCovered({ covers }: Reading, text: string): boolean {
  if (covers.kind === 'pattern') return matchesExactly(covers.pattern, text);
  return covers.kind === 'all';
}

/** Milliseconds by which two readings of a boot time may differ; a restart takes longer. */
const DRIFT = 2_000;

/**
 * Whether the target is known to have run on between two readings. Where the clock of the target was
 * set meanwhile, as in a virtual machine that was stopped, the boot time moves; but a target that has
 * run for longer than the readings lie apart was not started again between them.
 */
export function bootOf(before: Moment, after: Moment): 'same' | 'other' | 'unknown' {
  if (before.uptime === undefined || after.uptime === undefined) return 'unknown';
  if (after.uptime < before.uptime) return 'other';
  const apart = wallTime(before, after);
  if (apart !== undefined && after.uptime > apart) return 'same';
  if (before.bootTime === undefined || after.bootTime === undefined) return 'unknown';
  return Math.abs(after.bootTime - before.bootTime) <= DRIFT ? 'same' : 'other';
}

/** Milliseconds between two times of one clock; undefined where they do not follow each other. */
export function wallTime(before: Moment, after: Moment): number | undefined {
  if (before.time === undefined || after.time === undefined) return undefined;
  const apart = after.time - before.time;
  return before.clock === after.clock && apart > 0 ? apart : undefined;
}
