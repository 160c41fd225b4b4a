import { NO_SITE } from '../../messages/call-site';
import type { WorkerSession } from '../../simulator/worker-session';
import { countOf, type ListedRow, type ListedRows, readRows, readSiteName } from './pool-view';

/** A call site with blocks that are known to have been allocated during the hunt and not freed. */
export interface Holder {
  readonly site: string;
  readonly blocks: number;
  /** Absent where the size of some is not known. */
  readonly bytes?: number;
  /** Of the blocks, those that have outlived what is freed there, and half of the hunt. */
  readonly old: number;
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
  /** Sites that hold blocks; the most old ones first. */
  readonly holders: readonly Holder[];
}

/**
 * Reads the results of a hunt from the script's own lists.
 * @param tag as it is typed in an expression: `"Abc "` with its quotes
 */
export async function readFindings(session: WorkerSession, tag: string): Promise<Findings> {
  const holders = await readHolders(session, `@$pool.leaks(${tag})`);
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
    undecided: (sites?.rows ?? []).filter(isUndecided).length,
    holders,
  };
}

/** What stands for the middle of a name that is too long for a row. */
const CUT = '...';

async function readHolders(session: WorkerSession, leaks: string): Promise<readonly Holder[]> {
  const list = await readRows(session, leaks);
  const holders: Holder[] = [];
  for (const [index, row] of (list?.rows ?? []).entries()) {
    const holder = holderIn(row);
    if (!holder) continue;
    const isCut = holder.site.includes(CUT);
    const whole = isCut ? await readSiteName(session, `${leaks}[${index}]`) : undefined;
    holders.push({ ...holder, site: whole ?? holder.site });
  }
  return holders.sort((a, b) => oldOf(b) - oldOf(a) || b.blocks - a.blocks);
}

/** Blocks from which on they tell something; one or two of a kind can be chance. */
export const FEW = 5;

/** Whether enough blocks of the site went to tell how long they live. */
export const showsLives = ({ of, blocks }: Holder): boolean => of - blocks >= FEW;

/** Old blocks; none where it is not known how long blocks of the site live. */
export const oldOf = (holder: Holder): number => (showsLives(holder) ? holder.old : 0);

const total = (list: ListedRows | undefined, member: string): number =>
  (list?.rows ?? []).reduce((sum, row) => sum + (countOf(row, member) ?? 0), 0);

/** The row's name has the blocks, the allocations of which they stay, and the site. */
function holderIn(row: ListedRow): Holder | undefined {
  // 61/90 larkdrv!LarkOpenNest+0x71
  const [, of, site] = /^\d+\/(\d+) (.+)$/.exec(row.name) ?? [];
  const blocks = countOf(row, 'Blocks');
  const old = countOf(row, 'Old');
  if (blocks === undefined || old === undefined || !of || !site) return undefined;
  const bytes = countOf(row, 'Bytes');
  return {
    site,
    blocks,
    old,
    of: Number(of),
    ...(bytes === undefined ? {} : { bytes }),
    ...(row.members.get('Known') === 'all' ? {} : { isFloor: true }),
  };
}

const isUndecided = (row: ListedRow): boolean =>
  (countOf(row, 'Allocs') ?? 0) > 0 && countOf(row, 'Blocks') === undefined;

/** Without a name it may be several sites. */
const isNamed = ({ site }: Holder): boolean => !Object.values(NO_SITE).includes(site);

/** What the hunt says of where the leak is. */
export type Verdict =
  | { readonly kind: 'leak'; readonly holder: Holder; readonly oldBlocks: number }
  | /** Old blocks are spread: no site holds more than half of them. */ {
      readonly kind: 'spread';
      readonly oldBlocks: number;
    }
  | /** A site holds most old blocks, but as good as none that are younger: it does not grow. */ {
      readonly kind: 'stopped';
      readonly holder: Holder;
    }
  | /** Too few old blocks: all may yet be freed. */ {
      readonly kind: 'tooEarly';
      readonly oldBlocks: number;
    }
  | /** As many blocks were freed as were allocated, and none is known to stay. */ {
      readonly kind: 'nothingStays';
    }
  | { readonly kind: 'noHits' }
  | /** Of no block it is known that it stays, but some may. */ { readonly kind: 'unknown' };

/** Share of the old blocks above which one site is named as the leak. */
const CLEAR = 0.5;

/**
 * Younger blocks for each old one, at least, where a leak goes on. The old ones are of less than
 * half of the hunt, so a steady leak has one and more; load is not steady.
 */
const GOES_ON = 0.25;

/**
 * That blocks stay is no leak: all do, for their lives. A leak has blocks that stay for good, it
 * has them again and again, and it goes on. So what is named as one
 * - holds old blocks, which have outlived by far what the same site allocates and is freed, where
 *   enough is freed to say so,
 * - and several of them, and most of all that there are,
 * - and younger ones too: what was set up once and is kept does not grow.
 */
export function verdictOf(findings: Findings): Verdict {
  const { holders, hits, allocations, frees, undecided } = findings;
  const [first] = holders;
  if (hits === 0) return { kind: 'noHits' };
  if (first === undefined) {
    const even = hits !== undefined && undecided === 0 && allocations <= frees;
    return { kind: even ? 'nothingStays' : 'unknown' };
  }
  const oldBlocks = holders.reduce((sum, holder) => sum + oldOf(holder), 0);
  const old = oldOf(first);
  if (oldBlocks < FEW) return { kind: 'tooEarly', oldBlocks };
  if (old < FEW || old <= CLEAR * oldBlocks || !isNamed(first))
    return { kind: 'spread', oldBlocks };
  return first.blocks - old < GOES_ON * old
    ? { kind: 'stopped', holder: first }
    : { kind: 'leak', holder: first, oldBlocks };
}
