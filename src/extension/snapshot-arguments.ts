import { noneLike, snapshotFirst } from '../messages/growth';
import type { Reading } from '../pool/growth/reading';
import { readingOfSnapshot } from '../pool/growth/snapshot-reading';
import type { Snapshot } from '../pool/recording/recording';
import { type Tag, tagFromValue, tagText } from '../pool/tags/tag';
import { tagArgument, textArgument, WrongUse } from './arguments';
import { fitsTag } from './fits-tag';

/** Of a pattern the tags that are known by a snapshot. */
export function tagsLike(snapshots: readonly Snapshot[], pattern: string): readonly Tag[] {
  if (!/[*?]/.test(pattern)) return [tagArgument('snapshot', pattern)];
  const tags = new Set<Tag>();
  for (const { rows } of snapshots) {
    for (const [value = 0] of rows) {
      const tag = tagFromValue(value);
      if (fitsTag(pattern, tagText(tag))) tags.add(tag);
    }
  }
  if (tags.size === 0) throw new WrongUse(noneLike('known tag', pattern));
  return [...tags];
}

/** The snapshot named; if none is, that of the last two which stands there. */
export function namedReading(
  snapshots: readonly Snapshot[],
  given: readonly unknown[],
  at: 0 | 1,
): Reading {
  const name = textArgument('diff', given[at]);
  const found =
    name === undefined
      ? snapshots[snapshots.length - 2 + at]
      : snapshots.filter((each) => each.name === name).pop();
  if (found) return readingOfSnapshot(found);
  throw new WrongUse(name === undefined ? snapshotFirst : noneLike('snapshot', name));
}
