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
import type { RecordedEvent } from './events';
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
  readonly #blocks = new Map<number, Block>();
  readonly #threads = new Map<number, SimulatedThread>();
  readonly #processes = new Map<number, SimulatedProcess>();
  readonly #traces = new Map<string, Trace>();
  /** By return address and name: stacks have most of their frames in common. */
  readonly #frames = new Map<string, TraceFrame>();
  readonly #inner = new Map<PoolPath, readonly TraceFrame[]>();
  #next = 0;

  constructor(recording: Recording, world: RecordedWorld) {
    this.#recording = recording;
    this.#world = world;
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
    const seen = new Set<number>();
    for (const event of this.#recording.events) {
      if (event.kind === 'free' && !seen.has(event.address)) {
        const block = this.#olderBlock(event);
        this.#blocks.set(event.address, block);
        if (!known)
          tracker.book(block.tag, 0, (block.type & TYPE_PAGED) !== 0, 'alloc', block.charged);
      }
      seen.add(event.address);
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
    const event = this.#recording.events.at(this.#next);
    if (!event) return 'end';
    this.#next++;
    return {
      trace: this.#traceOf(event),
      work: this.#workOf(event),
      thread: this.#threadOf(event),
    };
  }

  get end(): string {
    return this.#recording.end;
  }

  background(): undefined {
    return undefined;
  }

  nested(): undefined {
    return undefined;
  }

  #workOf(event: RecordedEvent): PoolWork {
    if (event.kind === 'free') {
      const block = this.#blocks.get(event.address) ?? this.#olderBlock(event);
      this.#blocks.delete(event.address);
      return { kind: 'free', block };
    }
    return {
      kind: 'alloc',
      bytes: event.size,
      type: event.poolType,
      special: false,
      tag: tagOfEvent(event),
      placement: placementOf(event),
      done: (block) => this.#blocks.set(event.address, block),
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
    const key = `${event.stackId}/${path.name}`;
    const known = this.#traces.get(key);
    if (known) return known;
    const stack = this.#recording.stacks.get(event.stackId) ?? NO_STACK;
    const trace = this.#makeTrace(key, path, stack);
    this.#traces.set(key, trace);
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
  const size = isPages(BigInt(event.address)) ? 'pages' : 'small';
  if (event.kind === 'alloc') return allocationPaths[size];
  return freePaths[size][event.passesTag ? 'tagPassed' : 'noTag'];
}
