/** The embedded debugger for scripts that are no tests. */
import { join } from 'node:path';
import { loadModule } from './load-module.mjs';

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
  return loadModule(join(name, 'simulator.cjs'), contents);
}
