import { matchesWildcard } from '../../pool/wildcard';
import type { Machine, MachineModule, MachineSymbols } from '../kernel/machine';

/** The module that the debugger has symbols of before anybody asks for one. */
const KERNEL = 'nt';

/**
 * Symbol files as the debugger loads them: that of the kernel when it connects, each other one when
 * a name or an address of its module is asked for. Until then the module is listed as deferred.
 */
export class SymbolFiles implements MachineSymbols {
  /** Another one after a restart. */
  readonly #machine: () => Machine;
  readonly #loaded = new Set([KERNEL]);

  constructor(machine: () => Machine) {
    this.#machine = machine;
  }

  /** Whether the symbols of the module were looked for; there need not be any. */
  isLoaded({ name }: MachineModule): boolean {
    return this.#loaded.has(name.toLowerCase());
  }

  /** `.reload`: what was loaded is forgotten; with `/f` all is loaded at once. */
  reload(isForced: boolean): void {
    this.#loaded.clear();
    this.#load(isForced ? '*' : KERNEL);
  }

  address(name: string): bigint | undefined {
    const mark = name.indexOf('!');
    if (mark >= 0) this.#load(name.slice(0, mark));
    return this.#machine().symbols.address(name);
  }

  matching(pattern: string) {
    this.#load(pattern.includes('!') ? pattern.slice(0, pattern.indexOf('!')) : '*');
    return this.#machine().symbols.matching(pattern);
  }

  nearest(address: bigint) {
    const found = this.#machine().symbols.nearest(address);
    if (found) this.#loaded.add(found.module.toLowerCase());
    return found;
  }

  structure(name: string) {
    return this.#machine().symbols.structure(name);
  }

  #load(pattern: string): void {
    for (const { name, unloaded } of this.#machine().modules) {
      if (!unloaded && matchesWildcard(pattern, name)) this.#loaded.add(name.toLowerCase());
    }
  }
}
