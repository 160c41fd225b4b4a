/**
 * Runs the fault tests: `npm run test:faults` all of them (minutes), `npm run test:faults -- --slice`
 * those that `npm test` runs too.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './gate.mjs';

const slice = process.argv.includes('--slice');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/jest/bin/jest.js'),
    '--config',
    'scripts/jest.config.mjs',
    'src/test/faults',
    'src/test/sessions',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(slice ? {} : { POOLTAG_FAULTS: 'all' }) },
  },
);
process.exitCode = status ?? 1;
