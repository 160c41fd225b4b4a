import type { WorkerSession } from '../../simulator/worker-session';
import { countOf, type ListedRow, type ListedRows, readRows, readSiteName } from './pool-view';

/** A call site with blocks that are known to have been allocated during the hunt and not freed. */
export interface Holder {
  readonly site: string;
  readonly blocks: number;
  /** Absent where the size of some is not known. */
  readonly bytes?: number;
  /** Of the blocks, those that have stayed for more than half of the hits. */
  readonly old: number;
  /** Allocations seen at the site. */
  readonly of: number;
}

/** What the script in the debugger says at the end of a hunt. */
export interface Findings {
  /** Absent when the script does not tell. */
  readonly hits?: number;
  /** `100 %`, `98.2 %` or `unknown`. */
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
  // 4 call sites; "Leak": 200 hits, coverage 100 %
  const title = /: (\d+) hits?, coverage (.+)$/.exec(sites?.title ?? '');
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
  return holders.sort((a, b) => b.old - a.old || b.blocks - a.blocks);
}

const total = (list: ListedRows | undefined, member: string): number =>
  (list?.rows ?? []).reduce((sum, row) => sum + (countOf(row, member) ?? 0), 0);

function holderIn(row: ListedRow): Holder | undefined {
  const blocks = countOf(row, 'Blocks');
  const old = countOf(row, 'Old');
  const of = countOf(row, 'Of');
  if (blocks === undefined || old === undefined || of === undefined) return undefined;
  const bytes = countOf(row, 'Bytes');
  return { site: row.name, blocks, old, of, ...(bytes === undefined ? {} : { bytes }) };
}

const isUndecided = (row: ListedRow): boolean =>
  (countOf(row, 'Allocs') ?? 0) > 0 && countOf(row, 'Blocks') === undefined;

/** What the hunt says of where the leak is. */
export type Verdict =
  | { readonly kind: 'leak'; readonly holder: Holder; readonly oldBlocks: number }
  | /** Old blocks are spread: no site holds half of them. */ {
      readonly kind: 'spread';
      readonly oldBlocks: number;
    }
  | /** Blocks stay, but none for long: all may yet be freed. */ { readonly kind: 'tooEarly' }
  | /** As many blocks were freed as were allocated, and none is known to stay. */ {
      readonly kind: 'nothingStays';
    }
  | { readonly kind: 'noHits' }
  | /** Of no block it is known that it stays, but some may. */ { readonly kind: 'unknown' };

/** Share of the old blocks from which on one site is named as the leak. */
const CLEAR = 0.5;

/**
 * A block that is freed soon is no leak, however many of its kind there are at the end; so blocks
 * that have stayed for half of the hunt decide, and not how many a site holds.
 */
export function verdictOf(findings: Findings): Verdict {
  const { holders, hits, allocations, frees, undecided } = findings;
  const [first] = holders;
  if (hits === 0) return { kind: 'noHits' };
  if (first === undefined) {
    const even = hits !== undefined && undecided === 0 && allocations <= frees;
    return { kind: even ? 'nothingStays' : 'unknown' };
  }
  const oldBlocks = holders.reduce((sum, { old }) => sum + old, 0);
  if (oldBlocks === 0) return { kind: 'tooEarly' };
  return first.old >= CLEAR * oldBlocks
    ? { kind: 'leak', holder: first, oldBlocks }
    : { kind: 'spread', oldBlocks };
}
