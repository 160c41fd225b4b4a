/** Gate: the script that the debugger loads stays small. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, isMain, root } from './gate.mjs';

/** The largest `dist/pooltag.js` may be without owners and viewer, in bytes. */
export const BUDGET = 200_000;

/** Below this it cannot be the whole script. */
const FLOOR = 1_000;

/**
 * @param {number} bytes size of the file
 * @returns {string[]}
 */
export function check(bytes) {
  if (bytes >= BUDGET) return [`dist/pooltag.js has ${bytes} bytes, the budget is ${BUDGET}`];
  if (bytes < FLOOR) return [`dist/pooltag.js has ${bytes} bytes: that is not the whole script`];
  return [];
}

function main() {
  const file = join(root, 'dist/pooltag.js');
  const bytes = existsSync(file) ? readFileSync(file).length : 0;
  conclude(`size: ${bytes} of ${BUDGET} bytes`, check(bytes));
}

if (isMain(import.meta.url)) main();
