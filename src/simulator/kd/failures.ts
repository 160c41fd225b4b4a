import { CommandError } from './engine';

/** A command as it stands on its line; errors point into it. */
export interface Invocation {
  /** Lower-case name as it was recognised: `dd`, `.reload`, `!poolused`. */
  readonly name: string;
  /** What stands behind the name, trimmed. */
  readonly argument: string;
  /** The whole command. */
  readonly text: string;
  /** Column of the screen where the command begins, behind the prompt. */
  readonly column: number;
}

type CaretError =
  | 'Syntax error'
  | 'Extra character error'
  | 'Memory access error'
  | 'Bad register error'
  | 'Range error'
  | 'No runnable debuggees error'
  | 'Too many breakpoints error'
  | 'Illegal processor error';

/**
 * The form of most errors of the debugger's own commands: a caret under the last character that
 * was understood, and the command.
 *
 *     0: kd> u 0
 *     00000000`00000000 ??              ???
 *              ^ Memory access error in 'u 0'
 */
export function caretError(
  what: CaretError,
  { text, column }: Invocation,
  understood = text.length,
): CommandError {
  const indent = ' '.repeat(column + Math.max(understood - 1, 0));
  return new CommandError(`${indent}^ ${what} in '${text}'`);
}

/** `Couldn't resolve error at 'nt!PoolHitTg'`: `rest` is what was left of the expression. */
export function expressionError(
  what:
    | "Couldn't resolve"
    | 'Memory access'
    | 'Syntax'
    | 'Operand'
    | 'Bad register'
    | 'Overflow'
    | 'Extra character',
  rest: string,
): CommandError {
  return new CommandError(`${what} error at '${rest}'`);
}

/** Where an expression ends before its operand, or an operator stands in its place. */
export const nothingToEvaluate = (rest = '<EOL>'): CommandError =>
  new CommandError(`Numeric expression missing from '${rest}'`);

/** What `!foo` prints, without failing, where no extension and no script has such a command. */
export const noExport = (name: string): readonly string[] => [
  `${name} is not extension gallery command`,
  `No export ${name} found`,
];

/** What register and stack commands print when the target does not answer any more. */
export const noContext = (): CommandError => new CommandError('GetContextState failed, 0xD0000147');
