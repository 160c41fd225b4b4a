/**
 * Gate: files are small, say nothing of the place where they were written, and the lock file holds
 * no download addresses.
 */
import { conclude, filesBelow, isMain, tooFew } from './gate.mjs';

/** @typedef {import('./gate.mjs').Source} Source */

/** Lines that a source file may have. */
const MOST_LINES = 500;

/** The project had more files than this when the number was written down. */
const FLOOR = 300;

/** Folders of machines that the project was written on; split, so that this file may hold them. */
const FOREIGN = ['/wo' + 'rk/', '.libr' + 'ary'];

/**
 * @param {readonly Source[]} files every text file of the project
 * @param {number} [floor] how many there must be at least
 * @returns {string[]}
 */
export function check(files, floor = FLOOR) {
  return [...tooFew('files', files.length, floor), ...files.flatMap(checkFile)];
}

/**
 * @param {Source} file
 * @returns {string[]}
 */
function checkFile({ path, text }) {
  const problems = FOREIGN.flatMap((word) => mentions(path, text, word));
  if (/^(src|scripts)\/.*\.(ts|mjs)$/.test(path)) problems.push(...tooLong(path, text));
  if (path === 'package-lock.json') problems.push(...mentions(path, text, '"resolved"'));
  return problems;
}

/**
 * @param {string} path
 * @param {string} text
 * @param {string} word
 * @returns {string[]}
 */
function mentions(path, text, word) {
  const index = text.indexOf(word);
  if (index < 0) return [];
  return [`${path}: line ${text.slice(0, index).split('\n').length} mentions ${word}`];
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
function tooLong(path, text) {
  const lines = text.split('\n').length - 1;
  return lines > MOST_LINES ? [`${path}: ${lines} lines, at most ${MOST_LINES}`] : [];
}

function main() {
  const files = filesBelow('.', /(\.(ts|mjs|js|json|md|txt|ya?ml)|\/run|LICENSE|rc|ignore)$/);
  conclude(`files: ${files.length} files are in order`, check(files));
}

if (isMain(import.meta.url)) main();
