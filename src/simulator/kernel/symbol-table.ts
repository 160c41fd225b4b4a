import { matchesWildcard } from '../../pool/tags/wildcard';
import type { Architecture, FieldSpec, ModuleSpec, StructureSpec } from '../targets/spec';
import type { MachineSymbols } from './machine';

interface Entry {
  readonly name: string;
  readonly address: bigint;
}

interface ModuleNames {
  readonly spec: ModuleSpec;
  /** Behind its last byte. */
  readonly end: bigint;
  readonly byName: Map<string, Entry>;
  /** Further addresses of names in {@link byName}: static functions may share one. */
  readonly others: Entry[];
  /** Where everything lies, whether the symbols tell or not. */
  readonly places: Map<string, bigint>;
  /** By address; of several names for one address the first one stays. */
  sorted: Entry[] | undefined;
}

/** Names of functions that an image exports; the rest is known only to its symbol file. */
export const EXPORTED = /^(DriverEntry|(Ex|Dbg|Ke|Io|Ob|Mm|Se|Rtl|FsRtl|Cc)(?!p[A-Z])[A-Z].*)$/;

/** What the symbol files of a target tell, and what they keep back when they are missing. */
export class SymbolTable implements MachineSymbols {
  readonly #modules = new Map<string, ModuleNames>();
  /** The same, as a list, which is quicker to go through. */
  #list: readonly ModuleNames[] = [];
  readonly #structures = new Map<string, StructureSpec>();
  readonly #architecture: Architecture;

  constructor(architecture: Architecture, modules: readonly ModuleSpec[]) {
    this.#architecture = architecture;
    for (const spec of modules) {
      this.#modules.set(spec.name.toLowerCase(), {
        spec,
        end: spec.base + BigInt(spec.size),
        byName: new Map(),
        others: [],
        places: new Map(),
        sorted: undefined,
      });
    }
    this.#list = [...this.#modules.values()];
  }

  /** A table of its own that begins as this one. */
  fork(): SymbolTable {
    const fork = new SymbolTable(this.#architecture, []);
    for (const [key, { spec, end, byName, others, places, sorted }] of this.#modules) {
      fork.#modules.set(key, {
        spec,
        end,
        byName: new Map(byName),
        others: [...others],
        places: new Map(places),
        sorted,
      });
    }
    fork.#list = [...fork.#modules.values()];
    for (const [name, structure] of this.#structures) fork.addStructure(name, structure);
    return fork;
  }

  /** Names an address. The module's symbols decide whether anybody gets to see the name. */
  add(module: string, name: string, address: bigint): void {
    const names = this.#modules.get(module.toLowerCase());
    if (!names) return;
    const key = name.toLowerCase();
    if (!names.places.has(key)) names.places.set(key, address);
    if (names.spec.symbols === 'none') return;
    if (names.spec.symbols === 'export' && !EXPORTED.test(name)) return;
    const known = names.byName.get(key);
    if (!known) names.byName.set(key, { name, address });
    else if (known.address !== address) names.others.push({ name, address });
    names.sorted = undefined;
  }

  /** Where something lies that the module's symbols may keep back. */
  place(module: string, name: string): bigint | undefined {
    return this.#module(module)?.places.get(name.toLowerCase());
  }

  addStructure(name: string, structure: StructureSpec): void {
    this.#structures.set(name, structure);
  }

  address(name: string): bigint | undefined {
    const mark = name.indexOf('!');
    if (mark >= 0) {
      return this.#module(name.slice(0, mark))?.byName.get(name.slice(mark + 1).toLowerCase())
        ?.address;
    }
    const module = this.#module(name);
    if (module) return module.spec.base;
    for (const { byName } of this.#modules.values()) {
      const entry = byName.get(name.toLowerCase());
      if (entry) return entry.address;
    }
    return undefined;
  }

  matching(pattern: string): readonly { readonly name: string; readonly address: bigint }[] {
    const mark = pattern.indexOf('!');
    const modulePattern = mark < 0 ? '*' : pattern.slice(0, mark);
    const namePattern = pattern.slice(mark + 1);
    return [...this.#modules.values()]
      .filter(({ spec }) => matchesWildcard(modulePattern, spec.name))
      .flatMap(({ spec, byName, others }) =>
        [...byName.values(), ...others]
          .filter(({ name }) => matchesWildcard(namePattern, name))
          .map(({ name, address }) => ({ name: `${spec.name}!${name}`, address })),
      )
      .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
  }

  nearest(address: bigint) {
    for (const names of this.#list) {
      const { base, name: module } = names.spec;
      if (address < base || address >= names.end) continue;
      const entry = lastAtOrBefore(sortedOf(names), address);
      const start = entry?.address ?? base;
      return { module, name: entry?.name ?? '', offset: Number(address - start) };
    }
    return undefined;
  }

  /** Every structure type that is known, by its name. */
  get structures(): ReadonlyMap<string, StructureSpec> {
    return this.#structures;
  }

  structure(name: string) {
    const nt = this.#modules.get('nt');
    const structure = this.#structures.get(name.replace(/^nt!/i, ''));
    if (!structure || nt?.spec.symbols !== 'pdb') return undefined;
    return {
      size: structure.size,
      fields: structure.fields.map((field) => ({
        name: field.name,
        offset: field.offset,
        type: this.#typeText(field),
      })),
    };
  }

  #module(name: string): ModuleNames | undefined {
    return this.#modules.get(name.toLowerCase());
  }

  #typeText({ bits, pointer, bytes }: FieldSpec): string {
    if (bits) return `Pos ${bits[0]}, ${bits[1]} Bit${bits[1] === 1 ? '' : 's'}`;
    const size = this.#architecture === 'x86' ? 'Ptr32' : 'Ptr64';
    return pointer ? `${size} ${pointer}` : `Uint${bytes}B`;
  }
}

function sortedOf(names: ModuleNames): readonly Entry[] {
  // A stable sort: the name that was added first stands first, and wins in a search from the end.
  names.sorted ??= [...names.byName.values(), ...names.others]
    .reverse()
    .sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
  return names.sorted;
}

function lastAtOrBefore(entries: readonly Entry[], address: bigint): Entry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && entry.address <= address) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}
