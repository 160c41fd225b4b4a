import { matchesWildcard } from '../../pool/tags/wildcard';
import { toBytes } from '../bytes';
import { type ModelObject, modelString } from '../dx/model';
import type {
  Machine,
  MachineFrame,
  MachineInstruction,
  MachineModule,
  MachineStop,
  MachineSymbols,
  Processor,
  Resume,
} from '../kernel/machine';
import { defaultSwitches, type Switches } from '../switches';
import type { Architecture, DebuggerStyle, TargetSpec } from '../targets/spec';
import { BreakWord } from './break-word';
import type { Output, ScriptHost } from './engine';
import { KdEngine } from './kd-engine';
import { MemoryFiles } from './memory-files';
import { TextOutput } from './output';
import { registerRoles } from './registers';

/** A machine for tests of commands: what it holds and where it stops is written down beforehand. */
export interface FakeMachine {
  readonly architecture?: Architecture;
  readonly build?: number;
  readonly style?: Partial<DebuggerStyle>;
  readonly processors?: number;
  /** Bytes by address. */
  readonly memory?: ReadonlyMap<bigint, Uint8Array>;
  readonly symbols?: Readonly<Record<string, bigint>>;
  readonly structures?: Readonly<Record<string, ReturnType<MachineSymbols['structure']>>>;
  readonly modules?: readonly MachineModule[];
  readonly instructions?: readonly MachineInstruction[];
  readonly registers?: Readonly<Record<string, bigint>>;
  readonly frames?: readonly MachineFrame[];
  /** One after the other; a run without a stop left polls until it is broken. */
  readonly stops?: readonly MachineStop[];
}

const style: DebuggerStyle = {
  poolUsed: 'current',
  poolFind: 'new',
  stack: { generation: 'new' },
  codeBytes: true,
  banner: [],
};

/** What the fake does with the parts of a target that commands look at. */
function fakeSpec(fake: FakeMachine): TargetSpec {
  const spec: Partial<TargetSpec> = {
    architecture: fake.architecture ?? 'x64',
    build: fake.build ?? 22631,
    style: { ...style, ...fake.style },
  };
  return spec as TargetSpec;
}

function fakeMemory(chunks: ReadonlyMap<bigint, Uint8Array>): Machine['memory'] {
  const locate = (address: bigint) =>
    [...chunks].find(([base, bytes]) => base <= address && address < base + BigInt(bytes.length));
  return {
    read: (address, length) => {
      const [base, bytes] = locate(address) ?? [0n, new Uint8Array(0)];
      const offset = Number(address - base);
      return bytes.slice(offset, offset + length);
    },
    write: (address, written) => {
      const [base, bytes] = locate(address) ?? [0n, new Uint8Array(0)];
      const offset = Number(address - base);
      const count = Math.max(0, Math.min(written.length, bytes.length - offset));
      bytes.set(written.subarray(0, count), count > 0 ? offset : 0);
      return count;
    },
  };
}

function fakeSymbols(fake: FakeMachine): MachineSymbols {
  const all = Object.entries(fake.symbols ?? {}).map(([name, address]) => ({ name, address }));
  return {
    address: (name) =>
      all.find((symbol) => matchesWildcard(name.includes('!') ? name : `*!${name}`, symbol.name))
        ?.address,
    matching: (pattern) => all.filter(({ name }) => matchesWildcard(pattern, name)),
    nearest: (address) => {
      const [found] = all
        .filter((symbol) => symbol.address <= address && address - symbol.address < 0x10000n)
        .sort((left, right) => Number(right.address - left.address));
      const [module = '', name = ''] = found?.name.split('!') ?? [];
      return found && { module, name, offset: Number(address - found.address) };
    },
    structure: (name) => fake.structures?.[name],
  };
}

function fakeProcessor(number: number, fake: FakeMachine): Processor {
  const { ip, sp } = registerRoles[fake.architecture ?? 'x64'];
  const pc = fake.frames?.[0]?.pc ?? 0n;
  return {
    number,
    pc,
    registers: new Map(Object.entries({ [ip]: pc, [sp]: 0n, ...fake.registers })),
    frames: fake.frames ?? [],
    thread: 0x1000n + BigInt(number),
    process: { address: 0x2000n, id: 4, image: 'System' },
    prcb: 0x3000n + BigInt(number),
  };
}

export function fakeMachine(fake: FakeMachine = {}): Machine {
  const stops = [...(fake.stops ?? [])];
  let time = Date.UTC(2024, 10, 22, 14, 10, 0);
  const machine: Machine = {
    spec: fakeSpec(fake),
    memory: fakeMemory(fake.memory ?? new Map()),
    symbols: fakeSymbols(fake),
    processors: Array.from({ length: fake.processors ?? 1 }, (_, number) =>
      fakeProcessor(number, fake),
    ),
    current: 0,
    modules: fake.modules ?? [],
    breakInstruction: Uint8Array.of(0xcc),
    instructions: () => fake.instructions ?? [],
    breakpoints: new Set(),
    resume: (_how: Resume) => {
      const stop = stops.shift();
      if (stop) return stop;
      while (!machine.pollBreak());
      return { kind: 'manualBreak' };
    },
    start: () => undefined,
    proceed: () => machine.resume({ how: 'go' }),
    pollBreak: () => true,
    clock: {
      now: () => time,
      advance: (milliseconds) => {
        time += milliseconds;
      },
    },
    bootTime: time - 753_000,
    canStopAt: () => true,
    inject: () => undefined,
    truth: () => [],
    mark: () => undefined,
    hitBlock: () => undefined,
  };
  return machine;
}

/** A script host that only says what it was asked to do. */
const fakeScripts = (output: () => Output, onLoad: () => void): ScriptHost => ({
  load: (path, invoke) => {
    onLoad();
    output().write(`${invoke ? 'run' : 'load'} ${path}\n`);
  },
  unload: (path) => output().write(`unload ${path}\n`),
  unloadAll: () => undefined,
  list: () => [{ path: 'C:\\a.js' }],
  alias: () => false,
  aliases: () => [],
  running: false,
});

const fakeNamespace: ModelObject = {
  kind: 'object',
  display: () => 'Debugger',
  keys: () => [],
  get: () => modelString(''),
  metadata: () => ({}),
  isMethod: () => false,
  set: () => undefined,
  remove: () => undefined,
  elements: () => undefined,
  at: () => undefined,
  compare: () => undefined,
};

/** A debugger over a fake machine. */
export class FakeDebugger {
  readonly kd: KdEngine;
  readonly files = new MemoryFiles();
  readonly breakWord = new Int32Array(1);
  /** Called when a script is loaded or run. */
  onLoad: () => void = () => undefined;
  #shown = new TextOutput();

  constructor(fake: FakeMachine = {}, switches: Partial<Switches> = {}) {
    this.kd = new KdEngine({
      machine: fakeMachine(fake),
      switches: { ...defaultSwitches, modulesListed: true, ...switches },
      files: this.files,
      console: { write: (text) => this.#shown.write(text) },
      breaks: new BreakWord(this.breakWord),
      onProgress: () => undefined,
      scriptHost: (engine) => ({
        scripts: fakeScripts(
          () => engine.output,
          () => this.onLoad(),
        ),
        namespace: fakeNamespace,
      }),
    });
  }

  /** Lines that the console shows for a line typed. */
  type(line: string): readonly string[] {
    return this.during(() => this.kd.execute(line));
  }

  /** Lines that the console shows while something is done. */
  during(action: () => void): readonly string[] {
    this.#shown = new TextOutput();
    action();
    return this.#shown.lines;
  }
}

/** Words in memory order. */
export const words = (size: 4 | 8, ...values: readonly bigint[]): Uint8Array =>
  Uint8Array.from(values.flatMap((value) => [...toBytes(value, size)]));
