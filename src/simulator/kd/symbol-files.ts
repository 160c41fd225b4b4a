import { matchesWildcard } from '../../pool/tags/wildcard';
import type { Machine, MachineModule, MachineSymbols } from '../kernel/machine';

/** The module that the debugger has symbols of before anybody asks for one. */
const KERNEL = 'nt';

/**
 * Modules and symbol files as far as the debugger knows them. One that has just attached to a
 * running target knows the kernel alone until `.reload`. The kernel's symbols are loaded then, those
 * of another module when a name or an address of it is asked for; until then it is deferred.
 */
export class SymbolFiles implements MachineSymbols {
  /** Another one after a restart. */
  readonly #machine: () => Machine;
  readonly #loaded = new Set([KERNEL]);
  #knowsAll: boolean;
  /** Counts changes of what the debugger knows. */
  revision = 0;

  constructor(machine: () => Machine, knowsAll: boolean) {
    this.#machine = machine;
    this.#knowsAll = knowsAll;
  }

  /** Those that the debugger has in its list, the unloaded ones among them. */
  get modules(): readonly MachineModule[] {
    const { modules } = this.#machine();
    return this.#knowsAll ? modules : modules.filter((each) => each.unloaded || isKernel(each));
  }

  /** Whether the symbols of the module were looked for; there need not be any. */
  isLoaded({ name }: MachineModule): boolean {
    return this.#loaded.has(name.toLowerCase());
  }

  /** Whether the address lies in a module that the debugger has not listed. */
  isUnlisted(address: bigint): boolean {
    if (this.#knowsAll) return false;
    const found = this.#machine().symbols.nearest(address);
    return found !== undefined && found.module.toLowerCase() !== KERNEL;
  }

  /** `.reload`: what was loaded is forgotten; with `/f` all is loaded at once. */
  reload(isForced: boolean): void {
    this.#knowsAll = true;
    this.revision += 1;
    this.#loaded.clear();
    this.#load(isForced ? '*' : KERNEL);
  }

  address(name: string): bigint | undefined {
    const mark = name.indexOf('!');
    if (mark >= 0) this.#load(name.slice(0, mark));
    const address = this.#machine().symbols.address(name);
    return address === undefined || this.isUnlisted(address) ? undefined : address;
  }

  matching(pattern: string) {
    this.#load(pattern.includes('!') ? pattern.slice(0, pattern.indexOf('!')) : '*');
    return this.#machine()
      .symbols.matching(pattern)
      .filter(({ address }) => !this.isUnlisted(address));
  }

  nearest(address: bigint) {
    if (this.isUnlisted(address)) return undefined;
    const found = this.#machine().symbols.nearest(address);
    if (found) this.#add(found.module);
    return found;
  }

  structure(name: string) {
    return this.#machine().symbols.structure(name);
  }

  #load(pattern: string): void {
    for (const { name, unloaded } of this.modules) {
      if (!unloaded && matchesWildcard(pattern, name)) this.#add(name);
    }
  }

  #add(module: string): void {
    const before = this.#loaded.size;
    this.#loaded.add(module.toLowerCase());
    if (this.#loaded.size > before) this.revision += 1;
  }
}

const isKernel = ({ name }: MachineModule): boolean => name.toLowerCase() === KERNEL;
