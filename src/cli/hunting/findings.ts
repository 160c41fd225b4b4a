import type { PoolView } from './pool-view';

/** A call site with blocks that were allocated during the hunt and not freed. */
export interface LeakFinding {
  readonly site: string;
  readonly blocks: number;
  /** Absent where the size of some is not known. */
  readonly bytes?: number;
  /** Blocks outstanding at all sites together. */
  readonly ofBlocks: number;
  /** `61 of 130`: how many of its own allocations stay. */
  readonly stays?: string;
}

/** What the script in the debugger says at the end of a hunt. */
export interface Findings {
  /** Absent when the script does not tell. */
  readonly hits?: number;
  /** `100 %`, `98.2 %` or `unknown`. */
  readonly coverage?: string;
  readonly sites: number;
  /** The sites that hold most, the largest first. */
  readonly leaks: readonly LeakFinding[];
  /** How many sites hold blocks. */
  readonly leakingSites: number;
  /** What the script says of PoolHitTag: `not armed`. */
  readonly armed?: string;
}

/** Leaks that the summary names. */
const NAMED = 3;

/** Reads the results of a hunt from the script's own lists. */
export async function readFindings(view: PoolView): Promise<Findings> {
  // 4 call sites; "Leak": 200 hits, coverage 100 %
  const title = /: (\d+) hits?, coverage (.+)$/.exec((await view.ask('sites')) ?? '');
  const armed = await view.value('@$pool.status().Armed');
  const leakingSites = (await view.count('leaks', '.Count()')) ?? 0;
  const ofBlocks = await view.count('leaks', '.Sum(leak => leak.Blocks)');
  const leaks: LeakFinding[] = [];
  for (let row = 0; row < Math.min(leakingSites, NAMED); row += 1) {
    const leak = await readLeak(view, row, ofBlocks);
    if (leak !== undefined) leaks.push(leak);
  }
  return {
    ...(title?.[1] === undefined ? {} : { hits: Number(title[1]) }),
    ...(title?.[2] === undefined ? {} : { coverage: title[2] }),
    sites: (await view.count('sites', '.Count()')) ?? 0,
    leaks,
    leakingSites,
    ...(armed === undefined ? {} : { armed }),
  };
}

async function readLeak(
  view: PoolView,
  row: number,
  ofBlocks: number | undefined,
): Promise<LeakFinding | undefined> {
  const site = await view.ask('leaks', `[${row}]`);
  const blocks = await view.count('leaks', `[${row}].Blocks`);
  if (site === undefined || blocks === undefined || ofBlocks === undefined) return undefined;
  const bytes = await view.count('leaks', `[${row}].Bytes`);
  const stays = await view.ask('leaks', `[${row}].Stays`);
  return {
    site,
    blocks,
    ofBlocks,
    ...(bytes === undefined ? {} : { bytes }),
    ...(stays === undefined ? {} : { stays }),
  };
}
