import { callSite } from '../../pool/stacks/call-site';
import { noCaller } from '../../pool/stacks/known-caller';
import { type SiteStack, siteNature } from '../../pool/stacks/wrapper';
import { allHits, noHits, type SiteUse, type StackUse, sumOfHits } from './result';

/**
 * The call sites of stacks, the most hits first.
 * @param skip frames to treat as wrappers: `mydrv!MyAlloc*`
 */
export function sitesOf(stacks: readonly StackUse[], skip: readonly string[]): readonly SiteUse[] {
  const groups = new Map<string, StackUse[]>();
  for (const use of stacks) {
    const key = callSite(use.stack, [], skip)?.key ?? noCaller(use.stack);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [use]);
    else group.push(use);
  }
  return [...groups.values()]
    .map((group) => siteUse(group, skip))
    .sort((a, b) => allHits(b.counts) - allHits(a.counts));
}

/** One call site; all its stacks lead to it. */
function siteUse(group: readonly StackUse[], skip: readonly string[]): SiteUse {
  const sites = group.flatMap(({ stack }) => callSite(stack, [], skip) ?? []);
  const depths = sites.map(({ depth }) => depth);
  const paths = group.flatMap(({ stack }, n): readonly SiteStack[] => {
    const depth = depths[n];
    return depth === undefined ? [] : [{ stack, depth }];
  });
  return {
    ...(sites[0] ? { site: sites[0] } : { noSite: noCaller(group[0]?.stack ?? []) }),
    counts: group.reduce((sum, { counts }) => sumOfHits(sum, counts), noHits),
    behind: {
      least: depths.reduce((a, b) => Math.min(a, b), depths[0] ?? 0),
      most: depths.reduce((a, b) => Math.max(a, b), 0),
    },
    stacks: group.length,
    nature: siteNature(paths),
  };
}
