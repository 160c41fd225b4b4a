/** The embedded debugger for scripts that are no tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './gate.mjs';

/**
 * @typedef {object} Session
 * @property {{ capture(line: string): readonly string[] }} engine
 * @property {(line: string) => string} execute
 *
 * @typedef {{ readonly id: string, readonly leak: string }} Target
 *
 * @typedef {object} Files
 * @property {(path: string) => string} read
 *
 * @typedef {object} Simulator
 * @property {(options: any) => Session} openSession
 * @property {new (files: Record<string, string>) => Files} MemoryFiles
 * @property {(id: string) => Target | undefined} findTarget
 */

/**
 * @param {string} name of the folder below .cache that it is built into
 * @returns {Promise<Simulator>}
 */
export async function loadSimulator(name) {
  const contents = `
export { openSession } from './src/simulator/open-session';
export { MemoryFiles } from './src/simulator/kd/memory-files';
export { findTarget } from './src/simulator/targets';`;
  const folder = join(root, '.cache', name);
  const outfile = join(folder, 'simulator.cjs');
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
  mkdirSync(folder, { recursive: true });
  writeFileSync(outfile, built.outputFiles?.[0]?.text ?? '');
  return createRequire(import.meta.url)(outfile);
}
