interface MemberHelp {
  readonly group: 'look' | 'hunt' | 'keep' | 'undo';
  /** What to type, as far as most people need it. */
  readonly line: string;
  /** What that does, in a few words. */
  readonly short: string;
  readonly usage: string;
  readonly help: string;
}

/** Each member of `@$pool`: `help()`, `dx -v @$pool` and the README say the same. */
export const HELP: { readonly [member: string]: MemberHelp } = {
  used: {
    group: 'look',
    line: '-g @$pool.used()',
    short: 'what each tag holds',
    usage: 'used([sort], [pattern])',
    help: 'what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; patterns: Ab*,-Abc?',
  },
  top: {
    group: 'look',
    line: '-g @$pool.top("pb")',
    short: 'as PoolMon',
    usage: 'top([keys], [pattern])',
    help: 'as PoolMon shows it, by its keys: p pp t a f d b m',
  },
  snapshot: {
    group: 'look',
    line: '@$pool.snapshot()',
    short: 'counts of all tags',
    usage: 'snapshot([name], [pattern])',
    help: 'keeps what the kernel has counted of all tags; a pattern: of known ones that fit',
  },
  diff: {
    group: 'look',
    line: '-g @$pool.diff()',
    short: 'what changed',
    usage: 'diff([before], [after])',
    help: 'what tags gained between two snapshots; the last two if none are named',
  },
  growth: {
    group: 'look',
    line: '-g @$pool.growth()',
    short: 'what goes on',
    usage: 'growth()',
    help: 'how tags moved over all snapshots; what grows steadily first',
  },
  totals: {
    group: 'look',
    line: '-g @$pool.totals()',
    short: 'pool in all',
    usage: 'totals()',
    help: 'pool in all, of its limits and of memory; in percent, how much of it tags explain',
  },
  who: {
    group: 'look',
    line: '-g @$pool.who("Abc ")',
    short: 'known users',
    usage: 'who("Abc ")',
    help: 'known users of a tag, by lists; not seen at work',
  },
  leaks: {
    group: 'look',
    line: '-g @$pool.leaks()',
    short: 'what stays, by site',
    usage: 'leaks(["Abc "])',
    help: 'blocks still allocated, by call site',
  },
  recheck: {
    group: 'look',
    line: '-g @$pool.recheck()',
    short: 'still there?',
    usage: 'recheck(["Abc "])',
    help: 'which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak',
  },
  sites: {
    group: 'look',
    line: '-g @$pool.sites()',
    short: 'all call sites',
    usage: 'sites(["Abc "])',
    help: 'all call sites, allocating and freeing',
  },
  drivers: {
    group: 'look',
    line: '-g @$pool.drivers()',
    short: 'for which driver',
    usage: 'drivers(["Abc "])',
    help: 'what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others',
  },
  blocks: {
    group: 'look',
    line: '-g @$pool.blocks()',
    short: 'block by block',
    usage: 'blocks(["Abc " or "drv!Site+0x12"])',
    help: 'blocks that stay, one by one; details() has the stack and the commands to look at it',
  },
  stacks: {
    group: 'look',
    line: '@$pool.stacks()[0].details()',
    short: 'frames',
    usage: 'stacks(["Abc "])',
    help: 'unique stacks; details() of one has all frames',
  },
  hits: {
    group: 'look',
    line: '-g @$pool.hits()',
    short: 'the last 100 hits',
    usage: 'hits([last])',
    help: 'the last hits recorded, one row each',
  },
  status: {
    group: 'look',
    line: '@$pool.status()',
    short: 'armed? how to undo',
    usage: 'status()',
    help: 'armed? learned? what puts it right by hand',
  },
  help: {
    group: 'look',
    line: '-v @$pool',
    short: 'all arguments',
    usage: 'help()',
    help: 'what to type, in groups',
  },
  hitTag: {
    group: 'hunt',
    line: '@$pool.hitTag("Abc ")',
    short: 'the whole hunt',
    usage: 'hitTag("Abc ", [hits, secs, frames, "unseen"])',
    help: 'the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms',
  },
  arm: {
    group: 'hunt',
    line: '@$pool.arm("Abc ")',
    short: 'arm, stay so',
    usage: 'arm("Abc ", ["unseen"])',
    help: 'arms PoolHitTag and leaves it armed',
  },
  capture: {
    group: 'hunt',
    line: '@$pool.capture()',
    short: 'record hits',
    usage: 'capture([hits, seconds, frames])',
    help: 'records hits while armed',
  },
  skip: {
    group: 'hunt',
    line: '@$pool.skip("drv!My*")',
    short: 'look past it',
    usage: 'skip("drv!MyAlloc*")',
    help: 'looks past these functions for the call site',
  },
  save: {
    group: 'keep',
    line: '@$pool.save("C:/leak")',
    short: 'into files',
    usage: 'save("C:/temp/leak")',
    help: 'writes all hunts to files; later ones are recorded there as they go',
  },
  report: {
    group: 'keep',
    line: '@$pool.report("C:/leak.html")',
    short: 'a page',
    usage: 'report("C:/leak.html", ["everything"])',
    help: 'writes all hunts as a page to look at and to send; names of people and folders left out',
  },
  export: {
    group: 'keep',
    line: '@$pool.export("C:/a", "folded")',
    short: 'stacks',
    usage: 'export("C:/leak.txt", "folded")',
    help: 'writes stacks for flame graphs; or folded-blocks, -allocs, -frees; the page of report makes others',
  },
  open: {
    group: 'keep',
    line: '@$pool.open("C:/leak")',
    short: 'read again',
    usage: 'open("C:/temp/leak")',
    help: 'shows the hunts of a recording; offers to disarm what its session left armed',
  },
  clear: {
    group: 'undo',
    line: '@$pool.clear()',
    short: 'disarms',
    usage: 'clear()',
    help: 'puts PoolHitTag back as it was',
  },
  unskip: {
    group: 'undo',
    line: '@$pool.unskip("drv!My*")',
    short: 'no more',
    usage: 'unskip("drv!MyAlloc*")',
    help: 'no longer looks past them',
  },
};

/** What stands above the lines of `help()`. */
export const HELP_TITLE = 'what to type; dx -v @$pool says more of each call';

/** Metadata for the debugger: `dx -v @$pool` shows it. */
export function helpMetadata(): JsProvider.MetadataDescriptor {
  const descriptor: { [member: string]: JsProvider.MetadataKeys } = {};
  for (const [member, { usage, help }] of Object.entries(HELP)) {
    descriptor[member] = { Help: `${usage} - ${help}` };
  }
  return descriptor;
}

/** One member in `help()`: its group, the line to type and what that does are the row's name. */
export class HelpRow {
  readonly Does: string;
  readonly #entry: MemberHelp;

  constructor(entry: MemberHelp) {
    this.#entry = entry;
    this.Does = entry.help.replace(/;.*/, '');
  }

  toString(): string {
    const { group, line, short } = this.#entry;
    return `${group}: dx ${line}  ${short}`;
  }
}
