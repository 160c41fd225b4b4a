/**
 * Runs the tests of faults, sessions and crashes, and the fuzz tests: `npm run test:faults` all of
 * them and two million inputs (minutes), `npm run test:faults -- --slice` what `npm test` runs too.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './gate.mjs';

/** Fifty times the 40,000 inputs of a short run. */
const whole = { POOLTAG_FAULTS: 'all', POOLTAG_FUZZ: '50' };

const slice = process.argv.includes('--slice');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/jest/bin/jest.js'),
    '--config',
    'scripts/jest.config.mjs',
    'src/test/faults',
    'src/test/sessions',
    'src/test/hunt/crash',
    'fuzz.test',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(slice ? {} : whole) },
  },
);
process.exitCode = status ?? 1;
