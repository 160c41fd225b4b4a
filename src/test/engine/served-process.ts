import { type ChildProcess, fork } from 'node:child_process';
import type { SiteTruth } from '../../simulator/kernel/machine';
import type { TargetSpec } from '../../simulator/targets/spec';
import { tagValue } from '../hunt/support-truth';
import type { Carried, FromServed, Order, Result, ServedOptions, ToServed } from './served/orders';

/**
 * A simulated machine that another process serves to the engine, and the judge of what the engine
 * does to it: this one looks at the machine's own memory, not at what a debugger says.
 */
export class ServedProcess {
  readonly spec: TargetSpec;
  readonly symbols: string;
  readonly #child: ChildProcess;
  readonly #port: number;
  readonly #waiting = new Map<number, (result: Result) => void>();
  #last = 0;

  static async start(program: string, spec: TargetSpec, symbols: string, seed = 1) {
    const options: ServedOptions = { target: spec.id, seed, symbols };
    const child = fork(program, [JSON.stringify(options)], { serialization: 'advanced' });
    const port = await new Promise<number>((resolve, reject) => {
      child.once('exit', () => reject(new Error(`${spec.id} is not served`)));
      child.once('message', (message: FromServed) => {
        if (message.kind === 'listening') resolve(message.port);
      });
    });
    return new ServedProcess(spec, symbols, child, port);
  }

  private constructor(spec: TargetSpec, symbols: string, child: ChildProcess, port: number) {
    this.spec = spec;
    this.symbols = symbols;
    this.#child = child;
    this.#port = port;
    child.on('message', (message: FromServed) => {
      if (message.kind !== 'result') return;
      this.#waiting.get(message.number)?.(message.result);
      this.#waiting.delete(message.number);
    });
  }

  /** What stands behind `-k`. */
  get connection(): string {
    return `com:ipport=${this.#port},port=127.0.0.1`;
  }

  async read(address: bigint, length: number): Promise<Uint8Array> {
    const bytes = await this.order({ what: 'read', address, length });
    return bytes instanceof Uint8Array ? bytes : new Uint8Array(0);
  }

  /** The four bytes of nt!PoolHitTag in the machine itself, as hexadecimal digits. */
  async poolHitTag(): Promise<string> {
    return Buffer.from(await this.read(this.spec.poolHitTag.address, 4)).toString('hex');
  }

  async truth(): Promise<readonly SiteTruth[]> {
    return this.#list<SiteTruth>({ what: 'truth' });
  }

  /** What crossed the line before each stop, since the stop before it. */
  async stops(): Promise<readonly Carried[]> {
    return this.#list<Carried>({ what: 'stops' });
  }

  /** Instructions on the stack of each hit since that was asked last, the innermost first. */
  async stacks(): Promise<readonly (readonly bigint[])[]> {
    return this.#list<readonly bigint[]>({ what: 'stacks' });
  }

  async #list<T>(order: Order): Promise<readonly T[]> {
    const list = await this.order(order);
    return Array.isArray(list) ? list : [];
  }

  /** Allocations and frees of a tag since the mark. */
  async events(tag: string): Promise<number> {
    const sites = (await this.truth()).filter((site) => site.tag === tagValue(tag));
    return sites.reduce((sum, { allocations, frees }) => sum + allocations + frees, 0);
  }

  async traffic(): Promise<Carried> {
    const carried = await this.order({ what: 'traffic' });
    if (!carried || !('packets' in carried)) throw new Error('no traffic');
    return carried;
  }

  /**
   * Cuts the line when the debugger has let the machine go so many times and does it again, and ends
   * its process a while later: nothing else brings it back.
   */
  hangUp(afterRuns: number, process: number): Promise<unknown> {
    return this.order({ what: 'hangUp', afterRuns, thenEnd: process });
  }

  order(order: Order): Promise<Result> {
    this.#last += 1;
    const message: ToServed = { number: this.#last, order };
    return new Promise((resolve) => {
      this.#waiting.set(message.number, resolve);
      this.#child.send(message);
    });
  }

  end(): void {
    this.#child.kill();
  }
}
