import { isIdle } from '../../hunt/arming/pool-hit-tag';
import type { Reader } from '../../hunt/debugger/ports';
import { locateTracker, readTagCounters, type TrackerTables } from '../../hunt/tracker/tracker';
import { type Tag, tagFromValue } from '../../pool/tags/tag';
import type { StackMemory } from '../stacks/stack-memory';
import { LineError } from '../target/line';
import type { LiveMachine } from '../target/machine';

/** A stop as far as another one can equal it. */
interface Shape {
  readonly thread: bigint;
  readonly pc: bigint;
  readonly sp: bigint;
  readonly stack: Uint8Array;
}

/**
 * Doubts a stop that equals the one before in thread, address and stack: the machine may not have
 * moved. The tag's counters tell: stops come before the kernel counts, so that an event whose stop
 * was left must be counted by now.
 */
export class StopDoubt {
  readonly #reader: Reader;
  readonly #machine: LiveMachine;
  #tag: Tag | undefined;
  #tracker: TrackerTables | undefined;
  #last: Shape | undefined;
  /** What was counted at the last stop, where that was asked. */
  #counted: number | undefined;
  /** What must be counted at least at the next stop, where one processor alone counts. */
  #least: number | undefined;

  constructor(reader: Reader, machine: LiveMachine) {
    this.#reader = reader;
    this.#machine = machine;
  }

  /** PoolHitTag is about to get a value. */
  begin(value: number): void {
    this.#last = undefined;
    this.#counted = undefined;
    this.#tag = isIdle(value >>> 0) ? undefined : tagFromValue(value >>> 0);
    if (this.#tag === undefined) return;
    this.#tracker ??= locateTracker(this.#reader, this.#machine.pointerSize);
    const armed = this.#machine.stop.processors === 1 ? this.#count() : undefined;
    this.#least = armed;
  }

  /** @throws LineError when the machine has not moved since the last stop */
  judge(stack: StackMemory): void {
    const { thread, pc } = this.#machine.stop;
    const shape = { thread, pc, sp: stack.start, stack: stack.bytes };
    const last = this.#last;
    const isSame = last !== undefined && isEqual(last, shape);
    const before = this.#counted;
    this.#counted = isSame || !last ? this.#count() : undefined;
    // The first stop shows whether this kernel counts before it stops.
    if (!last && this.#least !== undefined) this.#least = this.#counted;
    if (isSame && this.#counted !== undefined) {
      const isStuck =
        before !== undefined
          ? this.#counted === before
          : this.#least !== undefined && this.#counted < this.#least;
      if (isStuck) throw new LineError('the machine did not move: the same stop again');
    }
    this.#last = shape;
    if (this.#least !== undefined) this.#least += 1;
  }

  #count(): number | undefined {
    if (!this.#tracker || this.#tag === undefined) return undefined;
    const reading = readTagCounters(this.#reader, this.#tracker, this.#tag);
    if (reading.kind === 'absent') return 0;
    return reading.kind === 'found' ? reading.counts.allocs + reading.counts.frees : undefined;
  }
}

const isEqual = (one: Shape, other: Shape): boolean =>
  one.thread === other.thread &&
  one.pc === other.pc &&
  one.sp === other.sp &&
  one.stack.length === other.stack.length &&
  one.stack.every((byte, at) => byte === other.stack[at]);
