/** Gate: the script that the debugger loads stays small. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, isMain, root } from './gate.mjs';
import { SHIPPED } from './owners/pack.mjs';

/** As everywhere in this project. */
const KB = 1024;

/** The largest `dist/pooltag.js` may be without owners and viewer, in bytes. */
export const BUDGET = 200 * KB;

/** The most that the table of known users of tags may take of it besides. */
export const OWNERS_BUDGET = 60 * KB;

/** The most that the report's page may take of it besides. */
export const PAGE_BUDGET = 140 * KB;

/** Below this it cannot be the whole script. */
const FLOOR = 1_000;

/**
 * @param {number} bytes size of the file
 * @param {number} owners of them, those of the table
 * @param {number} page of them, those of the report's page
 * @returns {string[]}
 */
export function check(bytes, owners, page) {
  const code = bytes - owners - page;
  const problems = [];
  if (page >= PAGE_BUDGET)
    problems.push(`the report's page has ${page} bytes, its budget is ${PAGE_BUDGET}`);
  if (owners >= OWNERS_BUDGET)
    problems.push(`the table of owners has ${owners} bytes, its budget is ${OWNERS_BUDGET}`);
  if (code >= BUDGET)
    problems.push(`dist/pooltag.js has ${code} bytes without them, the budget is ${BUDGET}`);
  if (code < FLOOR)
    problems.push(`dist/pooltag.js has ${code} bytes without them: that is not the whole script`);
  return problems;
}

/**
 * @param {string} script
 * @param {string} table as it is put into the script
 * @returns {number} bytes that the table takes in it
 */
export function ownersIn(script, table) {
  const lines = table.split('\n');
  const last = lines.at(-1) ?? '';
  const begin = script.indexOf(lines[0] ?? '');
  const end = script.lastIndexOf(`${last.split('\t')[0]}\t`);
  return begin < 0 || end < begin ? 0 : end + last.length - begin;
}

/**
 * @param {string} script
 * @returns {number} bytes from the page's beginning to its end
 */
export function pageIn(script) {
  const begin = script.indexOf('<!doctype html>');
  const end = script.indexOf('</html>', begin);
  return begin < 0 || end < 0 ? 0 : end + '</html>'.length - begin;
}

function main() {
  const file = join(root, 'dist/pooltag.js');
  const script = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const bytes = Buffer.byteLength(script);
  const owners = ownersIn(script, readFileSync(join(root, SHIPPED), 'utf8'));
  const page = pageIn(script);
  conclude(
    `size: ${bytes - owners - page} of ${BUDGET} bytes, ${owners} of ${OWNERS_BUDGET} for owners, ${page} of ${PAGE_BUDGET} for the page`,
    check(bytes, owners, page),
  );
}

if (isMain(import.meta.url)) main();
