import type { Breakpoints } from './breakpoints';
import type { CppValue } from './cplusplus/types';
import type { DebugTarget } from './debug-target';
import type { Displayed } from './displayed';
import type { CommandError, Engine } from './engine';
import type { EventCommands } from './event-commands';
import type { EventFilters } from './event-filters';
import type { Evaluation } from './expression/evaluate';
import type { Invocation } from './failures';
import type { LogFile } from './log-file';
import type { OutputPath } from './output';
import type { Settings } from './settings';
import type { SymbolFiles } from './symbol-files';
import type { UserAliases } from './user-aliases';

/**
 * A command that let the target run may end the line it stands on; one in the command of an event
 * that will send the target on ends it in any case.
 */
export type CommandOutcome =
  | 'done'
  | 'resumed'
  | 'sentOn'
  /** `.break`, `.continue` and `.leave`, on their way to the block that they are about; `z`. */
  | 'break'
  | 'continue'
  | 'leave'
  | 'redo';

/** The debugger as its commands see it. */
export interface Kd extends Engine {
  readonly target: DebugTarget;
  readonly breakpoints: Breakpoints;
  readonly filters: EventFilters;
  readonly events: EventCommands;
  readonly aliases: UserAliases;
  readonly log: LogFile;
  readonly path: OutputPath;
  readonly symbols: SymbolFiles;
  /** `$t0` to `$t19`. */
  readonly variables: bigint[];
  /** The same with the types that `r?` has given them. */
  readonly typed: (CppValue | undefined)[];
  settings: Settings;
  links: readonly string[];
  /** `$p`: what the last command of the `d` family printed. */
  lastDisplayed: bigint;
  /** Where the `d` family goes on without an address; undefined before it was used. */
  displayed: Displayed | undefined;
  /** `.frame`: the frame that was chosen last at this stop. */
  scope: number;
  /** An extension has enlarged the cache for its walks. */
  cacheRaised: boolean;
  /** `q` was given. */
  quit: boolean;
  /**
   * Runs the commands of a line. Errors end it.
   * @param column where the line begins on the screen, behind the prompt
   */
  run(line: string, column: number): CommandOutcome;
  /** The same from some place of a line on, in which aliases have been replaced. */
  runFrom(line: string, start: number, column: number): CommandOutcome;
  /** Throws ScriptAbort on Ctrl+Break: called by what may go round for ever. */
  interrupt(): void;
  /** Loops and `.catch` blocks around the command that runs now. */
  readonly around: { loops: number; catches: number };
  /** Does what may fail as commands do, and returns the failure. */
  attempt(action: () => void): CommandError | undefined;
  /** The person at the prompt let the target run: the place is shown when the line has ended. */
  moved(): void;
  /** Prints a line. */
  print(line?: string): void;
  /** The expression at the beginning of the text, and what follows it. */
  evaluatePrefix(text: string): Evaluation;
  /** The whole argument of a command, or a part of it, as one expression. */
  evaluateArgument(invocation: Invocation, argument?: string): bigint;
  /** The value as an address of the target: sign extension taken off again. */
  address(value: bigint): bigint;
  /**
   * Memory at the value of an expression. A kernel address of a 32-bit target that is not
   * sign-extended is complained of, and has a place of its own in the cache.
   */
  readAt(location: bigint, length: number): Uint8Array;
  /** The same for writing. @returns bytes written */
  writeAt(location: bigint, bytes: Uint8Array): number;
  /** The symbol at the value of an expression; addresses that are not sign-extended have none. */
  symbolAt(location: bigint): string | undefined;
}
