/**
 * Gate: every function, class and constant that a file of src/ exports is imported by another one.
 * Types are free: what an exported signature names should have a name.
 */
import { conclude, filesBelow, isMain, tooFew } from './gate.mjs';
import { importsOf, resolveImport } from './imports.mjs';
import { visitNodes } from './syntax.mjs';

/**
 * @typedef {import('./gate.mjs').Source} Source
 * @typedef {import('./syntax.mjs').Node} Node
 */

/** src/ had more files than this when the number was written down. */
const FLOOR = 250;

/** What the bundler takes from outside src/. */
const ENTRIES = [
  'src/extension/main.ts',
  'src/test/conformance/measure.ts',
  'src/test/verdict/measure.ts',
];

/**
 * @param {readonly Source[]} files every TypeScript file below src/
 * @param {number} [floor] how many there must be at least
 * @returns {string[]}
 */
export function check(files, floor = FLOOR) {
  const used = usedNames(files);
  const unused = files
    .filter(({ path }) => !ENTRIES.includes(path))
    .flatMap(({ path, text }) =>
      exportsOf(text)
        .filter((name) => !used.has(`${path} ${name}`) && !used.has(`${path} *`))
        .map((name) => `${path}: nobody imports ${name}`),
    );
  return [...tooFew('source files', files.length, floor), ...unused];
}

/**
 * @param {readonly Source[]} files
 * @returns {ReadonlySet<string>} `src/pool/tags/tag.ts tagText`, or `*` for the name of all
 */
function usedNames(files) {
  const known = new Set(files.map(({ path }) => path));
  const names = files.flatMap(({ path, text }) =>
    importsOf(text).flatMap(({ specifier, names }) => {
      const to = resolveImport(path, specifier, known);
      return names === 'everything' ? [`${to} *`] : names.map((name) => `${to} ${name}`);
    }),
  );
  return new Set(names);
}

/**
 * @param {string} text a TypeScript module
 * @returns {string[]} names of the values that it exports
 */
function exportsOf(text) {
  /** @type {string[]} */
  const names = [];
  visitNodes(text, (node) => {
    if (node.type === 'ExportDeclaration') names.push(...declaredNames(node.declaration));
  });
  return names;
}

/**
 * @param {Node} declaration
 * @returns {string[]}
 */
function declaredNames({ type, identifier, declarations }) {
  switch (type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [identifier.value];
    case 'VariableDeclaration':
      return declarations.map((/** @type {Node} */ { id }) => id.value);
    default:
      return [];
  }
}

function main() {
  const files = filesBelow('src', /\.ts$/);
  conclude(`exports: nothing of ${files.length} files is exported for nobody`, check(files));
}

if (isMain(import.meta.url)) main();
