import { CommandError } from './engine';

/** A command as it stands on its line; errors point into it. */
export interface Invocation {
  /** Lower-case name as it was recognised: `dd`, `.reload`, `!poolused`. */
  readonly name: string;
  /** What stands behind the name, trimmed. */
  readonly argument: string;
  /** The whole command. */
  readonly text: string;
  /** The line that it stands on, which errors quote. */
  readonly line: string;
  /** Where it begins in the line. */
  readonly start: number;
  /** Column of the screen where the line begins, behind the prompt. */
  readonly column: number;
}

/**
 * The form of most errors of the debugger's own commands: a caret under the last character that
 * was understood, and the line.
 *
 *     0: kd> u 0
 *     00000000`00000000 ??              ???
 *              ^ Memory access error in 'u 0'
 *
 * @param what with `error` where the debugger says so: `Range error`, `Quotes required`
 */
export const caretError = (
  what: string,
  invocation: Invocation,
  understood = invocation.text.length,
): CommandError => caretAt(`${what} in`, invocation, understood);

/** The same with the words before what is quoted. */
export function caretAt(
  words: string,
  { line, start, column }: Invocation,
  understood: number,
): CommandError {
  const indent = ' '.repeat(column + Math.max(start + understood - 1, 0));
  return new CommandError(`${indent}^ ${words} '${line}'`);
}

/** An error that quotes the rest of the line; what failed knows only the rest of its command. */
export class ExpressionError extends CommandError {
  readonly #what: string;
  readonly #rest: string;

  constructor(what: string, rest: string) {
    super(`${what} '${rest === '' ? '<EOL>' : rest}'`);
    this.#what = what;
    this.#rest = rest;
  }

  /** @param tail what stands behind the command on its line */
  before(tail: string): CommandError {
    const rest = this.#rest + tail;
    return new CommandError(`${this.#what} '${rest.trim() === '' ? '<EOL>' : rest}'`);
  }
}

/** `Couldn't resolve error at 'nt!PoolHitTg'`: `rest` is what was left of the expression. */
export const expressionError = (what: string, rest: string): CommandError =>
  new ExpressionError(what, rest);

/** What `!foo` prints, without failing, where no extension and no script has such a command. */
export const noExport = (name: string): readonly string[] => [
  `${name} is not extension gallery command`,
  `No export ${name} found`,
];

/** What register and stack commands print when the target does not answer any more. */
export const noContext = (): CommandError => new CommandError('GetContextState failed, 0xD0000147');

/** Where a file of the debugger's host is not there. @param what could not be done with it */
export const noFile = (what: string): CommandError =>
  new CommandError(`${what}, Win32 error 0n2\n    "File not found."`);
