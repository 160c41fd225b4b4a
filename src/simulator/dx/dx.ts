import type { ScriptEngine } from '../kd/engine';
import { type Format, formatOf } from './display/format';
import { grid } from './display/grid';
import { Listing, type Root } from './display/listing';
import { basePath } from './display/path';
import { noReport, tooComplex } from './errors';
import { Evaluator } from './evaluate';
import { ModelError, type ModelValue } from './model';
import { type DxOptions, readOptions, usage } from './options';
import { parse } from './parser';

/** What `dx` prints, with the commands behind what can be clicked. */
export interface DxOutput {
  readonly lines: readonly string[];
  /** Commands of links, sortable grid columns and "display as grid", in order of appearance. */
  readonly links: readonly string[];
  /** `failed`: the last line is `Error: …`. */
  readonly outcome: 'shown' | 'failed';
}

/** The value of an expression. @throws ModelError when it cannot be computed */
export function evaluateExpression(engine: ScriptEngine, text: string): ModelValue {
  const { expression } = parse(text, () => false);
  return new Evaluator(engine).evaluate(expression).value;
}

/**
 * The `dx` command.
 *
 * @param argument what stands behind `dx ` on the command line: options and an expression
 * @returns the output and the links that WinDbg would draw in it
 */
export function dx(engine: ScriptEngine, argument: string): DxOutput {
  const { options, expression } = readOptions(argument);
  if (options.usage) return { lines: usage, links: [], outcome: 'shown' };
  if (options.elsewhere) return { lines: [ELSEWHERE], links: [], outcome: 'failed' };
  const shown: Shown = { lines: [], links: [] };
  try {
    modelErrorsOnly(() => show(engine, expression, options, shown));
    return outputOf(shown, 'shown');
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    if (options.silent) return outputOf(shown, 'failed');
    shown.lines.push(`Error: ${error.message}`);
    return outputOf(shown, 'failed');
  }
}

/**
 * `!name arguments`: the function alias called as an expression. What stands behind the name is
 * the arguments, with or without parentheses around them.
 *
 *     0: kd> !neg 42
 *     @$neg(42)        : -42
 */
export function dxAlias(engine: ScriptEngine, name: string, args: string): DxOutput {
  const text = args.trim();
  return dx(engine, `@$${name}${isParenthesized(text) ? text : `(${text})`}`);
}

const ELSEWHERE = 'Error 0x80070057: Specified target and/or process are no longer available.';

/** What there is to see so far; an error in the middle leaves it as it is. */
interface Shown {
  lines: string[];
  links: string[];
}

function show(engine: ScriptEngine, typed: string, options: DxOptions, shown: Shown): void {
  const evaluator = new Evaluator(engine);
  const read = (specifier: string) => formatOf(specifier) ?? evaluatedCount(evaluator, specifier);
  const { expression, end } = parse(typed, (rest) => read(rest) !== undefined);
  const format = read(typed.slice(end + 1)) ?? {};
  const { value, metadata } = evaluator.evaluate(expression);
  if (options.silent) return;
  if (options.report) throw noReport();
  const path = basePath(expression, typed.slice(0, end));
  const root: Root = { echo: typed, path, value, metadata };
  const { dml } = engine;
  const isPlain = end === typed.length && !options.standard;
  if (options.grid || (isPlain && metadata.PreferTabularFormat === true)) {
    const table = grid(root, { ...options, format, dml }, evaluator.interrupt);
    shown.lines = table.lines;
    shown.links = table.links;
  } else {
    const depth = options.native ? 0 : (options.depth ?? metadata.PreferredExpansionDepth ?? 1);
    new Listing({ ...options, format, dml, depth }, evaluator.interrupt, shown).show(root);
  }
}

/** `[1 + 1]`: a count that is computed. */
function evaluatedCount(evaluator: Evaluator, specifier: string): Format | undefined {
  const inner = /^\s*\[(.*)\]\s*$/.exec(specifier)?.[1];
  if (inner === undefined) return undefined;
  const { value } = evaluator.evaluate(parse(inner, () => false).expression);
  return value.kind === 'integer' ? { count: Number(value.value) } : undefined;
}

/** Whatever it is in: a value, a name, a message. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL_CHARACTER = /[\0-\x1f\x7f-\x9f]/g;

/** Each control character is shown as a dot: nothing has a second line. */
function outputOf({ lines, links }: Shown, outcome: DxOutput['outcome']): DxOutput {
  return { lines: lines.map((line) => line.replace(CONTROL_CHARACTER, '.')), links, outcome };
}

/** Whether one pair of parentheses holds the whole text. */
function isParenthesized(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '"' || character === "'") at = literalEnd(text, at);
    if (depth === 0) return at === text.length - 1 && character === ')';
  }
  return false;
}

/** Position of the quote that ends the literal beginning at `start`. */
function literalEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[start]) return at;
  }
  return text.length;
}

/** Objects nested past every limit of depth run out of stack; that is an error like another. */
function modelErrorsOnly<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message)) throw tooComplex();
    throw error;
  }
}
