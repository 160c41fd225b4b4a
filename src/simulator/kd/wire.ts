import type { Architecture } from '../targets/spec';

/**
 * What the connection to the target costs: a serial line at 115,200 baud, 8N1, with the packets of
 * the kernel debugger protocol. Figures follow from the protocol: a packet holds at most 4,000
 * bytes, each memory read is a request and an answer with 16-byte packet headers, 56-byte state
 * blocks and acknowledgements.
 */
const BYTES_PER_MILLISECOND = 11.52;
const STATE_CHANGE = 273;
const CONTINUE = 89;
const EXCHANGE = 178;
const MOST_PER_PACKET = 3944;
const PAGE = 0x1000n;

/** Bytes of a context record. */
const contextSize: Readonly<Record<Architecture, number>> = { x86: 716, x64: 1232, arm64: 912 };

/** The debugger's own work on one command, in milliseconds. */
const COMMAND = 0.22;

/** Moves the clock of the target's world for what crosses the wire. */
export class Wire {
  readonly #advance: (milliseconds: number) => void;
  readonly #context: number;
  /** Pages that the debugger has read since the target last stopped. */
  readonly #pages = new Set<bigint>();

  constructor(architecture: Architecture, advance: (milliseconds: number) => void) {
    this.#advance = advance;
    this.#context = contextSize[architecture];
  }

  /** The target reports a stop and the debugger fetches the context. */
  stopped(): void {
    this.#send(STATE_CHANGE);
    this.#exchange(this.#context);
  }

  resumed(): void {
    this.dropped();
    this.#send(CONTINUE);
  }

  /** The debugger forgets what it has read. */
  dropped(): void {
    this.#pages.clear();
  }

  /** Another processor's context is fetched. */
  switched(): void {
    this.#exchange(this.#context);
  }

  command(): void {
    this.#advance(COMMAND);
  }

  /** Memory is read page by page, each page once per stop. */
  read(address: bigint, length: number): void {
    const last = address + BigInt(Math.max(length, 1) - 1);
    for (let page = address / PAGE; page <= last / PAGE; page += 1n) {
      if (this.#pages.has(page)) continue;
      this.#pages.add(page);
      this.#exchange(Number(PAGE));
    }
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
