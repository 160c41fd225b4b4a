import type { EventLine } from './format';

/** An event of a recording. */
export interface RecordedEvent {
  readonly kind: EventLine['kind'];
  readonly tag: number;
  readonly poolType: number;
  /** Requested bytes; 0 for frees. */
  readonly size: number;
  /** Charged bytes. */
  readonly blockBytes: number;
  readonly address: number;
  /** A free that passed a tag. */
  readonly passesTag: boolean;
  readonly thread: number;
  readonly process: RecordedProcess;
  /** Interrupt time in units of 100 ns. */
  readonly time: number;
  readonly stackId: number;
}

export interface RecordedProcess {
  readonly pid: number;
  readonly image: string;
}

/** Events by their fields, in memory that threads share. */
interface Columns {
  readonly seq: Float64Array;
  readonly time: Float64Array;
  readonly tag: Uint32Array;
  readonly size: Uint32Array;
  readonly blockBytes: Uint32Array;
  readonly address: Uint32Array;
  readonly thread: Uint32Array;
  readonly poolType: Uint32Array;
  readonly stackId: Int32Array;
  readonly process: Uint32Array;
  readonly flags: Uint8Array;
}

/** What crosses from one thread to another of {@link RecordedEvents}. */
export interface EventData {
  readonly columns: Columns;
  readonly processes: readonly RecordedProcess[];
  readonly length: number;
}

/** What a free is about where no event is known that made it. */
export const FreedBlocks = {
  /** A block that was there before the first event. */
  older: -1,
  /** The block was freed before: an event between is missing. */
  none: -2,
} as const;

const FREE = 1;
const PASSES_TAG = 2;

/** Events of a recording, a few dozen bytes each. */
export class RecordedEvents implements Iterable<RecordedEvent> {
  readonly data: EventData;

  constructor(data: EventData) {
    this.data = data;
  }

  get length(): number {
    return this.data.length;
  }

  /** The place of an event among all, as its line says. */
  number(index: number): number {
    return this.data.columns.seq[index] ?? 0;
  }

  /** Milliseconds and the like need not make the whole event. */
  time(index: number): number | undefined {
    return this.data.columns.time[index];
  }

  at(index: number): RecordedEvent | undefined {
    const { columns, processes, length } = this.data;
    const process = processes[columns.process[index] ?? 0];
    if (index >= length || !process) return undefined;
    const flags = columns.flags[index] ?? 0;
    return {
      kind: (flags & FREE) === 0 ? 'alloc' : 'free',
      tag: columns.tag[index] ?? 0,
      poolType: columns.poolType[index] ?? 0,
      size: columns.size[index] ?? 0,
      blockBytes: columns.blockBytes[index] ?? 0,
      address: columns.address[index] ?? 0,
      passesTag: (flags & PASSES_TAG) !== 0,
      thread: columns.thread[index] ?? 0,
      process,
      time: columns.time[index] ?? 0,
      stackId: columns.stackId[index] ?? 0,
    };
  }

  /** For each free the number of the event that made its block; as in {@link FreedBlocks}. */
  freedBlocks(): Int32Array {
    const { flags, address } = this.data.columns;
    const made = new Int32Array(this.length).fill(FreedBlocks.none);
    const last = new Map<number, number>();
    for (let index = 0; index < this.length; index++) {
      // Engines keep signed numbers of 32 bits in place, and larger ones in objects.
      const at = (address[index] ?? 0) | 0;
      if (((flags[index] ?? 0) & FREE) === 0) last.set(at, index);
      else {
        made[index] = last.get(at) ?? FreedBlocks.older;
        last.set(at, FreedBlocks.none);
      }
    }
    return made;
  }

  *[Symbol.iterator](): Generator<RecordedEvent> {
    for (let index = 0; index < this.length; index++) {
      const event = this.at(index);
      if (event) yield event;
    }
  }
}

/** What is not used of it takes no room. */
const USUAL_LENGTH = 1 << 18;

/** Gathers events as their lines are read. */
export class EventGatherer {
  #columns = columnsFor(USUAL_LENGTH);
  readonly #processes: RecordedProcess[] = [];
  readonly #numbers = new Map<string, number>();
  #length = 0;

  add(line: EventLine): void {
    if (this.#length === this.#columns.seq.length) this.#columns = grown(this.#columns);
    const columns = this.#columns;
    const index = this.#length++;
    const passesTag = line.tagArg !== undefined && Number.parseInt(line.tagArg, 16) !== 0;
    columns.seq[index] = line.seq;
    columns.time[index] = line.time;
    columns.tag[index] = Number.parseInt(line.tagRaw, 16);
    columns.size[index] = line.size ?? 0;
    columns.blockBytes[index] = line.blockBytes;
    columns.address[index] = Number.parseInt(line.addr, 16);
    columns.thread[index] = Number.parseInt(line.thread, 16);
    columns.poolType[index] = line.poolType;
    columns.stackId[index] = line.stackId;
    columns.process[index] = this.#process(line);
    columns.flags[index] = (line.kind === 'free' ? FREE : 0) | (passesTag ? PASSES_TAG : 0);
  }

  /** All of them, in the order of their lines. */
  get events(): RecordedEvents {
    return new RecordedEvents({
      columns: this.#columns,
      processes: this.#processes,
      length: this.#length,
    });
  }

  #process({ pid, process: image }: EventLine): number {
    const key = `${pid} ${image}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#processes.push({ pid, image }) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** The same events with the places in another order. */
export function inOrder({ data }: RecordedEvents, order: readonly number[]): RecordedEvents {
  const { columns } = data;
  const sorted = columnsFor(columns.seq.length);
  for (const name of Object.keys(columns) as (keyof Columns)[]) {
    order.forEach((from, to) => {
      sorted[name][to] = columns[name][from] ?? 0;
    });
  }
  return new RecordedEvents({ ...data, columns: sorted });
}

function grown(columns: Columns): Columns {
  const larger = columnsFor(columns.seq.length * 2);
  for (const name of Object.keys(columns) as (keyof Columns)[]) larger[name].set(columns[name]);
  return larger;
}

function columnsFor(length: number): Columns {
  const shared = (bytes: number) => new SharedArrayBuffer(length * bytes);
  return {
    seq: new Float64Array(shared(8)),
    time: new Float64Array(shared(8)),
    tag: new Uint32Array(shared(4)),
    size: new Uint32Array(shared(4)),
    blockBytes: new Uint32Array(shared(4)),
    address: new Uint32Array(shared(4)),
    thread: new Uint32Array(shared(4)),
    poolType: new Uint32Array(shared(4)),
    stackId: new Int32Array(shared(4)),
    process: new Uint32Array(shared(4)),
    flags: new Uint8Array(shared(1)),
  };
}
