import type { PoolUse, TagUsage } from '../../pool/tags/tag-usage';
import { type PoolUsedListing, totalOf } from '../../text/poolused/poolused';

/** What one kind of pool gained of a tag between two readings; negative when it shrank. */
export interface UseGrowth {
  readonly outstanding: number;
  readonly bytes: number;
}

/** Two readings of a tag compared. */
export interface TagGrowth {
  readonly text: string;
  readonly description?: string;
  readonly nonPaged: UseGrowth;
  readonly paged: UseGrowth;
  /** Both kinds of pool together. */
  readonly bytes: number;
}

/** What changed between two listings. */
export interface Growth {
  /** Tags that changed, the greatest growth of bytes first. */
  readonly rows: readonly TagGrowth[];
  /** Tags that one listing does not show and that it may only have left out: no difference is known. */
  readonly incomparable: readonly string[];
  /** Tag texts that stand for several rows of a listing; those are compared as one. */
  readonly merged: readonly string[];
}

const NOTHING: PoolUse = { outstanding: 0, bytes: 0 };

/** Compares two listings tag by tag, by the text that they print for a tag. */
export function growthBetween(before: PoolUsedListing, after: PoolUsedListing): Growth {
  const old = byText(before);
  const young = byText(after);
  // A tag that is not listed holds nothing only where the rows are all there are.
  const [isOldWhole, isYoungWhole] = [before, after].map((each) => totalOf(each) === 'whole');
  const rows: TagGrowth[] = [];
  const incomparable: string[] = [];
  for (const text of new Set([...old.keys(), ...young.keys()])) {
    const from = old.get(text);
    const to = young.get(text);
    if ((from === undefined && !isOldWhole) || (to === undefined && !isYoungWhole)) {
      incomparable.push(text);
      continue;
    }
    const growth = tagGrowth(text, from?.usage, to?.usage);
    if (changed(growth)) rows.push(growth);
  }
  const merged = [...old, ...young].filter(([, tag]) => tag.rows > 1).map(([text]) => text);
  return {
    rows: rows.sort((a, b) => b.bytes - a.bytes || (a.text < b.text ? -1 : 1)),
    incomparable,
    merged: [...new Set(merged)],
  };
}

interface ListedTag {
  /** The sum of all rows that print so. */
  readonly usage: TagUsage;
  readonly rows: number;
}

function byText(listing: PoolUsedListing): ReadonlyMap<string, ListedTag> {
  const tags = new Map<string, ListedTag>();
  for (const row of listing.rows) {
    const known = tags.get(row.text);
    if (known === undefined) tags.set(row.text, { usage: row, rows: 1 });
    else tags.set(row.text, { usage: sum(known.usage, row), rows: known.rows + 1 });
  }
  return tags;
}

function sum(a: TagUsage, b: TagUsage): TagUsage {
  const add = (x: PoolUse, y: PoolUse): PoolUse => ({
    outstanding: x.outstanding + y.outstanding,
    bytes: x.bytes + y.bytes,
  });
  return { ...a, nonPaged: add(a.nonPaged, b.nonPaged), paged: add(a.paged, b.paged) };
}

function tagGrowth(text: string, from: TagUsage | undefined, to: TagUsage | undefined): TagGrowth {
  const difference = (pool: 'nonPaged' | 'paged'): UseGrowth => {
    const old = from?.[pool] ?? NOTHING;
    const young = to?.[pool] ?? NOTHING;
    return {
      outstanding: young.outstanding - old.outstanding,
      bytes: young.bytes - old.bytes,
    };
  };
  const nonPaged = difference('nonPaged');
  const paged = difference('paged');
  const description = to?.description ?? from?.description;
  return {
    text,
    ...(description === undefined ? {} : { description }),
    nonPaged,
    paged,
    bytes: nonPaged.bytes + paged.bytes,
  };
}

const changed = ({ nonPaged, paged }: TagGrowth): boolean =>
  nonPaged.outstanding !== 0 ||
  nonPaged.bytes !== 0 ||
  paged.outstanding !== 0 ||
  paged.bytes !== 0;
