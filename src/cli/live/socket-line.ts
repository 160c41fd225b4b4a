import type { Socket } from 'node:net';
import { DebuggerEnd, type LineFailure } from '../../wire/debugger-end';
import type { LineAnswer, LineCall, WaitingLine } from './calls';

/** After so many milliseconds without a byte, what was to come is asked for again. */
const SILENCE = 400;
const LOOK = 50;

const FAILURES: Readonly<Record<LineFailure, string>> = {
  noAnswer: 'nothing is answered any more',
  stoppedAnew: 'the target was started again meanwhile',
};

interface Waiting {
  readonly what: LineCall['what'];
  readonly done: (answer: LineAnswer) => void;
}

/** A line over a socket: TCP, a Unix socket or a named pipe. */
export class SocketLine implements WaitingLine {
  readonly #socket: Socket;
  readonly #end: DebuggerEnd;
  readonly #watch: NodeJS.Timeout;
  #waiting: Waiting | undefined;
  /** A stop that came before it was asked for. */
  #stop: Uint8Array | undefined;
  #cut: string | undefined;
  #lastByte = 0;
  #unsent: Uint8Array[] = [];

  /** @param onPrint told what the target prints */
  constructor(socket: Socket, onPrint: (text: string) => void) {
    this.#socket = socket;
    socket.setNoDelay(true);
    this.#end = new DebuggerEnd({
      write: (bytes) => this.#write(bytes),
      replied: (bytes) => this.#answer('ask', { bytes }),
      stopped: (bytes) => this.#stopped(bytes),
      printed: onPrint,
      failed: (why) => this.#finish({ failure: FAILURES[why] }),
    });
    socket.on('data', (bytes) => {
      this.#lastByte = performance.now();
      this.#end.receive(bytes);
    });
    socket.on('error', (error) => this.#lost(error.message));
    socket.on('close', () => this.#lost('the connection is closed'));
    this.#watch = setInterval(() => this.#look(), LOOK);
  }

  get isCut(): boolean {
    return this.#cut !== undefined;
  }

  call(call: LineCall): Promise<LineAnswer> {
    if (this.#cut !== undefined) return Promise.resolve({ failure: this.#cut });
    const { what, bytes = new Uint8Array(0) } = call;
    this.#lastByte = performance.now();
    if (what === 'resume') {
      this.#stop = undefined;
      this.#end.resume(bytes);
      return Promise.resolve({});
    }
    const stop = this.#stop;
    if (what === 'stop' && stop) {
      this.#stop = undefined;
      return Promise.resolve({ bytes: stop });
    }
    return new Promise((done) => this.#begin(call, bytes, done));
  }

  breakIn(): void {
    if (this.#waiting?.what === 'attach') this.#finish({ failure: 'ended before it was reached' });
    else this.#end.breakIn();
  }

  close(): void {
    clearInterval(this.#watch);
    this.#flush();
    this.#socket.end();
  }

  #begin({ what, milliseconds }: LineCall, bytes: Uint8Array, done: Waiting['done']): void {
    const waiting = { what, done };
    this.#waiting = waiting;
    if (what === 'ask') this.#end.ask(bytes);
    if (what === 'attach') this.#end.attach();
    if (milliseconds === undefined) return;
    setTimeout(() => {
      if (this.#waiting === waiting) this.#finish({});
    }, milliseconds);
  }

  #stopped(bytes: Uint8Array): void {
    const what = this.#waiting?.what;
    if (what === 'attach' || what === 'stop') this.#finish({ bytes });
    else this.#stop = bytes;
  }

  #answer(what: LineCall['what'], answer: LineAnswer): void {
    if (this.#waiting?.what === what) this.#finish(answer);
  }

  #finish(answer: LineAnswer): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.done(answer);
  }

  #lost(why: string): void {
    this.#cut ??= why;
    clearInterval(this.#watch);
    this.#finish({ failure: why });
  }

  #look(): void {
    const now = performance.now();
    if (!this.#end.isWaiting || now - this.#lastByte < SILENCE) return;
    this.#lastByte = now;
    this.#end.timeout();
  }

  /** An acknowledgement leaves together with the request behind it. */
  #write(bytes: Uint8Array): void {
    this.#unsent.push(bytes);
    if (this.#unsent.length === 1) setImmediate(() => this.#flush());
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#unsent.splice(0));
    if (bytes.length > 0 && !this.isCut) this.#socket.write(bytes);
  }
}
