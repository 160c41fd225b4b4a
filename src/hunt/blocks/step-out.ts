import type { Frame } from '../../pool/stacks/frame';
import { isKnownCaller } from '../../pool/stacks/known-caller';
import { poolRun } from '../../pool/stacks/pool-function';
import { type Address, compareAddresses, offsetAddress } from '../../pool/values/address';
import { parseRegisters } from '../../text/memory/registers.parse';
import type { Arming } from '../arming/arming';
import type { Changes } from '../arming/changes';
import { goTo, readRegisters } from '../debugger/commands';
import type { Reader } from '../debugger/ports';
import type { StopReading } from '../stops/read-stop';
import { readCounters } from '../tracker/counters';
import type { CounterReading } from '../tracker/tracker';

/** Bytes of arguments that an x86 function may remove when it returns. */
const MOST_ARGUMENT_BYTES = 0x40;

/** What went wrong on the way out of the allocator; the capture cannot go on. */
export type StepOutTrouble =
  | /** The machine stopped somewhere else. */ {
      readonly kind: 'strayed';
      readonly ip: Address | undefined;
    }
  | { readonly kind: 'notArmedAgain' };

/**
 * Leaves the allocator once for its return value, where nothing else decides which of several
 * values is the block.
 *
 * PoolHitTag is disarmed meanwhile, because other processors would stop first; what they allocate
 * is missed, which coverage shows. The return is believed only on the same thread and with the
 * stack pointer just above the call: an interrupt or page fault on the same thread allocates too.
 */
export class StepOut {
  readonly #reader: Reader;
  readonly #changes: Changes;
  readonly #arming: Arming;
  #hasMissed = false;
  #trouble: StepOutTrouble | undefined;

  constructor(reader: Reader, changes: Changes, arming: Arming) {
    this.#reader = reader;
    this.#changes = changes;
    this.#arming = arming;
  }

  /** Whether anything may have been allocated or freed unseen while PoolHitTag was disarmed. */
  get hasMissed(): boolean {
    return this.#hasMissed;
  }

  /** Set once the machine is no longer where the capture believes it to be. */
  get trouble(): StepOutTrouble | undefined {
    return this.#trouble;
  }

  /** The return value of the allocator; undefined when it cannot be vouched for. */
  returnValue(reading: StopReading): Address | undefined {
    const run = poolRun(reading.stack);
    const caller = reading.stack.slice(run).find((frame) => !frame.inline);
    const allocator = [...reading.stack.slice(0, run)].reverse().find((frame) => !frame.inline);
    const isKnown = caller && isKnownCaller(reading.stack, reading.stack.indexOf(caller));
    if (!isKnown || !caller.address || !allocator) return undefined;
    if (this.#arming.pause().kind !== 'undone') {
      this.#trouble = { kind: 'notArmedAgain' };
      return undefined;
    }
    const before = this.#counters();
    this.#changes.run(goTo(caller.address, this.#arming.target.pointerSize));
    const registers = this.#registers();
    const ip = first(registers, 'eip', 'rip', 'pc');
    if (ip !== caller.address) {
      this.#hasMissed = true;
      this.#trouble = { kind: 'strayed', ip };
      return undefined;
    }
    if (!isSame(before, this.#counters())) this.#hasMissed = true;
    if (this.#arming.resume().kind !== 'applied') this.#trouble = { kind: 'notArmedAgain' };
    const sp = first(registers, 'esp', 'rsp', 'sp');
    const isOurs =
      registers.get('$thread') === reading.thread && this.#isAbove(sp, allocator, caller);
    return isOurs ? first(registers, 'eax', 'rax', 'x0') : undefined;
  }

  #counters(): CounterReading {
    const { target, tag } = this.#arming;
    return readCounters(this.#reader, target, tag);
  }

  #registers(): ReadonlyMap<string, Address> {
    const { contextRegisters, pointerSize } = this.#arming.target;
    return parseRegisters(this.#reader.query(readRegisters(contextRegisters)), pointerSize);
  }

  /** Whether the stack pointer is where the return from this very call leaves it. */
  #isAbove(sp: Address | undefined, allocator: Frame, caller: Frame): boolean {
    if (!sp) return false;
    if (this.#arming.target.pointerSize === 8) return sp === caller.base;
    if (!allocator.base) return false;
    // Saved frame pointer and return address lie between the base and the arguments; of a function
    // without frame pointer debuggers list where one would be.
    const least = offsetAddress(allocator.base, 8);
    const most = offsetAddress(least, MOST_ARGUMENT_BYTES);
    return compareAddresses(least, sp) <= 0 && compareAddresses(sp, most) <= 0;
  }
}

function first(
  registers: ReadonlyMap<string, Address>,
  ...names: readonly string[]
): Address | undefined {
  const name = names.find((candidate) => registers.has(candidate));
  return name === undefined ? undefined : registers.get(name);
}

/** Whether the tracker has counted nothing in between; a tracker that cannot be read says no. */
const isSame = (a: CounterReading, b: CounterReading): boolean =>
  a.kind === 'found' &&
  b.kind === 'found' &&
  a.counts.allocs === b.counts.allocs &&
  a.counts.frees === b.counts.frees;
