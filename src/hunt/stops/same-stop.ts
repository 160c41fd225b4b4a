import type { EventCounts } from '../../pool/books/coverage';
import type { Frame } from '../../pool/stacks/frame';
import type { Tag } from '../../pool/tags/tag';
import type { Address } from '../../pool/values/address';
import type { LastEventReport } from '../../text/stops/last-event.parse';
import { readContext } from '../debugger/context';
import type { Reader } from '../debugger/ports';
import type { Target } from '../target/target';
import { readCounters } from '../tracker/counters';
import type { StopReading } from './read-stop';

/**
 * What a hit is that looks like the one before in everything. `unknown`: it may be another one, of
 * a loop, or the same one reported again.
 */
export type Novelty = 'new' | 'repeat' | 'unknown';

/** The last stop that was read, and the counters of its tag while the machine stood there. */
interface KnownStop {
  readonly reading: StopReading;
  readonly tag: Tag;
  readonly counts?: EventCounts;
}

/** How the debugger stands before a capture lets the target run. */
interface Start {
  readonly processor?: Address;
  readonly event?: LastEventReport;
}

/**
 * Knows the last stop again. The debugger steps over the break instruction of a hit only while that
 * is its last event: when another processor has been chosen since (`~1s`), the machine runs into
 * the same one again, and the same hit is reported a second time. So a first hit of a capture that
 * equals the last stop in everything is not counted where the cause is shown, and doubted where it
 * may be.
 */
export class LastStop {
  readonly #reader: Reader;
  #known: KnownStop | undefined;
  #start: Start = {};

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** A capture begins: nothing has run since the last look. */
  begin(target: Target, event: LastEventReport | undefined): void {
    const isAsked = this.#known !== undefined && target.contextRegisters.includes('$prcb');
    const processor = isAsked ? readContext(this.#reader, target.pointerSize, '$prcb') : undefined;
    this.#start = { processor, event };
  }

  /** A stop has been read. */
  saw(reading: StopReading, tag: Tag): void {
    this.#known = { reading, tag };
  }

  /** What the tag's counters say where the last stop left the machine. */
  counted(counts: EventCounts | undefined): void {
    if (this.#known) this.#known = { ...this.#known, counts };
  }

  /** Whether the machine stands where it stood at the last stop. */
  isAgain(reading: StopReading): boolean {
    return this.#known !== undefined && isSame(this.#known.reading, reading);
  }

  /**
   * The first hit of a capture against the last stop before it.
   * @param byUser it was met by the user's own `g`, perhaps after another processor was chosen
   */
  judge(reading: StopReading, target: Target, byUser: boolean): Novelty {
    const known = this.#known;
    if (!known || !this.isAgain(reading)) return 'new';
    if (this.#countsNothing(known, target)) return 'repeat';
    if (!byUser && this.#wasElsewhere(known, target)) return 'repeat';
    const stepsOver = !byUser && this.#start.event?.time !== undefined;
    return stepsOver ? 'new' : 'unknown';
  }

  /**
   * Whether the debugger comes back to the stop at which it stands before anything runs: it says
   * that it has no last event.
   */
  get comesBack(): boolean {
    const { event } = this.#start;
    return event !== undefined && event.time === undefined;
  }

  /** Another processor than that of the last stop was chosen. */
  #wasElsewhere({ reading }: KnownStop, target: Target): boolean {
    const { processor } = this.#start;
    const own = reading.registers.get('$prcb') ?? blockOf(reading.processor, target);
    return processor !== undefined && own !== undefined && processor !== own;
  }

  /** The event of the last stop has not gone on to its end. */
  #countsNothing({ tag, counts }: KnownStop, target: Target): boolean {
    if (!counts) return false;
    const now = readCounters(this.#reader, target, tag);
    if (now.kind !== 'found') return false;
    return now.counts.allocs === counts.allocs && now.counts.frees === counts.frees;
  }
}

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
    if (other !== undefined && other !== value) isEqual = false;
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
