/**
 * Runs the tests of numbers at full length: `npm run test:numbers`. Every target with 1, 2 and 16
 * processors and ten seeds, every odd target, and whole recordings where they are present; it takes
 * some twenty minutes. `npm test` runs a slice of them.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './gate.mjs';

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/jest/bin/jest.js'),
    '--config',
    'scripts/jest.config.mjs',
    'src/test/numbers',
    'src/cli/exporting',
    'src/test/hunt/truth',
    'src/test/hunt/failing-reads',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, POOLTAG_NUMBERS: 'all' } },
);
process.exitCode = status ?? 1;
