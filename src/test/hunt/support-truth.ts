import type { SiteTruth } from '../../simulator/kernel/machine';
import type { HuntSession } from './support';
import type { ShownCell, ShownRow } from './support-rows';

/** What there is to know of a call site: hits, and the blocks that stay. */
export interface SiteNumbers {
  readonly allocations: number;
  readonly frees: number;
  /** Undefined where a hunt says that it does not know. */
  readonly blocks: number | undefined;
  readonly bytes: number | undefined;
}

/** Call sites by module and offset: `acmeflt+0x109c`. */
export type Sites = ReadonlyMap<string, SiteNumbers>;

/** Call sites as the machine's own books have them: nothing is unknown. */
export type TrueSites = ReadonlyMap<string, { readonly [Name in keyof SiteNumbers]: number }>;

/** What the machine's own books say of a tag, since `machine.mark()`. */
export function trueSites({ machine, tag }: HuntSession): TrueSites {
  const own = machine.truth().filter((site) => site.tag === tagValue(tag));
  return new Map(own.map((site) => [siteKey(machine.modules, site.site), numbersOf(site)]));
}

/** What `sites()` says of the tag. */
export function reportedSites(hunt: HuntSession, tag = hunt.tag): Sites {
  const rows = hunt.rows(`@$pool.sites("${tag}")`);
  return new Map(rows.map((row) => [keyOf(row), shownNumbers(row)]));
}

/** The coverage that the hunt states: `100 %`, `83.3 %`, `unknown`. */
export function statedCoverage(hunt: HuntSession, tag = hunt.tag): string {
  const [row] = hunt.rows(`@$pool.sites("${tag}")`);
  return /^coverage (unknown|[\d.]+ %)/m.exec(row?.details() ?? '')?.[1] ?? '';
}

/** What the answer of `hitTag` says of its hits: `200 hits on "Leak" in 215 s: 113 allocations, 87 frees`. */
export function statedHits(answer: string) {
  const [, hits, allocations, frees] =
    /(\d+) hits? on ".*?" in [^:]+: (\d+) allocations?, (\d+) frees?;/.exec(answer) ?? [];
  return { hits: Number(hits), allocations: Number(allocations), frees: Number(frees) };
}

/** Hits at all sites together. */
export function kindsIn(sites: Sites) {
  const all = [...sites.values()];
  return {
    allocations: all.reduce((sum, site) => sum + site.allocations, 0),
    frees: all.reduce((sum, site) => sum + site.frees, 0),
  };
}

/** Where a hunt says more than there is: a larger number, or a site that is made up. */
export const excess = (reported: Sites, truth: TrueSites): readonly string[] =>
  compare(reported, truth, (said, real) => (said ?? 0) > real);

/** Where a hunt does not say exactly what is true, "unknown" included. */
export const differences = (reported: Sites, truth: TrueSites): readonly string[] =>
  compare(reported, truth, (said, real) => said !== real);

/** Where a hunt that has seen everything is wrong; "unknown" is not wrong. */
export const errors = (reported: Sites, truth: TrueSites): readonly string[] =>
  compare(reported, truth, (said, real) => said !== undefined && said !== real);

/** Hits of the last `hitTag` of which the hunt names another block, or another size. */
export function wrongHits(hunt: HuntSession): readonly string[] {
  const rows = hunt.rows('@$pool.hits(1000)');
  if (rows.length !== hunt.trueBlocks.length) return ['not every stop is a hit'];
  return rows.flatMap(({ name, columns }, index) => {
    const { address, charged } = hunt.trueBlocks[index] ?? {};
    const block = columns.get('Block');
    const bytes = columns.get('Charged');
    const isWrong =
      (typeof block === 'bigint' && BigInt.asUintN(64, block) !== address) ||
      (bytes !== '' && numberOf(bytes) !== charged);
    const truth = `0x${address?.toString(16)}, ${charged} bytes`;
    return isWrong
      ? [`hit ${name}: 0x${block?.toString(16)}, ${bytes} bytes; in truth ${truth}`]
      : [];
  });
}

const NOTHING = { allocations: 0, frees: 0, blocks: 0, bytes: 0 } as const;

function compare(
  reported: Sites,
  truth: TrueSites,
  isWrong: (said: number | undefined, real: number) => boolean,
): readonly string[] {
  const keys = [...new Set([...reported.keys(), ...truth.keys()])].sort();
  return keys.flatMap((key) => {
    const said: SiteNumbers = reported.get(key) ?? NOTHING;
    const real = truth.get(key) ?? NOTHING;
    return (['allocations', 'frees', 'blocks', 'bytes'] as const)
      .filter((name) => isWrong(said[name], real[name]))
      .map((name) => `${key}: ${name} ${said[name] ?? 'unknown'}, in truth ${real[name]}`);
  });
}

const numbersOf = ({ allocations, frees, outstanding, outstandingBytes }: SiteTruth) => ({
  allocations,
  frees,
  blocks: outstanding,
  bytes: outstandingBytes,
});

/** A site where nothing was allocated has no blocks to state, and none of no size. */
function shownNumbers({ columns }: ShownRow): SiteNumbers {
  const number = (name: string): number | undefined => numberOf(columns.get(name));
  const allocations = number('Allocs') ?? 0;
  const blocks = number('Blocks') ?? (allocations === 0 ? 0 : undefined);
  const bytes = number('Bytes') ?? (blocks === 0 ? 0 : undefined);
  return { allocations, frees: number('Frees') ?? 0, blocks, bytes };
}

const numberOf = (cell: ShownCell): number | undefined =>
  typeof cell === 'number' || typeof cell === 'bigint' ? Number(cell) : undefined;

/** `acmeflt!FltReadDone+0x9c (acmeflt+0x109c), tag "Leak"; …` */
function keyOf(row: ShownRow): string {
  return /\((\S+\+0x[0-9a-f]+)\), tag /.exec(row.details())?.[1] ?? row.name;
}

function siteKey(modules: HuntSession['machine']['modules'], site: bigint): string {
  const home = modules.find(
    ({ base, size, unloaded }) => !unloaded && base <= site && site < base + BigInt(size),
  );
  return home ? `${home.name}+0x${(site - home.base).toString(16)}` : `0x${site.toString(16)}`;
}

/** The four bytes of a tag as the kernel compares them. */
export const tagValue = (tag: string): number =>
  Buffer.from(tag.padEnd(4), 'latin1').readUInt32LE();
