import type { Frame } from '../../pool/stacks/frame';
import type { Doubted } from '../../pool/stacks/known-stacks';
import type { Address } from '../../pool/values/address';
import { parseRegisters } from '../../text/memory/registers.parse';
import { parseStack } from '../../text/stacks/stack.parse';
import type { StopReport } from '../../text/stops/stop';
import { readStop } from '../debugger/commands';
import type { Reader } from '../debugger/ports';
import type { Target } from '../target/target';

/** Where the machine stands, as far as the registers tell. */
export interface StopTop {
  /** Instruction pointer. */
  readonly ip: Address;
  /** Stack pointer. */
  readonly sp: Address;
  /** Frame pointer of x86. */
  readonly fp?: Address;
  readonly registers: ReadonlyMap<string, Address>;
  readonly thread?: Address;
  /** EPROCESS that was current. */
  readonly process?: Address;
  readonly processor?: number;
}

/** Where the machine stands, as it was read at a stop. */
export interface StopReading extends StopTop {
  /** What the resuming command printed; absent where the host does not hand it over. */
  readonly report?: StopReport;
  /** Frame 0 carries the instruction pointer as its address. */
  readonly stack: readonly Frame[];
  /** Memory of the stack from the stack pointer on, where it was read. */
  readonly stackBytes?: Uint8Array;
}

export type StopOutcome =
  | {
      readonly kind: 'read';
      readonly reading: StopReading;
      /** Hits whose stack may have been another one. */
      readonly doubted?: Doubted;
    }
  | {
      readonly kind: 'unreadable';
      readonly missing: 'registers' | 'stack';
      /** First lines of what was answered instead. */
      readonly answer: string;
    };

/** Frames read at each stop when none are asked for: enough for wrappers and framework frames above the call site. */
export const STACK_DEPTH = 24;

/**
 * Reads a stop with one command.
 * @param report what the resuming command said of the stop, where it did
 * @param frames of the stack to read
 * @throws HostError when the debugger refuses the command
 */
export function readStopAt(
  reader: Reader,
  target: Target,
  report: StopReport | undefined,
  frames = STACK_DEPTH,
): StopOutcome {
  const lines = reader.query(readStop(frames, target.pointerSize === 4, target.contextRegisters));
  const top = topOf(lines, target);
  if (!top) return unreadable('registers', lines);
  const stack = stackOf(lines, top.ip);
  return stack ? { kind: 'read', reading: { report, ...top, stack } } : unreadable('stack', lines);
}

/** What the registers say of a stop; undefined where they are not among the lines. */
export function topOf(lines: readonly string[], target: Target): StopTop | undefined {
  const registers = parseRegisters(lines, target.pointerSize);
  const ip = registers.get('eip') ?? registers.get('rip') ?? registers.get('pc');
  const sp = registers.get('esp') ?? registers.get('rsp') ?? registers.get('sp');
  if (!ip || !sp) return undefined;
  const processor = processorOf(registers, target);
  return {
    ip,
    sp,
    fp: registers.get('ebp'),
    registers,
    thread: registers.get('$thread'),
    process: registers.get('$proc'),
    processor,
  };
}

/** The first listing of a stack among the lines, whose first frame stands at `ip`. */
export function stackOf(lines: readonly string[], ip: Address): readonly Frame[] | undefined {
  const [first, ...rest] = parseStack(lines).frames;
  return first && [{ ...first, address: ip }, ...rest];
}

export const unreadable = (
  missing: 'registers' | 'stack',
  lines: readonly string[],
): StopOutcome => ({
  kind: 'unreadable',
  missing,
  answer: firstWords(lines),
});

/** The beginning of what a command answered, for a message. */
export const firstWords = (lines: readonly string[]): string =>
  lines.slice(0, 3).join(' / ').slice(0, 200);

/** The processor whose control block the debugger names, if the kernel's own list has it. */
export function processorOf(
  registers: ReadonlyMap<string, Address>,
  target: Target,
): number | undefined {
  const block = registers.get('$prcb');
  const number = block === undefined ? -1 : target.processorBlocks.indexOf(block);
  if (number >= 0) return number;
  return target.processorBlocks.length === 1 ? 0 : undefined;
}
