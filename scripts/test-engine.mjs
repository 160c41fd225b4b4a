/**
 * Plays Microsoft's own debugger engine against the simulated machines: `npm run test:engine`. It
 * fetches the engine, installs Wine and a compiler where they are missing and may be installed, and
 * runs the tests of src/test/engine/. `-- --all` takes every target that is served, `-- --target ID`
 * those targets alone; `-- NAME …` runs only files of tests with such a name.
 *
 * Where the engine cannot be had nothing is judged. That is said in one line, and the closing line
 * counts one skipped; the exit code is 0, because nothing has failed, or 1 with `--required`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareEngine } from './engine/prepare.mjs';
import { buildServed } from './engine/served.mjs';
import { Missing } from './engine/tools.mjs';
import { isMain, root } from './gate.mjs';

/** One x64 and one x86 target; what needs no second one is tried on the first alone. */
const FEW = ['win11-24h2-x64', 'win7-x86'];

/** Every target that can be served. */
const ALL = [
  ...FEW,
  ...['win11-23h2-x64', 'win10-21h1-x64', 'win10-1809-x64', 'win7-x64', 'xp-x86'],
];

/**
 * @param {readonly string[]} names of test files
 * @param {readonly string[]} targets
 * @param {boolean} thorough
 * @returns {Promise<number>} the exit code of the tests
 */
async function runTests(names, targets, thorough) {
  const lab = prepareEngine();
  const served = await buildServed();
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const args = [jest, '--config', 'scripts/jest-engine.config.mjs', ...names];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      POOLTAG_ENGINE_LAB: JSON.stringify({ ...lab, served }),
      POOLTAG_ENGINE_TARGETS: targets.join(),
      POOLTAG_ENGINE_THOROUGH: thorough ? '1' : '',
    },
  });
  return status ?? 1;
}

async function main() {
  const { values, positionals } = parseArgs({
    options: {
      all: { type: 'boolean' },
      target: { type: 'string', multiple: true },
      required: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  try {
    const targets = values.target ?? (values.all ? ALL : FEW);
    process.exitCode = await runTests(positionals, targets, values.all === true);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.log(`test:engine: not run: ${error.message}`);
    console.log('0 passed, 0 failed, 1 skipped');
    if (values.required) process.exitCode = 1;
  }
}

if (isMain(import.meta.url)) main();
