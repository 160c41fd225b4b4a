import { connect, type NetConnectOpts, type Socket } from 'node:net';
import type { WireArchitecture } from '../../wire/processor';
import { KdClient, type Line } from './kd-client';

/** How long a silent line is waited for, in milliseconds. */
const PATIENCE = 2000;

/** A debugger at the other end of a socket. */
export class SocketLine implements Line {
  readonly client: KdClient;
  /** Resolves when the other end has closed the line. */
  readonly closed: Promise<void>;
  readonly #socket: Socket;
  #arrived: Uint8Array[] = [];
  #wake: () => void = () => undefined;

  private constructor(socket: Socket, architecture: WireArchitecture) {
    this.#socket = socket;
    socket.setNoDelay(true);
    this.client = new KdClient(architecture, this);
    socket.on('data', (bytes) => {
      this.#arrived.push(bytes);
      this.#wake();
    });
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => {
      socket.on('close', () => {
        this.#wake();
        resolve();
      });
    });
  }

  static open(where: NetConnectOpts, architecture: WireArchitecture): Promise<SocketLine> {
    return new Promise((resolve, reject) => {
      const socket = connect(where, () => resolve(new SocketLine(socket, architecture)));
      socket.once('error', reject);
    });
  }

  write(bytes: Uint8Array): void {
    this.#socket.write(bytes);
  }

  async pump(receive: (bytes: Uint8Array) => void): Promise<boolean> {
    if (this.#socket.destroyed) throw new Error('the line is closed');
    if (this.#arrived.length === 0) await this.#arrival();
    const arrived = this.#arrived.splice(0);
    for (const bytes of arrived) receive(bytes);
    return arrived.length > 0;
  }

  #arrival(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async close(): Promise<void> {
    this.#socket.destroy();
    await this.closed;
  }
}
