import type { HuntRecord } from '../pool/books/hunt-record';
import { tagText } from '../pool/tags/tag';
import { plain } from './plain';

/** Columns that tell the rows of several hunts apart. */
export interface Labels {
  readonly Tag?: string;
  readonly Target?: string;
}

/** All rows are of one hunt. */
export const ONE_HUNT: Labels = {};

/** Whether rows have such columns: others then make room for them, and stand in details(). */
export const isLabelled = ({ Tag, Target }: Labels): boolean =>
  Tag !== undefined || Target !== undefined;

/**
 * What tells hunts apart: the tag where there are several, the target where there are several. All
 * have the same columns.
 */
export function labelsOf(hunts: readonly HuntRecord[]): (hunt: HuntRecord) => Labels {
  const targets = targetLabels(hunts);
  const hasTags = new Set(hunts.map(({ tag }) => tag)).size > 1;
  const hasTargets = targets.size > 1;
  return (hunt) => ({
    ...(hasTags && { Tag: plain(tagText(hunt.tag)) }),
    ...(hasTargets && { Target: targets.get(bootOf(hunt)) ?? '' }),
  });
}

/** One boot of one machine, as far as can be told. */
const bootOf = ({ start: { target } }: HuntRecord): string =>
  `${target.description} ${target.kernelBase}`;

/** `26100`, and `26100 (2)` for another boot or machine with the same build. */
function targetLabels(hunts: readonly HuntRecord[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const hunt of hunts) {
    const boot = bootOf(hunt);
    if (labels.has(boot)) continue;
    const build = `${hunt.start.target.build ?? '(unknown)'}`;
    const count = (seen.get(build) ?? 0) + 1;
    seen.set(build, count);
    labels.set(boot, count === 1 ? build : `${build} (${count})`);
  }
  return labels;
}
