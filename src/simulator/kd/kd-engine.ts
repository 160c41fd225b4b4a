import { ScriptAbort } from '../abort';
import type { ModelObject } from '../dx/model';
import type { Machine, MachineModule, Processor } from '../kernel/machine';
import type { Switches } from '../switches';
import { type AddressForm, formOf } from './address-forms';
import { pointerText, symbolAt } from './address-text';
import type { BreakWord } from './break-word';
import { Breakpoints } from './breakpoints';
import { commandsOf, type ParsedCommand } from './commands/parsed';
import type { CppValue } from './cplusplus/types';
import { DebugTarget, type Progress } from './debug-target';
import type { Displayed } from './displayed';
import {
  CommandError,
  type Engine,
  type EngineCounters,
  type HostFiles,
  type Output,
  type ScriptHost,
  type SessionInfo,
  type TargetView,
} from './engine';
import { EventCommands } from './event-commands';
import { EventFilters } from './event-filters';
import type { Evaluation } from './expression/evaluate';
import { evaluateIn } from './expression/scopes';
import { caretError, ExpressionError, expressionError, type Invocation } from './failures';
import type { CommandOutcome, Kd } from './kd';
import { LogFile } from './log-file';
import { OutputPath, TextOutput } from './output';
import { type RegisterSource, readRegister } from './registers';
import { defaultSettings, type Settings } from './settings';
import { placeText } from './stop-text';
import { SymbolFiles } from './symbol-files';
import { UserAliases } from './user-aliases';

/** What a debugger engine is made of. */
export interface KdParts {
  readonly machine: Machine;
  readonly switches: Switches;
  readonly files: HostFiles;
  /** What the person at the prompt sees. */
  readonly console: Output;
  readonly breaks: BreakWord;
  readonly onProgress: (progress: Progress) => void;
  /** Makes the script host and the root of its object model. */
  readonly scriptHost: (engine: Engine) => {
    readonly scripts: ScriptHost;
    readonly namespace: ModelObject;
  };
}

/** How much is read of what no command begins with. */
const UNDERSTOOD: readonly (readonly [name: RegExp, length: number])[] = [
  [/^sx/, 3],
  [/^[eio]/, 2],
];

/** All that ExecuteCommand says of a command that failed. */
const REFUSED = '<Unable to get error code text> (0x80040205)';

/** A kernel at the other end of a cable. */
const LIVE: SessionInfo = {
  description: 'Remote KD: KdSrv:Server=@{<Local>},Trans=@{COM:Port=simulated,Baud=115200}',
  isLive: true,
};

/** The console kernel debugger. */
export class KdEngine implements Kd {
  readonly session = LIVE;
  readonly switches: Switches;
  readonly files: HostFiles;
  readonly namespace: ModelObject;
  readonly scripts: ScriptHost;
  readonly counters: EngineCounters = {
    commands: 0,
    resumes: 0,
    reads: 0,
    bytesRead: 0,
    writes: 0,
  };
  readonly target: DebugTarget;
  readonly breakpoints: Breakpoints;
  readonly aliases = new UserAliases();
  readonly filters = new EventFilters();
  readonly events: EventCommands;
  readonly log: LogFile;
  readonly path: OutputPath;
  readonly symbols: SymbolFiles;
  readonly around = { loops: 0, catches: 0 };
  readonly variables: bigint[] = Array.from({ length: 20 }, () => 0n);
  readonly typed: (CppValue | undefined)[] = [];
  settings: Settings;
  links: readonly string[] = [];
  lastExpression = 0n;
  lastDisplayed = 0n;
  displayed: Displayed | undefined;
  scope = 0;
  cacheRaised = false;
  quit = false;
  /** Whether the last line ended with an error. */
  failed = false;
  #isMoved = false;

  readonly #registers: RegisterSource;

  constructor(parts: KdParts) {
    this.switches = parts.switches;
    this.files = parts.files;
    this.log = new LogFile(parts.files);
    this.path = new OutputPath({
      write: (text) => {
        this.log.write(text);
        parts.console.write(text);
      },
    });
    this.events = new EventCommands(() => this.path.depth);
    this.target = new DebugTarget(parts.machine, parts.breaks, parts.onProgress);
    this.symbols = new SymbolFiles(() => this.machine, parts.switches.modulesListed);
    this.breakpoints = new Breakpoints(() => this.machine.breakpoints);
    this.settings = defaultSettings(parts.machine.spec);
    const { scripts, namespace } = parts.scriptHost(this);
    this.scripts = scripts;
    this.namespace = namespace;
    this.#registers = registersOf(this);
  }

  /** The target was started again and has been broken into. */
  reconnect(machine: Machine): void {
    this.target.reconnect(machine);
    this.symbols.reload(false);
    this.breakpoints.synchronise();
  }

  /**
   * When the target goes away while it runs, it comes back as this machine. The debugger waits on,
   * without a word.
   */
  restartsAs(machine: Machine): void {
    this.target.successor = () => this.reconnect(machine);
  }

  get modules(): readonly MachineModule[] {
    return this.symbols.modules;
  }

  get machine(): Machine {
    return this.target.machine;
  }

  get output(): Output {
    return this.path;
  }

  get view(): TargetView {
    return this;
  }

  get dml(): boolean {
    return this.settings.dml;
  }

  get processor(): Processor {
    return this.target.processor;
  }

  get pointerSize(): 4 | 8 {
    return this.target.pointerSize;
  }

  get prompt(): string {
    const several = this.machine.processors.length > 1;
    return several ? `${this.processor.number}: kd> ` : 'kd> ';
  }

  execute(line: string): void {
    this.#isMoved = false;
    this.failed = false;
    try {
      this.run(line, this.prompt.length);
    } catch (error) {
      if (!(error instanceof CommandError) && !(error instanceof ScriptAbort)) throw error;
      const text = error instanceof ScriptAbort ? `Error: ${error.message}` : error.message;
      if (text !== '') this.output.write(`${text}\n`);
      this.failed = true;
    } finally {
      // Not the engine but its console says where the machine stands, before it prompts.
      if (this.#isMoved && !this.target.gone) this.output.write(placeText(this));
      this.log.flush();
    }
  }

  moved(): void {
    this.#isMoved = true;
  }

  capture(line: string): readonly string[] {
    this.counters.commands += 1;
    const captured = new TextOutput();
    const failure = this.attempt(() => this.path.redirect(captured, () => this.run(line, 0)));
    if (failure) this.#tell(failure, captured);
    // A command that prints nothing gives one empty line.
    return captured.lines.length === 0 ? [''] : captured.lines;
  }

  /** What a script sees of a failing command. */
  #tell(failure: CommandError, captured: Output): void {
    const { failingCommands, errorsBypassCapture } = this.switches;
    const seen = errorsBypassCapture ? this.path.console : captured;
    if (errorsBypassCapture || failingCommands === 'answer') seen.write(`${failure.message}\n`);
    if (failingCommands === 'throw') throw new CommandError(REFUSED);
  }

  attempt(action: () => void): CommandError | undefined {
    try {
      action();
      return undefined;
    } catch (error) {
      if (error instanceof CommandError) return error;
      throw error;
    }
  }

  run(line: string, column: number): CommandOutcome {
    const expanded = this.aliases.expand(line);
    for (let redone = 1; ; redone += 1) {
      const outcome = this.runFrom(expanded, 0, column);
      if (outcome !== 'redo') return outcome;
      this.print(`redo [${redone}] ${line}`);
      this.interrupt();
    }
  }

  runFrom(line: string, start: number, column: number): CommandOutcome {
    for (const { text, found, column: offset } of commandsOf(line.slice(start))) {
      const outcome = this.#command(text, found, { line, start: start + offset, column });
      if (this.quit || !(outcome === 'done' || outcome === 'resumed')) return outcome;
      if (outcome === 'resumed' && !this.switches.tailAfterStop) return outcome;
    }
    return 'done';
  }

  #command(
    text: string,
    found: ParsedCommand['found'],
    place: Pick<Invocation, 'line' | 'start' | 'column'>,
  ): CommandOutcome {
    this.target.command();
    if (!found) {
      const word =
        /^\.\w*/.exec(text)?.[0].length ?? UNDERSTOOD.find(([name]) => name.test(text))?.[1] ?? 1;
      throw caretError('Syntax error', { name: '', argument: '', text, ...place }, word);
    }
    const argument = text.slice(found.name.length).trim();
    try {
      return found.run(this, { name: found.name.toLowerCase(), argument, text, ...place });
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      throw error.before(place.line.slice(place.start + text.length));
    }
  }

  interrupt(): void {
    if (this.takeBreak()) throw new ScriptAbort();
  }

  print(line = ''): void {
    this.output.write(`${line}\n`);
  }

  now(): number {
    return this.machine.clock.now();
  }

  takeBreak(): boolean {
    return this.target.breaks.take();
  }

  evaluate(expression: string): bigint {
    const { value, rest } = this.evaluatePrefix(expression);
    if (rest !== '') throw expressionError('Extra character error at', rest);
    return value;
  }

  evaluatePrefix(text: string): Evaluation {
    const evaluation = evaluateIn(this, text);
    this.#noted(evaluation.value);
    return evaluation;
  }

  evaluateArgument(invocation: Invocation, argument = invocation.argument): bigint {
    const { value, rest } = this.evaluatePrefix(argument);
    const { length } = invocation.text;
    if (rest !== '') {
      throw caretError('Extra character error', invocation, length - rest.length + 1);
    }
    return value;
  }

  #noted(value: bigint): bigint {
    this.lastExpression = value;
    return value;
  }

  address(value: bigint): bigint {
    return BigInt.asUintN(this.pointerSize * 8, value);
  }

  register(name: string): bigint | undefined {
    return readRegister(name, this.#registers);
  }

  readMemory(address: bigint, length: number): Uint8Array {
    return this.target.read(address, length);
  }

  writeMemory(address: bigint, bytes: Uint8Array): number {
    return this.#write(address, bytes, 'proper');
  }

  readAt(location: bigint, length: number): Uint8Array {
    const address = this.address(location);
    const form = formOf(location, this.pointerSize);
    if (form === 'notExtended' && !this.target.isCached(address, form)) {
      this.#complain('ReadVirtual', address);
    }
    return this.target.read(address, length, form);
  }

  writeAt(location: bigint, bytes: Uint8Array): number {
    const address = this.address(location);
    const form = formOf(location, this.pointerSize);
    if (form === 'notExtended') this.#complain('WriteVirtual', address);
    return this.#write(address, bytes, form);
  }

  symbolAt(location: bigint): string | undefined {
    if (formOf(location, this.pointerSize) === 'notExtended') return undefined;
    return symbolAt(this.symbols, this.address(location));
  }

  #write(address: bigint, bytes: Uint8Array, form: AddressForm): number {
    this.counters.writes += 1;
    return this.target.write(address, bytes, form);
  }

  #complain(what: 'ReadVirtual' | 'WriteVirtual', address: bigint): void {
    this.print(`${what}: ${pointerText(address, this.pointerSize)} not properly sign extended`);
  }
}

/** What pseudo-registers are made of, whenever one is asked for. */
const registersOf = (kd: KdEngine): RegisterSource => ({
  processorRegister: kd.switches.processorRegister,
  variables: kd.variables,
  get architecture() {
    return kd.machine.spec.architecture;
  },
  get processor() {
    return kd.processor;
  },
  get lastEvent() {
    return kd.target.lastEvent;
  },
  get lastExpression() {
    return kd.lastExpression;
  },
  get lastDisplayed() {
    return kd.lastDisplayed;
  },
  get now() {
    return kd.machine.clock.now();
  },
  breakpoint: (number) => kd.breakpoints.get(number)?.address,
});
