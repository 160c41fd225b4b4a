import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Arguments } from '../command';
import { unwritableFolder } from '../errors';
import type { CommandIo } from '../io';

/**
 * The folder of `--out`, which is made where it is not there.
 * @returns undefined when none is given
 * @throws Failure when it cannot be made
 */
export function outFolder(args: Arguments, io: CommandIo): string | undefined {
  const out = args.text('out');
  if (out === undefined) return undefined;
  const folder = resolve(io.folder, out);
  try {
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch (error) {
    throw unwritableFolder('out', folder, error);
  }
}
