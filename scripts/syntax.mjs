import { parseSync } from '@swc/core';

/**
 * Any node of the syntax tree: which kinds there are changes with the language, so the tree is
 * searched as plain data.
 * @typedef {Readonly<Record<string, any>>} Node
 */

/**
 * Shows every node of a TypeScript module, types included, in the order of the text.
 * @param {string} text
 * @param {(node: Node) => void} see
 */
export function visitNodes(text, see) {
  visit(parseSync(text, { syntax: 'typescript', target: 'es2022' }), see);
}

/**
 * @param {unknown} value
 * @param {(node: Node) => void} see
 */
function visit(value, see) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value);
  for (const child of Object.values(value)) visit(child, see);
}
