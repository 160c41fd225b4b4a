import { matchesWildcard } from '../../../pool/tags/wildcard';
import { printModules } from '../../../text/modules/modules.print';
import type { MachineModule } from '../../kernel/machine';
import { formOf } from '../address-forms';
import { hexDigits, toAddress } from '../address-text';
import type { Kd } from '../kd';
import { debuggerTime } from '../last-event';
import { versionLines } from '../version-resource';
import { type Command, command } from './command';

/** The `lm` family: `lm`, `lm m pattern`, `lmvm nt`, `lm a address`. */
export const moduleCommands: readonly Command[] = [
  command(/^lm[a-z]*(?=\s|\d|$)/i, (kd, { name, argument }) => {
    const letters = name.slice(2);
    const chosen = choose(kd, letters, argument);
    if (kd.settings.dml && /[mv]/.test(letters + argument)) kd.print('Browse full module list');
    if (letters.includes('v')) for (const module of chosen) describe(kd, module);
    else list(kd, chosen);
  }),
];

function choose(kd: Kd, letters: string, argument: string): readonly MachineModule[] {
  const [, option = '', rest = ''] = /^(?:([am])\s+)?(.*)$/i.exec(argument) ?? [];
  const by = option.toLowerCase() || (/[am]$/.exec(letters)?.[0] ?? '');
  const { modules } = kd.symbols;
  if (by === 'm') return modules.filter(({ name }) => matchesWildcard(rest, name));
  if (by !== 'a') return modules;
  const location = kd.evaluate(rest);
  if (formOf(location, kd.pointerSize) === 'notExtended') return [];
  const address = kd.address(location);
  return modules.filter(
    ({ base, size, unloaded }) => !unloaded && base <= address && address < base + BigInt(size),
  );
}

const symbolFile: Readonly<Record<MachineModule['symbols'], (module: MachineModule) => string>> = {
  pdb: ({ image }) => `(pdb symbols)          ${image.replace(/\.\w+$/, '.pdb')}`,
  export: ({ image }) => `(export symbols)       ${image}`,
  none: () => '(no symbols)',
};

/** Symbols are not looked for before somebody asks for one. */
const symbolState = (kd: Kd, module: MachineModule): string =>
  kd.symbols.isLoaded(module) ? symbolFile[module.symbols](module) : '(deferred)';

/**
 * In the order of their addresses, as long as nothing else is asked for (`lm s…`); what was
 * unloaded last stands before what was unloaded earlier.
 */
function list(kd: Kd, modules: readonly MachineModule[]): void {
  const { revision } = kd.symbols;
  const known = listed.get(modules);
  const text = known?.revision === revision ? known.text : listing(kd, modules);
  listed.set(modules, { revision, text });
  kd.output.write(text);
}

/** How lists were printed, until symbols are loaded or forgotten: a hunt lists them at each stop. */
const listed = new WeakMap<
  readonly MachineModule[],
  { readonly revision: number; readonly text: string }
>();

function listing(kd: Kd, modules: readonly MachineModule[]): string {
  const loaded = modules
    .filter(({ unloaded }) => !unloaded)
    .sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : 0));
  const gone = modules.filter(({ unloaded }) => unloaded).reverse();
  const rows = [...loaded, ...gone].map((module) => ({
    start: toAddress(module.base),
    end: toAddress(module.base + BigInt(module.size)),
    name: module.unloaded ? module.image : module.name,
    symbols: module.unloaded ? '' : symbolState(kd, module),
    unloaded: module.unloaded,
  }));
  return printModules(rows, kd.pointerSize)
    .map((line) => `${line}\n`)
    .join('');
}

function describe(kd: Kd, module: MachineModule): void {
  list(kd, [module]);
  if (module.unloaded) return;
  const time = debuggerTime(module.timestamp * 1000).replace(/\.\d+| \(.*$/g, '');
  const stamp = hexDigits(BigInt(module.timestamp), 8).toUpperCase();
  kd.print(`    Loaded symbol image file: ${module.image}`);
  kd.print(`    Image path: ${module.image}`);
  kd.print(`    Image name: ${module.image}`);
  kd.print(`    Timestamp:        ${time} (${stamp})`);
  kd.print('    CheckSum:         00000000');
  kd.print(`    ImageSize:        ${hexDigits(BigInt(module.size), 8).toUpperCase()}`);
  for (const line of versionLines(module)) kd.print(line);
}
