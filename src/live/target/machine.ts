import { statuses } from '../../wire/api';
import { readFields, readInteger, writeInteger } from '../../wire/fields';
import { bodies, type Manipulate, readManipulate } from '../../wire/manipulate';
import { addressFromWire, contexts, type WireArchitecture } from '../../wire/processor';
import { askVersion, MOST_MEMORY, Requests } from '../../wire/requests';
import { readStateChange, type StateChange } from '../../wire/state-change';
import { machineTypes, versionBlock } from '../../wire/version';
import { LineError, type TargetLine } from './line';

/** What a target says of itself. */
export interface TargetVersion {
  readonly build: number;
  readonly isChecked: boolean;
  readonly isMultiprocessor: boolean;
  readonly kernelBase: bigint;
  readonly loadedModules: bigint;
  readonly debuggerData: bigint;
}

/** Registers by the names that debuggers give them. */
export type RegisterValues = ReadonlyMap<string, bigint>;

/** Thrown for a target that is not hunted on; nothing has been written. */
export class NotTried extends Error {
  override readonly name = 'NotTried';
}

/** Where the integer registers of an i386 begin in its state, and how many bytes they are. */
const NARROW_AT = 0x9c;
const NARROW_BYTES = 0x30;

/** The same of x64, in its context. */
const WIDE_AT = 0x78;
const WIDE_BYTES = 0x88;

/** The break instruction. */
const INT3 = 0xcc;

/**
 * A target that stands still, by requests. What was read at a stop is kept until the target runs or
 * is written to: memory does not change while it stands.
 */
export class LiveMachine {
  readonly architecture: WireArchitecture;
  readonly pointerSize: 4 | 8;
  readonly version: TargetVersion;
  readonly #line: TargetLine;
  readonly #requests: Requests;
  #stop: StateChange;
  #failure: LineError | undefined;
  #registers: RegisterValues | undefined;
  /** The whole context as it was read at this stop (x64). */
  #context: Uint8Array | undefined;
  /** Whether a part of the context can be read, and set without touching the rest of it. */
  #takesParts: 'untried' | 'proven' | 'no' = 'untried';
  #pieces: { readonly start: bigint; readonly bytes: Uint8Array }[] = [];

  /**
   * Attaches.
   * @throws NotTried for an architecture that no hunt was tried on
   * @throws LineError when the line is cut or nothing is answered
   */
  constructor(line: TargetLine) {
    this.#line = line;
    const packet = line.attach();
    const said = readManipulate(line.ask(askVersion()));
    if (!said || said.status !== statuses.success) throw new LineError('no answer to GetVersion');
    const block = readFields(versionBlock, said.body);
    this.architecture = architectureOf(block.machine);
    this.pointerSize = this.architecture === 'x86' ? 4 : 8;
    const address = (value: bigint) => addressFromWire(this.architecture, value);
    this.version = {
      build: block.minor,
      isChecked: block.major === 0xc,
      isMultiprocessor: (block.flags & 1) !== 0,
      kernelBase: address(block.kernelBase),
      loadedModules: address(block.loadedModules),
      debuggerData: address(block.debuggerData),
    };
    this.#requests = new Requests(this.architecture);
    this.#stop = this.#read(packet);
  }

  /** The stop at which it stands. */
  get stop(): StateChange {
    return this.#stop;
  }

  /** Whether the target stands on a break instruction that was not stepped over. */
  get isAtBreak(): boolean {
    const { event, instructions } = this.#stop;
    const isBreak = event.what === 'exception' && event.code === statuses.breakpoint;
    return isBreak && instructions[0] === INT3;
  }

  /** As many bytes as can be read, from the address on. */
  read(address: bigint, count: number): Uint8Array {
    const kept = this.#pieces.find(
      ({ start, bytes }) =>
        start <= address && address + BigInt(count) <= start + BigInt(bytes.length),
    );
    if (kept) {
      const from = Number(address - kept.start);
      return kept.bytes.subarray(from, from + count);
    }
    const bytes = this.#readAnew(address, count);
    if (bytes.length > 0) this.#pieces.push({ start: address, bytes });
    return bytes;
  }

  /** All of the bytes, or undefined. */
  readAll(address: bigint, count: number): Uint8Array | undefined {
    const bytes = this.read(address, count);
    return bytes.length === count ? bytes : undefined;
  }

  readPointer(address: bigint): bigint | undefined {
    const bytes = this.readAll(address, this.pointerSize);
    return bytes && readInteger(bytes, 0, this.pointerSize);
  }

  /** @returns whether all bytes were written */
  write(address: bigint, bytes: Uint8Array): boolean {
    this.#pieces = [];
    const { processor } = this.#stop;
    const reply = this.#ask(this.#requests.writeMemory(processor, address, bytes));
    const { done } = readFields(bodies.writeVirtual, reply.body);
    return reply.status === statuses.success && done === bytes.length;
  }

  /** @returns the kernel's handle of it; undefined when it does not take it */
  setBreakpoint(address: bigint): number | undefined {
    this.#pieces = [];
    const reply = this.#ask(this.#requests.setBreakpoint(this.#stop.processor, address));
    const { handle } = readFields(bodies.writeBreakpoint, reply.body);
    return reply.status === statuses.success ? handle : undefined;
  }

  /** A kernel takes those away by itself whose bytes it reports with a stop. */
  clearBreakpoint(handle: number): void {
    this.#pieces = [];
    this.#ask(this.#requests.clearBreakpoint(this.#stop.processor, handle));
  }

  /** Integer registers of the processor that stopped. @throws LineError when they are refused */
  registers(): RegisterValues {
    this.#registers ??= this.architecture === 'x86' ? this.#narrow() : this.#wide();
    return this.#registers;
  }

  /**
   * Lets the target run, over the break instruction at which it stands.
   * @throws LineError when that is refused, so that the same stop would come for ever
   */
  goOn(): void {
    if (this.isAtBreak) this.#stepOver(this.#stop.pc + 1n);
    if (this.#failure) throw this.#failure;
    const { processor, registers } = this.#stop;
    this.#pieces = [];
    this.#line.resume(this.#requests.goOn(processor, registers.dr7));
  }

  /**
   * The next stop, which is where the target stands from then on.
   * @returns undefined when none came in that time
   */
  nextStop(milliseconds?: number): StateChange | undefined {
    const packet = this.#line.stop(milliseconds);
    if (!packet) return undefined;
    this.#stop = this.#read(packet);
    return this.#stop;
  }

  #read(packet: Uint8Array): StateChange {
    this.#registers = undefined;
    this.#context = undefined;
    this.#pieces = [];
    const stop = readStateChange(this.architecture, packet);
    if (!stop) throw new LineError('a stop that cannot be read');
    return stop;
  }

  /** After a failure nothing is believed any more: the target may be another one by now. */
  #ask(request: Uint8Array): Manipulate {
    if (this.#failure) throw this.#failure;
    try {
      const reply = readManipulate(this.#line.ask(request));
      if (!reply) throw new LineError('an answer that cannot be read');
      return reply;
    } catch (error) {
      if (error instanceof LineError) this.#failure = error;
      throw error;
    }
  }

  #readAnew(address: bigint, count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    for (let done = 0; done < count; ) {
      const wanted = Math.min(MOST_MEMORY, count - done);
      const at = address + BigInt(done);
      const { data } = this.#ask(this.#requests.readMemory(this.#stop.processor, at, wanted));
      bytes.set(data.subarray(0, wanted), done);
      done += Math.min(data.length, wanted);
      if (data.length < wanted) return bytes.subarray(0, done);
    }
    return bytes;
  }

  #narrow(): RegisterValues {
    const { processor } = this.#stop;
    const reply = this.#ask(this.#requests.readState(processor, NARROW_AT, NARROW_BYTES));
    if (reply.status !== statuses.success || reply.data.length < NARROW_BYTES) {
      throw new LineError(`registers are refused: ${hex(reply.status)}`);
    }
    return registersIn(this.architecture, reply.data, NARROW_AT);
  }

  #wide(): RegisterValues {
    const part = this.#takesParts === 'proven' ? this.#readPart() : undefined;
    return part
      ? registersIn(this.architecture, part, WIDE_AT)
      : registersIn(this.architecture, this.#wholeContext(), 0);
  }

  /** @returns undefined where it is refused */
  #readPart(): Uint8Array | undefined {
    const request = this.#requests.getContextPart(this.#stop.processor, WIDE_AT, WIDE_BYTES);
    const { status, data } = this.#ask(request);
    return status === statuses.success && data.length === WIDE_BYTES ? data : undefined;
  }

  #wholeContext(): Uint8Array {
    this.#context ??= this.#readContext();
    return this.#context;
  }

  #readContext(): Uint8Array {
    const reply = this.#ask(this.#requests.getContext(this.#stop.processor));
    const { size } = contexts[this.architecture];
    if (reply.status !== statuses.success || reply.data.length < size) {
      throw new LineError(`the context is refused: ${hex(reply.status)}`);
    }
    return reply.data;
  }

  #stepOver(pc: bigint): void {
    const { registers, pc: name } = contexts[this.architecture];
    const [, offset] = registers[name] ?? ['u64', 0];
    const bytes = new Uint8Array(this.pointerSize);
    writeInteger(bytes, 0, this.pointerSize, pc);
    if (this.architecture === 'x86') {
      const request = this.#requests.writeState(this.#stop.processor, offset, bytes);
      this.#mustTake(this.#ask(request), bodies.writeControlSpace, bytes.length);
      return;
    }
    // The kernel takes a context only after it has given one at the same stop.
    this.registers();
    if (this.#takesParts === 'proven' && this.#setPart(offset, bytes)) return;
    const wanted = this.#wholeContext().slice();
    wanted.set(bytes, offset);
    if (this.#takesParts === 'untried' && this.#provesParts(offset, bytes, wanted)) return;
    const reply = this.#ask(this.#requests.setContext(this.#stop.processor, wanted));
    if (reply.status !== statuses.success) {
      throw new LineError(`the context is not taken: ${hex(reply.status)}`);
    }
  }

  #setPart(offset: number, bytes: Uint8Array): boolean {
    const request = this.#requests.setContextPart(this.#stop.processor, offset, bytes);
    const isTaken = this.#ask(request).status === statuses.success;
    if (!isTaken) this.#takesParts = 'no';
    return isTaken;
  }

  /**
   * Sets a part of the context for the first time and reads all of it back: a kernel that answers
   * with success and sets other registers too is not asked for it again.
   */
  #provesParts(offset: number, bytes: Uint8Array, wanted: Uint8Array): boolean {
    const isRight = this.#setPart(offset, bytes) && isEqual(this.#readContext(), wanted);
    const part = isRight ? this.#readPart() : undefined;
    const shown = wanted.subarray(WIDE_AT, WIDE_AT + WIDE_BYTES);
    this.#takesParts = part && isEqual(part, shown) ? 'proven' : 'no';
    return isRight;
  }

  #mustTake(
    { status, body }: Manipulate,
    layout: typeof bodies.writeControlSpace,
    bytes: number,
  ): void {
    const { done } = readFields(layout, body);
    if (status === statuses.success && done === bytes) return;
    throw new LineError(`the instruction pointer is not taken: ${hex(status)}`);
  }
}

function architectureOf(machine: number): WireArchitecture {
  if (machine === machineTypes.x86) return 'x86';
  if (machine === machineTypes.x64) return 'x64';
  throw new NotTried(machine === machineTypes.arm64 ? 'ARM64' : `machine type ${hex(machine)}`);
}

/** Integer registers alone: what else a context holds tells a hunt nothing. */
const INTEGER = /^(?:[er](?:[abcd]x|[sd]i|[sb]p|ip)|r\d+)$/;

function registersIn(
  architecture: WireArchitecture,
  bytes: Uint8Array,
  start: number,
): RegisterValues {
  const values = new Map<string, bigint>();
  const size = architecture === 'x86' ? 4 : 8;
  for (const [name, [, offset]] of Object.entries(contexts[architecture].registers)) {
    if (INTEGER.test(name)) values.set(name, readInteger(bytes, offset - start, size));
  }
  return values;
}

const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

const hex = (value: number): string => `0x${(value >>> 0).toString(16)}`;
