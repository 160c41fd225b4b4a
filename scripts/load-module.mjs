/** TypeScript of the sources, for scripts that are no tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './gate.mjs';

/**
 * Builds a module into a file below .cache and loads it.
 * @param {string} name of the file, with its folder
 * @param {string} contents of the module; paths in it are relative to the root
 * @returns {Promise<any>} what it exports
 */
export async function loadModule(name, contents) {
  const outfile = join(root, '.cache', name);
  const built = await esbuild.build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    outfile,
    bundle: true,
    write: false,
    define: { POOLTAG_VERSION: '"test"' },
    logLevel: 'error',
    platform: 'node',
    format: 'cjs',
  });
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, built.outputFiles?.[0]?.text ?? '');
  return createRequire(import.meta.url)(outfile);
}
