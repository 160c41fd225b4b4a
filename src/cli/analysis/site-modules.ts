import { visible } from '../table';
import { ownModule } from './frame-names';
import type { LogAnalysis, SiteUse } from './result';

/** Modules that are named; more would be all of Windows. */
const MOST_NAMED = 8;

/** The modules of call sites, with the versions that `lmv` shows. */
export function moduleRemarks(
  { modules }: LogAnalysis,
  sites: readonly SiteUse[],
): readonly string[] {
  const names = sites.flatMap(({ site }) => {
    const symbol = site?.frame.symbol;
    return symbol ? [ownModule(symbol).module] : [];
  });
  return [...new Set(names)].slice(0, MOST_NAMED).flatMap((name) => {
    const module = modules.get(name.toLowerCase());
    if (!module?.version) return [];
    const { image = name, version, company, linked } = module;
    const of = company === undefined ? '' : `, ${company}`;
    const on = linked === undefined ? '' : `, linked ${linked}`;
    return [`${visible(name)} is ${visible(`${image} ${version}${of}${on}`)}, by lm v.`];
  });
}
