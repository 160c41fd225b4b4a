import type { Bounds } from '../hunt/capture/capture';
import { USAGE_SORTS, type UsageSort } from '../hunt/tracker/usage';
import {
  badArgument,
  badCount,
  didYouMean,
  tagIsNumber,
  tagMissing,
  tagProblem,
  tooManyArguments,
} from '../messages/arguments';
import { badPath } from '../messages/recording';
import { similarTexts } from '../pool/tags/similar';
import { parseTag, type Tag } from '../pool/tags/tag';
import { HELP } from './help';
import { toNumber } from './int64';
import { plain } from './plain';

/**
 * A call that cannot be answered: the message says why, and what to type. It has no name, which the
 * debugger would print before the message: `Error: Error: …`.
 */
export class WrongUse extends Error {
  override readonly name = '';

  constructor(message: string) {
    super(plain(message));
  }
}

// Arguments as people type them. Each function throws WrongUse.

/** Hits of a hunt when none are asked for. */
const DEFAULT_HITS = 500;

/**
 * Frames of a stack, least and most: a shorter one can end inside the allocator and its layers
 * (simulated: four functions at most); a current debugger shows 256 when it is not told.
 * Source: Microsoft, ".kframes (Set Stack Length)".
 */
const FRAMES = [8, 256] as const;

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

/** A whole number from `least` to `most`. */
export function countArgument(
  what: string,
  given: unknown,
  example: string,
  least = 1,
  most = Infinity,
): number {
  const value = toNumber(given);
  if (value !== undefined && Number.isInteger(value) && value >= least && value <= most)
    return value;
  throw new WrongUse(badCount(what, least, most, example));
}

/**
 * Hits, seconds and frames.
 * @param call as it is typed before them
 */
export function boundsArgument(call: string, given: readonly unknown[]): Bounds {
  const example = `dx @$pool.${call}200) or dx @$pool.${call}200, 60, 40)`;
  const names = ['hits', 'seconds', 'frames'] as const;
  const bounds: { -readonly [Name in keyof Bounds]: Bounds[Name] } = { hits: DEFAULT_HITS };
  given.forEach((number, at) => {
    const name = names[at];
    if (!name) throw new WrongUse(badArgument(`${number}`, example));
    const range = name === 'frames' ? FRAMES : [];
    bounds[name] = countArgument(`The number of ${name}`, number, example, ...range);
  });
  return bounds;
}

/** A pattern of `skip`: text with `*` and `?`. */
export function patternArgument(method: string, given: unknown): string {
  if (typeof given === 'string' && given.trim() !== '') return given.trim();
  const isMissing = given === undefined || typeof given === 'string';
  const what = isMissing ? 'An empty pattern' : `${given}`;
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

/** A text, where one is given. */
export function textArgument(method: string, given: unknown): string | undefined {
  if (given === undefined || (typeof given === 'string' && given !== '')) return given;
  throw new WrongUse(badArgument(`${given}`, `dx @$pool.${HELP[method]?.usage ?? ''}`));
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
  throw new WrongUse(badArgument(`${pattern}`, USED));
}

const USED = `dx -g @$pool.used("nonpaged"), dx -g @$pool.used("Ab*"); sorts: ${USAGE_SORTS.join(' ')}`;

/** A word that is no sort is taken for a tag. One that no row has may be a slip for a sort, or for a tag. */
export function refuseNoTag(pattern: string | undefined, known: readonly string[]): void {
  if (pattern === undefined || /[*?]/.test(pattern)) return;
  const given = JSON.stringify(pattern);
  const similar = similarTexts(pattern, known).map((text) => JSON.stringify(text));
  throw new WrongUse(
    similar.length > 0
      ? `${given} is no tag in the listing. ${didYouMean(similar)}`
      : badArgument(`${given} is no tag in the listing and`, USED),
  );
}

/** The text of a call site: no tag is so long and written so. */
export const isSiteText = (given: unknown): given is string =>
  typeof given === 'string' && given.length > 4 && /!|\+0x/.test(given);
