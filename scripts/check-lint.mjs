/** Gate: every file is formatted and keeps the rules of .biome.json; a warning is a failure. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { conclude, isMain, root, tooFew } from './gate.mjs';

/** The project had more files than this when the number was written down. */
const FLOOR = 250;

/**
 * Runs the linter.
 * @param {readonly string[]} paths what to look at, relative to the root
 * @param {readonly string[]} options further options of `biome ci`
 * @returns {{ passed: boolean, output: string }}
 */
export function lint(paths, options = []) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'ci', '--colors=off', '--error-on-warnings', ...options, ...paths],
    { cwd: root, encoding: 'utf8' },
  );
  return { passed: status === 0, output: stdout + stderr };
}

/**
 * @param {{ passed: boolean, output: string }} outcome of {@link lint}
 * @param {number} [floor] how many files it must have looked at
 * @returns {string[]}
 */
export function check({ passed, output }, floor = FLOOR) {
  const seen = Number(/^Checked (\d+) files?/m.exec(output)?.[1] ?? 0);
  return [...tooFew('files', seen, floor), ...(passed ? [] : [output])];
}

function main() {
  conclude('lint: every file is in order', check(lint(['.'])));
}

if (isMain(import.meta.url)) main();
