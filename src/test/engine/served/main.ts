import { writeSymbolFiles } from '../../../cli/serving/symbol-files';
import type { ServedImage } from '../../../simulator/image/served-image';
import { bootTarget, wireArchitecture } from '../../../simulator/serve/boot';
import type { ServeEvent } from '../../../simulator/serve/events';
import { LineServer } from '../../../simulator/serve/line-server';
import { defaultTarget, findTarget } from '../../../simulator/targets';
import type { TargetSpec } from '../../../simulator/targets/spec';
import { variableFrames } from '../../../simulator/targets/variants';
import type { LoadedImage } from '../../../wire/state-change';
import { WriteFaults } from './fault-writes';
import type { Carried, FromServed, Order, Result, ServedOptions, ToServed } from './orders';

/** Targets that nobody but a test serves. */
const odd = [variableFrames(defaultTarget)];

/** How long the debugger hangs on a line that was cut before its process is ended. */
const HANGING = 3000;

/** One machine at the end of a line, and a test that asks it things past the debugger. */
class Served {
  readonly #server: LineServer;
  #faults: WriteFaults | undefined;
  #carried: Carried = { requests: 0, packets: 0, bytes: 0 };
  #images: ServedImage['modules'] = [];
  #loaded: LoadedImage | undefined;
  #said: string | undefined;
  readonly #stops: Carried[] = [];
  readonly #stacks: (readonly bigint[])[] = [];
  #hangUp: { runs: number; readonly thenEnd: number } | undefined;

  constructor({ seed, processors, symbols }: ServedOptions, spec: TargetSpec) {
    this.#server = new LineServer({
      architecture: wireArchitecture(spec),
      boot: () => {
        const booted = bootTarget(spec, { seed, processors });
        writeSymbolFiles(symbols, spec, booted.kernel);
        this.#images = booted.kernel.modules;
        this.#faults = new WriteFaults(booted, spec.poolHitTag.address);
        return booted;
      },
      onEvent: (event) => this.#noted(event),
    });
    this.#announceBeforeRunning();
  }

  /** What a kernel tells while it runs is told before its next step. */
  #announceBeforeRunning(): void {
    const { session } = this.#server;
    const run = session.run.bind(session);
    session.run = (steps) => {
      const image = this.#loaded;
      this.#loaded = undefined;
      if (!image || !session.announce(image)) run(steps);
    };
  }

  async listen(): Promise<number> {
    return (await this.#server.listen({ host: '127.0.0.1', port: 0 })) ?? 0;
  }

  obey(order: Order): Result {
    const { machine } = this.#server.session;
    switch (order.what) {
      case 'read':
        return machine.memory.read(order.address, order.length);
      case 'truth':
        return machine.truth();
      case 'mark':
        return void machine.mark();
      case 'stops':
        return this.#stops.splice(0);
      case 'stacks':
        return this.#stacks.splice(0);
      case 'inject':
        return void machine.inject(order.event);
      case 'faultWrites':
        return void this.#faults?.set(order.fault);
      case 'print':
        this.#said = order.text;
        return undefined;
      case 'load':
        this.#loaded = this.#image(order.module);
        return undefined;
      case 'hangUp':
        this.#hangUp = { runs: order.afterRuns, thenEnd: order.thenEnd };
        return undefined;
      case 'traffic': {
        const carried = this.#carried;
        this.#carried = { requests: 0, packets: 0, bytes: 0 };
        return carried;
      }
    }
  }

  #image(name: string): LoadedImage {
    const image = this.#images.find((each) => each.name === name);
    if (!image) throw new Error(`There is no ${name}`);
    const { path, base, size, checksum } = image;
    return { what: 'loadSymbols', path, base, size, checksum, unload: false };
  }

  #noted(event: ServeEvent): void {
    if (event.what === 'running') this.#started();
    if (event.what !== 'stopped') return;
    if (event.stop.cause.kind === 'breakInstruction') this.#noteStack();
    const { requests, packetsIn, packetsOut, bytesIn, bytesOut } = event.traffic;
    const [packets, bytes] = [packetsIn + packetsOut, bytesIn + bytesOut];
    this.#stops.push({ requests, packets, bytes });
    this.#carried = {
      requests: this.#carried.requests + requests,
      packets: this.#carried.packets + packets,
      bytes: this.#carried.bytes + bytes,
    };
  }

  #noteStack(): void {
    const { processors, current } = this.#server.session.machine;
    const frames = processors[current]?.frames ?? [];
    this.#stacks.push(frames.map(({ pc }) => pc));
  }

  #started(): void {
    if (this.#said !== undefined) this.#server.session.print(this.#said);
    if (!this.#hangUp) return;
    this.#hangUp.runs -= 1;
    if (this.#hangUp.runs >= 0) return;
    const { thenEnd } = this.#hangUp;
    this.#hangUp = undefined;
    this.#server.disconnect();
    setTimeout(() => process.kill(thenEnd, 'SIGKILL'), HANGING);
  }
}

async function main(): Promise<void> {
  const options: ServedOptions = JSON.parse(process.argv[2] ?? '');
  const spec = findTarget(options.target) ?? odd.find(({ id }) => id === options.target);
  if (!spec) throw new Error(`There is no target ${options.target}`);
  const served = new Served(options, spec);
  const tell = (message: FromServed) => process.send?.(message);
  process.on('message', ({ number, order }: ToServed) => {
    tell({ kind: 'result', number, result: served.obey(order) });
  });
  process.on('disconnect', () => process.exit());
  tell({ kind: 'listening', port: await served.listen() });
}

void main();
