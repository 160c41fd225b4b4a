import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The bundles that were built from the sources at the start of this test run. */
const folder = resolve(__dirname, '../../.cache/bundle');

export type BundleName = 'pooltag.js' | 'cli.mjs';

/** The path of a built file, for tests that run it in a process or thread of its own. */
export function bundlePath(name: BundleName): string {
  const failure = resolve(folder, 'failure.txt');
  if (existsSync(failure)) throw new Error(readFileSync(failure, 'utf8'));
  return resolve(folder, name);
}

let script: string | undefined;

/** The script as a debugger would load it. */
export function bundleText(): string {
  script ??= readFileSync(bundlePath('pooltag.js'), 'utf8');
  return script;
}
