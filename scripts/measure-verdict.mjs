/**
 * Measures what the verdict on a leak is worth: `npm run measure:verdict [-- FOLDER] [--seeds N] [--first N]`.
 *
 * FOLDER is a recording of a kernel's pool events that are known to be healthy (docs/conformance.md
 * has the format). Every 200 and every 500 hits of each tag of it become a hunt; the verdict speaks
 * after it, and after looks 1, 5 and 20 lengths of the hunt later, and the rest of the file judges.
 * Drivers that leak, and that do not, are made up besides, from seeds of which --first is the first:
 * so the rules can be chosen on some and checked on others. The last line is JSON.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModule } from './load-module.mjs';

const { values, positionals } = parseArgs({
  options: {
    seeds: { type: 'string', default: '8' },
    first: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const seeds = Number(values.seeds);
const first = Number(values.first);
const isWrong = [seeds, first].some((number) => !Number.isInteger(number) || number < 1);
if (positionals.length > 1 || isWrong) {
  console.error('usage: npm run measure:verdict [-- FOLDER] [--seeds N] [--first N] [--json]');
  process.exit(2);
}

const { measure } = await loadModule(
  'verdict/measure.cjs',
  "export * from './src/test/verdict/measure';",
);

const folder = positionals[0];
measure(
  folder === undefined ? undefined : resolve(folder),
  { seeds, first },
  (/** @type {string} */ line) => {
    console.log(line);
  },
);
