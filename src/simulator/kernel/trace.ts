import type {
  ArgumentWord,
  CallSite,
  InlineFrame,
  PathFrame,
  PoolPath,
  TargetSpec,
} from '../targets/spec';
import type { CodeLayout } from './code/layout';
import type { FunctionEntry } from './code/reader';
import type { TagSource } from './code/tag-source';
import { isBareAddress } from './names';

/** A frame with its address: the break in frame 0, the return address in the others. */
export interface TraceFrame {
  readonly pc: bigint;
  readonly size: number;
  readonly args: readonly ArgumentWord[];
  readonly frameless: boolean;
  /** Its last words are a machine frame: where the caller goes on, and its stack pointer. */
  readonly trap: boolean;
  /** Of its size, the bytes below where its frame register points; absent where it has none. */
  readonly taken?: number;
  /**
   * x86: bytes that the function it called has taken off the stack, from the base of its frame on:
   * saved frame pointer, return address and arguments. Absent before that has returned.
   */
  readonly released?: number;
  /** Runs on the user stack of its thread. */
  readonly user: boolean;
  readonly inline: readonly InlineFrame[];
}

/** One way through the code: a call site, a stack above it, and a path to a compare. */
export interface Trace {
  /** Identifies the trace: what lies in unused registers and slots depends on it. */
  readonly name: string;
  readonly path: PoolPath;
  readonly frames: readonly TraceFrame[];
  /** Index of the call site's frame. */
  readonly siteLevel: number;
  /** Return address into the call site. */
  readonly site: bigint;
  /** The call instruction of the site, and the function it enters. */
  readonly call: bigint;
  readonly entry: FunctionEntry;
  /** Where the tag is read from; undefined when none is passed. */
  readonly tag?: TagSource;
}

const STACK_DEFAULT: readonly ArgumentWord[] = ['stale', 'stale', 'stale', 'stale'];

/** Where functions start. */
export interface FunctionStarts {
  /** @throws Error when no module holds the function */
  start(name: string): bigint;
}

export function resolveFrames(
  code: FunctionStarts,
  frames: readonly PathFrame[],
  defaultArgs: readonly ArgumentWord[] = [],
): readonly TraceFrame[] {
  return frames.map((frame) => ({
    pc: code.start(frame.function) + BigInt(frame.offset),
    size: frame.frameSize,
    args: frame.args ?? defaultArgs,
    frameless: frame.frameless ?? false,
    trap: frame.trap ?? false,
    user: false,
    inline: [],
  }));
}

/** All traces of a site along one path: one for each stack that occurs above it. */
export function tracesOf(
  spec: TargetSpec,
  code: CodeLayout,
  site: CallSite,
  path: PoolPath,
): readonly Trace[] {
  const own = `${site.module}!${site.function}`;
  const call = code.call(own, site.returnOffset);
  const siteFrame: TraceFrame = {
    pc: code.start(own) + BigInt(site.returnOffset),
    size: site.frameSize,
    args: STACK_DEFAULT,
    frameless: false,
    trap: false,
    user: false,
    inline: site.inline ?? [],
  };
  const inner = resolveFrames(code, path.frames, STACK_DEFAULT);
  return site.stacks.map((stack, index) => {
    const passing = stack.find((frame) => frame.tag !== undefined);
    const tag =
      'fromCaller' in site.tag && passing
        ? code.call(passing.function, passing.offset).tag
        : code.tagSource(site);
    const above = stack.map((frame) => ({
      pc: isBareAddress(frame.function)
        ? BigInt(frame.function)
        : code.start(frame.function) + BigInt(frame.offset),
      size: frame.frameSize + (frame.taken ?? 0),
      args: STACK_DEFAULT,
      frameless: false,
      trap: frame.trap ?? false,
      taken: frame.taken,
      user: isBareAddress(frame.function),
      inline: frame.inline ?? [],
    }));
    return {
      name: `${spec.id}/${path.name}/${site.name}/${index}`,
      path,
      frames: [...inner, siteFrame, ...above],
      siteLevel: inner.length,
      site: siteFrame.pc,
      call: call.address,
      entry: code.entry(path.entry),
      tag,
    };
  });
}
