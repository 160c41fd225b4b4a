import { MORE } from '../../messages/lists';
import type { WorkerSession } from '../../simulator/worker-session';
import { countOf, type ListedRow, type ListedRows, readRows, readSiteName } from './pool-view';

/** A call site with blocks that are known to have been allocated during the hunt and not freed. */
export interface Holder {
  readonly site: string;
  readonly blocks: number;
  /** Absent where the size of some is not known. */
  readonly bytes?: number;
  /** Allocations seen at the site. */
  readonly of: number;
  /** The numbers are floors: not every event of the tag is known with its block. */
  readonly isFloor?: true;
}

/** What the script in the debugger says at the end of a hunt. */
export interface Findings {
  /** Absent when the script does not tell. */
  readonly hits?: number;
  /** `100 %`, `98.2 %` or `unknown`; absent where nothing happened. */
  readonly coverage?: string;
  readonly sites: number;
  /** Hits of these kinds at all sites together. */
  readonly allocations: number;
  readonly frees: number;
  /** Allocating sites of whose blocks the script does not know what became of them. */
  readonly undecided: number;
  /** What the script says of a leak; absent when it says nothing of it. */
  readonly verdict?: string;
  /** Sites that hold blocks, in the order of the script: by bytes. */
  readonly holders: readonly Holder[];
}

/**
 * Reads the results of a hunt from the script's own lists.
 * @param tag as it is typed in an expression: `"Abc "` with its quotes
 */
export async function readFindings(session: WorkerSession, tag: string): Promise<Findings> {
  const { holders, verdict } = await readHolders(session, `@$pool.leaks(${tag})`);
  const sites = await readRows(session, `@$pool.sites(${tag})`);
  // 4 call sites (allocations/frees); "Leak": 200 hits, coverage 98.2 % (at least so much, …); dx …
  const title = /: (\d+) hits?(?:, coverage (unknown|[\d.]+ %))?(?: \([^()]*\))?(?:;|$)/.exec(
    sites?.title ?? '',
  );
  return {
    ...(title?.[1] === undefined ? {} : { hits: Number(title[1]) }),
    ...(title?.[2] === undefined ? {} : { coverage: title[2] }),
    sites: sites?.rows.length ?? 0,
    allocations: total(sites, 'Allocs'),
    frees: total(sites, 'Frees'),
    ...(verdict === undefined ? {} : { verdict }),
    undecided: (sites?.rows ?? []).filter(isUndecided).length,
    holders,
  };
}

/** What stands for the middle of a name that is too long for a row. */
const CUT = '...';

/** `2 call sites (…); "Leak": 200 hits, coverage 98.2 %; dx -g …. acme!Open+0x71 holds …` */
function verdictIn(title: string): string | undefined {
  const head = title.indexOf(`${MORE}. `);
  if (head >= 0) return title.slice(head + MORE.length + 2);
  // no call site; "Leak": 200 hits, coverage 100 %. Nothing is held: …
  return /^no .*?(?:hits?|%|\))\. (.+)$/.exec(title)?.[1];
}

async function readHolders(
  session: WorkerSession,
  leaks: string,
): Promise<Pick<Findings, 'holders' | 'verdict'>> {
  const list = await readRows(session, leaks);
  const holders: Holder[] = [];
  for (const [index, row] of (list?.rows ?? []).entries()) {
    const holder = holderIn(row);
    if (!holder) continue;
    const isCut = holder.site.includes(CUT);
    const whole = isCut ? await readSiteName(session, `${leaks}[${index}]`) : undefined;
    holders.push({ ...holder, site: whole ?? holder.site });
  }
  const verdict = verdictIn(list?.title ?? '');
  return { holders, ...(verdict === undefined ? {} : { verdict }) };
}

const total = (list: ListedRows | undefined, member: string): number =>
  (list?.rows ?? []).reduce((sum, row) => sum + (countOf(row, member) ?? 0), 0);

/** The row's name has the blocks, the allocations of which they stay, and the site. */
function holderIn(row: ListedRow): Holder | undefined {
  // 61/90 larkdrv!LarkOpenNest+0x71
  const [, of, site] = /^\d+\/(\d+) (.+)$/.exec(row.name) ?? [];
  const blocks = countOf(row, 'Blocks');
  if (blocks === undefined || !of || !site) return undefined;
  const bytes = countOf(row, 'Bytes');
  return {
    site,
    blocks,
    of: Number(of),
    ...(bytes === undefined ? {} : { bytes }),
    ...(row.members.get('Known') === 'all' ? {} : { isFloor: true }),
  };
}

const isUndecided = (row: ListedRow): boolean =>
  (countOf(row, 'Allocs') ?? 0) > 0 && countOf(row, 'Blocks') === undefined;
