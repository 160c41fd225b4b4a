import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedImage } from '../../simulator/image/served-image';
import { writePdb } from '../../simulator/pdb/pdb';
import type { TargetSpec } from '../../simulator/targets/spec';
import { unwritableFolder } from '../errors';

/**
 * Writes the symbol files of all images that have one.
 * @returns how many there are
 * @throws Failure when the folder cannot be written
 */
export function writeSymbolFiles(
  folder: string,
  { architecture }: TargetSpec,
  { modules, types }: ServedImage,
): number {
  const withSymbols = modules.filter(({ symbols }) => symbols === 'pdb');
  try {
    mkdirSync(folder, { recursive: true });
    for (const module of withSymbols) {
      const pdb = writePdb(architecture, module, module.name === 'nt' ? types : []);
      writeFileSync(join(folder, module.pdb.name), pdb);
    }
    return withSymbols.length;
  } catch (error) {
    throw unwritableFolder('symbols', folder, error);
  }
}
