import { type ApiName, apis } from '../../wire/api';
import { readPrint } from '../../wire/debug-io';
import {
  type Layout,
  readField,
  readFields,
  type SomeValues,
  writeFields,
} from '../../wire/fields';
import { Link, type LinkCounts } from '../../wire/link';
import {
  bodies,
  bodyBytes,
  type Manipulate,
  manipulateBytes,
  readManipulate,
} from '../../wire/manipulate';
import { packetKinds } from '../../wire/packet';
import { addressOnWire, contexts, continues, type WireArchitecture } from '../../wire/processor';
import { readStateChange, type StateChange } from '../../wire/state-change';
import { versionBlock } from '../../wire/version';

/** A line to a target: bytes go in, and `pump` brings what came meanwhile. */
export interface Line {
  write(bytes: Uint8Array): void;
  /** Moves things on; bytes that arrive go to `receive`. False: nothing moves any more. */
  pump(receive: (bytes: Uint8Array) => void): Promise<boolean>;
}

export interface Reply extends Manipulate {
  readonly ok: boolean;
}

interface GoOptions {
  readonly trace?: boolean;
  readonly stepOver?: boolean;
  readonly dr7?: number;
}

const DEBUG_CONTINUE = 0x10002;

/** A debugger's end of a line: small, and strict about what it is answered. */
export class KdClient {
  readonly prints: string[] = [];
  readonly #architecture: WireArchitecture;
  readonly #line: Line;
  readonly #link: Link;
  readonly #replies: Manipulate[] = [];
  #stops: StateChange[] = [];
  /** The last stop. */
  stop: StateChange | undefined;

  constructor(architecture: WireArchitecture, line: Line) {
    this.#architecture = architecture;
    this.#line = line;
    this.#link = new Link('debugger', {
      write: (bytes) => line.write(bytes),
      packet: (kind, data) => this.#packet(kind, data),
      breakIn: () => undefined,
      // A target that stands still reports its stop again.
      reset: () => {
        this.#stops = [];
        this.#replies.length = 0;
      },
    });
  }

  get counts(): LinkCounts {
    return this.#link.counts;
  }

  get processor(): number {
    return this.stop?.processor ?? 0;
  }

  /** Begins anew and waits for the stop of a machine that stands still. */
  async attach(): Promise<StateChange> {
    this.#link.requestReset();
    return this.nextStop();
  }

  breakIn(): void {
    this.#link.sendBreakIn();
  }

  async nextStop(): Promise<StateChange> {
    const stop = await this.#wait(() => this.#stops.shift(), 'a stop');
    this.stop = stop;
    return stop;
  }

  /** Sends a request and waits for its answer. */
  async ask<L extends Layout>(
    name: ApiName,
    layout?: L,
    values?: SomeValues<L>,
    data: Uint8Array = new Uint8Array(0),
    processor = this.processor,
  ): Promise<Reply> {
    this.send(name, layout, values, data, processor);
    const reply = await this.#wait(() => this.#replies.shift(), `an answer to ${name}`);
    if (reply.api !== apis[name]) throw new Error(`answered ${reply.api.toString(16)}`);
    return { ...reply, ok: reply.status === 0 };
  }

  send<L extends Layout>(
    name: ApiName,
    layout?: L,
    values?: SomeValues<L>,
    data: Uint8Array = new Uint8Array(0),
    processor = this.processor,
  ): void {
    const body = layout && values ? bodyBytes(layout, values) : new Uint8Array(0);
    const bytes = manipulateBytes({ api: apis[name], processorLevel: 6, processor }, body, data);
    this.#link.send(packetKinds.manipulate, bytes);
  }

  async version() {
    const { body } = await this.ask('getVersion');
    return readFields(versionBlock, body);
  }

  async read(address: bigint, count: number): Promise<Uint8Array> {
    const values = { address: addressOnWire(this.#architecture, address), count };
    const { data } = await this.ask('readVirtual', bodies.readVirtual, values);
    return data;
  }

  async write(address: bigint, bytes: Uint8Array): Promise<Reply> {
    const values = {
      address: addressOnWire(this.#architecture, address),
      count: bytes.length,
    };
    return this.ask('writeVirtual', bodies.writeVirtual, values, bytes);
  }

  async context(processor = this.processor): Promise<Uint8Array> {
    const { data } = await this.ask('getContext', undefined, undefined, undefined, processor);
    return data;
  }

  async register(name: string): Promise<bigint | undefined> {
    return readField(contexts[this.#architecture].registers, name, await this.context());
  }

  async setPc(pc: bigint): Promise<Reply> {
    const { registers, pc: name } = contexts[this.#architecture];
    const context = await this.context();
    writeFields(registers, { [name]: pc }, context);
    return this.ask('setContext', bodies.setContext, { flags: 0 }, context);
  }

  /** Lets the machine go, over an int 3 as debuggers do. */
  async go({ trace = false, stepOver = true, dr7 = 0x400 }: GoOptions = {}): Promise<void> {
    const { stop } = this;
    if (stop && stop.instructions[0] === 0xcc && stepOver) await this.setPc(stop.pc + 1n);
    const values = { status: DEBUG_CONTINUE, trace: trace ? 1 : 0, dr7 };
    this.send('continue2', continues[this.#architecture], values);
  }

  #packet(kind: number, data: Uint8Array): void {
    if (kind === packetKinds.manipulate) {
      const reply = readManipulate(data);
      if (reply) this.#replies.push(reply);
    } else if (kind === packetKinds.stateChange) {
      const change = readStateChange(this.#architecture, data);
      if (change) this.#stops.push(change);
    } else if (kind === packetKinds.debugIo) {
      const text = readPrint(data);
      if (text !== undefined) this.prints.push(text);
    }
  }

  /** @throws when it does not come however often it is asked for */
  async #wait<T>(take: () => T | undefined, what: string): Promise<T> {
    for (let silence = 0; silence < 50; ) {
      const found = take();
      if (found !== undefined) return found;
      if (await this.#line.pump((bytes) => this.#link.receive(bytes))) continue;
      silence += 1;
      // A packet of the target's may be lost after ours was acknowledged.
      if (this.#link.isBusy) this.#link.timeout();
      else this.#link.requestResend();
    }
    throw new Error(`${what} did not come`);
  }
}
