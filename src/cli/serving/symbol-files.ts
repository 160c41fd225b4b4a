import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedImage } from '../../simulator/image/served-image';
import { writePdb } from '../../simulator/pdb/pdb';
import type { TargetSpec } from '../../simulator/targets/spec';
import { unwritableFolder } from '../errors';

/**
 * Writes the symbol files of all images that have one.
 * @throws Failure when the folder cannot be written
 */
export function writeSymbolFiles(
  folder: string,
  { architecture }: TargetSpec,
  { modules, types }: ServedImage,
): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const module of modules) {
      if (module.symbols !== 'pdb') continue;
      const pdb = writePdb(architecture, module, module.name === 'nt' ? types : []);
      writeFileSync(join(folder, module.pdb.name), pdb);
    }
  } catch (error) {
    throw unwritableFolder('symbols', folder, error);
  }
}
