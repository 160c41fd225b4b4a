/**
 * What Chakra, the script engine of the older debuggers, gets wrong or lacks although it takes
 * ES2017, as far as a text shows it. Judged on the script as it is delivered: the minifier makes block
 * bodies concise and moves declarations into the heads of loops. docs/conformance.md has the releases.
 */
import { full } from 'acorn-walk';

/** @typedef {import('acorn').AnyNode} Node */
/** @typedef {import('acorn').FunctionDeclaration | import('acorn').AnonymousFunctionDeclaration | import('acorn').FunctionExpression | import('acorn').ArrowFunctionExpression} FunctionNode */

/** What no release has; under these names results and expressions are asked for nothing else. */
const ABSENT_MEMBERS = new Set(['flags', 'groups']);

/** Members of `Symbol` that no release has. */
const ABSENT_SYMBOLS = new Set(['match', 'replace', 'search', 'split']);

/** `toFixed` throws on more. */
const MOST_DIGITS = 20;

/**
 * @param {Node} node
 * @returns {string | undefined} why Chakra would not do with it what the text says
 */
export function chakraProblem(node) {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return parametersProblem(node);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
      return headProblem(node);
    case 'CallExpression':
      return callProblem(node);
    case 'MemberExpression':
      return memberProblem(node);
    case 'ObjectPattern':
      return node.properties.map(patternProblem).find((problem) => problem !== undefined);
    case 'UnaryExpression':
      if (node.operator !== 'delete') return undefined;
      return 'in Chakra a property that is deleted and added again keeps its old place: use a Map';
    case 'BinaryExpression':
      return comparisonProblem(node);
    default:
      return undefined;
  }
}

/**
 * A rest parameter that is a pattern takes the second argument apart, and the script fails at load. A
 * pattern in an arrow function that an inner function uses throws `Use before declaration`.
 * @param {FunctionNode} node
 * @returns {string | undefined}
 */
function parametersProblem(node) {
  if (
    node.params.some((each) => each.type === 'RestElement' && each.argument.type !== 'Identifier')
  ) {
    return 'a rest parameter that is a pattern fails in Chakra: name it, and take it apart inside';
  }
  if (node.type !== 'ArrowFunctionExpression') return undefined;
  const bound = new Set(node.params.filter(isPattern).flatMap(boundNames));
  const captured = innerFunctions(node)
    .flatMap(usedNames)
    .find((name) => bound.has(name));
  if (captured === undefined) return undefined;
  return `${captured} of a pattern parameter is used in an inner function, which fails in Chakra: name the parameter`;
}

/**
 * @param {import('acorn').Pattern} parameter
 * @returns {boolean}
 */
function isPattern(parameter) {
  if (parameter.type === 'AssignmentPattern') return isPattern(parameter.left);
  return parameter.type === 'ObjectPattern' || parameter.type === 'ArrayPattern';
}

/**
 * @param {Node} node
 * @returns {string[]}
 */
function boundNames(node) {
  return identifiers(node, (type) => type === 'VariablePattern');
}

/**
 * The minifier gives no inner name to what an outer one of use there has: shadowing is not looked for.
 * @param {Node} node
 * @returns {string[]}
 */
function usedNames(node) {
  return identifiers(node, (type) => type !== 'VariablePattern');
}

/**
 * @param {Node} node
 * @param {(type: string) => boolean} isWanted told what the walker visits an identifier as
 * @returns {string[]}
 */
function identifiers(node, isWanted) {
  /** @type {string[]} */
  const names = [];
  full(node, (each, _state, type) => {
    const known = /** @type {Node} */ (each);
    if (known.type === 'Identifier' && isWanted(type)) names.push(known.name);
  });
  return names;
}

/**
 * @param {FunctionNode} outer
 * @returns {Node[]}
 */
function innerFunctions(outer) {
  return nodesIn(outer).filter((node) => node !== outer && /Function/.test(node.type));
}

/**
 * `for (var a = b ? c in d : e; …)` is a syntax error in Chakra.
 * @param {import('acorn').ForStatement | import('acorn').ForInStatement | import('acorn').ForOfStatement} node
 * @returns {string | undefined}
 */
function headProblem(node) {
  const head = node.type === 'ForStatement' ? [node.init] : [node.left, node.right];
  const conditions = head
    .flatMap((part) => (part ? nodesIn(part) : []))
    .filter(({ type }) => type === 'ConditionalExpression');
  if (!conditions.some((condition) => nodesIn(condition).some(isIn))) return undefined;
  return '`in` inside `?:` in the head of a `for` is a syntax error in Chakra: ask before the loop';
}

/**
 * @param {Node} node
 * @returns {boolean}
 */
function isIn(node) {
  return node.type === 'BinaryExpression' && node.operator === 'in';
}

/**
 * @param {import('acorn').CallExpression} node
 * @returns {string | undefined}
 */
function callProblem({ callee, arguments: [first] }) {
  if (callee.type !== 'MemberExpression') return undefined;
  const name = propertyName(callee.property, callee.computed);
  if (name === 'sort' && !hasLastKey(first)) {
    return 'Chakra sorts more than 512 elements in no stable order: use sorted() of src/pool/values/sorted.ts';
  }
  if (name === 'from' && callee.object.type === 'Identifier' && /Array$/.test(callee.object.name)) {
    if (callee.object.name === 'Array') return undefined;
    return `${callee.object.name}.from is slow in Chakra: new ${callee.object.name}(…)`;
  }
  if (name === 'toFixed' && first && !isSmall(first)) {
    return `toFixed of more than ${MOST_DIGITS} digits throws in Chakra: give a number`;
  }
  return undefined;
}

/**
 * Whether a comparison ends in `|| a.place - b.place`, as that of `sorted` does.
 * @param {Node | undefined} compare
 * @returns {boolean}
 */
function hasLastKey(compare) {
  if (compare?.type !== 'ArrowFunctionExpression') return false;
  const { body } = compare;
  if (body.type !== 'LogicalExpression' || body.operator !== '||') return false;
  const { right: last } = body;
  if (last.type !== 'BinaryExpression' || last.operator !== '-') return false;
  return [last.left, last.right].every(
    (side) =>
      side.type === 'MemberExpression' && propertyName(side.property, side.computed) === 'place',
  );
}

/**
 * @param {Node} node
 * @returns {boolean}
 */
function isSmall(node) {
  return node.type === 'Literal' && typeof node.value === 'number' && node.value <= MOST_DIGITS;
}

/**
 * @param {import('acorn').MemberExpression} node
 * @returns {string | undefined}
 */
function memberProblem({ object, property, computed }) {
  const name = propertyName(property, computed);
  if (name === undefined) return undefined;
  const isSymbol = object.type === 'Identifier' && object.name === 'Symbol';
  if (isSymbol && ABSENT_SYMBOLS.has(name)) return `Symbol.${name} is absent in Chakra`;
  return ABSENT_MEMBERS.has(name) ? absent(name) : undefined;
}

/**
 * @param {import('acorn').AssignmentProperty | import('acorn').RestElement} property
 * @returns {string | undefined}
 */
function patternProblem(property) {
  if (property.type !== 'Property') return undefined;
  const name = propertyName(property.key, property.computed);
  return name !== undefined && ABSENT_MEMBERS.has(name) ? absent(name) : undefined;
}

/**
 * @param {string} name
 * @returns {string}
 */
function absent(name) {
  return `.${name} is absent in Chakra (name members of your own otherwise)`;
}

/**
 * Deep recursion throws a plain Error there.
 * @param {import('acorn').BinaryExpression} node
 * @returns {string | undefined}
 */
function comparisonProblem({ left, right }) {
  const asks = [left, right].some(
    (side) =>
      (side.type === 'Identifier' && side.name === 'RangeError') ||
      (side.type === 'Literal' && side.value === 'RangeError'),
  );
  return asks ? 'in Chakra deep recursion throws no RangeError: do not ask for one' : undefined;
}

/**
 * @param {Node} property
 * @param {boolean} computed
 * @returns {string | undefined} `flags` of `x.flags` and `x["flags"]`
 */
export function propertyName(property, computed) {
  if (!computed && property.type === 'Identifier') return property.name;
  const isText = property.type === 'Literal' && typeof property.value === 'string';
  return isText ? String(property.value) : undefined;
}

/**
 * @param {Node} node
 * @returns {Node[]} itself and every node below it
 */
function nodesIn(node) {
  /** @type {Node[]} */
  const nodes = [];
  full(node, (each) => {
    nodes.push(/** @type {Node} */ (each));
  });
  return nodes;
}
