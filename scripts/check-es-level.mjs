/**
 * Gate: the script is ES2017 in syntax, regular expressions and built-ins, ASCII, and holds nothing that
 * Chakra gets wrong (chakra.mjs). Bundlers turn syntax down, but they let newer built-ins through,
 * and turn newer regular expressions into `new RegExp("…")` without a word: that would fail in the
 * oldest hosts only, at load.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { chakraProblem, propertyName } from './chakra.mjs';
import { conclude, isMain, root, tooFew } from './gate.mjs';

/** A syntax tree with fewer nodes is not that of the whole script. */
const FLOOR = 1_000;

/** Names that a script may use without declaring them: the built-ins of ES2017, and `host`. */
export const GLOBALS = new Set([
  ...['host', 'undefined', 'NaN', 'Infinity', 'arguments', 'eval', 'isFinite', 'isNaN'],
  ...['parseFloat', 'parseInt', 'decodeURI', 'decodeURIComponent', 'encodeURI'],
  ...['encodeURIComponent', 'escape', 'unescape', 'Array', 'ArrayBuffer', 'Boolean', 'DataView'],
  ...['Date', 'Error', 'EvalError', 'Float32Array', 'Float64Array', 'Function', 'Int8Array'],
  ...['Int16Array', 'Int32Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy'],
  ...['RangeError', 'ReferenceError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol'],
  ...['SyntaxError', 'TypeError', 'URIError', 'Uint8Array', 'Uint8ClampedArray', 'Uint16Array'],
  ...['Uint32Array', 'WeakMap', 'WeakSet'],
]);

/**
 * Members of built-ins that came after ES2017. Names that mean something else as often (`at`, `with`,
 * `any`, `union`, `description`) are not among them: a text says nothing about those, the realm
 * that the tests load the script in has none of them.
 */
export const NEWER_MEMBERS = new Set([
  // Array
  ...['flat', 'flatMap', 'findLast', 'findLastIndex', 'fromAsync'],
  ...['toReversed', 'toSorted', 'toSpliced'],
  // String
  ...['trimStart', 'trimEnd', 'trimLeft', 'trimRight', 'matchAll', 'replaceAll'],
  ...['isWellFormed', 'toWellFormed'],
  // Object, Map, Promise, Symbol
  ...['fromEntries', 'hasOwn', 'groupBy', 'getOrInsert', 'getOrInsertComputed'],
  ...['allSettled', 'withResolvers', 'finally', 'asyncIterator', 'asyncDispose'],
  // Set
  ...['symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  // RegExp, JSON, Math, buffers
  ...['dotAll', 'hasIndices', 'unicodeSets', 'rawJSON', 'isRawJSON', 'f16round', 'sumPrecise'],
  ...['maxByteLength', 'toBase64', 'toHex', 'setFromBase64', 'setFromHex'],
]);

/**
 * @param {string} text the whole script
 * @param {number} [floor] how many nodes its syntax tree must have at least
 * @returns {string[]} problems, each with its line
 */
export function check(text, floor = FLOOR) {
  const wide = notAscii(text);
  const reading = parseScript(text);
  return typeof reading === 'string' ? [...wide, reading] : [...wide, ...judge(reading, floor)];
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function notAscii(text) {
  return text.split('\n').flatMap((line, index) => {
    const wide = /[^\t\r -~]/.exec(line);
    return wide ? [`line ${index + 1}: ${JSON.stringify(wide[0])} is not plain ASCII`] : [];
  });
}

/**
 * @param {string} text
 * @returns {import('acorn').Program | string} the tree, or why there is none
 */
function parseScript(text) {
  try {
    return parse(text, { ecmaVersion: 2017, sourceType: 'script', locations: true });
  } catch (error) {
    return `not a classic script of ES2017: ${error instanceof Error ? error.message : error}`;
  }
}

/**
 * @param {import('acorn').Program} program
 * @param {number} floor
 * @returns {string[]}
 */
function judge(program, floor) {
  /** @type {Set<string>} */
  const declared = new Set();
  /** @type {import('acorn').AnyNode[]} */
  const nodes = [];
  /** @type {Set<import('acorn').AnyNode>} */
  const asked = new Set();
  full(program, (node, _state, type) => {
    const known = /** @type {import('acorn').AnyNode} */ (node);
    if (type === 'VariablePattern' && known.type === 'Identifier') declared.add(known.name);
    else nodes.push(known);
    // `typeof name` is the way to ask for a name that may be absent.
    if (known.type === 'UnaryExpression' && known.operator === 'typeof') asked.add(known.argument);
  });
  const problems = nodes
    .filter((node) => !asked.has(node))
    .flatMap((node) => {
      const problem = judgeNode(node, declared) ?? chakraProblem(node);
      return problem === undefined ? [] : [`line ${node.loc?.start.line}: ${problem}`];
    });
  return [...tooFew('nodes', nodes.length, floor), ...problems];
}

/**
 * @param {import('acorn').AnyNode} node
 * @param {ReadonlySet<string>} declared names bound anywhere in the script
 * @returns {string | undefined}
 */
function judgeNode(node, declared) {
  switch (node.type) {
    case 'Identifier':
      if (declared.has(node.name) || GLOBALS.has(node.name)) return undefined;
      return `${node.name} is not in an ES2017 host`;
    case 'MemberExpression': {
      const name = propertyName(node.property, node.computed);
      if (name === undefined || !NEWER_MEMBERS.has(name)) return undefined;
      return `.${name} is newer than ES2017 (name members of your own otherwise)`;
    }
    case 'NewExpression':
    case 'CallExpression':
      return judgeRegExpCall(node);
    default:
      return undefined;
  }
}

/**
 * @param {import('acorn').NewExpression | import('acorn').CallExpression} node
 * @returns {string | undefined}
 */
function judgeRegExpCall({ callee, arguments: [pattern, flags] }) {
  if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return undefined;
  const source = constantText(pattern);
  if (source === undefined) return undefined;
  return regExpProblem(source, constantText(flags) ?? '');
}

/**
 * @param {import('acorn').AnyNode | undefined} node
 * @returns {string | undefined}
 */
function constantText(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? undefined;
  }
  return undefined;
}

/**
 * Why a regular expression is none of ES2017: a named group, a lookbehind, the flag `s`, `\p{…}`.
 * @param {string} pattern
 * @param {string} flags
 * @returns {string | undefined}
 */
function regExpProblem(pattern, flags) {
  try {
    // As a literal: the parser knows what each edition allows in it.
    parse(`/${new RegExp(pattern, flags).source}/${flags}`, { ecmaVersion: 2017 });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    return `RegExp(${JSON.stringify(pattern)}) is not of ES2017: ${reason}`;
  }
}

function main() {
  const file = join(root, 'dist/pooltag.js');
  const problems = existsSync(file)
    ? check(readFileSync(file, 'utf8'))
    : ['dist/pooltag.js is missing'];
  conclude('ES level: dist/pooltag.js is ES2017 that Chakra takes', problems);
}

if (isMain(import.meta.url)) main();
