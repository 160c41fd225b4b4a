import type { Snapshot } from '../recording/recording';
import { tagFromValue, tagText } from '../tags/tag';
import type { PoolUse, TagUsage } from '../tags/tag-usage';
import type { Reading } from './reading';

/** What a snapshot of the tag tracker says, as a reading. */
export function readingOfSnapshot(snapshot: Snapshot): Reading {
  const covers = { kind: snapshot.whole ? 'all' : 'rows' } as const;
  const facts = { clock: 'debugger', table: 'system', isRecords: true } as const;
  return { ...snapshot, ...facts, covers, isWide: snapshot.bits === 64, rows: rowsOf(snapshot) };
}

/** What each tag held. */
export function rowsOf({ rows, bits }: Snapshot): readonly TagUsage[] {
  const use = (allocs = 0, frees = 0, bytes = 0): PoolUse => {
    // Of 32 bits one count may have begun again at 0 and the other one not.
    const outstanding = bits === 32 ? (allocs - frees) | 0 : allocs - frees;
    // The kernel, too, takes more frees than allocations for none held: it counts without a lock.
    return { allocs, frees, outstanding: Math.max(0, outstanding), bytes };
  };
  return rows.map(([value = 0, a, f, b, ...paged]) => {
    const tag = tagFromValue(value);
    return { tag, text: tagText(tag), nonPaged: use(a, f, b), paged: use(...paged) };
  });
}
