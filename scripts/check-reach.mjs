/**
 * Gate: in the script, the members of the host that run commands or write to a target are named in
 * few files. The import rule keeps the port that changes a target in few hands; this one keeps
 * others from going around it.
 */
import { conclude, filesBelow, isMain, tooFew } from './gate.mjs';
import { visitNodes } from './syntax.mjs';

/** @typedef {import('./gate.mjs').Source} Source */

/** src/extension/ had more files than this when the number was written down. */
const FLOOR = 8;

/**
 * Who may name a member.
 * @type {ReadonlyMap<string, readonly string[]>}
 */
const REACH = new Map([
  ['ExecuteCommand', ['src/extension/host-debugger.ts', 'src/extension/load.ts']],
  ['writeMemoryValues', []],
  ['setModuleSymbol', []],
  ['setObjectValue', []],
  ['SetBreakpointAtOffset', []],
  ['SetBreakpointAtSourceLocation', []],
  ['SetBreakpointForReadWrite', []],
]);

/**
 * @param {readonly Source[]} files the TypeScript files of the extension
 * @param {number} [floor] how many there must be at least
 * @returns {string[]}
 */
export function check(files, floor = FLOOR) {
  return [...tooFew('source files', files.length, floor), ...files.flatMap(checkFile)];
}

/**
 * @param {Source} file
 * @returns {string[]}
 */
function checkFile({ path, text }) {
  /** @type {Set<string>} */
  const named = new Set();
  visitNodes(text, ({ type, value }) => {
    if (type === 'Identifier' || type === 'StringLiteral') named.add(value);
  });
  return [...REACH]
    .filter(([name, allowed]) => named.has(name) && !allowed.includes(path))
    .map(([name, allowed]) => `${path}: ${name} is for ${allowed.join(', ') || 'nobody'}`);
}

function main() {
  const files = filesBelow('src/extension', /(?<!\.test)\.ts$/);
  conclude(`reach: ${files.length} files keep their hands off the target`, check(files));
}

if (isMain(import.meta.url)) main();
