import {
  badArgument,
  badCount,
  badPath,
  tagIsNumber,
  tagMissing,
  tagProblem,
  tooManyArguments,
} from '../errors';
import type { Bounds } from '../hunt/capture';
import { USAGE_SORTS, type UsageSort } from '../hunt/usage';
import { parseTag, type Tag } from '../pool/tag';
import { HELP } from './help';
import { toNumber } from './int64';

/** An argument does not fit. The message says what, why, and what to type. */
export class WrongUse extends Error {}

// Arguments as people type them. Each function throws WrongUse.

/** Hits of a hunt when none are asked for. */
const DEFAULT_HITS = 500;

/** Nothing that is typed is passed over: a member takes as many arguments as its usage shows. */
export function refuseExtra(member: string, given: readonly unknown[]): void {
  const usage = HELP[member]?.usage ?? '';
  const most = usage.endsWith('()') ? 0 : usage.split(',').length;
  if (given.length > most) throw new WrongUse(tooManyArguments(`${given[most]}`, usage));
}

/** A tag, which must be given. */
export function tagArgument(method: string, given: unknown): Tag {
  if (given === undefined) throw new WrongUse(tagMissing(method));
  if (typeof given !== 'string') throw new WrongUse(tagIsNumber(method));
  const reading = parseTag(given);
  if (!reading.ok) throw new WrongUse(tagProblem(given, reading.problem));
  return reading.tag;
}

/** A whole number from 1 on. */
export function countArgument(
  what: string,
  given: unknown,
  fallback: number,
  example: string,
): number {
  if (given === undefined) return fallback;
  const value = toNumber(given);
  if (value !== undefined && Number.isInteger(value) && value >= 1) return value;
  throw new WrongUse(badCount(what, example));
}

/** Hits and seconds. */
export function boundsArgument(given: readonly unknown[]): Bounds {
  const example = 'dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)';
  const [wanted, limit, extra] = given;
  if (extra !== undefined) throw new WrongUse(badArgument(`${extra}`, example));
  const hits = countArgument('The number of hits', wanted, DEFAULT_HITS, example);
  if (limit === undefined) return { hits };
  return { hits, seconds: countArgument('The number of seconds', limit, 1, example) };
}

/** A pattern of `skip`: text with `*` and `?`. */
export function patternArgument(method: string, given: unknown): string {
  if (typeof given === 'string' && given.trim() !== '') return given.trim();
  const what = given === undefined ? 'No pattern' : `${given}`;
  throw new WrongUse(badArgument(what, `dx @$pool.${method}("mydrv!MyAlloc*")`));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const EATEN_BACKSLASH = /[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;

/** The path of a file on the debugger's machine. */
export function pathArgument(method: string, given: unknown): string {
  const isPath = typeof given === 'string' && given.trim() !== '' && !EATEN_BACKSLASH.test(given);
  if (isPath) return given;
  throw new WrongUse(badPath(method));
}

/** A sort, a pattern, or both; one argument that is no sort is a pattern. */
export function usedArguments([first, second]: readonly unknown[]): {
  readonly sort: UsageSort;
  readonly pattern: string | undefined;
} {
  const sort = USAGE_SORTS.find((name) => name === first);
  const [pattern, extra] = sort === undefined ? [first, second] : [second];
  if (extra === undefined && (pattern === undefined || typeof pattern === 'string')) {
    return { sort: sort ?? 'nonpaged', pattern };
  }
  const usage = `dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${USAGE_SORTS.join(' ')}`;
  throw new WrongUse(badArgument(`${pattern}`, usage));
}
