import type { Stack } from '../../pool/hit';
import { type CallSite, callSite } from '../../pool/stacks/call-site';
import { symbolText } from '../../pool/stacks/frame';
import { noCaller } from '../../pool/stacks/known-caller';
import { type SiteStack, siteNature } from '../../pool/stacks/wrapper';
import { nameWorth, ownModule } from './frame-names';
import { allHits, noHits, type SiteUse, type StackUse, sumOfHits } from './result';

/**
 * The call sites of stacks, the most hits first. Within a boot a site is known by its address,
 * whatever it is called meanwhile; elsewhere by its name, which two machines and two boots share.
 * @param skip frames to treat as wrappers: `mydrv!MyAlloc*`
 */
export function sitesOf(stacks: readonly StackUse[], skip: readonly string[]): readonly SiteUse[] {
  const byAddress = grouped(stacks, ({ stack, boot }) => {
    const key = callSite(stack, [], skip)?.key;
    return key === undefined ? noCaller(stack) : `${boot} ${key}`;
  });
  const bySite = grouped(byAddress, (group) => {
    const site = bestNamed(group.map(({ stack }) => callSite(stack, [], skip)));
    return site ? siteNameKey(site) : noCaller(group[0]?.stack ?? []);
  });
  return bySite
    .map((groups) => siteUse(groups.flat(), skip))
    .sort((a, b) => allHits(b.counts) - allHits(a.counts));
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

/** The site with the name that says most: a function's, of a module by its own name. */
function bestNamed(sites: readonly (CallSite | undefined)[]): CallSite | undefined {
  return sites.reduce(
    (best, site) =>
      site && (!best || nameWorth(site.frame) > nameWorth(best.frame)) ? site : best,
    undefined,
  );
}

const siteNameKey = ({ key, frame: { symbol } }: CallSite): string =>
  symbol === undefined ? key : symbolText(ownModule(symbol));

/** One call site; all its stacks lead to it. */
function siteUse(group: readonly StackUse[], skip: readonly string[]): SiteUse {
  const sites = group.map(({ stack }) => callSite(stack, [], skip));
  const site = bestNamed(sites);
  const depths = sites.flatMap((each) => each?.depth ?? []);
  const paths = group.flatMap(({ stack }: { readonly stack: Stack }, n): readonly SiteStack[] => {
    const depth = sites[n]?.depth;
    return depth === undefined ? [] : [{ stack, depth }];
  });
  return {
    ...(site ? { site } : { noSite: noCaller(group[0]?.stack ?? []) }),
    counts: group.reduce((sum, { counts }) => sumOfHits(sum, counts), noHits),
    behind: {
      least: depths.reduce((a, b) => Math.min(a, b), depths[0] ?? 0),
      most: depths.reduce((a, b) => Math.max(a, b), 0),
    },
    stacks: group.length,
    nature: siteNature(paths),
  };
}
