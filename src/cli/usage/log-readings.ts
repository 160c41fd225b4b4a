import type { Moment, Reading } from '../../pool/growth/reading';
import type { LogItem } from '../../text/logs/log-item';
import type { SessionTime } from '../../text/times/session-time';
import { readingOf } from './reading-of';

/** A reading of a log or of a recording, with all that is known of its time. */
export interface TimedReading {
  readonly reading: Reading;
  /** `.time` or `vertarget`, at the same stop of the target. */
  readonly session: SessionTime;
  /** The time in front of its heading. */
  readonly stamp?: number;
  /** When its file was last written, where that was asked for. */
  readonly file?: number;
}

/** Readings of a log in its order. */
export class LogReadings {
  readonly #name: string;
  readonly #readings: TimedReading[] = [];
  /** What is known of the time while the target stands. */
  #session: SessionTime = {};
  /** Readings since it stands. */
  #here = 0;

  /** @param name of the file in messages */
  constructor(name: string) {
    this.#name = name;
  }

  add(item: LogItem): void {
    if (item.kind === 'resumed' || item.kind === 'stop') {
      this.#session = {};
      this.#here = 0;
    } else if (item.kind === 'time') {
      this.#session = { ...this.#session, ...item.says };
      this.#complete();
    } else if (item.kind === 'poolUsed') {
      const reading = readingOf(item, `${this.#name}:${item.line + 1}`, {});
      this.#readings.push({ reading, session: this.#session, stamp: item.stamp });
      this.#here += 1;
    }
  }

  end(): readonly TimedReading[] {
    return this.#readings;
  }

  /** The clocks stand where they are asked behind a listing too. */
  #complete(): void {
    for (let n = this.#readings.length - this.#here; n < this.#readings.length; n++) {
      const known = this.#readings[n];
      if (known) this.#readings[n] = { ...known, session: { ...this.#session, ...known.session } };
    }
  }
}

/** Milliseconds from 1601 to 1970. */
const EPOCH = 11_644_473_600_000;

/** The readings with the first of the clocks that all of them have: times of two are no axis. */
export function withTimes(timed: readonly TimedReading[]): readonly Reading[] {
  const clocks: readonly ((each: TimedReading) => Moment)[] = [
    ({ reading: { time, clock } }) => ({ time, clock }),
    ({ session }) => ({ time: session.time, clock: 'target' }),
    ({ stamp }) => ({ time: stamp, clock: 'log' }),
    ({ file }) => ({ time: file, clock: 'file' }),
    () => ({}),
  ];
  const clock = clocks.find((of) => timed.every((each) => of(each).time !== undefined));
  return timed.map((each) => {
    const { uptime, time } = each.session;
    const bootTime = uptime === undefined || time === undefined ? undefined : time - uptime + EPOCH;
    return { uptime, bootTime, ...each.reading, ...clock?.(each) };
  });
}
