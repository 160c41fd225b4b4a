import { idleValue, isIdle } from '../../hunt/arming/pool-hit-tag';
import { dwordBytes } from '../../hunt/debugger/commands';
import {
  type Command,
  HostError,
  type Owner,
  type Reader,
  type SessionFacts,
} from '../../hunt/debugger/ports';
import { type Address, narrowAddress, parseAddress } from '../../pool/values/address';
import { readInteger } from '../../wire/fields';
import { type Journal, type JournalChange, JournalError } from '../repair/journal';
import { bootOf } from '../repair/repair';
import type { LiveFrame } from '../stacks/live-frame';
import { type StackMemory, StackReader } from '../stacks/stack-memory';
import { UnwindTables } from '../stacks/unwind-info';
import { walkWide } from '../stacks/walk-x64';
import { walkNarrow } from '../stacks/walk-x86';
import { LiveImages, type SymbolStore } from '../target/images';
import { type KernelData, readKernelData } from '../target/kernel-data';
import { LineError, type TargetLine } from '../target/line';
import { LiveMachine } from '../target/machine';
import { isForeign, StopKinds, type StopText } from '../target/stop-kinds';
import {
  addressOf,
  dwordLine,
  exactNameLines,
  fieldLine,
  moduleLines,
  numberOf,
  registerLine,
  stackLines,
  stopLines,
  symbolLine,
} from './answers';
import { StopDoubt } from './doubt';

export interface LiveParts {
  readonly line: TargetLine;
  readonly symbols: SymbolStore;
  readonly journal: Journal;
  readonly now: () => number;
  /** How the target is reached: `tcp:127.0.0.1:50123`. */
  readonly connection: string;
  /** Told of each stop that is a hit, or may be one. */
  readonly onHit?: () => void;
}

/** Where the note of a hunt is kept, for a script that comes later: here nobody does. */
const NO_NOTE = 'poolHitTagNote is not kept';

/** Break-ins that nobody asked for, left over on the line, before one is believed. */
const MOST_STALE = 3;

/**
 * The hunt's ports over a line to the target itself: what the hunt asks of a debugger is answered
 * out of memory, registers and symbol files. Commands that it does not give have no answer here.
 */
export class LiveDebugger implements Reader, Owner {
  readonly machine: LiveMachine;
  readonly images: LiveImages;
  readonly #parts: LiveParts;
  readonly #data: KernelData;
  readonly #kinds: StopKinds;
  readonly #stacks: StackReader;
  readonly #tables: UnwindTables;
  readonly #doubt: StopDoubt;
  /** Stops so far: the clock of `.lastevent`. */
  #stops = 0;
  /** The target stands where nobody but a person knows how to go on. */
  #isForeign = false;

  /**
   * Attaches to the target.
   * @throws NotTried for an architecture that no hunt was tried on
   * @throws LineError when nothing is answered
   */
  constructor(parts: LiveParts) {
    this.#parts = parts;
    this.machine = new LiveMachine(parts.line);
    this.#data = readKernelData(this.machine);
    this.#kinds = new StopKinds(this.machine, this.#data);
    this.images = new LiveImages(this.machine, parts.symbols);
    this.#stacks = new StackReader(this.machine, this.#data);
    this.#tables = new UnwindTables(this.machine, this.images);
    this.#doubt = new StopDoubt(this, this.machine);
    this.#isForeign = isForeign(this.#kinds.of(this.machine.stop));
  }

  /** Whether the target stands at a stop that is for a person to look at. */
  get isForeign(): boolean {
    return this.#isForeign;
  }

  query(command: Command): readonly string[] {
    return this.#guarded(command, () => this.#answer(command));
  }

  change(command: Command): readonly string[] {
    return this.#guarded(command, () => this.#change(command));
  }

  run(command: Command): readonly string[] {
    return this.#guarded(command, () => {
      const to = /^g (0x[0-9a-f]+)$/.exec(command)?.[1];
      return to === undefined ? this.#go() : this.#goTo(this.#value(to));
    });
  }

  readMemory(address: Address, length: number): Uint8Array | undefined {
    try {
      return this.machine.readAll(numberOf(address), length);
    } catch (error) {
      if (error instanceof LineError) return undefined;
      throw error;
    }
  }

  now(): number {
    return this.#parts.now();
  }

  session(): SessionFacts {
    return { kernel: true, live: true, description: this.#parts.connection };
  }

  /**
   * Lets the target run for a while, and breaks in; sooner where somebody wants to end.
   * @throws LineError
   */
  runFor(milliseconds: number): void {
    const until = this.#parts.now() + milliseconds;
    while (!this.#parts.line.isInterrupted()) {
      this.machine.goOn();
      const rest = until - this.#parts.now();
      if (rest > 0 && this.machine.nextStop(rest)) continue;
      this.#parts.line.breakIn();
      this.machine.nextStop();
      break;
    }
    this.#isForeign = isForeign(this.#kinds.of(this.machine.stop));
  }

  /** A line that fails is a debugger that refuses, and so is a change that cannot be written down. */
  #guarded(command: Command, act: () => readonly string[]): readonly string[] {
    try {
      return act();
    } catch (error) {
      const isOurs = error instanceof LineError || error instanceof JournalError;
      throw isOurs ? new HostError(command, error) : error;
    }
  }

  #answer(command: string): readonly string[] {
    const size = this.machine.pointerSize;
    const register = /@@masm\(@(\$\w+)\)/g;
    if (command.startsWith('rM 0x1')) {
      const depth = /;kb?0x([0-9a-f]+)/.exec(command)?.[1];
      const names = [...command.matchAll(register)].map(([, name = '']) => name);
      return [
        registerLine(this.machine.registers()),
        ...(depth === undefined ? [] : this.#stackLines(Number.parseInt(depth, 16))),
        ...names.flatMap((name) => this.#pseudoRegister(name)),
      ];
    }
    if (command.startsWith('.catch')) {
      return [...command.matchAll(register)].flatMap(([, name = '']) => this.#pseudoRegister(name));
    }
    const [head = '', first = '', second = ''] = command.split(' ');
    switch (head) {
      case '.lastevent':
        return [
          `Last event: ${stopLines(this.#kinds.of(this.machine.stop)).at(-1)}`,
          `  debugger time: ${this.#stops}`,
        ];
      case 'vertarget':
        return [this.#versionLine()];
      case 'lm':
        // Without the list at each stop, each stack is walked: its memory is read in any case.
        return first === 'o' ? [] : moduleLines(this.images.all, size);
      case 'x': {
        const name = first.replace(/^nt!/, '');
        const value = this.#symbol(name);
        return value === undefined ? [] : [symbolLine(name, value, size)];
      }
      case 'dt':
        return this.#structure(first.replace(/^nt!/, ''), second);
      case 'ln':
        return this.#names(this.#value(first));
      case 'dd':
        return this.#poolHitTagLine();
      default:
        return [];
    }
  }

  /** One that does not exist is an error. */
  #pseudoRegister(name: string): readonly string[] {
    const value = this.#pseudoValue(name);
    return value === undefined ? [] : [registerLine([[name, value]])];
  }

  #pseudoValue(name: string): bigint | undefined {
    const { stop, pointerSize } = this.machine;
    switch (name) {
      case '$ptrsize':
        return BigInt(pointerSize);
      case '$thread':
        return stop.thread;
      case '$prcb': {
        const blocks = this.#data.processorBlocks;
        return blocks && this.#processorBlock(blocks, stop.processor);
      }
      default:
        return undefined;
    }
  }

  readonly #blocks = new Map<number, bigint>();

  #processorBlock(blocks: bigint, processor: number): bigint | undefined {
    const known = this.#blocks.get(processor);
    if (known !== undefined) return known;
    const { pointerSize } = this.machine;
    const found = this.machine.readPointer(blocks + BigInt(processor * pointerSize));
    if (found) this.#blocks.set(processor, found);
    return found;
  }

  #versionLine(): string {
    const { version, stop, architecture } = this.machine;
    const processors = version.isMultiprocessor ? `MP (${stop.processors} procs)` : 'UP';
    const kind = version.isChecked ? 'Checked' : 'Free';
    const name = architecture === 'x86' ? 'x86 compatible' : 'x64';
    return `Windows Kernel Version ${version.build} ${processors} ${kind} ${name}`;
  }

  #symbol(name: string): bigint | undefined {
    const { kernel } = this.images;
    const rva = kernel && this.images.symbolsOf(kernel)?.names.find(name);
    return kernel && rva !== undefined ? kernel.base + BigInt(rva) : undefined;
  }

  #structure(name: string, field: string): readonly string[] {
    const { kernel } = this.images;
    const fields = (kernel && this.images.symbolsOf(kernel)?.types.fields(name)) ?? [];
    return fields.filter((each) => field === '' || each.name === field).map(fieldLine);
  }

  #names(address: bigint): readonly string[] {
    const image = this.images.of(address);
    const names = image && this.images.symbolsOf(image)?.names.at(Number(address - image.base));
    return image ? exactNameLines((names ?? []).map((name) => `${image.name}!${name}`)) : [];
  }

  #poolHitTagLine(): readonly string[] {
    const place = this.#symbol('PoolHitTag');
    const bytes = place && this.machine.readAll(place, 4);
    if (!place || !bytes) return [];
    return [dwordLine(place, Number(readInteger(bytes, 0, 4)), this.machine.pointerSize)];
  }

  #stackLines(depth: number): readonly string[] {
    const nameOf = (pc: bigint) => this.images.nameOf(pc);
    return stackLines(this.#walk(depth), this.machine.pointerSize, nameOf);
  }

  #walk(depth: number): readonly LiveFrame[] {
    const registers = this.machine.registers();
    const memory = this.stackMemory();
    return this.machine.architecture === 'x86'
      ? walkNarrow(registers, memory, this.images, depth)
      : walkWide(registers, memory, this.#tables, depth);
  }

  /** The stack at this stop. */
  stackMemory(): StackMemory {
    const registers = this.machine.registers();
    return this.#stacks.read(registers.get('rsp') ?? registers.get('esp') ?? 0n);
  }

  #value(text: string): bigint {
    const address = parseAddress(text);
    return address ? numberOf(narrowAddress(address, this.machine.pointerSize)) : 0n;
  }

  #change(command: string): readonly string[] {
    const [head = '', place = '', value = '0'] = command.split(' ');
    if (head === '.reload') {
      this.images.reload();
      return [];
    }
    if (head === 'dx') throw new HostError(command, NO_NOTE);
    const hitTag = this.#symbol('PoolHitTag');
    const address = place === 'nt!PoolHitTag' ? hitTag : this.#value(place);
    // Nothing else is ever written by a hunt.
    if (head !== 'ed' || hitTag === undefined || address !== hitTag) {
      throw new HostError(command, 'is not done on a live target');
    }
    return this.#writeHitTag(hitTag, Number(BigInt(value))) ? [] : ['Memory access error'];
  }

  /** What arms is written down before it is written. */
  #writeHitTag(place: bigint, value: number): boolean {
    const isArming = !isIdle(value);
    this.#doubt.begin(value);
    const before = this.machine.readAll(place, 4);
    if (!before) return false;
    const idle = idleValue(Number(readInteger(before, 0, 4)));
    const bytes = Uint8Array.from(dwordBytes(value));
    const change = changeOf('poolHitTag', place, dwordBytes(idle), dwordBytes(value));
    if (isArming) this.#parts.journal.open(change, bootOf(this.machine));
    const isDone = this.machine.write(place, bytes);
    const now = this.machine.readAll(place, 4);
    const holds = now !== undefined && Number(readInteger(now, 0, 4)) === value;
    if (!isArming && holds) this.#parts.journal.close(change);
    return isDone;
  }

  /** Lets the target run to its next stop that is one. */
  #go(): readonly string[] {
    for (let stale = 0; ; ) {
      if (this.#parts.line.isInterrupted()) return stopLines({ kind: 'manual' });
      const text = this.#next();
      const isStale = text.kind === 'manual' && !this.#parts.line.isInterrupted();
      if (isStale && stale < MOST_STALE) {
        stale += 1;
        continue;
      }
      this.#isForeign = isForeign(text);
      if (text.kind === 'break') {
        this.#doubt.judge(this.stackMemory());
        this.#parts.onHit?.();
      }
      return stopLines(text);
    }
  }

  /** Past images that come and go. */
  #next(): StopText {
    for (;;) {
      this.machine.goOn();
      const stop = this.machine.nextStop();
      this.#stops += 1;
      if (!stop) throw new LineError('the target does not stop');
      if (stop.event.what !== 'loadSymbols') return this.#kinds.of(stop);
      const { path, base, size, unload } = stop.event;
      this.#tables.clear();
      if (unload) this.images.unloaded(base);
      else this.images.loaded(path, base, size);
      if (unload || !KERNEL.test(path)) continue;
      this.#parts.journal.clear();
      return { kind: 'restarted' };
    }
  }

  /** Runs to an address by a breakpoint of the kernel's, which is taken away at whatever stop comes. */
  #goTo(address: bigint): readonly string[] {
    const [before] = this.machine.readAll(address, 1) ?? [];
    if (before === undefined) throw new HostError('g', `0x${addressOf(address)} cannot be read`);
    const change = changeOf('breakpoint', address, [before], [INT3]);
    this.#parts.journal.open(change, bootOf(this.machine));
    const handle = this.machine.setBreakpoint(address);
    if (handle === undefined) throw new HostError('g', 'the breakpoint is not taken');
    const text = this.#next();
    this.machine.clearBreakpoint(handle);
    const [now] = this.machine.readAll(address, 1) ?? [];
    if (now !== before) throw new HostError('g', 'the breakpoint could not be taken away');
    this.#parts.journal.close(change);
    this.#isForeign = isForeign(text);
    return stopLines(text);
  }
}

const INT3 = 0xcc;

const changeOf = (
  kind: JournalChange['kind'],
  address: bigint,
  before: readonly number[],
  after: readonly number[],
): JournalChange => ({ kind, address: addressOf(address), before, after });

/** The image of the kernel, under the names that it has had: when it is loaded, a system starts. */
const KERNEL = /(?:^|\\)nt(?:oskrnl|krnlmp|krnlpa|krpamp|kr128g)\w*\.exe$/i;
