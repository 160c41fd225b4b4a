import type { Frame } from '../../pool/stacks/frame';
import type { Tag } from '../../pool/tags/tag';
import type { Address } from '../../pool/values/address';
import type { LastEventReport } from '../../text/stops/last-event.parse';
import { readContext } from '../debugger/context';
import type { Reader } from '../debugger/ports';
import type { Target } from '../target/target';
import { countsOf, readCounters } from '../tracker/counters';
import type { CounterReading } from '../tracker/tracker';
import type { StopReading } from './read-stop';

/**
 * What a hit is that looks like the one before in everything. `unknown`: it may be another one, of
 * a loop, or the same one reported again.
 */
export type Novelty = 'new' | 'repeat' | 'unknown';

/** What the tracker says of a tag while the machine stands. */
interface Count {
  readonly tag: Tag;
  readonly counters: CounterReading;
}

/** The last stop that was read, and what was counted while the machine stood there. */
interface KnownStop {
  readonly reading: StopReading;
  readonly count?: Count;
}

/** How the debugger stands before a capture lets the target run. */
interface Start {
  readonly processor?: Address;
  readonly event?: LastEventReport;
}

/** How the machine stood when PoolHitTag was armed. */
interface Armed {
  readonly count: Count;
  /** Where it was asked: where the user may let the target run before a capture does. */
  readonly event?: LastEventReport;
}

/**
 * Knows an old stop again. The debugger steps over the break instruction of a hit only while that
 * is its last event: when another processor has been chosen since (`~1s`), the machine runs into
 * the same one again, and the same hit is reported a second time. So a first hit of a capture that
 * equals the last stop in everything is not counted where the cause is shown, and doubted where it
 * may be. A stop that nobody here has read, met by the user's own `g` before a hunt was armed, has
 * nothing that it could equal: it is known by the counters of the tag, which have not moved since.
 */
export class LastStop {
  readonly #reader: Reader;
  #known: KnownStop | undefined;
  #start: Start = {};
  /** Until the first stop after the arming has been read. */
  #armed: Armed | undefined;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** PoolHitTag is being armed: nothing has run since these counters were read. */
  armed(count: Count, event: LastEventReport | undefined): void {
    this.#armed = { count, event };
  }

  /** A capture begins: nothing has run since the last look. */
  begin(target: Target, event: LastEventReport | undefined): void {
    const isAsked = this.#known !== undefined && target.contextRegisters.includes('$prcb');
    const processor = isAsked ? readContext(this.#reader, target.pointerSize, '$prcb') : undefined;
    this.#start = { processor, event };
  }

  /** A stop has been read. */
  saw(reading: StopReading): void {
    this.#known = { reading };
    this.#armed = undefined;
  }

  /** What the tracker counts where the last stop left the machine. */
  counted(count: Count): void {
    if (this.#known) this.#known = { ...this.#known, count };
  }

  /** Whether the machine stands where it stood at the last stop. */
  isAgain(reading: StopReading): boolean {
    return this.#known !== undefined && isSame(this.#known.reading, reading);
  }

  /**
   * The first hit of a capture against the stops before it.
   * @param byUser it was met by the user's own `g`, perhaps after another processor was chosen
   */
  judge(reading: StopReading, target: Target, byUser: boolean): Novelty {
    const since = this.#sinceArming(target, byUser);
    const known = this.#known;
    if (since === 'repeat' || !known || !this.isAgain(reading)) return since;
    if (known.count && this.#moved(known.count, target) === 'no') return 'repeat';
    if (!byUser && this.#wasElsewhere(known, target)) return 'repeat';
    const stepsOver = !byUser && this.#start.event?.time !== undefined;
    return stepsOver ? 'new' : 'unknown';
  }

  /**
   * Whether the debugger comes back to the stop at which it stands before anything runs: it says
   * that it has no last event.
   */
  get comesBack(): boolean {
    return isForgotten(this.#start.event);
  }

  /**
   * The first stop after the arming against the one at which the machine stood then. Counters that
   * stand still are not enough where the debugger need not come back: there are kernels that book an
   * event only after its stop.
   */
  #sinceArming(target: Target, byUser: boolean): Novelty {
    const armed = this.#armed;
    const comesBack = byUser ? isForgotten(armed?.event) : this.comesBack;
    if (!armed || !(comesBack || byUser)) return 'new';
    const moved = this.#moved(armed.count, target);
    if (moved === 'no') return comesBack ? 'repeat' : 'unknown';
    return comesBack && moved === 'unknown' ? 'unknown' : 'new';
  }

  /** Another processor than that of the last stop was chosen. */
  #wasElsewhere({ reading }: KnownStop, target: Target): boolean {
    const { processor } = this.#start;
    const own = reading.registers.get('$prcb') ?? blockOf(reading.processor, target);
    return processor !== undefined && own !== undefined && processor !== own;
  }

  /** Whether an event of the tag has been booked since. */
  #moved({ tag, counters }: Count, target: Target): 'yes' | 'no' | 'unknown' {
    const before = countsOf(counters);
    const now = before && countsOf(readCounters(this.#reader, target, tag));
    if (!now) return 'unknown';
    return now.allocs === before.allocs && now.frees === before.frees ? 'no' : 'yes';
  }
}

const isForgotten = (event: LastEventReport | undefined): boolean =>
  event !== undefined && event.time === undefined;

const blockOf = (processor: number | undefined, target: Target): Address | undefined =>
  processor === undefined ? undefined : target.processorBlocks[processor];

function isSame(a: StopReading, b: StopReading): boolean {
  return (
    a.ip === b.ip &&
    a.sp === b.sp &&
    a.thread === b.thread &&
    haveSameValues(a.registers, b.registers) &&
    haveSameFrames(a.stack, b.stack)
  );
}

/**
 * As far as both were read: all integer registers, and in one way of reading a stop others than in
 * the other.
 */
function haveSameValues(a: ReadonlyMap<string, Address>, b: ReadonlyMap<string, Address>): boolean {
  let isEqual = true;
  a.forEach((value, name) => {
    const other = b.get(name);
    // The user can choose another process (`.process`) while the machine stands still.
    if (name !== '$proc' && other !== undefined && other !== value) isEqual = false;
  });
  return isEqual;
}

/** As far as both were read: captures may ask for stacks of other depths. */
function haveSameFrames(a: readonly Frame[], b: readonly Frame[]): boolean {
  const depth = Math.min(a.length, b.length);
  return a.slice(0, depth).every(({ base, address, text }, index) => {
    const other = b[index];
    return base === other?.base && address === other?.address && text === other?.text;
  });
}
