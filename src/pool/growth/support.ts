import { tagFromCharacters } from '../tags/tag';
import type { PoolUse, TagUsage } from '../tags/tag-usage';
import type { Reading } from './reading';

/** Readings for tests. */
export const use = (outstanding: number, bytes = outstanding * 16): PoolUse => ({
  outstanding,
  bytes,
});

export const events = (allocs: number, frees: number, bytes = (allocs - frees) * 16): PoolUse => ({
  allocs,
  frees,
  outstanding: allocs - frees,
  bytes,
});

export function row(text: string, nonPaged: PoolUse, paged: PoolUse = use(0)): TagUsage {
  const reading = tagFromCharacters(text);
  return { text: text.padEnd(4), tag: reading.ok ? reading.tag : undefined, nonPaged, paged };
}

export const reading = (rows: readonly TagUsage[], more: Partial<Reading> = {}): Reading => ({
  name: 'a',
  table: 'system',
  covers: { kind: 'all' },
  isRecords: false,
  isWide: false,
  rows,
  ...more,
});
