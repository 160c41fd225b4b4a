import type { EvidenceRow, EvidenceSite } from '../../messages/evidence';
import { totalsVerdict } from '../../messages/totals';
import { bytesText } from '../../messages/words';
import { judgeTotals } from '../../pool/growth/totals';
import { callSite } from '../../pool/stacks/call-site';
import type { ModuleDetails } from '../../text/modules/module-details';
import { totalsOf } from '../../text/vm/vm.parse';
import { allHits, type LogAnalysis } from '../analysis/result';
import { hitsInWords, siteName } from '../analysis/site-table';
import { sitesOf } from '../analysis/sites';
import { codeFirst, codeMatches, type TagInFile, usesOf } from '../images/tag-in-file';
import { counted, share } from '../table';

/** Call sites, modules and files that are told. */
const TOLD = 3;

/** Pool in all, and what that says. */
export function totalsRows({ vm }: LogAnalysis): readonly EvidenceRow[] {
  if (vm === undefined) return [];
  const totals = totalsOf(vm.listing);
  const verdicts = judgeTotals(totals);
  const row = (what: string, found: string): EvidenceRow => ({ what, found, by: '!vm' });
  const { nonPaged, paged, physical } = totals;
  const part = (name: string, bytes: number | undefined) =>
    bytes === undefined
      ? []
      : [`${name} ${bytesText(bytes)}${physical ? `, ${share(bytes, physical)} of memory` : ''}`];
  const parts = [...part('nonpaged', nonPaged), ...part('paged', paged)];
  const isPossible = verdicts.every(({ kind }) => kind !== 'impossible');
  return [
    ...(isPossible && parts.length > 0 ? [row('Pool in all', parts.join('; '))] : []),
    ...verdicts.map((verdict) => row('Pool in all', totalsVerdict(verdict))),
  ];
}

/** Hits of logs: they show who asks, and not what stays. */
export function hitRows(analysis: LogAnalysis): readonly EvidenceRow[] {
  const { hits, blocks } = analysis;
  if (allHits(hits) === 0) return [];
  const by = 'ed nt!PoolHitTag, kb, g';
  const held = blocks.allocations - blocks.freed;
  return [
    { what: 'Hits', found: hitsInWords(hits), by },
    {
      what: 'Survivors',
      found:
        blocks.allocations === 0
          ? 'not known: the log shows no addresses of blocks'
          : `${held} of ${blocks.allocations} blocks whose address the log shows were not seen freed`,
      by,
    },
  ];
}

/** Where blocks are allocated, by hits, each with the stack that was met most. */
export function hitSites(
  { stacks }: LogAnalysis,
  skip: readonly string[],
): readonly EvidenceSite[] {
  const allocating = stacks.filter(({ counts }) => counts.allocations > 0);
  return sitesOf(allocating, skip)
    .slice(0, TOLD)
    .map((use) => {
      const [busiest] = allocating
        .filter(({ stack }) => callSite(stack, [], skip)?.key === use.site?.key)
        .sort((a, b) => b.counts.allocations - a.counts.allocations);
      return { text: `${siteName(use)}: ${hitsInWords(use.counts)}`, frames: busiest?.stack ?? [] };
    });
}

/** What `lmvm` says of modules; names of files, no paths. */
export const moduleRows = (modules: readonly ModuleDetails[]): readonly EvidenceRow[] =>
  modules.slice(-TOLD).map(({ name, image, version, company, product, linked, stamp }) => ({
    what: 'Module',
    found: [
      `${name}: ${[image, version].filter(Boolean).join(' ')}`,
      company,
      product,
      linked === undefined
        ? stamp && `build hash ${stamp.toString(16).padStart(8, '0')}`
        : `linked ${linked}`,
    ]
      .filter(Boolean)
      .join(', '),
    by: `lmvm ${name}`,
  }));

/** Files that hold the tag. */
export const fileRows = (files: readonly TagInFile[]): readonly EvidenceRow[] =>
  codeFirst(files)
    .slice(0, TOLD)
    .map((file) => {
      const { name, says } = file;
      const found = [
        `${name.replace(/^.*[\\/]/, '')}${says.version ? ` ${says.version}` : ''}`,
        says.company,
        says.description,
        whereText(file),
      ];
      return { what: 'File', found: found.filter(Boolean).join(', '), by: 'pooltag find' };
    });

function whereText(file: TagInFile): string {
  const allocating = usesOf(file, 'allocates');
  if (allocating > 0) return `allocates with the tag at ${counted(allocating, 'place')}`;
  const inCode = codeMatches(file);
  return inCode > 0
    ? `holds the tag ${counted(inCode, 'time')} in code`
    : `holds the tag ${counted(file.count, 'time')}, in data only`;
}
