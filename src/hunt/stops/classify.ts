import type { HitKind } from '../../pool/hit';
import type { Frame } from '../../pool/stacks/frame';
import { kindOfStack } from '../../pool/stacks/kind';
import { isKnownCaller } from '../../pool/stacks/known-caller';
import { isBreakOrTracker, poolRun } from '../../pool/stacks/pool-function';
import type { Address } from '../../pool/values/address';
import { CallTargets } from '../code/call-target';
import type { Reader } from '../debugger/ports';
import { inKernelImage, type Target } from '../target/target';
import type { StopReading } from './read-stop';

/** Why a stop is none of ours. It ends the capture and the prompt goes back to the person. */
export type ForeignStop =
  | { readonly kind: 'manualBreak' }
  | { readonly kind: 'breakpoint'; readonly number: number }
  | {
      readonly kind: 'bugcheck';
      readonly code: number;
      readonly parameters: readonly Address[];
    }
  | /** A break instruction of the kernel that is no pool function's. */ {
      readonly kind: 'otherBreak';
      readonly at: string;
    }
  | { readonly kind: 'other'; readonly event: string };

export type Classified =
  | { readonly kind: 'hit'; readonly of: HitKind }
  | { readonly kind: 'foreign'; readonly stop: ForeignStop };

/**
 * Tells hits from foreign stops. What was learned of an address once is kept: stop addresses are
 * constant for a boot, and there are a handful of them.
 */
export class StopClassifier {
  readonly #reader: Reader;
  readonly #target: Target;
  readonly #calls: CallTargets;
  readonly #breaks = new Set<Address>();
  readonly #kinds = new Map<Address, 'alloc' | 'free'>();

  constructor(reader: Reader, target: Target) {
    this.#reader = reader;
    this.#target = target;
    this.#calls = new CallTargets(reader, target);
  }

  classify(reading: StopReading): Classified {
    const foreign = this.#foreign(reading);
    if (foreign) return { kind: 'foreign', stop: foreign };
    const named = kindOfStack(reading.stack);
    if (named) return { kind: 'hit', of: named };
    return this.#byCall(reading);
  }

  #foreign({ report, ip, stack }: StopReading): ForeignStop | undefined {
    if (report?.kind === 'manualBreak') return { kind: 'manualBreak' };
    if (report?.kind === 'breakpoint') return { kind: 'breakpoint', number: report.number };
    if (report?.kind === 'bugcheck') {
      return { kind: 'bugcheck', code: report.code, parameters: report.parameters };
    }
    if (report?.kind === 'other') return { kind: 'other', event: report.event };
    const at = stack[0]?.text ?? '';
    if (!inKernelImage(this.#target, ip) || !this.#isBreak(ip)) return { kind: 'other', event: at };
    const run = poolRun(stack);
    const symbol = stack[0]?.symbol;
    const onlyTheBreak = run === 1 && symbol !== undefined && isBreakOrTracker(symbol);
    return run === 0 || onlyTheBreak ? { kind: 'otherBreak', at } : undefined;
  }

  /**
   * The memory there is a break instruction; a debugger's breakpoint reads as what it covers. Only
   * that is kept: one bad answer must not make strangers of all later hits.
   */
  #isBreak(ip: Address): boolean {
    if (this.#breaks.has(ip)) return true;
    const bytes = this.#reader.readMemory(ip, 4);
    if (!bytes) return false;
    const found = bytes[0] === 0xcc || (bytes[2] === 0x3e && bytes[3] === 0xd4);
    if (found) this.#breaks.add(ip);
    return found;
  }

  /**
   * No name in the run of pool functions says what this is (cold code under a junk label): the
   * call that led here does, once for each stop address.
   */
  #byCall({ ip, stack }: StopReading): Classified {
    const run = poolRun(stack);
    const caller: Frame | undefined = stack[run];
    if (!caller?.address || !isKnownCaller(stack, run)) return { kind: 'hit', of: 'unknown' };
    const known = this.#kinds.get(ip);
    if (known) return { kind: 'hit', of: known };
    const [inner] = stack
      .slice(0, run)
      .reverse()
      .filter(({ inline }) => !inline);
    const target = this.#calls.before(caller.address, inner);
    switch (target.kind) {
      case 'pool':
        this.#kinds.set(ip, target.of);
        return { kind: 'hit', of: target.of };
      case 'notPool':
        return { kind: 'foreign', stop: { kind: 'otherBreak', at: stack[0]?.text ?? '' } };
      case 'undecided':
        return { kind: 'hit', of: 'unknown' };
    }
  }
}
