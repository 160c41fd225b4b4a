import type { Architecture } from '../targets/spec';

/**
 * What the connection to the target costs: a serial line at 115,200 baud, 8N1, with the packets of
 * the kernel debugger protocol. Figures follow from the protocol: a packet holds at most 4,000
 * bytes, each request is answered, with 16-byte packet headers, 56-byte state blocks and
 * acknowledgements. What is asked is what Microsoft's engine asks: docs/performance.md.
 */
const BYTES_PER_MILLISECOND = 11.52;
const STATE_CHANGE = 273;
const CONTINUE = 89;
const EXCHANGE = 178;
const MOST_PER_PACKET = 3944;
const PAGE = 0x1000;

/** Less is not asked for, save where the rest is known or the page ends. */
const PIECE = 128;

/** Bytes of code around the instruction that are read at a stop. */
const CODE = [38, 10] as const;
/** Of a segment's descriptor, which is read before the target goes on. */
const DESCRIPTOR = 8;

/** Bytes of a context record, and of the registers beside it. */
const sizes: Readonly<
  Record<Architecture, { readonly context: number; readonly special: number }>
> = {
  x86: { context: 716, special: 84 },
  x64: { context: 1232, special: 224 },
  arm64: { context: 912, special: 224 },
};

/** Bytes of a page, from the first to behind the last. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** The debugger's own work on one command, in milliseconds. */
const COMMAND = 0.22;

/** Moves the clock of the target's world for what crosses the wire. */
export class Wire {
  readonly #advance: (milliseconds: number) => void;
  readonly #context: number;
  readonly #special: number;
  /** What the debugger has read since the target last stopped, by page, in ascending order. */
  readonly #known = new Map<bigint, readonly Range[]>();

  constructor(architecture: Architecture, advance: (milliseconds: number) => void) {
    this.#advance = advance;
    const { context, special } = sizes[architecture];
    this.#context = context;
    this.#special = special;
  }

  /** The target reports a stop and the debugger fetches the context. */
  stopped(): void {
    this.#send(STATE_CHANGE);
    this.#exchange(this.#context);
    for (const bytes of CODE) this.#exchange(bytes);
  }

  /** The debugger moves the processor over the break instruction, which takes all its registers. */
  resumed(): void {
    this.dropped();
    this.#exchange(this.#special);
    this.#exchange(DESCRIPTOR);
    this.#exchange(this.#context);
    this.#exchange(this.#special);
    this.#send(CONTINUE);
  }

  /** The debugger forgets what it has read. */
  dropped(): void {
    this.#known.clear();
  }

  /** Another processor's context is fetched. */
  switched(): void {
    this.#exchange(this.#context);
  }

  command(): void {
    this.#advance(COMMAND);
  }

  /** What is not known since the stop is read, in pieces that end with the page or at what is known. */
  read(address: bigint, length: number): void {
    const end = address + BigInt(Math.max(length, 1));
    for (let page = address / BigInt(PAGE); page * BigInt(PAGE) < end; page += 1n) {
      const start = page * BigInt(PAGE);
      const from = Number(address > start ? address - start : 0n);
      this.#readPage(page, from, Math.min(PAGE, Number(end - start)));
    }
  }

  #readPage(page: bigint, from: number, to: number): void {
    let ranges = this.#known.get(page) ?? [];
    for (let at = from; at < to; ) {
      const known = ranges.find((range) => at < range.to);
      if (known && known.from <= at) {
        at = known.to;
        continue;
      }
      const until = Math.min(known?.from ?? PAGE, Math.max(to, at + PIECE));
      this.#exchange(until - at);
      ranges = joined([...ranges, { from: at, to: until }]);
      at = until;
    }
    this.#known.set(page, ranges);
  }

  wrote(length: number): void {
    this.#exchange(length);
  }

  #exchange(bytes: number): void {
    this.#send(bytes + EXCHANGE * Math.max(1, Math.ceil(bytes / MOST_PER_PACKET)));
  }

  #send(bytes: number): void {
    this.#advance(bytes / BYTES_PER_MILLISECOND);
  }
}

/** In ascending order, those that touch as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result[result.length - 1];
    if (last && last.to >= range.from) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else result.push(range);
  }
  return result;
}
