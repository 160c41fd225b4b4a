/**
 * What the gates share. A gate is a module with a pure `check(input)` that returns one line for each
 * problem, and a main that feeds it the real tree. A gate that looked at too little fails as well:
 * a moved folder must not turn it into one that finds nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A file that a gate looks at.
 * @typedef {{ readonly path: string, readonly text: string }} Source path relative to the root, with `/`
 */

const generated = new Set(['node_modules', '.git', '.cache', 'coverage']);

/**
 * Every file below a folder of the project, generated ones aside, in the order of their paths.
 * @param {string} folder relative to the root
 * @param {RegExp} names which paths to take
 * @returns {Source[]}
 */
export function filesBelow(folder, names) {
  return walk(join(root, folder))
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter((path) => names.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (generated.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/**
 * The problem of having looked at too few things.
 * @param {string} what `source files`
 * @param {number} seen
 * @param {number} floor
 * @returns {string[]}
 */
export function tooFew(what, seen, floor) {
  return seen < floor ? [`looked at ${seen} ${what}, expected at least ${floor}`] : [];
}

/**
 * Prints the outcome of a gate and sets the exit code.
 * @param {string} passed what to say when there is no problem
 * @param {readonly string[]} problems
 */
export function conclude(passed, problems) {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(passed);
}

/**
 * Whether the module is the program, not imported.
 * @param {string} url its `import.meta.url`
 */
export function isMain(url) {
  return process.argv[1] === fileURLToPath(url);
}
