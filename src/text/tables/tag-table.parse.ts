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
  | { readonly of: Count; readonly pool: Pool | 'row' };

interface Heading {
  readonly separator: string;
  /** Columns that nobody knows are absent. */
  readonly columns: readonly (ColumnOf | undefined)[];
}

const COUNTS: readonly (readonly [Count, RegExp])[] = [
  ['allocs', /^alloc(?:s|ation|ations)?(?: count)?$/],
  ['frees', /^frees?(?: count)?$/],
  ['outstanding', /^(?:diff|difference|outstanding|blocks|current)$/],
  ['bytes', /^(?:bytes|used bytes|bytes used|total bytes)$/],
];

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
  const pool = /\bnonpaged\b/.test(words) ? 'nonPaged' : /\bpaged\b/.test(words) ? 'paged' : 'row';
  const name = words.replace(/\b(?:non)?paged\b(?: pool)?/, '').trim();
  const count = COUNTS.find(([, form]) => form.test(name));
  return count && { of: count[0], pool };
}

/** Longer lines are no headings, and no rows. */
const LONGEST = 1024;

/** `Tag,Type,Allocs,Frees,Diff,Bytes`, `| Tag | Paged Diff | Paged Bytes |`: columns by their titles. */
function parseHeading(line: string): Heading | undefined {
  if (line.length > LONGEST || !/\btag\b/i.test(line)) return undefined;
  for (const separator of ['|', ',', ';']) {
    if (!line.includes(separator)) continue;
    const columns = cells(line, separator).map(columnOf);
    if (isTable(columns)) return { separator, columns };
  }
  return undefined;
}

/** A tag, and of one pool at least blocks and bytes; of rows that name their pool, the pool too. */
function isTable(columns: Heading['columns']): boolean {
  const count = (fits: (column: ColumnOf) => boolean) =>
    columns.filter((column) => column !== undefined && fits(column)).length;
  if (count(({ of }) => of === 'tag') !== 1) return false;
  const pools = (['nonPaged', 'paged', 'row'] as const).filter(
    (pool) => count((column) => 'pool' in column && column.pool === pool) > 0,
  );
  const areWhole = pools.every((pool) =>
    (['outstanding', 'bytes'] as const).every(
      (of) => count((column) => 'pool' in column && column.pool === pool && column.of === of) === 1,
    ),
  );
  const isByRow = pools.indexOf('row') >= 0;
  const isNamed = !isByRow || (pools.length === 1 && count(({ of }) => of === 'type') === 1);
  return pools.length > 0 && areWhole && isNamed;
}

/** The cells of a line: `a,b`, `"a","b"`, `| a | b |`. */
function cells(line: string, separator: string): string[] {
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
    if (/^[\s|:-]*$/.test(line))
      return line.trim() === '' && heading.separator === '|' ? 'after' : 'taken';
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
  const values = cells(line, separator);
  if (values.length !== columns.length) return undefined;
  const textOf = (of: ColumnOf['of']) => values[columns.findIndex((column) => column?.of === of)];
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
    const digits = (values[at] ?? '').trim();
    return (/^\d{1,20}$/.test(digits) ? safeCount(digits) : undefined) ?? 'unread';
  };
  const [allocs, frees, outstanding, bytes] = [
    numberOf('allocs'),
    numberOf('frees'),
    numberOf('outstanding'),
    numberOf('bytes'),
  ];
  if (outstanding === 'none') return undefined;
  if (typeof outstanding !== 'number' || typeof bytes !== 'number') return 'unread';
  if (allocs === 'unread' || frees === 'unread') return 'unread';
  if (typeof allocs !== 'number' || typeof frees !== 'number') return { outstanding, bytes };
  return allocs - frees === outstanding ? { allocs, frees, outstanding, bytes } : 'unread';
}
