/**
 * Measures what the verdict on a leak is worth: `npm run measure:verdict [-- FOLDER] [--seeds N]`.
 *
 * FOLDER is a recording of a kernel's pool events that are known to be healthy (docs/conformance.md
 * has the format). Every 200 and every 500 hits of each tag of it become a hunt; the verdict speaks
 * after it, and after looks 1, 5 and 20 lengths of the hunt later, and the rest of the file judges.
 * Drivers that leak, and that do not, are made up besides. The last line is JSON.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { root } from './gate.mjs';

const { values, positionals } = parseArgs({
  options: { seeds: { type: 'string', default: '8' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const seeds = Number(values.seeds);
if (positionals.length > 1 || !Number.isInteger(seeds) || seeds < 1) {
  console.error('usage: npm run measure:verdict [-- FOLDER] [--seeds N] [--json]');
  process.exit(2);
}

const outfile = join(root, '.cache', 'verdict', 'measure.cjs');
const built = await esbuild.build({
  entryPoints: [join(root, 'src/test/verdict/measure.ts')],
  outfile,
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});
mkdirSync(join(root, '.cache', 'verdict'), { recursive: true });
writeFileSync(outfile, built.outputFiles?.[0]?.text ?? '');
const { measure } = createRequire(import.meta.url)(outfile);

const folder = positionals[0];
measure(folder === undefined ? undefined : resolve(folder), seeds, (/** @type {string} */ line) => {
  console.log(line);
});
