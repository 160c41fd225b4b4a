import type { TargetSpec } from '../targets/spec';
import { type Activity, addressOf, isBack, levelOf, type PoolEvent } from './activity';
import type { AllocationStep, StepOutcome } from './allocation-step';
import type { Books } from './books';
import type { CodeReader } from './code/reader';
import type { EventSource } from './event-source';
import type {
  BookedBlock,
  InjectedEvent,
  Machine,
  MachineModule,
  MachineStop,
  Processor,
  Resume,
  SiteTruth,
} from './machine';
import type { SparseMemory } from './memory';
import { poolUnits } from './pool-header';
import { type CommonFrames, type SimulatedProcessor, stackOf } from './processor';
import { Random } from './random';
import { writeClocks } from './shared-data';
import type { StopState } from './stop-state';
import { StoppedProcessor } from './stopped-processor';
import type { SymbolTable } from './symbol-table';
import type { TraceFrame } from './trace';
import type { WatchedCode } from './watched-code';

/** How often an event is interrupted by another one on the same thread, per step. */
const NESTING = 1 / 48;
/** How often a processor turns to another of its threads between events. */
const SWITCHING = 1 / 8;
/** Turns from one event in the background to the next. */
const BACKGROUND = 64;
/** How long a machine has been up when it is broken into first, in milliseconds. */
const UPTIME = 753_000;
/** How a kernel says why it broke in: DBG_STATUS_CONTROL_C, DBG_STATUS_BUGCHECK_FIRST. */
const BREAK_STATUS = { manualBreak: 1n, bugcheck: 3n } as const;
const BAD_POOL_CALLER = 0xc2;
const WRONG_FREE_TAG = 0x0an;

/** What a machine is made of. */
export interface MachineParts {
  readonly spec: TargetSpec;
  readonly memory: SparseMemory;
  readonly symbols: SymbolTable;
  readonly code: CodeReader;
  readonly processors: readonly SimulatedProcessor[];
  readonly source: EventSource;
  readonly step: AllocationStep;
  readonly books: Books;
  readonly state: StopState;
  readonly watched: WatchedCode;
  readonly random: Random;
  readonly frames: CommonFrames & {
    readonly breakIn: readonly TraceFrame[];
    readonly bugcheck: readonly TraceFrame[];
    readonly otherBreak: readonly TraceFrame[];
  };
  readonly modules: readonly MachineModule[];
  /** Milliseconds since 1970 when the machine is broken into first. */
  readonly startTime: number;
  /** Milliseconds that it has been up by then. */
  readonly uptime?: number;
}

type Bugcheck = Extract<MachineStop, { kind: 'bugcheck' }>;

/** A step-out on its way: reached when the activity has come back to this level. */
interface Goal {
  readonly activity: Activity;
  readonly level: number;
}

/**
 * A machine that runs its processors in turns, one small step of a pool event at a time, until
 * something stops it.
 */
export class SimulatedMachine implements Machine {
  readonly spec: TargetSpec;
  readonly memory: SparseMemory;
  readonly symbols: SymbolTable;
  readonly modules: readonly MachineModule[];
  readonly breakInstruction: Uint8Array;
  readonly breakpoints = new Set<bigint>();
  readonly bootTime: number;
  readonly clock: Machine['clock'];
  pollBreak: () => boolean = () => false;
  readonly #parts: MachineParts;
  #current: SimulatedProcessor;
  #elapsed = 0;
  /** Milliseconds that the machine itself has run. */
  #ran: number;
  #injected: { event: InjectedEvent; remaining: number }[] = [];
  #crashed = false;
  /** Turns since the last event in the background, which changes nothing in the others. */
  #turns = 0;
  /** Where those run, of its own for the same reason. */
  readonly #places = new Random(0);
  #goal: Goal | undefined;
  /** A stop that came as soon as the machine was let go. */
  #begun: MachineStop | undefined;
  /** The processors as they stood at the last stop. */
  #described: readonly Processor[];

  constructor(parts: MachineParts) {
    this.#parts = parts;
    this.spec = parts.spec;
    this.memory = parts.memory;
    this.symbols = parts.symbols;
    this.modules = parts.modules;
    this.breakInstruction = parts.code.breakInstruction;
    this.#ran = parts.uptime ?? UPTIME;
    this.bootTime = parts.startTime - this.#ran;
    this.clock = {
      now: () => Math.floor(parts.startTime + this.#elapsed),
      advance: (milliseconds) => {
        this.#elapsed += milliseconds;
      },
    };
    this.#current = parts.processors[0] as SimulatedProcessor;
    this.#stopOver(this.#current, parts.frames.breakIn, BREAK_STATUS.manualBreak);
    this.#described = this.#describe();
  }

  /** The code of all images. */
  get code(): CodeReader {
    return this.#parts.code;
  }

  /** The processors with the threads that run on them. */
  get hardware(): readonly SimulatedProcessor[] {
    return this.#parts.processors;
  }

  get current(): number {
    return this.#current.setup.number;
  }

  get processors(): readonly Processor[] {
    return this.#described;
  }

  instructions(address: bigint) {
    return this.memory.gone ? [] : this.#parts.code.instructions(address);
  }

  frameData(address: bigint) {
    return this.memory.gone ? undefined : this.#parts.code.frameData?.(address);
  }

  canStopAt(address: bigint): boolean {
    const { watched, frames } = this.#parts;
    return watched.isReached(address) || frames.breakIn.some(({ pc }) => pc === address);
  }

  inject(event: InjectedEvent): void {
    this.#injected.push({ event, remaining: event.afterHits });
  }

  truth(): readonly SiteTruth[] {
    return this.#parts.books.truth();
  }

  mark(): void {
    this.#parts.books.mark();
  }

  hitBlock(): BookedBlock | undefined {
    const { overlay, activities } = this.#current;
    const activity = overlay.length > 0 ? undefined : activities.at(-1);
    const block = activity?.alsoBooked ?? activity?.block;
    return block && { address: block.address, charged: block.charged };
  }

  resume(how: Resume): MachineStop {
    this.start(how);
    for (;;) {
      const stop = this.proceed(Number.POSITIVE_INFINITY);
      if (stop) return stop;
    }
  }

  start({ how }: Resume): void {
    const lost = this.#crashed || this.memory.gone;
    this.#begun = lost ? this.#lose() : this.#begin(how);
  }

  proceed(steps: number): MachineStop | undefined {
    const stop = this.#begun ?? this.#run(steps);
    this.#begun = undefined;
    if (!stop) return undefined;
    this.#goal = undefined;
    if (stop.kind !== 'targetGone') this.#described = this.#describe();
    return stop;
  }

  /** What the way of resuming does before processors take turns again. */
  #begin(how: Resume['how']): MachineStop | undefined {
    const processor = this.#current;
    const onOverlay = processor.overlay.length > 0;
    if (onOverlay && how !== 'go' && this.#stepOverlay(processor, how)) return { kind: 'stepped' };
    const reached = how === 'go' ? this.#watchedReturn(processor) : undefined;
    if (reached) return reached;
    processor.overlay = [];
    const activity = processor.activities.at(-1);
    if (how === 'go' || onOverlay || !activity) return undefined;
    const level = levelOf(activity);
    if (how === 'out') {
      this.#goal = { activity, level: level + 1 };
      return undefined;
    }
    if (activity.progress.at === 'call') {
      if (how === 'over') {
        this.#goal = { activity, level };
        return undefined;
      }
      activity.progress = { at: 'entry' };
      activity.steppedTo = undefined;
      return { kind: 'stepped' };
    }
    if (this.#stepInside(activity)) return { kind: 'stepped' };
    this.#goal = { activity, level: level + 1 };
    return undefined;
  }

  /** What stopped the machine on top of its work returns, and where it returns to is watched. */
  #watchedReturn(processor: SimulatedProcessor): MachineStop | undefined {
    const { overlay } = processor;
    const level = overlay.findIndex(({ pc }, at) => at > 0 && this.breakpoints.has(pc));
    const address = overlay[level]?.pc;
    if (address === undefined) return undefined;
    processor.overlay = overlay.slice(level);
    return { kind: 'breakpoint', address };
  }

  /** A step where something stopped the machine on top of its work; false where that ends. */
  #stepOverlay(processor: SimulatedProcessor, how: Resume['how']): boolean {
    const [first, ...callers] = processor.overlay;
    const pc = how === 'out' ? undefined : this.#nextInstruction();
    if (first && pc !== undefined) processor.overlay = [{ ...first, pc }, ...callers];
    else processor.overlay = callers;
    return processor.overlay.length > 0;
  }

  /** One instruction further in the same function; false at its end. */
  #stepInside(activity: Activity): boolean {
    activity.steppedTo = this.#nextInstruction();
    return activity.steppedTo !== undefined;
  }

  /** Behind the one that the processor stands on; undefined where the function returns. */
  #nextInstruction(): bigint | undefined {
    const pc = this.processors[this.current]?.frames.find((frame) => !frame.inline)?.pc ?? 0n;
    const instructions = this.#parts.code.instructions(pc);
    const index = instructions.findIndex(({ address }) => address === pc);
    const next = index < 0 ? undefined : instructions[index + 1];
    return next?.mnemonic === 'ret' ? undefined : next?.address;
  }

  #run(steps: number): MachineStop | undefined {
    for (let step = 0; step < steps; step++) {
      const stop = this.#injectedStop() ?? this.#background() ?? this.#turn();
      if (stop) return stop;
      if (this.pollBreak()) return this.#systemStop({ kind: 'manualBreak' });
    }
    return undefined;
  }

  /**
   * What the system does beside: at once, on a processor between two events, so that it changes
   * nothing in how the others take turns.
   */
  #background(): MachineStop | undefined {
    this.#turns += 1;
    const { processors, source } = this.#parts;
    if (this.#turns < BACKGROUND || !source.hasBackground) return undefined;
    const free = processors.filter(({ activities }) => activities.length === 0);
    const event = free.length > 0 ? source.background() : undefined;
    if (!event) return undefined;
    this.#turns = 0;
    const processor = this.#places.pick(free);
    const { thread, lastBlock } = processor;
    processor.thread = this.#places.pick(processor.setup.threads);
    const activity = this.#push(processor, event);
    let stop = this.#arrive(processor, activity);
    while (!stop && processor.activities.length > 0) stop = this.#advance(processor, activity);
    if (!stop) Object.assign(processor, { thread, lastBlock });
    return stop;
  }

  #turn(): MachineStop | undefined {
    const { processors, random } = this.#parts;
    const processor = processors[
      processors.length === 1 ? 0 : random.below(processors.length)
    ] as SimulatedProcessor;
    const activity = processor.activities.at(-1);
    if (!activity) return this.#start(processor);
    if (this.#mayNest(processor, activity) && random.chance(NESTING)) {
      const event = this.#parts.source.nested();
      if (event) return this.#arrive(processor, this.#push(processor, event));
    }
    return this.#advance(processor, activity);
  }

  /** Interrupts come while the allocator runs, not on top of each other. */
  #mayNest(processor: SimulatedProcessor, { progress }: Activity): boolean {
    return (
      processor.activities.length === 1 && (progress.at === 'entry' || progress.at === 'level')
    );
  }

  #start(processor: SimulatedProcessor): MachineStop | undefined {
    const { source, random } = this.#parts;
    this.#elapsed += source.interval;
    this.#ran += source.interval;
    const event = source.next();
    if (event === 'end') return this.#lose(source.end);
    if (event === 'nothing') return undefined;
    if (event.thread) processor.thread = event.thread;
    else if (random.chance(SWITCHING) || processor.thread === processor.setup.idle) {
      processor.thread = random.pick(processor.setup.threads);
    }
    return this.#arrive(processor, this.#push(processor, event));
  }

  #push(processor: SimulatedProcessor, { trace, work }: PoolEvent): Activity {
    const activity: Activity = {
      trace,
      work,
      progress: this.#parts.watched.wayIn(trace, trace.frames.length - 1, this.breakpoints),
      block: work.kind === 'free' ? work.block : undefined,
      alsoBooked: undefined,
      previous: undefined,
      steppedTo: undefined,
      pending: [],
    };
    processor.activities.push(activity);
    return activity;
  }

  /** One small step of an event. */
  #advance(processor: SimulatedProcessor, activity: Activity): MachineStop | undefined {
    activity.steppedTo = undefined;
    switch (activity.progress.at) {
      case 'caller':
        activity.progress = this.#parts.watched.wayIn(
          activity.trace,
          activity.progress.level,
          this.breakpoints,
        );
        return this.#arrive(processor, activity);
      case 'call':
        activity.progress = { at: 'entry' };
        return this.#arrive(processor, activity);
      case 'entry':
        activity.progress = { at: 'level', level: 0 };
        return this.#booked(processor, this.#parts.step.begin(activity, processor.setup.number));
      case 'level':
        return this.#goOn(processor, activity, activity.progress.level);
    }
  }

  #goOn(processor: SimulatedProcessor, activity: Activity, level: number): MachineStop | undefined {
    const booking = level === 0 ? activity.pending.shift() : undefined;
    if (booking) {
      const { step } = this.#parts;
      return this.#booked(processor, step.proceed(activity, booking, processor.setup.number));
    }
    if (level === 0) this.#parts.step.finish(activity);
    const watched = this.#goal !== undefined || this.breakpoints.size > 0;
    const next = watched ? level + 1 : activity.trace.frames.length;
    const { siteLevel, frames } = activity.trace;
    if (level < siteLevel && next >= siteLevel) this.#returned(processor, activity);
    activity.progress = { at: 'level', level: next };
    if (next < frames.length) return this.#arrive(processor, activity);
    processor.activities.pop();
    return this.#goal?.activity === activity ? this.#reached(processor) : undefined;
  }

  /** The call has come back to its site. */
  #returned(processor: SimulatedProcessor, activity: Activity): void {
    const { work, block } = activity;
    if (work.kind === 'alloc' && block && !work.refused) work.done(block);
    if (block) processor.lastBlock = block;
  }

  #booked(processor: SimulatedProcessor, outcome: StepOutcome): MachineStop | undefined {
    switch (outcome) {
      case 'passed':
        return undefined;
      case 'hit':
        this.#current = processor;
        for (const waiting of this.#injected) waiting.remaining--;
        return { kind: 'breakInstruction' };
      case 'wrongTag':
        return this.#wrongTag(processor);
    }
  }

  #wrongTag(processor: SimulatedProcessor): MachineStop {
    const activity = processor.activities.at(-1);
    const passed = activity ? this.#parts.step.passedTag(activity) : 0;
    const { pointer = 0n, tag = 0 } = activity?.block ?? {};
    return this.#bugcheck(processor, {
      kind: 'bugcheck',
      code: BAD_POOL_CALLER,
      parameters: [WRONG_FREE_TAG, pointer, BigInt(tag), BigInt(passed)],
    });
  }

  /** The kernel notes why it ends, where debuggers look for that, and goes no further. */
  #bugcheck(processor: SimulatedProcessor, stop: Bugcheck): MachineStop {
    this.#crashed = true;
    const { pointer } = poolUnits(this.spec.architecture);
    const noted = this.symbols.place('nt', 'KiBugCheckData');
    if (noted !== undefined) {
      [BigInt(stop.code), ...stop.parameters].forEach((value, index) => {
        this.memory.storeWord(noted + BigInt(index * pointer), value, pointer);
      });
    }
    this.#stopOver(processor, this.#parts.frames.bugcheck, BREAK_STATUS.bugcheck);
    return stop;
  }

  /** Control has come to another instruction that may be watched. */
  #arrive(processor: SimulatedProcessor, activity: Activity): MachineStop | undefined {
    const goal = this.#goal;
    if (goal?.activity === activity && levelOf(activity) >= goal.level && isBack(activity)) {
      return this.#reached(processor);
    }
    if (this.breakpoints.size === 0) return undefined;
    const address = addressOf(activity);
    if (!this.breakpoints.has(address)) return undefined;
    this.#current = processor;
    return { kind: 'breakpoint', address };
  }

  #reached(processor: SimulatedProcessor): MachineStop {
    this.#current = processor;
    return { kind: 'stepped' };
  }

  #injectedStop(): MachineStop | undefined {
    if (this.#injected.length === 0) return undefined;
    const index = this.#injected.findIndex(({ remaining }) => remaining <= 0);
    const [due] = index < 0 ? [] : this.#injected.splice(index, 1);
    return due && this.#systemStop(due.event.stop);
  }

  /** A stop that no pool event made. */
  #systemStop(stop: InjectedEvent['stop']): MachineStop {
    const { processors, random, frames } = this.#parts;
    const processor = random.pick(processors);
    switch (stop.kind) {
      case 'targetGone':
        return this.#lose();
      case 'manualBreak':
        this.#stopOver(processor, frames.breakIn, BREAK_STATUS.manualBreak);
        return stop;
      case 'bugcheck':
        return this.#bugcheck(processor, stop);
      case 'breakInstruction':
        this.#stopOver(processor, frames.otherBreak);
        return stop;
    }
  }

  #stopOver(
    processor: SimulatedProcessor,
    frames: readonly TraceFrame[],
    status?: (typeof BREAK_STATUS)[keyof typeof BREAK_STATUS],
  ): void {
    processor.overlay = frames;
    processor.breakStatus = status;
    this.#current = processor;
  }

  #lose(why?: string): MachineStop {
    this.memory.gone = true;
    return { kind: 'targetGone', why };
  }

  #describe(): readonly Processor[] {
    writeClocks(this.memory, this.spec.architecture, this.bootTime + this.#ran, this.bootTime);
    const { processors, state, frames, spec } = this.#parts;
    return processors.map((processor) => {
      const stack = stackOf(spec.architecture, processor, frames);
      state.writeStack(processor, stack);
      return new StoppedProcessor(processor, stack, () => state.registers(processor, stack));
    });
  }
}
