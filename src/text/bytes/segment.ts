import type { Address } from '../../pool/values/address';
import type { LogItem } from '../logs/log-item';
import type { RestingPlace } from '../logs/resting-place';
import type { Word } from './word';

/** Lines from a place at rest to the next, and what they tell. */
export interface Segment {
  readonly told: readonly Told[];
  readonly lines: number;
  /** Lines that are not blank. */
  readonly filled: number;
  /** Length of the longest line. */
  readonly longest: number;
  /** What it ends at. */
  readonly rest: RestingPlace;
}

/** Something that the lines of a segment tell, and where the words are that differ each time. */
interface Told {
  /** Its line counts from the segment's first. */
  readonly item: LogItem;
  readonly base?: Word;
  readonly args: readonly (readonly Word[])[];
}

type StackItem = Extract<LogItem, { kind: 'stack' }>;

/** Reads a word of the lines at hand. */
type ReadWord = (word: Word) => Address;

/**
 * What the lines tell, for when they come again; undefined where it is not all in them.
 * @param items with lines of the log
 * @param first line of the segment in the log
 * @param words the variable words of each line
 * @param read reads one of them now
 */
export function toldBy(
  items: readonly LogItem[],
  first: number,
  words: readonly (readonly Word[])[],
  read: ReadWord,
): readonly Told[] | undefined {
  const told: Told[] = [];
  // Lines that look like rows have to be those of the listings, one for one.
  const rows = words.filter((line) => line.length > 0);
  let row = 0;
  for (const item of items) {
    const relative = { ...item, line: item.line - first };
    if (item.kind === 'stack') {
      const places = placesOf(item, rows.slice(row), read);
      row += rowsOf(item);
      if (!places || item.listing.unread.length > 0) return undefined;
      told.push({ item: relative, ...places });
    } else if (isOfLinesAlone(item)) told.push({ item: relative, args: [] });
    else return undefined;
  }
  return row === rows.length ? told : undefined;
}

/** Tables and times differ each time that they are printed. */
const isOfLinesAlone = ({ kind }: LogItem): boolean =>
  kind === 'stop' || kind === 'resumed' || kind === 'block' || kind === 'stackPart';

const rowsOf = ({ listing: { frames } }: StackItem): number =>
  frames.filter(({ returnAddress }) => returnAddress !== undefined).length;

/**
 * Where the words stand that are of this listing alone, checked against what was read.
 * @param rows of the listing: its frames but for inline ones
 */
function placesOf(
  { listing: { frames }, own }: StackItem,
  rows: readonly (readonly Word[])[],
  read: ReadWord,
): Omit<Told, 'item'> | undefined {
  const args: (readonly Word[])[] = [];
  let row = 0;
  const bases = own.base === undefined ? 0 : 1;
  for (const [n, given] of own.args.entries()) {
    const found = frames[n]?.returnAddress === undefined ? [] : (rows[row++] ?? []);
    const words = given.length === 0 ? [] : found.slice(bases, bases + given.length);
    if (words.length < given.length || words.some((word, at) => read(word) !== given[at])) {
      return undefined;
    }
    args.push(words);
  }
  if (own.base === undefined) return { args };
  const base = rows[0]?.[0];
  return base && read(base) === own.base ? { args, base } : undefined;
}

/** What was told, as told by the same lines at another place. */
export function toldAgain({ item, base, args }: Told, first: number, read: ReadWord): LogItem {
  const line = first + item.line;
  switch (item.kind) {
    case 'stop':
      return { kind: 'stop', report: item.report, line };
    case 'resumed':
      return item.isStepOut
        ? { kind: 'resumed', line, isStepOut: true }
        : { kind: 'resumed', line };
    case 'stack': {
      const { listing, aside } = item;
      const words = args.length === 0 ? NO_WORDS : args.map((each) => each.map(read));
      const own = base ? { args: words, base: read(base) } : { args: words };
      return { kind: 'stack', listing, line, aside, own };
    }
    default:
      return { ...item, line };
  }
}

const NO_WORDS: readonly (readonly Address[])[] = [];
