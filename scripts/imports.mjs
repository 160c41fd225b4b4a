/** Which modules a TypeScript file names, in whatever way it does. */
import { posix } from 'node:path';
import { visitNodes } from './syntax.mjs';

/** @typedef {import('./syntax.mjs').Node} Node */

/**
 * A module named by a file. Type imports count: an arrow between parts is one of knowledge, not of
 * calls.
 * @typedef {object} Import
 * @property {string} specifier as written: `../pool/tag`
 * @property {readonly string[] | 'everything'} names the exports named, or the whole module
 */

/**
 * @param {string} text a TypeScript module
 * @returns {Import[]} in the order of the text
 */
export function importsOf(text) {
  /** @type {Import[]} */
  const found = [];
  visitNodes(text, (node) => {
    const named = importOf(node);
    if (named !== undefined) found.push(named);
  });
  return found;
}

/**
 * The file that a module name stands for.
 * @param {string} from path of the file that names it
 * @param {string} specifier
 * @param {ReadonlySet<string>} known paths of all files
 * @returns {string | undefined} a path even where there is no such file; none for a package
 */
export function resolveImport(from, specifier, known) {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), specifier);
  return [`${path}.ts`, `${path}/index.ts`].find((candidate) => known.has(candidate)) ?? path;
}

/**
 * @param {Node} node
 * @returns {Import | undefined}
 */
function importOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: node.source.value, names: namesOf(node.specifiers) };
    case 'ExportNamedDeclaration':
      if (!node.source) return undefined;
      return { specifier: node.source.value, names: namesOf(node.specifiers) };
    case 'ExportAllDeclaration':
      return { specifier: node.source.value, names: 'everything' };
    case 'TsImportType':
      return { specifier: node.argument.value, names: qualifierOf(node.qualifier) };
    case 'TsExternalModuleReference':
      return { specifier: node.expression.value, names: 'everything' };
    case 'CallExpression':
      return callOf(node);
    default:
      return undefined;
  }
}

/**
 * `import('./a')` and `require('./a')`.
 * @param {Node} call
 * @returns {Import | undefined}
 */
function callOf({ callee, arguments: [first] }) {
  const imports = callee.type === 'Import' || callee.value === 'require';
  if (!imports || first?.expression.type !== 'StringLiteral') return undefined;
  return { specifier: first.expression.value, names: 'everything' };
}

/**
 * @param {readonly Node[]} specifiers
 * @returns {Import['names']}
 */
function namesOf(specifiers) {
  /** @type {string[]} */
  const names = [];
  for (const specifier of specifiers) {
    if (specifier.type.endsWith('NamespaceSpecifier')) return 'everything';
    const exported = specifier.orig ?? specifier.imported ?? specifier.local;
    names.push(specifier.type === 'ImportDefaultSpecifier' ? 'default' : exported.value);
  }
  return names;
}

/**
 * @param {Node | null} qualifier of `import('./a').B.C`
 * @returns {Import['names']}
 */
function qualifierOf(qualifier) {
  if (!qualifier) return 'everything';
  return qualifier.left ? qualifierOf(qualifier.left) : [qualifier.value];
}
