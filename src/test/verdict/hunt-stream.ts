import { HuntRecord } from '../../pool/books/hunt-record';
import { type Address, addressFromParts, addressParts } from '../../pool/values/address';
import { CONTROLS, MOST_ASKED, planRecheck } from '../../pool/verdict/recheck-plan';
import { type Verdict, verdictOf } from '../../pool/verdict/verdict';
import type { Stream, StreamEvent } from './stream';

const address = (low: number): Address => addressFromParts(0xffffffff, low >>> 0);
const lowOf = (block: Address): number => addressParts(block).low;

/** What memory holds at each address at a time, by the truth of a stream. */
export class MemoryOf {
  readonly #allocs = new Map<number, number[]>();
  readonly #events: readonly StreamEvent[];

  constructor({ events }: Stream) {
    this.#events = events;
    for (const [index, { kind, address: at }] of events.entries()) {
      if (kind !== 'alloc') continue;
      const own = this.#allocs.get(at);
      if (own) own.push(index);
      else this.#allocs.set(at, [index]);
    }
  }

  /** Size of the block there when so many events have happened; undefined when there is none. */
  at(block: Address, time: number): number | undefined {
    const own = this.#allocs.get(lowOf(block)) ?? [];
    for (let n = own.length - 1; n >= 0; n--) {
      const index = own[n] ?? 0;
      if (index >= time) continue;
      const event = this.#events[index];
      const isAlive = event && (event.freedAt ?? Number.POSITIVE_INFINITY) >= time;
      return isAlive ? event.charged : undefined;
    }
    return undefined;
  }
}

/** A hunt over part of a stream, that misses nothing. */
export class StreamHunt {
  readonly hunt: HuntRecord;
  readonly #stream: Stream;
  readonly #memory: MemoryOf;
  readonly #from: number;
  readonly #to: number;

  constructor(stream: Stream, memory: MemoryOf, from: number, to: number) {
    this.#stream = stream;
    this.#memory = memory;
    this.#from = from;
    this.#to = to;
    this.hunt = new HuntRecord({
      type: 'hunt',
      tag: stream.tag,
      target: { pointerSize: 4, description: stream.name },
      poolHitTag: { address: address(0x80001000), before: 0 },
      time: 1,
    });
    this.#play();
  }

  /** Allocations in the hunt, by the number of their hits. */
  allocation(hit: number): StreamEvent | undefined {
    return this.#stream.events[this.#from + hit - 1];
  }

  /** Asks memory when so many events have happened, as `recheck()` does. */
  recheckAt(time: number): Verdict {
    const { blocks, held, freed } = planRecheck(this.hunt, MOST_ASKED, CONTROLS);
    const isThere = ({ block, charged }: { block: Address; charged?: number }) =>
      this.#memory.at(block, time) === charged;
    this.hunt.take({
      type: 'recheck',
      tag: this.#stream.tag,
      hunt: 1,
      time,
      boot: 'same',
      counts: this.#counts(time),
      held,
      there: blocks.filter(isThere).map(({ block }) => block),
      gone: blocks.filter((block) => !isThere(block)).map(({ block }) => block),
      unreadable: [],
      freed: { asked: freed.length, taken: freed.filter(isThere).length },
    });
    return verdictOf(this.hunt);
  }

  #counts(time: number) {
    let allocs = 0;
    for (let index = 0; index < time; index++) {
      if (this.#stream.events[index]?.kind === 'alloc') allocs++;
    }
    return { allocs, frees: time - allocs };
  }

  #play(): void {
    const { events, stacks } = this.#stream;
    const noted = new Set<number>();
    this.hunt.take({ type: 'counters', at: 'armed', counts: this.#counts(this.#from) });
    for (let index = this.#from; index < this.#to; index++) {
      const event = events[index];
      if (!event) continue;
      if (!noted.has(event.stack)) {
        this.hunt.take({
          type: 'stack',
          index: event.stack,
          frames: (stacks[event.stack] ?? []).map(recorded),
        });
        noted.add(event.stack);
      }
      this.hunt.take({
        type: 'hit',
        number: index - this.#from + 1,
        kind: event.kind,
        stack: event.stack,
        block: address(event.address),
        charged: event.charged,
        time: index,
      });
    }
    this.hunt.take({ type: 'counters', at: 'stopped', counts: this.#counts(this.#to) });
    this.hunt.take({ type: 'end', why: 'hits', time: this.#to });
  }
}

const recorded = ({ text, address: at, symbol }: Stream['stacks'][number][number]) => ({
  text,
  ...(at ? { address: at } : {}),
  ...(symbol ? { symbol } : {}),
});
