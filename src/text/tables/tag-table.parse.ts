import { tagFromCharacters } from '../../pool/tags/tag';
import type { PoolUse, TagUsage } from '../../pool/tags/tag-usage';
import type { LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import { safeCount } from '../lines/scan';
import { MOST_UNREAD, type UnreadLine, unreadLine } from '../lines/unread';
import type { PoolUsedListing } from '../poolused/poolused';

type Pool = 'nonPaged' | 'paged';
type Count = 'allocs' | 'frees' | 'outstanding' | 'bytes';

/** What a column holds; `row` is the pool that the row names. */
type ColumnOf =
  | { readonly of: 'tag' | 'type' | 'description' }
  | { readonly of: Count; readonly pool: Pool | 'row' }
  | /** `12 (10)`: allocations, and those of them that are outstanding. */ {
      readonly of: 'both';
      readonly pool: Pool;
    };

interface Heading {
  readonly separator: string;
  /** Columns that nobody knows are absent. */
  readonly columns: readonly (ColumnOf | undefined)[];
}

const COUNTS: readonly (readonly [Count, RegExp])[] = [
  ['allocs', /^alloc(?:s|ation|ations)?(?: count)?$/],
  ['frees', /^frees?(?: count)?$/],
  ['outstanding', /^(?:diff|difference|outstanding|blocks|current)$/],
  ['bytes', /^(?:bytes|used bytes|bytes used|total bytes|bytes total|usage)$/],
];

/** `NP Allocs`, `NonPaged`, `nonpaged_bytes`. */
const NON_PAGED = /\b(?:nonpaged|np)\b/;

/** A count of two pools or of the one that the row names; anything else, and KB, is not read. */
function columnOf(title: string): ColumnOf | undefined {
  const words = title
    .replace(/["*`]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .trim()
    .toLowerCase()
    .replace(/[\s_()-]+/g, ' ')
    .replace(/\bnon ?paged\b/, 'nonpaged')
    .trim();
  if (/^(?:pool ?)?tag$/.test(words)) return { of: 'tag' };
  if (/^(?:type|pool|pool type)$/.test(words)) return { of: 'type' };
  if (/^(?:description|driver|mapped driver|source)$/.test(words)) return { of: 'description' };
  const pool = NON_PAGED.test(words) ? 'nonPaged' : /\bpaged\b/.test(words) ? 'paged' : 'row';
  const name = words.replace(/\b(?:(?:non)?paged|np)\b(?: pool)?/, '').trim();
  if (name === '' && pool !== 'row') return { of: 'both', pool };
  const count = COUNTS.find(([, form]) => form.test(name));
  return count && { of: count[0], pool };
}

/** Longer lines are no headings, and no rows. */
const LONGEST = 1024;

/**
 * `Tag,Type,Allocs,Frees,Diff,Bytes`, `| Tag | Paged Diff | Paged Bytes |`, and the same between
 * tabs or in columns: by their titles.
 */
function parseHeading(line: string): Heading | undefined {
  if (line.length > LONGEST || !/\btag\b/i.test(line)) return undefined;
  for (const separator of SEPARATORS) {
    if (separator !== BLANKS && !line.includes(separator)) continue;
    const columns = cells(line, separator).map(columnOf);
    if (isTable(columns)) return { separator, columns };
  }
  const columns = line.trim().split(/\s+/).map(columnOf);
  if (isTable(columns)) return { separator: BLANKS, columns };
  return undefined;
}

/** Columns that are apart by blanks alone, the tag's first. */
const BLANKS = ' ';

const SEPARATORS = ['\t', '|', ',', ';', BLANKS];

/** A tag, and of one pool at least blocks, or allocations and frees, and bytes; of rows that name their pool, the pool too. */
function isTable(columns: Heading['columns']): boolean {
  const count = (fits: (column: ColumnOf) => boolean) =>
    columns.filter((column) => column !== undefined && fits(column)).length;
  if (count(({ of }) => of === 'tag') !== 1) return false;
  const pools = (['nonPaged', 'paged', 'row'] as const).filter(
    (pool) => count((column) => 'pool' in column && column.pool === pool) > 0,
  );
  const areWhole = pools.every((pool) => {
    const of = (name: string) =>
      count((column) => 'pool' in column && column.pool === pool && column.of === name);
    const isCounted =
      of('outstanding') + of('both') === 1 || (of('allocs') === 1 && of('frees') === 1);
    return isCounted && of('bytes') === 1;
  });
  const isByRow = pools.indexOf('row') >= 0;
  const isNamed = !isByRow || (pools.length === 1 && count(({ of }) => of === 'type') === 1);
  return pools.length > 0 && areWhole && isNamed;
}

/** The cells of a line: `a,b`, `"a","b"`, `| a | b |`. */
function cells(line: string, separator: string): string[] {
  if (separator === BLANKS) return line.trim().split(/ {2,}|\t/);
  const text = separator === '|' ? line.trim().replace(/^\||\|$/g, '') : line;
  const quoted = /("(?:[^"]|"")*")/;
  return text
    .split(quoted)
    .reduce<string[]>(
      (all, part, n) => {
        const [first = '', ...others] = n % 2 === 1 ? [part] : part.split(separator);
        return [...all.slice(0, -1), (all[all.length - 1] ?? '') + first, ...others];
      },
      [''],
    )
    .map((cell) => unquoted(separator === '|' ? cell.trim() : cell));
}

const unquoted = (cell: string): string => {
  const text = /^\s*"(.*)"\s*$/.exec(cell)?.[1];
  return text === undefined ? cell : text.replace(/""/g, '"');
};

/** Whether the line is the heading of a table of tags. */
export const startsTagTable = (line: string): boolean => parseHeading(line) !== undefined;

/** Collects the lines of a table whose columns are told by their titles. */
export class TagTableReader {
  readonly #rows = new Map<string, TagUsage>();
  readonly #unread: UnreadLine[] = [];
  #heading: Heading | undefined;

  push(line: string, number: number): LineFate {
    const heading = this.#heading;
    if (!heading) {
      this.#heading = parseHeading(line);
      return this.#heading ? 'taken' : 'other';
    }
    if (/^[\s|:=-]*$/.test(line)) {
      const ends = line.trim() === '' && '| '.includes(heading.separator) && this.#rows.size > 0;
      return ends ? 'after' : 'taken';
    }
    if (parsePrompt(line) || !line.includes(heading.separator) || startsTagTable(line))
      return 'after';
    const row = line.length <= LONGEST ? rowOf(line, heading) : undefined;
    const known = row && this.#rows.get(row.text);
    const merged = row && merge(known, row);
    if (merged) this.#rows.set(merged.text, merged);
    else if (this.#unread.length < MOST_UNREAD) this.#unread.push(unreadLine(number, line));
    return 'taken';
  }

  listing(): PoolUsedListing {
    return {
      layout: 'verbose',
      source: 'table',
      rows: [...this.#rows.values()],
      unread: this.#unread,
    };
  }
}

/** Rows of the two pools of a tag as one; undefined where both are of the same pool. */
function merge(known: TagUsage | undefined, row: TagUsage): TagUsage | undefined {
  if (!known) return row;
  if (known.nonPaged.isUnknown && !row.nonPaged.isUnknown && row.paged.isUnknown)
    return { ...known, nonPaged: row.nonPaged };
  if (known.paged.isUnknown && !row.paged.isUnknown && row.nonPaged.isUnknown)
    return { ...known, paged: row.paged };
  return undefined;
}

const NOT_TOLD: PoolUse = { outstanding: 0, bytes: 0, isUnknown: true };

function rowOf(line: string, { separator, columns }: Heading): TagUsage | undefined {
  const values = separator === BLANKS ? words(line, columns) : cells(line, separator);
  if (values.length !== columns.length) return undefined;
  const textOf = (of: 'tag' | 'type' | 'description') =>
    values[columns.findIndex((column) => column?.of === of)];
  const text = (textOf('tag') ?? '').replace(/[`*]/g, '').trim();
  if (text === '' || text.length > 4) return undefined;
  const type = (textOf('type') ?? '').trim().toLowerCase();
  const own = /^non/.test(type) ? 'nonPaged' : /^paged/.test(type) ? 'paged' : undefined;
  const pools = { nonPaged: NOT_TOLD, paged: NOT_TOLD };
  for (const pool of ['nonPaged', 'paged', 'row'] as const) {
    const numbers = numbersOf(pool, values, columns);
    if (numbers === undefined) continue;
    const to = pool === 'row' ? own : pool;
    if (numbers === 'unread' || to === undefined) return undefined;
    pools[to] = numbers;
  }
  const reading = text.includes('.') ? undefined : tagFromCharacters(text);
  return {
    text: text.padEnd(4),
    tag: reading?.ok ? reading.tag : undefined,
    ...pools,
    description: textOf('description')?.trim() || undefined,
  };
}

/** Between blanks each word is a cell; the last column may have more of them. */
function words(line: string, columns: Heading['columns']): string[] {
  const [, tag = '', rest = ''] = /^\s*(\S.{0,3}?)\s+(\S.*)$/.exec(line) ?? [];
  const all = rest
    .trim()
    .replace(/(\d) \((?=-?\d+\))/g, '$1(')
    .split(/\s+/);
  const last = columns.length - 1;
  if (columns[last]?.of !== 'description' || all.length < last) return [tag, ...all];
  return [tag, ...all.slice(0, last - 1), all.slice(last - 1).join(' ')];
}

/** The numbers of a pool; undefined where no column is of it. */
function numbersOf(
  pool: Pool | 'row',
  values: readonly string[],
  columns: Heading['columns'],
): PoolUse | 'unread' | undefined {
  const numberOf = (of: Count): number | 'none' | 'unread' => {
    const at = columns.findIndex(
      (each) => each !== undefined && 'pool' in each && each.pool === pool && each.of === of,
    );
    if (at < 0) return 'none';
    return countIn(values[at] ?? '') ?? 'unread';
  };
  const both = columns.findIndex((each) => each?.of === 'both' && each.pool === pool);
  if (both >= 0) {
    const [, digits = '', left = ''] = /^\s*(\d+) ?\((\d+)\)\s*$/.exec(values[both] ?? '') ?? [];
    const [allocs, outstanding] = [countIn(digits), countIn(left)];
    const bytes = numberOf('bytes');
    if (allocs === undefined || outstanding === undefined || typeof bytes !== 'number')
      return 'unread';
    return allocs < outstanding ? 'unread' : { outstanding, bytes };
  }
  const [allocs, frees, outstanding, bytes] = [
    numberOf('allocs'),
    numberOf('frees'),
    numberOf('outstanding'),
    numberOf('bytes'),
  ];
  if (outstanding === 'none' && allocs === 'none') return undefined;
  if (outstanding === 'none' && typeof allocs === 'number' && typeof frees === 'number') {
    return typeof bytes === 'number' && allocs >= frees
      ? { allocs, frees, outstanding: allocs - frees, bytes }
      : 'unread';
  }
  if (typeof outstanding !== 'number' || typeof bytes !== 'number') return 'unread';
  if (allocs === 'unread' || frees === 'unread') return 'unread';
  if (typeof allocs !== 'number' || typeof frees !== 'number') return { outstanding, bytes };
  return allocs - frees === outstanding ? { allocs, frees, outstanding, bytes } : 'unread';
}

/** `1938325`, `1,938,325`; rounded figures are none. */
function countIn(cell: string): number | undefined {
  const digits = cell.trim();
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(digits) ? digits.replace(/,/g, '') : digits;
  return /^\d{1,20}$/.test(plain) ? safeCount(plain) : undefined;
}
