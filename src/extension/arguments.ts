import { badArgument, badCount, badPath, tagIsNumber, tagMissing, tagProblem } from '../errors';
import type { Bounds } from '../hunt/capture';
import { parseTag, type Tag } from '../pool/tag';
import { toNumber } from './int64';

/** Arguments as people type them; a wrong one becomes a line that says what to type. */
export type Argument<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

const right = <T>(value: T): Argument<T> => ({ ok: true, value });

const wrong = (message: string): { readonly ok: false; readonly message: string } => ({
  ok: false,
  message,
});

/** Hits of a hunt when none are asked for. */
const DEFAULT_HITS = 500;

/** A tag, which must be given. */
export function tagArgument(method: string, given: unknown): Argument<Tag> {
  if (given === undefined) return wrong(tagMissing(method));
  if (typeof given !== 'string') return wrong(tagIsNumber(method));
  const reading = parseTag(given);
  return reading.ok ? right(reading.tag) : wrong(tagProblem(given, reading.problem));
}

/** A tag, or undefined for all. */
export function optionalTag(method: string, given: unknown): Argument<Tag | undefined> {
  return given === undefined ? right(undefined) : tagArgument(method, given);
}

/** A whole number from 1 on. */
export function countArgument(
  what: string,
  given: unknown,
  fallback: number,
  example: string,
): Argument<number> {
  if (given === undefined) return right(fallback);
  const value = toNumber(given);
  const fits = value !== undefined && Number.isInteger(value) && value >= 1;
  return fits ? right(value) : wrong(badCount(what, example));
}

/** What stands behind the tag of `hitTag`: hits, seconds, and the word "unseen" anywhere. */
export interface HuntArguments {
  readonly bounds: Bounds;
  readonly allowUnseen: boolean;
}

export function huntArguments(given: readonly unknown[]): Argument<HuntArguments> {
  const numbers = given.filter((argument) => argument !== 'unseen' && argument !== undefined);
  const example = 'dx @$pool.hitTag("Abc ", 200) or dx @$pool.hitTag("Abc ", 200, 60)';
  if (numbers.length > 2) return wrong(badArgument(`${numbers[2]}`, example));
  const hits = countArgument('The number of hits', numbers[0], DEFAULT_HITS, example);
  if (!hits.ok) return hits;
  const allowUnseen = given.includes('unseen');
  if (numbers[1] === undefined) return right({ bounds: { hits: hits.value }, allowUnseen });
  const seconds = countArgument('The number of seconds', numbers[1], 1, example);
  if (!seconds.ok) return seconds;
  return right({ bounds: { hits: hits.value, seconds: seconds.value }, allowUnseen });
}

/** A pattern of `skip`: text with `*` and `?`. */
export function patternArgument(method: string, given: unknown): Argument<string> {
  const example = `dx @$pool.${method}("mydrv!MyAlloc*")`;
  return typeof given === 'string' && given.trim() !== ''
    ? right(given.trim())
    : wrong(badArgument(given === undefined ? 'No pattern' : `${given}`, example));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const EATEN_BACKSLASH = /[\0-\x1f\x7f]|^[a-z]:(?![\\/])/i;

/** The path of a file on the debugger's machine. */
export function pathArgument(method: string, given: unknown): Argument<string> {
  const isPath = typeof given === 'string' && given.trim() !== '' && !EATEN_BACKSLASH.test(given);
  return isPath ? right(given) : wrong(badPath(method));
}
