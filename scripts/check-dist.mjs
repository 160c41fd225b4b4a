/**
 * Gate: dist/ holds exactly what the sources build: the same names, bytes and modes. A comparison
 * by `git diff` would miss files that nobody added.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, products } from './build.mjs';
import { conclude, isMain, root } from './gate.mjs';

/**
 * @typedef {{ readonly bytes: Buffer, readonly executable: boolean }} BuiltFile
 * @typedef {ReadonlyMap<string, BuiltFile>} Folder by file name
 */

/**
 * @param {{ committed: Folder, fresh: Folder, expected: readonly string[] }} input
 *   what lies in dist/, what the sources build now, and the names that must be there
 * @returns {string[]}
 */
export function check({ committed, fresh, expected }) {
  const names = [...new Set([...expected, ...committed.keys(), ...fresh.keys()])].sort();
  return names.flatMap((name) => compare(name, committed.get(name), fresh.get(name)));
}

/**
 * @param {string} name
 * @param {BuiltFile | undefined} committed
 * @param {BuiltFile | undefined} fresh
 * @returns {string[]}
 */
function compare(name, committed, fresh) {
  if (fresh === undefined) return [`dist/${name}: the build does not make it`];
  if (committed === undefined) return [`dist/${name}: is missing; run npm run build`];
  const problems = [];
  if (!committed.bytes.equals(fresh.bytes)) {
    problems.push(`dist/${name}: is not what the sources build; run npm run build`);
  }
  if (committed.executable !== fresh.executable) {
    const wrong = fresh.executable ? 'is not executable' : 'is executable';
    problems.push(`dist/${name}: ${wrong}; run npm run build`);
  }
  return problems;
}

/**
 * @param {string} folder
 * @returns {Folder}
 */
export function readFolder(folder) {
  const read = (/** @type {string} */ name) => ({
    bytes: readFileSync(join(folder, name)),
    executable: (statSync(join(folder, name)).mode & 0o100) !== 0,
  });
  return new Map(readdirSync(folder).map((name) => [name, read(name)]));
}

async function main() {
  const temporary = mkdtempSync(join(tmpdir(), 'pooltag-dist-'));
  try {
    await build(temporary);
    const committed = readFolder(join(root, 'dist'));
    const expected = products.map(({ name }) => name);
    conclude(
      `dist: ${committed.size} files are what the sources build`,
      check({ committed, fresh: readFolder(temporary), expected }),
    );
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

if (isMain(import.meta.url)) main();
