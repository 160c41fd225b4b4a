import type { PoolUse, TagUsage } from '../tags/tag-usage';
import { isCovered, type Reading } from './reading';

/** A tag through a number of readings. */
export interface Series {
  /** The last row that there is of the tag. */
  readonly latest: TagUsage;
  /** One for each reading; absent where the reading does not tell of the tag. */
  readonly uses: readonly (TagUsage | undefined)[];
}

/**
 * Every tag of the readings: by its bytes where all of them have those, else by the text that
 * listings print, in which a dot can stand for many. Several rows for a tag are one.
 */
export function seriesOf(readings: readonly Reading[]): readonly Series[] {
  const isExact = readings.every(hasAllTags);
  const latest = new Map<string, TagUsage>();
  const tables = readings.map(({ rows }) => {
    const table = new Map<string, TagUsage>();
    for (const row of rows) {
      const key = isExact ? `${row.tag}` : row.text;
      const known = table.get(key);
      const usage = known ? sum(known, row) : row;
      table.set(key, usage);
      latest.set(key, usage);
    }
    return table;
  });
  const series: Series[] = [];
  latest.forEach((usage, key) => {
    series.push({
      latest: usage,
      uses: readings.map((reading, n) => tables[n]?.get(key) ?? unlisted(reading, usage)),
    });
  });
  return series;
}

/** Whether the bytes of every tag are known; rows whose texts print alike are one elsewhere. */
export const hasAllTags = ({ rows }: Reading): boolean =>
  rows.every(({ tag }) => tag !== undefined);

/** What a reading says of a tag that it does not show. */
function unlisted(reading: Reading, { text, tag }: TagUsage): TagUsage | undefined {
  if (!isCovered(reading, text)) return undefined;
  const nothing = reading.isRecords ? NEVER : NOTHING;
  return { text, tag, nonPaged: nothing, paged: nothing };
}

const NOTHING: PoolUse = { outstanding: 0, bytes: 0 };
const NEVER: PoolUse = { allocs: 0, frees: 0, ...NOTHING };

function sum(a: TagUsage, b: TagUsage): TagUsage {
  const add = (x: PoolUse, y: PoolUse): PoolUse => ({
    allocs: both(x.allocs, y.allocs),
    frees: both(x.frees, y.frees),
    outstanding: x.outstanding + y.outstanding,
    bytes: x.bytes + y.bytes,
  });
  return { ...a, nonPaged: add(a.nonPaged, b.nonPaged), paged: add(a.paged, b.paged) };
}

/** The sum, where both are known. */
export const both = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

/** Outstanding allocations of both pools. */
export const blocksOf = ({ nonPaged, paged }: TagUsage): number =>
  nonPaged.outstanding + paged.outstanding;
