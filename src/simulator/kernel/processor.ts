import type { Architecture } from '../targets/spec';
import type { Activity } from './activity';
import type { Block } from './allocator';
import type { FunctionEntry } from './code/reader';
import { type PlacedFrame, placeFrames, roomBelow } from './stack-shape';
import type { ProcessorSetup, SimulatedThread } from './thread';
import type { Trace, TraceFrame } from './trace';

/** One processor: a thread, the pool events under way on it, and what stopped on top of them. */
export interface SimulatedProcessor {
  readonly setup: ProcessorSetup;
  thread: SimulatedThread;
  /** The innermost last: a page fault or interrupt runs its own on top. */
  readonly activities: Activity[];
  /** Frames of a stop that is no pool event. */
  overlay: readonly TraceFrame[];
  /** What their kernel's break routine was told: why it stops. */
  breakStatus: bigint | undefined;
  /** The last block handled here. */
  lastBlock: Block | undefined;
}

/** A processor with nothing to do. */
export function idleProcessor(setup: ProcessorSetup): SimulatedProcessor {
  return {
    setup,
    thread: setup.idle,
    activities: [],
    overlay: [],
    breakStatus: undefined,
    lastBlock: undefined,
  };
}

/** Frames that every stack of a target may need. */
export interface CommonFrames {
  readonly nested: readonly TraceFrame[];
  readonly idle: readonly TraceFrame[];
}

/** Stacks on which nothing but one activity is, by how far it is: most stops find one of them again. */
const usual = new WeakMap<object, WeakMap<SimulatedThread, Map<number, readonly PlacedFrame[]>>>();

/** The whole stack of the processor's thread, innermost first. */
export function stackOf(
  architecture: Architecture,
  processor: SimulatedProcessor,
  common: CommonFrames,
): readonly PlacedFrame[] {
  const { activities, overlay, thread } = processor;
  const [only] = activities;
  const isUsual = activities.length <= 1 && overlay.length === 0 && only?.steppedTo === undefined;
  if (!isUsual) return placedStack(architecture, processor, common);
  const trace = only?.trace ?? common.idle;
  const threads = usual.get(trace) ?? new WeakMap<SimulatedThread, Map<number, PlacedFrame[]>>();
  const stacks = threads.get(thread) ?? new Map<number, readonly PlacedFrame[]>();
  const stage = only ? stageOf(only) : 0;
  const stack = stacks.get(stage) ?? placedStack(architecture, processor, common);
  usual.set(trace, threads.set(thread, stacks.set(stage, stack)));
  return stack;
}

function stageOf({ progress }: Activity): number {
  switch (progress.at) {
    case 'caller':
      return -3 - progress.level;
    case 'call':
      return -2;
    case 'entry':
      return -1;
    case 'level':
      return progress.level;
  }
}

function placedStack(
  architecture: Architecture,
  { activities, overlay, thread: { stackTop, userStackTop } }: SimulatedProcessor,
  common: CommonFrames,
): readonly PlacedFrame[] {
  let stack: readonly PlacedFrame[] = [];
  const push = (frames: readonly TraceFrame[]) => {
    const top = stack.length > 0 ? roomBelow(architecture, stack, frames) : stackTop;
    stack = [...placeFrames(architecture, frames, top, userStackTop), ...stack];
  };
  activities.forEach((activity, depth) => {
    const isInterrupted = depth < activities.length - 1 || overlay.length > 0;
    push([
      ...(isInterrupted ? framesWhenInterrupted(activity) : framesAt(architecture, activity)),
      ...(depth > 0 ? common.nested : []),
    ]);
  });
  if (stack.length === 0) push(common.idle);
  if (overlay.length > 0) push(overlay);
  return stack;
}

/** The frames that an activity has at this moment. */
function framesAt(
  architecture: Architecture,
  { trace, progress, steppedTo }: Activity,
): readonly TraceFrame[] {
  switch (progress.at) {
    case 'caller':
      return [
        entryFrame(architecture, progress.entry, steppedTo),
        ...framesFrom(trace, progress.level + 1),
      ];
    case 'call':
      return framesFrom(trace, trace.siteLevel, steppedTo ?? trace.call);
    case 'entry':
      // What was stepped in is the function that was called: its callers stay where they are.
      return [
        entryFrame(architecture, trace.entry, steppedTo),
        ...framesFrom(trace, trace.siteLevel),
      ];
    case 'level':
      return framesBehind(trace, progress.level, steppedTo);
  }
}

/**
 * The frames that an activity has while something runs on top of it. Nothing is interrupted on the
 * first instruction of a function: debuggers take such an address for the end of the function
 * before it, as after a call that does not return. A break that is called stands where it returns.
 */
function framesWhenInterrupted({ trace, progress, steppedTo }: Activity): readonly TraceFrame[] {
  if (progress.at === 'caller') return framesFrom(trace, progress.level + 1);
  if (progress.at !== 'level') return framesFrom(trace, trace.siteLevel, trace.call);
  const { level } = progress;
  const isCalled = level === 0 && trace.frames[0]?.frameless === true;
  return isCalled ? framesBehind(trace, 1) : framesBehind(trace, level, steppedTo);
}

/** From a level on, where what stood below it has returned. */
function framesBehind(trace: Trace, level: number, pc?: bigint): readonly TraceFrame[] {
  const frames = framesFrom(trace, level, pc);
  const [first, ...callers] = frames;
  const returned = trace.frames[level - 1];
  if (!first || !returned) return frames;
  return [{ ...first, released: X86_LINK + X86_WORD * argumentsOf(returned) }, ...callers];
}

/** Saved frame pointer and return address. */
const X86_LINK = 8;
const X86_WORD = 4;

/** The words that a debugger lists are arguments as far as the function has so many. */
const argumentsOf = ({ args }: TraceFrame): number =>
  args.filter((word) => word !== 'stale').length;

function framesFrom(trace: Trace, level: number, pc?: bigint): readonly TraceFrame[] {
  const [first, ...callers] = trace.frames.slice(level);
  return first ? [{ ...first, pc: pc ?? first.pc }, ...callers] : callers;
}

/** Until the first instructions have made the frame, only the return address is on the stack. */
function entryFrame(
  architecture: Architecture,
  { start, framedAfter, size }: FunctionEntry,
  now: bigint | undefined,
): TraceFrame {
  const pc = now ?? start;
  const common = { pc, args: [], trap: false, user: false, inline: [] };
  if (framedAfter > 0 && pc >= start + BigInt(framedAfter))
    return { ...common, size, frameless: false };
  return { ...common, size: architecture === 'arm64' ? 0 : 8, frameless: true };
}
