import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './gate.mjs';

/**
 * Builds the bundles of this test run, beside dist/ and not into it: whether dist/ is current is
 * another gate's question. Sources that do not build fail the tests that need a bundle, not all.
 */
export default async function buildForTests() {
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
