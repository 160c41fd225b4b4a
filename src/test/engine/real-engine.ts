import { ScriptAbort } from '../../simulator/abort';
import { type DxOutput, dx, dxAlias } from '../../simulator/dx/dx';
import type { ModelObject } from '../../simulator/dx/model';
import { JsProvider } from '../../simulator/jsprovider/js-provider';
import {
  CommandError,
  type EngineCounters,
  type HostFiles,
  type ScriptEngine,
  type SessionInfo,
} from '../../simulator/kd/engine';
import { TextOutput } from '../../simulator/kd/output';
import { defaultSwitches, type Switches } from '../../simulator/switches';
import { EngineEnded, type EngineProcess, hresult, type Reply } from './engine-process';
import { Payload, textsOf } from './payload';

/** A command of the script as it reached the engine, and what came of it. */
export interface Traced {
  readonly line: string;
  /** 0 for success. */
  readonly result: number;
  readonly lines: readonly string[];
}

/** What takes the place of a command on its way to the engine. */
export type Tamper = (line: string) => string;

/**
 * Microsoft's engine behind the project's own script host: commands and memory are answered by the
 * real one, from within a `dx` that it runs, as in a debugger that runs a script.
 */
export class RealEngine implements ScriptEngine {
  readonly process: EngineProcess;
  readonly files: HostFiles;
  readonly pointerSize: 4 | 8;
  readonly session: SessionInfo;
  readonly switches: Switches = { ...defaultSwitches, failingCommands: 'throw' };
  readonly scripts: JsProvider;
  readonly namespace: ModelObject;
  readonly view = undefined;
  readonly dml = false;
  readonly counters: EngineCounters = {
    commands: 0,
    resumes: 0,
    reads: 0,
    bytesRead: 0,
    writes: 0,
  };
  links: readonly string[] = [];
  /** Every command of a script so far. */
  readonly trace: Traced[] = [];
  /** When each `g` of a script began, in milliseconds of a steady clock. */
  readonly times: number[] = [];
  tamper: Tamper = (line) => line;
  #output = new TextOutput();

  constructor(process: EngineProcess, files: HostFiles, pointerSize: 4 | 8) {
    this.process = process;
    this.files = files;
    this.pointerSize = pointerSize;
    this.session = {
      description: shownBy(process, 'dx @$cursession'),
      isLive: shownBy(process, 'dx @$cursession.Attributes.Target.IsLiveTarget') === 'true',
    };
    this.scripts = new JsProvider(this);
    this.namespace = this.scripts.namespace;
  }

  get output(): TextOutput {
    return this.#output;
  }

  get prompt(): string {
    return `${this.process.ask('P').answer.toString('utf8')} `;
  }

  /**
   * Runs one line as typed at the prompt and returns what the console showed.
   * @throws EngineEnded
   */
  run(line: string): string {
    this.#output = new TextOutput();
    this.execute(line);
    return this.#output.text;
  }

  /** What concerns scripts is done by the script host, inside the engine; the rest is the engine's. */
  execute(line: string): void {
    const action = this.#scriptAction(line);
    if (!action) {
      this.#ask('T', line);
      return;
    }
    this.#ask('N');
    try {
      action();
    } catch (error) {
      if (!(error instanceof ScriptAbort) || error instanceof EngineEnded) throw error;
      this.#output.write(`Error: ${error.message}\n`);
    }
    // What the `dx` that held the script prints at its end is no one's output.
    this.process.ask('L');
  }

  capture(line: string): readonly string[] {
    this.counters.commands += 1;
    const sent = this.tamper(line);
    if (sent === 'g') this.times.push(performance.now());
    const { result, answer } = this.#ask('C', sent);
    const lines = textsOf(answer);
    this.trace.push({ line: sent, result, lines });
    if (result !== 0) throw new CommandError(`Call failed (${hresult(result)})`);
    return lines;
  }

  readMemory(address: bigint, length: number): Uint8Array {
    return this.#ask('R', new Payload().u64(address).u32(length).take()).answer;
  }

  writeMemory(address: bigint, bytes: Uint8Array): number {
    this.counters.writes += 1;
    return this.#ask('W', new Payload().u64(address).bytes(bytes).take()).answer.readUInt32LE();
  }

  takeBreak(): boolean {
    return false;
  }

  now(): number {
    return Date.now();
  }

  /** Presses Ctrl+Break when the target has run by a `g` for so many milliseconds without a stop. */
  pressBreak(milliseconds: number): void {
    this.process.ask('B', new Payload().u32(milliseconds).take());
  }

  #ask(operation: string, payload: Uint8Array | string = ''): Reply {
    const reply = this.process.ask(operation, payload);
    this.#output.write(reply.console);
    return reply;
  }

  #scriptAction(line: string): (() => void) | undefined {
    const { scripts } = this;
    const [, command = '', argument = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
    switch (command) {
      case '.scriptload':
      case '.scriptrun':
        return () => scripts.load(argument, command === '.scriptrun');
      case '.scriptunload':
        return () => scripts.unload(argument);
      case 'dx':
        return () => this.#show(dx(this, argument));
    }
    const alias = command.slice(1);
    if (!command.startsWith('!') || !scripts.alias(alias)) return undefined;
    return () => this.#show(dxAlias(this, alias, argument));
  }

  #show({ lines, links }: DxOutput): void {
    this.links = links;
    for (const line of lines) this.#output.write(`${line}\n`);
  }
}

/** The value behind the expression on the first line that `dx` prints. */
function shownBy(process: EngineProcess, line: string): string {
  const [first = ''] = process.ask('T', line).console.split('\n');
  return first.slice(first.indexOf(' : ') + 3).trim();
}
