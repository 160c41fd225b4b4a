import { LineError, type TargetLine } from '../../live/target/line';
import type { LineAnswer, LineCall, WaitingLine } from './calls';

/**
 * A thread that waits for each of its calls, and the thread that makes them for it: the hunt is
 * written in straight lines, and the sockets of this platform are not.
 */

/** Most bytes of an answer: a packet. */
const ROOM = 8192;
const HEADER = 4;
/** Words that both threads see, by their place. */
const WORD = { state: 0, kind: 1, length: 2, interrupted: 3 } as const;
const STATE = { asked: 0, answered: 1 } as const;
const KIND = { nothing: 0, bytes: 1, failure: 2 } as const;

/** What both threads see. */
export interface Shared {
  readonly words: Int32Array;
  readonly bytes: Uint8Array;
}

export function newShared(): Shared {
  const buffer = new SharedArrayBuffer(HEADER * Int32Array.BYTES_PER_ELEMENT + ROOM);
  return {
    words: new Int32Array(buffer, 0, HEADER),
    bytes: new Uint8Array(buffer, HEADER * Int32Array.BYTES_PER_ELEMENT),
  };
}

/** The line as the thread that waits sees it. */
export class BridgedLine implements TargetLine {
  readonly #shared: Shared;
  readonly #post: (call: LineCall | 'breakIn') => void;

  /** @param post hands a call to the other thread */
  constructor(shared: Shared, post: (call: LineCall | 'breakIn') => void) {
    this.#shared = shared;
    this.#post = post;
  }

  attach(): Uint8Array {
    return this.#needed({ what: 'attach' });
  }

  ask(bytes: Uint8Array): Uint8Array {
    return this.#needed({ what: 'ask', bytes });
  }

  resume(bytes: Uint8Array): void {
    this.#call({ what: 'resume', bytes });
  }

  stop(milliseconds?: number): Uint8Array | undefined {
    return this.#call({ what: 'stop', ...(milliseconds !== undefined && { milliseconds }) });
  }

  breakIn(): void {
    this.#post('breakIn');
  }

  isInterrupted(): boolean {
    return Atomics.load(this.#shared.words, WORD.interrupted) !== 0;
  }

  #needed(call: LineCall): Uint8Array {
    const bytes = this.#call(call);
    if (!bytes) throw new LineError('an empty answer');
    return bytes;
  }

  #call(call: LineCall): Uint8Array | undefined {
    const { words, bytes } = this.#shared;
    Atomics.store(words, WORD.state, STATE.asked);
    this.#post(call);
    Atomics.wait(words, WORD.state, STATE.asked);
    const answer = bytes.slice(0, Atomics.load(words, WORD.length));
    switch (Atomics.load(words, WORD.kind)) {
      case KIND.nothing:
        return undefined;
      case KIND.bytes:
        return answer;
      default:
        throw new LineError(new TextDecoder().decode(answer));
    }
  }
}

/** The other thread's end: makes the calls. */
export class BridgeServer {
  readonly #shared: Shared;
  readonly #line: WaitingLine;

  constructor(shared: Shared, line: WaitingLine) {
    this.#shared = shared;
    this.#line = line;
  }

  take(call: LineCall | 'breakIn'): void {
    if (call === 'breakIn') {
      this.#line.breakIn();
      return;
    }
    this.#line.call(call).then(
      (answer) => this.#answer(answer),
      (error: unknown) => this.#answer({ failure: String(error) }),
    );
  }

  /** Somebody wants the hunt to end. */
  interrupt(): void {
    Atomics.store(this.#shared.words, WORD.interrupted, 1);
    this.#line.breakIn();
  }

  #answer(answer: LineAnswer): void {
    const { words, bytes } = this.#shared;
    const failure = 'failure' in answer ? new TextEncoder().encode(answer.failure) : undefined;
    const given = failure ?? ('bytes' in answer ? answer.bytes : undefined);
    const kind = failure ? KIND.failure : given ? KIND.bytes : KIND.nothing;
    const shown = (given ?? new Uint8Array(0)).subarray(0, ROOM);
    bytes.set(shown);
    Atomics.store(words, WORD.length, shown.length);
    Atomics.store(words, WORD.kind, kind);
    Atomics.store(words, WORD.state, STATE.answered);
    Atomics.notify(words, WORD.state);
  }
}
