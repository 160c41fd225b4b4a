interface MemberHelp {
  readonly usage: string;
  readonly help: string;
}

/** One line for each member of `@$pool`: `help()`, `dx -v @$pool` and the README say the same. */
export const HELP: { readonly [member: string]: MemberHelp } = {
  used: {
    usage: 'used([sort], [pattern])',
    help: 'what each tag holds; sorts: nonpaged paged tag allocs frees diff bytes peralloc; a pattern has * or ?',
  },
  hitTag: {
    usage: 'hitTag("Abc ", [hits, secs, frames, "unseen"])',
    help: 'the whole hunt, and what it found; arms PoolHitTag, records hits with stacks, disarms',
  },
  arm: { usage: 'arm("Abc ", ["unseen"])', help: 'arms PoolHitTag and leaves it armed' },
  capture: { usage: 'capture([hits, seconds, frames])', help: 'records hits while armed' },
  clear: { usage: 'clear()', help: 'puts PoolHitTag back as it was' },
  leaks: { usage: 'leaks(["Abc "])', help: 'blocks still allocated, by call site' },
  sites: { usage: 'sites(["Abc "])', help: 'all call sites, allocating and freeing' },
  stacks: { usage: 'stacks(["Abc "])', help: 'unique stacks' },
  hits: { usage: 'hits([last])', help: 'the last hits recorded, one row each' },
  skip: {
    usage: 'skip("drv!MyAlloc*")',
    help: 'looks past these functions for the call site',
  },
  unskip: { usage: 'unskip("drv!MyAlloc*")', help: 'no longer looks past them' },
  save: {
    usage: 'save("C:/temp/leak")',
    help: 'writes all hunts to files; later ones are recorded there as they go',
  },
  open: {
    usage: 'open("C:/temp/leak")',
    help: 'shows the hunts of a recording; offers to disarm what its session left armed',
  },
  status: { usage: 'status()', help: 'armed? learned? what puts it right by hand' },
  help: { usage: 'help()', help: 'this list' },
};

/** Metadata for the debugger: `dx -v @$pool` shows it. */
export function helpMetadata(): JsProvider.MetadataDescriptor {
  const descriptor: { [member: string]: JsProvider.MetadataKeys } = {};
  for (const [member, { usage, help }] of Object.entries(HELP)) {
    descriptor[member] = { Help: `${usage} - ${help}` };
  }
  return descriptor;
}

/** One member in `help()`: its usage is the row's name. `dx -v @$pool` has the rest of what it does. */
export class HelpRow {
  readonly Does: string;
  readonly #usage: string;

  constructor({ usage, help }: MemberHelp) {
    this.#usage = usage;
    this.Does = help.replace(/;.*/, '');
  }

  toString(): string {
    return this.#usage;
  }
}
