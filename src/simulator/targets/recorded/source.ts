import { type Tag, tagFromValue } from '../../../pool/tags/tag';
import type { PoolEvent, PoolWork } from '../../kernel/activity';
import { type Block, type Placement, TYPE_PAGED } from '../../kernel/allocator';
import type { EventSource } from '../../kernel/event-source';
import type { SparseMemory } from '../../kernel/memory';
import { type SimulatedProcess, type SimulatedThread, STACK_SIZE } from '../../kernel/thread';
import {
  type FunctionStarts,
  resolveFrames,
  type Trace,
  type TraceFrame,
} from '../../kernel/trace';
import type { TagTracker } from '../../kernel/tracker';
import type { ArgumentWord, PoolPath } from '../spec';
import { FreedBlocks, type RecordedEvent } from './events';
import type { StackLine } from './format';
import { callerFrameSize, type InventedPlaces, stackTopOf } from './invented';
import { allocationPaths, freePaths } from './paths';
import type { Recording } from './recording';
import { isPages, type RecordedStore } from './store';

/** Functions that stand between the allocator and its caller on this kernel. */
const POOL_FUNCTION = /^nt!Ex(AllocatePool|FreePool)/;
const CALL_BYTES = 5n;
const TICKS_PER_MILLISECOND = 10_000;

const STALE: readonly ArgumentWord[] = ['stale', 'stale', 'stale'];
/** What ExFreePool, which stands between the caller and the free, was given. */
const FREED: readonly ArgumentWord[] = ['pointer', 'stale', 'stale'];

/** Of an event whose stack was on a damaged line. */
const NO_STACK = { stackId: -1, pc: [], sym: [] };

/** What the events of a recording happen to. */
export interface RecordedWorld {
  readonly memory: SparseMemory;
  readonly starts: FunctionStarts;
  readonly store: RecordedStore;
  readonly places: InventedPlaces;
}

/** The events of a recording, one after the other. */
export class RecordedSource implements EventSource {
  readonly #recording: Recording;
  readonly #world: RecordedWorld;
  /** By the event that made them; those from before by the event that frees them. */
  readonly #blocks: (Block | undefined)[];
  readonly #freed: Int32Array;
  readonly #threads = new Map<number, SimulatedThread>();
  readonly #processes = new Map<number, SimulatedProcess>();
  readonly #traces = new Map<PoolPath, Map<number, Trace>>();
  /** By return address and name: stacks have most of their frames in common. */
  readonly #frames = new Map<string, TraceFrame>();
  readonly #inner = new Map<PoolPath, readonly TraceFrame[]>();
  #next = 0;

  constructor(recording: Recording, world: RecordedWorld) {
    this.#recording = recording;
    this.#world = world;
    const { events } = recording;
    this.#freed = events.freedBlocks();
    this.#blocks = new Array(events.length);
  }

  /**
   * Makes the blocks that were there before the first event: those freed without an allocation. The
   * tracker has counted them, and more, where the recording says what it held.
   */
  prime(tracker: TagTracker): void {
    const { tracker: known } = this.#recording;
    for (const { key, nonPaged, paged } of known ?? []) {
      const tag = Number.parseInt(key, 16);
      for (const [isPaged, counts] of [
        [false, nonPaged],
        [true, paged],
      ] as const) {
        tracker.add(tag, 0, isPaged, 'Allocs', counts.allocs);
        tracker.add(tag, 0, isPaged, 'Frees', counts.frees);
        tracker.add(tag, 0, isPaged, 'Bytes', counts.bytes);
      }
    }
    const { events } = this.#recording;
    for (let index = 0; index < events.length; index++) {
      const event = this.#freed[index] === FreedBlocks.older && events.at(index);
      if (event) {
        const block = this.#olderBlock(event);
        this.#blocks[index] = block;
        if (!known)
          tracker.book(block.tag, 0, (block.type & TYPE_PAGED) !== 0, 'alloc', block.charged);
      }
    }
  }

  /** Milliseconds from the last event to the next one. */
  get interval(): number {
    const { events } = this.#recording;
    const now = events.time(this.#next) ?? 0;
    const before = events.time(this.#next - 1) ?? now;
    return Math.max(0, now - before) / TICKS_PER_MILLISECOND;
  }

  next(): PoolEvent | 'end' {
    const index = this.#next;
    const event = this.#recording.events.at(index);
    if (!event) return 'end';
    this.#next++;
    return {
      trace: this.#traceOf(event),
      work: event.kind === 'free' ? this.#freeOf(event, index) : this.#allocationOf(event, index),
      thread: this.#threadOf(event),
    };
  }

  get end(): string {
    return this.#recording.end;
  }

  get hasBackground(): boolean {
    return false;
  }

  background(): undefined {
    return undefined;
  }

  nested(): undefined {
    return undefined;
  }

  #freeOf(event: RecordedEvent, index: number): PoolWork {
    const made = this.#freed[index] ?? FreedBlocks.none;
    const at = made === FreedBlocks.older ? index : made;
    const block = this.#blocks[at] ?? this.#olderBlock(event);
    if (at >= 0) this.#blocks[at] = undefined;
    return { kind: 'free', block };
  }

  #allocationOf(event: RecordedEvent, index: number): PoolWork {
    return {
      kind: 'alloc',
      bytes: event.size,
      type: event.poolType,
      special: false,
      tag: tagOfEvent(event),
      placement: placementOf(event),
      done: (block) => {
        this.#blocks[index] = block;
      },
    };
  }

  /** A block whose allocation was not recorded, as its free shows it. */
  #olderBlock(event: RecordedEvent): Block {
    const { store } = this.#world;
    const block = store.allocate({
      tag: tagOfEvent(event),
      type: event.poolType,
      bytes: event.blockBytes,
      special: false,
      placement: placementOf(event),
    });
    store.settle(block);
    return block;
  }

  #traceOf(event: RecordedEvent): Trace {
    const path = pathOf(event);
    const traces = this.#traces.get(path) ?? new Map<number, Trace>();
    const known = traces.get(event.stackId);
    if (known) return known;
    const stack = this.#recording.stacks.get(event.stackId) ?? NO_STACK;
    const trace = this.#makeTrace(`${event.stackId}/${path.name}`, path, stack);
    this.#traces.set(path, traces.set(event.stackId, trace));
    return trace;
  }

  #makeTrace(name: string, path: PoolPath, { pc, sym }: StackLine): Trace {
    const { starts } = this.#world;
    const inner = this.#innerFrames(path);
    const outer = pc.map((text, index) => this.#frameOf(text, sym[index] ?? ''));
    const caller = sym.findIndex((symbol) => !POOL_FUNCTION.test(symbol));
    const returnTo = outer[0]?.pc ?? 0n;
    return {
      name,
      path,
      frames: [...inner, ...outer],
      siteLevel: inner.length,
      site: outer[Math.max(0, caller)]?.pc ?? 0n,
      call: returnTo === 0n ? 0n : returnTo - CALL_BYTES,
      entry: { start: starts.start(path.entry), framedAfter: 0, size: 8 },
    };
  }

  #innerFrames(path: PoolPath): readonly TraceFrame[] {
    const known = this.#inner.get(path) ?? resolveFrames(this.#world.starts, path.frames);
    this.#inner.set(path, known);
    return known;
  }

  #frameOf(text: string, symbol: string): TraceFrame {
    const key = `${text} ${symbol}`;
    const known = this.#frames.get(key) ?? {
      pc: BigInt(`0x${text}`),
      size: callerFrameSize(symbol),
      args: symbol.startsWith('nt!ExFreePool+') ? FREED : STALE,
      frameless: false,
      trap: false,
      user: false,
      inline: [],
    };
    this.#frames.set(key, known);
    return known;
  }

  #threadOf(event: RecordedEvent): SimulatedThread {
    const known = this.#threads.get(event.thread);
    const process = this.#processOf(event);
    if (known?.process === process) return known;
    const address = BigInt(event.thread);
    const stackTop = known?.stackTop ?? stackTopOf(this.#threads.size);
    if (!known) this.#world.memory.reserve(stackTop - BigInt(STACK_SIZE), STACK_SIZE + 0x300);
    const thread = { address, process, stackTop, userStackTop: stackTop };
    this.#threads.set(event.thread, thread);
    return thread;
  }

  #processOf({ process: { pid, image } }: RecordedEvent): SimulatedProcess {
    const known = this.#processes.get(pid);
    if (known?.image === image) return known;
    const process = {
      address: this.#world.places.process(this.#processes.size + 1),
      id: pid,
      image,
    };
    this.#processes.set(pid, process);
    return process;
  }
}

const placementOf = ({ address, blockBytes }: RecordedEvent): Placement => ({
  address: BigInt(address),
  charged: blockBytes,
});

const tagOfEvent = ({ tag }: RecordedEvent): Tag => tagFromValue(tag);

function pathOf(event: RecordedEvent): PoolPath {
  const size = isPages(event.address) ? 'pages' : 'small';
  if (event.kind === 'alloc') return allocationPaths[size];
  return freePaths[size][event.passesTag ? 'tagPassed' : 'noTag'];
}
