import { createServer, type Server, type Socket } from 'node:net';
import type { WireArchitecture } from '../../wire/processor';
import type { ServedTarget } from './boot';
import type { ServeEvent } from './events';
import { Pace, SLICE } from './pace';
import { TargetSession } from './session';

/** Where debuggers find the machine: a TCP port, or a named pipe of Windows. */
export type Endpoint = { readonly host: string; readonly port: number } | { readonly pipe: string };

export interface ServerParts {
  readonly architecture: WireArchitecture;
  readonly boot: () => ServedTarget;
  readonly onEvent: (event: ServeEvent) => void;
}

/** After so many milliseconds without a byte, what was to come is taken for lost. */
const SILENCE = 1000;
const LOOK = 250;

/** A debugger whose machine went away without a word is noticed after a while. */
const KEEP_ALIVE = 30_000;

/** A debugger that does not read what it asked for is not served more than so many bytes. */
const MOST_UNREAD = 1 << 20;

/**
 * Serves one machine to one debugger at a time. Whatever a debugger sends, and however it goes
 * away, the machine stays for the next one.
 */
export class LineServer {
  readonly session: TargetSession;
  readonly #onEvent: (event: ServeEvent) => void;
  readonly #servers: Server[] = [];
  readonly #pace = new Pace(() => performance.now());
  readonly #watch: NodeJS.Timeout;
  #peer: Socket | undefined;
  #unsent: Uint8Array[] = [];
  #lastByte = 0;
  #scheduled = false;
  #closed = false;

  constructor({ architecture, boot, onEvent }: ServerParts) {
    this.#onEvent = onEvent;
    this.session = new TargetSession({
      architecture,
      boot,
      onEvent,
      write: (bytes) => this.#send(bytes),
      hangUp: () => this.disconnect(),
    });
    this.#watch = setInterval(() => this.#lookAtLine(), LOOK).unref();
  }

  /**
   * @returns the port, where a free one was asked for with 0
   * @throws when the address is taken or not of this machine
   */
  listen(endpoint: Endpoint): Promise<number | undefined> {
    const server = createServer((socket) => this.#accept(socket));
    this.#servers.push(server);
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen('pipe' in endpoint ? { path: endpoint.pipe } : endpoint, () => {
        const address = server.address();
        resolve(typeof address === 'object' ? address?.port : undefined);
      });
    });
  }

  /** Cuts the line; the machine stays as it is. */
  disconnect(): void {
    this.#flush();
    this.#peer?.destroySoon();
    this.#lost(this.#peer);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#watch);
    this.disconnect();
    await Promise.all(
      this.#servers.map((server) => new Promise((resolve) => server.close(resolve))),
    );
  }

  #accept(socket: Socket): void {
    const from = socket.remoteAddress ? `${socket.remoteAddress}:${socket.remotePort}` : 'a pipe';
    socket.on('error', () => undefined);
    if (this.#peer) {
      this.#onEvent({ what: 'refused', from });
      socket.destroy();
      return;
    }
    this.#peer = socket;
    socket.setNoDelay(true);
    socket.setKeepAlive(true, KEEP_ALIVE);
    socket.on('close', () => this.#lost(socket));
    socket.on('drain', () => socket.resume());
    socket.on('data', (bytes) => {
      if (socket === this.#peer) this.#move(() => this.session.receive(bytes));
    });
    this.#move(() => this.session.attach(from));
  }

  #lost(socket: Socket | undefined): void {
    if (!socket || socket !== this.#peer) return;
    this.#peer = undefined;
    this.#unsent = [];
    this.session.detach();
  }

  /** Something happens on the line; a machine that is let go runs. */
  #move(act: () => void): void {
    const wasRunning = this.session.isRunning;
    this.#lastByte = performance.now();
    act();
    if (!wasRunning && this.session.isRunning) {
      this.#pace.begin();
      this.session.run(SLICE);
    }
    this.#schedule(0);
  }

  #schedule(rest: number): void {
    if (this.#scheduled || this.#closed || !this.session.isRunning) return;
    this.#scheduled = true;
    const slice = () => {
      this.#scheduled = false;
      if (this.#closed) return;
      this.session.run(SLICE);
      this.#schedule(this.#pace.rest(this.session.machine));
    };
    if (rest > 1) setTimeout(slice, rest);
    else setImmediate(slice);
  }

  /** What belongs together leaves together, at the end of the turn. */
  #send(bytes: Uint8Array): void {
    this.#unsent.push(bytes);
    if (this.#unsent.length === 1) queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#unsent.splice(0));
    const peer = this.#peer;
    if (!peer || bytes.length === 0) return;
    peer.write(bytes);
    if (peer.writableLength > MOST_UNREAD) peer.pause();
  }

  #lookAtLine(): void {
    if (!this.session.isWaiting || performance.now() - this.#lastByte < SILENCE) return;
    this.#move(() => this.session.timeout());
  }
}
