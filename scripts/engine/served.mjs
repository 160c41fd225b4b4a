import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../gate.mjs';

/**
 * The machine's side runs in a process of its own: whoever waits for the engine serves nobody.
 * @returns {Promise<string>} the path of its program
 */
export async function buildServed() {
  const folder = join(root, '.cache', 'engine');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'served.mjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/test/engine/served/main.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}
