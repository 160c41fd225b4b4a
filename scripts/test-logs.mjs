/**
 * Reads logs in which lines were changed: `npm run test:logs [-- --seed N]`. A million of them, of
 * which `npm test` tries 20,000, and recorded hunts printed in 45,000 forms; an hour or so. Another
 * seed makes others; the day of the year if none is given.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './gate.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    mutants: { type: 'string', default: '1000000' },
  },
});
console.log(`seed ${values.seed}`);
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/jest/bin/jest.js'),
    '--config',
    'scripts/jest.config.mjs',
    '--testTimeout',
    '36000000',
    'src/cli/analysis/mutants',
    'src/cli/analysis/printed-logs',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, POOLTAG_MUTANTS: values.mutants, POOLTAG_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
