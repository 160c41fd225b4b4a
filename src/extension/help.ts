interface MemberHelp {
  readonly group: 'look' | 'hunt' | 'keep' | 'undo';
  /** What to type, as far as most people need it. */
  readonly line: string;
  /** What that does, in a few words. */
  readonly short: string;
  readonly usage: string;
  readonly help: string;
}

/** Written short: `@` is `@$pool.`, and the arguments alone are the usage. */
type Row = readonly [
  group: MemberHelp['group'],
  line: string,
  short: string,
  usage: string,
  help: string,
];

const ROWS: { readonly [member: string]: Row } = {
  used: [
    'look',
    '-g @used()',
    'what each tag holds',
    '([sort], [pattern])',
    'what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; patterns: Ab*,-Abc?',
  ],
  top: [
    'look',
    '-g @top("pb")',
    'as PoolMon',
    '([keys], [pattern])',
    'as PoolMon shows it, by its keys: p pp t a f d b m',
  ],
  snapshot: [
    'look',
    '@snapshot()',
    'counts of all tags',
    '([name], [pattern])',
    'keeps what the kernel has counted of all tags; a pattern: of known ones that fit',
  ],
  diff: [
    'look',
    '-g @diff()',
    'what changed',
    '([before], [after])',
    'what tags gained between two snapshots; the last two if none are named',
  ],
  growth: [
    'look',
    '-g @growth()',
    'what goes on',
    '()',
    'how tags moved over all snapshots; what grows steadily first',
  ],
  totals: [
    'look',
    '-g @totals()',
    'pool in all',
    '()',
    'pool in all, of its limits and of memory; in percent, how much of it tags explain',
  ],
  who: [
    'look',
    '-g @who("Abc ")',
    'known users',
    '("Abc ")',
    'known users of a tag, by lists; not seen at work',
  ],
  leaks: [
    'look',
    '-g @leaks()',
    'what stays, by site',
    '(["Abc "])',
    'blocks still allocated, by call site',
  ],
  recheck: [
    'look',
    '-g @recheck()',
    'still there?',
    '(["Abc "])',
    'which blocks of a hunt are there now; looked at after g and a break-in: the proof of a leak',
  ],
  sites: [
    'look',
    '-g @sites()',
    'all call sites',
    '(["Abc "])',
    'all call sites, allocating and freeing',
  ],
  drivers: [
    'look',
    '-g @drivers()',
    'for which driver',
    '(["Abc "])',
    'what stays by the driver for which it was allocated; looks past modules of Windows that allocate for others',
  ],
  blocks: [
    'look',
    '-g @blocks()',
    'block by block',
    '(["Abc " or "drv!Site+0x12"])',
    'blocks that stay, one by one; details() has the stack and the commands to look at it',
  ],
  stacks: [
    'look',
    '@stacks()[0].details()',
    'frames',
    '(["Abc "])',
    'unique stacks; details() of one has all frames',
  ],
  hits: [
    'look',
    '-g @hits()',
    'the last 100 hits',
    '([last])',
    'the last hits recorded, one row each',
  ],
  patches: [
    'look',
    '-g @patches()',
    'retagged sites',
    '()',
    'sites with tags of their own, and exact counts of each',
  ],
  status: [
    'look',
    '@status()',
    'armed? how to undo',
    '()',
    'armed? learned? what puts it right by hand',
  ],
  help: ['look', '-v @', 'all arguments', '()', 'what to type, in groups'],
  hitTag: [
    'hunt',
    '@hitTag("Abc ")',
    'the whole hunt',
    '("Abc ", [hits, secs, frames, "unseen"])',
    'the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms',
  ],
  arm: [
    'hunt',
    '@arm("Abc ")',
    'arm, stay so',
    '("Abc ", ["unseen"])',
    'arms PoolHitTag and leaves it armed',
  ],
  capture: [
    'hunt',
    '@capture()',
    'record hits',
    '([hits, seconds, frames])',
    'records hits while armed',
  ],
  retag: [
    'hunt',
    '@retag("drv!F+0x12")',
    'own tag',
    '("drv!F+0x12", ["Abc1", "together"])',
    'gives a call site a tag of its own; a patch of its code',
  ],
  retagAll: [
    'hunt',
    '@retagAll("Abc ")',
    'each site',
    '("Abc ", ["together"])',
    'gives each recorded call site of a tag one of its own',
  ],
  skip: [
    'hunt',
    '@skip("drv!My*")',
    'look past it',
    '("drv!MyAlloc*")',
    'looks past these functions for the call site',
  ],
  save: [
    'keep',
    '@save("C:/leak")',
    'into files',
    '("C:/temp/leak")',
    'writes all hunts to files; later ones are recorded there as they go',
  ],
  report: [
    'keep',
    '@report("C:/leak.html")',
    'a page',
    '("C:/leak.html", ["everything"])',
    'writes all hunts as a page to look at and to send; names of people and folders left out',
  ],
  export: [
    'keep',
    '@export("C:/a", "folded")',
    'stacks',
    '("C:/leak.txt", "folded")',
    'writes stacks for flame graphs; or folded-blocks, -allocs, -frees; the page of report makes others',
  ],
  open: [
    'keep',
    '@open("C:/leak")',
    'read again',
    '("C:/temp/leak")',
    'shows the hunts of a recording; offers to disarm what its session left armed',
  ],
  clear: ['undo', '@clear()', 'disarms', '()', 'puts PoolHitTag back as it was'],
  restore: ['undo', '@restore()', 'unpatches', '()', 'puts the code of all retagged sites back'],
  unskip: [
    'undo',
    '@unskip("drv!My*")',
    'no more',
    '("drv!MyAlloc*")',
    'no longer looks past them',
  ],
};

/** Each member of `@$pool`: `help()`, `dx -v @$pool` and the README say the same. */
export const HELP: { readonly [member: string]: MemberHelp } = helpOf(ROWS);

function helpOf(rows: typeof ROWS): { readonly [member: string]: MemberHelp } {
  const all: { [member: string]: MemberHelp } = {};
  for (const [member, [group, short, does, usage, help]] of Object.entries(rows)) {
    const line = short.replace('@', '@$$pool.').replace(/\.$/, '');
    all[member] = { group, line, short: does, usage: member + usage, help };
  }
  return all;
}

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
