import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './gate.mjs';
import { buildTests } from './test-modules.mjs';

/**
 * Builds the tests, and the bundles of this test run, beside dist/ and not into it: whether dist/ is
 * current is another gate's question. A bundle that cannot be built fails the tests that need it.
 */
export default async function buildForTests() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await buildTests(version);
  const folder = join(root, '.cache/bundle');
  const failure = join(folder, 'failure.txt');
  mkdirSync(folder, { recursive: true });
  try {
    await build(folder);
    rmSync(failure, { force: true });
  } catch (error) {
    writeFileSync(failure, String(error));
  }
}
