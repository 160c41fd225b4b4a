import type { ModelObject } from '../dx/model';
import type { Machine, MachineModule, MachineSymbols, Processor } from '../kernel/machine';
import type { Switches } from '../switches';

/** Where output goes: the console, or the lines that ExecuteCommand hands to a script. */
export interface Output {
  /** Appends text as it is; commands end their lines with `\n`. */
  write(text: string): void;
}

/** Host files that scripts and `.logopen`, `.scriptrun` reach. Paths with `/` or `\`. */
export interface HostFiles {
  exists(path: string): boolean;
  /** Throws when there is no such file. */
  read(path: string): string;
  write(path: string, text: string): void;
  remove(path: string): void;
  list(directory: string): readonly string[];
}

/** What the `.script*` commands need of the script host. */
export interface ScriptHost {
  /** `.scriptload` (`invoke` false) and `.scriptrun` (`invoke` true). Prints its own messages. */
  load(path: string, invoke: boolean): void;
  unload(path: string): void;
  unloadAll(): void;
  list(): readonly { readonly path: string }[];
  /** Whether a script registered the alias `!name`. */
  alias(name: string): boolean;
  /** Names of all aliases. */
  aliases(): readonly string[];
  /** Ctrl+Break is pending for the script that runs now; the next call out of it aborts. */
  readonly running: boolean;
}

/**
 * What the script host, the object model and `dx` need of a debugger engine: commands in, text out,
 * memory, files. The embedded debugger is one; another engine can stand behind the same scripts.
 */
export interface ScriptEngine {
  readonly switches: Switches;
  readonly files: HostFiles;
  /** Where output goes at this moment. */
  readonly output: Output;
  /** Root of the object model: `Debugger`. */
  readonly namespace: ModelObject;
  readonly scripts: ScriptHost;
  /** `0: kd> `, with the trailing blank; `kd> ` on one processor. */
  readonly prompt: string;
  /** `.prefer_dml`: whether output is drawn with links, as WinDbg asks for it. */
  readonly dml: boolean;
  /** Bytes of a pointer of the target. */
  readonly pointerSize: 4 | 8;
  readonly session: SessionInfo;
  /** What native names and `@$curstack` show; undefined where the engine shows nothing of it. */
  readonly view: TargetView | undefined;
  /** Runs one line as typed at the prompt: commands joined with `;`. Output goes to {@link output}. */
  execute(line: string): void;
  /**
   * Runs a line and returns its output by lines without terminators, as ExecuteCommand does.
   * Throws CommandError under the switch that says so. Counted in {@link counters}.
   */
  capture(line: string): readonly string[];
  /** What scripts and commands have cost so far. */
  readonly counters: EngineCounters;
  /** Commands behind what could be clicked in the output of the last `dx` or `!alias`. */
  readonly links: readonly string[];
  /** Takes back one pending press of Ctrl+Break; false when none is pending. */
  takeBreak(): boolean;
  /** Milliseconds since 1970 of the clock that scripts see. */
  now(): number;
  /**
   * Target memory through the debugger's cache: what is not cached since the last stop costs time
   * on the wire. Fewer bytes than asked where memory ends. Not counted: see {@link counters}.
   */
  readMemory(address: bigint, length: number): Uint8Array;
  /** Writes target memory and counts the write; returns the bytes written. */
  writeMemory(address: bigint, bytes: Uint8Array): number;
}

/** What a debugger says of its session with a kernel. */
export interface SessionInfo {
  /** `Remote KD: KdSrv:Server=…`, `64-bit Full kernel dump: …`. */
  readonly description: string;
  /** No dump: it can run, and what is written changes it. */
  readonly isLive: boolean;
}

/** The target as the object model and native names in `dx` show it. */
export interface TargetView {
  readonly machine: Pick<Machine, 'processors'>;
  /** As far as the debugger lists them. */
  readonly modules: readonly MachineModule[];
  /** The symbols of the target, as far as the debugger finds symbol files. */
  readonly symbols: Pick<MachineSymbols, 'address' | 'nearest' | 'structure'>;
  /** The processor that commands look at: that of the last stop, or the one chosen by `~1s`. */
  readonly processor: Processor;
  /** `rax`, `$ip`, `$t0`: a register or pseudo-register without `@`, any case, not sign-extended. */
  register(name: string): bigint | undefined;
}

/** The embedded debugger: `debugger.ts` makes the one implementation. */
export interface Engine extends ScriptEngine, TargetView {
  readonly machine: Machine;
  readonly symbols: MachineSymbols;
  /**
   * The value of a MASM expression as an unsigned 64-bit number. On 32-bit targets registers,
   * symbols and pointers in memory are sign-extended; constants never are, on any target.
   * @throws CommandError with the debugger's text
   */
  evaluate(expression: string): bigint;
}

/** Running totals since the session began. */
export interface EngineCounters {
  /** Calls of ExecuteCommand. */
  commands: number;
  /** Times that the machine was let run. */
  resumes: number;
  /** Reads of target memory through host.memory, and their bytes; the script host counts them. */
  reads: number;
  bytesRead: number;
  /** Writes to target memory, by command or by script. */
  writes: number;
}

/** A command that failed: its text is what the debugger prints. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
