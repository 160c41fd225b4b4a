/**
 * Ways to say the same in fewer letters that the bundler does not know: they give names, which it
 * makes as short as can be. The script is parsed at every load, and its size has a budget.
 */
import { parse } from 'acorn';
import MagicString from 'magic-string';
import { descendants, ofSameThis, outermostOf } from './script-tree.mjs';

/** @typedef {import('acorn').AnyNode} Node */

/**
 * @param {string} text a script that is one function in an assignment
 * @returns {string}
 */
export const shorter = (text) =>
  [shortenCompares, nameThis, functionsToArrows, nameTexts, nameStatics, shortenUndefined].reduce(
    (code, shorten) => shorten(code),
    text,
  );

/** From as many uses on, a `this` that has a name of one letter is shorter. */
const FEW_THIS = 5;

/**
 * A method that says `this` often gives it a name, which is a letter in the end.
 * @param {string} text
 * @returns {string}
 */
export function nameThis(text) {
  const script = new MagicString(text);
  for (const { node } of descendants(parse(text, { ecmaVersion: 2017 }))) {
    if (node.type !== 'MethodDefinition' || node.kind === 'constructor') continue;
    const uses = [...ofSameThis(node.value.body)].filter(({ type }) => type === 'ThisExpression');
    if (uses.length < FEW_THIS) continue;
    script.appendRight(node.value.body.start + 1, 'let $this = this;');
    for (const { start, end } of uses) script.update(start, end, '$this');
  }
  return script.toString();
}

/**
 * Each text that is written so often that a name for it is shorter gets one, which is a letter or two
 * in the end.
 * @param {string} text a script that is one function in an assignment
 * @returns {string}
 */
export function nameTexts(text) {
  const script = new MagicString(text);
  const program = parse(text, { ecmaVersion: 2017 });
  const outermost = outermostOf(program);
  if (!outermost) return text;
  /** @type {Map<string, Node[]>} */
  const uses = new Map();
  for (const { node, parent } of descendants(outermost.body)) {
    const isKey = 'key' in parent && parent.key === node;
    if (node.type !== 'Literal' || typeof node.value !== 'string' || isKey) continue;
    if (parent.type === 'ExpressionStatement') continue;
    const quoted = text.slice(node.start, node.end);
    uses.set(quoted, [...(uses.get(quoted) ?? []), node]);
  }
  const often = [...uses].filter(
    ([quoted, { length }]) => (length - 1) * quoted.length > 3 * length + 4,
  );
  for (const [index, [, nodes]] of often.entries()) {
    for (const { start, end } of nodes) script.update(start, end, ` $text${index} `);
  }
  if (often.length > 0) {
    const named = often.map(([quoted], index) => `$text${index} = ${quoted}`);
    script.appendRight(outermost.body.start + 1, `let ${named.join(', ')};`);
  }
  return script.toString();
}

/**
 * With a text, `==` says what `===` says: nothing but a text of our own is ever compared with one. With
 * undefined it takes in null, which the script makes nowhere and a host gives for the same. That there is
 * nothing in a list is `length < 1`.
 * @param {string} text
 * @returns {string}
 */
export function shortenCompares(text) {
  const script = new MagicString(text);
  for (const { node } of descendants(parse(text, { ecmaVersion: 2017 }))) {
    if (node.type !== 'BinaryExpression' || !/^[!=]==$/.test(node.operator)) continue;
    const { left, right, operator } = node;
    const isText = [left, right].some(
      (side) =>
        (side.type === 'UnaryExpression' && side.operator === 'void') ||
        (side.type === 'Literal' && typeof side.value === 'string' && /[a-z]/.test(side.value)),
    );
    const isLength =
      left.type === 'MemberExpression' &&
      left.property.type === 'Identifier' &&
      left.property.name === 'length';
    const isEmpty = operator === '===' && right.type === 'Literal' && right.value === 0 && isLength;
    const at = text.indexOf(operator, left.end);
    if (isText) script.update(at, at + 3, operator.slice(0, 2));
    else if (isEmpty) script.update(at, right.end, '< 1');
  }
  return script.toString();
}

/** Whose functions need no object in front of them. */
const STATIC = /^(?:Math|Number|JSON|String|Object|Symbol)$/;

/**
 * `Math.max` and its like get a name where they are written often.
 * @param {string} text a script that is one function in an assignment
 * @returns {string}
 */
export function nameStatics(text) {
  const script = new MagicString(text);
  const outermost = outermostOf(parse(text, { ecmaVersion: 2017 }));
  if (!outermost) return text;
  /** @type {Map<string, Node[]>} */
  const uses = new Map();
  for (const { node } of descendants(outermost.body)) {
    if (node.type !== 'MemberExpression' || node.computed) continue;
    if (node.object.type !== 'Identifier' || !STATIC.test(node.object.name)) continue;
    const name = text.slice(node.start, node.end);
    if (name !== 'Object.prototype') uses.set(name, [...(uses.get(name) ?? []), node]);
  }
  const often = [...uses].filter(
    ([name, { length }]) => (length - 1) * name.length > 3 * length + 4,
  );
  for (const [index, [, nodes]] of often.entries()) {
    for (const { start, end } of nodes) script.update(start, end, `$static${index}`);
  }
  if (often.length > 0) {
    const named = often.map(([name], index) => `$static${index} = ${name}`);
    script.appendRight(outermost.body.start + 1, `let ${named.join(', ')};`);
  }
  return script.toString();
}

/**
 * The functions of the script become arrows at its beginning: shorter, and there before anything
 * runs, as functions are. One that has a `this`, `arguments` or `yield` of its own stays, and one with
 * a pattern for a parameter, which in an arrow Chakra gets wrong.
 * @param {string} text a script that is one function in an assignment
 * @returns {string}
 */
export function functionsToArrows(text) {
  const script = new MagicString(text);
  const outermost = outermostOf(parse(text, { ecmaVersion: 2017 }));
  if (!outermost) return text;
  const arrows = outermost.body.body.flatMap((node) => {
    if (node.type !== 'FunctionDeclaration' || node.generator || hasOwnThis(node.body)) return [];
    if (node.params.some(({ type }) => type === 'ObjectPattern' || type === 'ArrayPattern'))
      return [];
    script.remove(node.start, node.end);
    const parameters = node.params.map(({ start, end }) => text.slice(start, end));
    const body = text.slice(node.body.start, node.body.end);
    return [`${node.id.name} = ${node.async ? 'async ' : ''}(${parameters}) => ${body}`];
  });
  if (arrows.length > 0) script.appendRight(outermost.body.start + 1, `let ${arrows.join(', ')};`);
  return script.toString();
}

/**
 * @param {Node} body of a function
 * @returns {boolean}
 */
function hasOwnThis(body) {
  return [...ofSameThis(body)].some(
    (node) =>
      node.type === 'ThisExpression' || (node.type === 'Identifier' && node.name === 'arguments'),
  );
}

/**
 * Each `void 0`, of which there are hundreds once `?.` and `??` are written out, becomes `$none`, a
 * parameter that is never given, which is a letter in the end.
 * @param {string} text
 * @returns {string}
 */
export function shortenUndefined(text) {
  const script = new MagicString(text);
  for (const { node } of descendants(parse(text, { ecmaVersion: 2017 }))) {
    if (node.type === 'UnaryExpression' && text.slice(node.start, node.end) === 'void 0') {
      script.update(node.start, node.end, '$none');
    }
  }
  return script.toString();
}

/**
 * `a ?? 0` becomes `a || 0`, `a ?? b` becomes `$or(a, b)`, and `a?.b` becomes `(a || $empty).b`, where
 * that is the same: written out for ES2017, each would take a name for `a` and two compares. With `0`,
 * `''` or an object on the right, what is on the left is of the same type or undefined; an object in
 * front of `?.` is not falsy, and of a text nothing but its length is asked. `a?.b(c)` is `a && a.b(c)`.
 * @param {string} text a script of ES2022, in which `$empty` is an object without members, and `$or` a
 *   function
 * @returns {string}
 */
export function shortenDefaults(text) {
  const script = new MagicString(text);
  for (const { node } of descendants(parse(text, { ecmaVersion: 2022 }))) {
    if (node.type === 'LogicalExpression' && node.operator === '??') {
      shortenDefault(script, text, node);
    }
    if (node.type === 'ChainExpression') shortenChain(script, text, node.expression);
  }
  return script.toString();
}

/**
 * @param {MagicString} script
 * @param {string} text
 * @param {import('acorn').LogicalExpression} node
 */
function shortenDefault(script, text, { start, end, left, right }) {
  const sign = text.indexOf('??', left.end);
  if (isNothing(right)) {
    const isBare = left.type === 'LogicalExpression' && text[start] !== '(';
    if (isBare) script.appendLeft(start, '(');
    script.update(sign, sign + 2, isBare ? ') ||' : '||');
  } else if (isAtHand(right)) {
    script.appendLeft(start, '$or(');
    script.update(sign, sign + 2, ',');
    script.appendRight(end, ')');
  }
}

/** @param {Node} node what stands behind `??` and may as well be made although it is not needed */
const isAtHand = (node) =>
  node.type === 'Literal' ||
  node.type === 'Identifier' ||
  (node.type === 'UnaryExpression' && node.argument.type === 'Literal');

/** @param {Node} node what stands behind `??`, and tells the type of what stands before */
const isNothing = (node) =>
  (node.type === 'Literal' && (node.value === 0 || node.value === '')) ||
  (node.type === 'ArrayExpression' && node.elements.length === 0) ||
  node.type === 'ObjectExpression' ||
  node.type === 'NewExpression';

/**
 * @param {MagicString} script
 * @param {string} text
 * @param {Node} chain
 */
function shortenChain(script, text, chain) {
  /** @type {import('acorn').MemberExpression[]} */
  const links = [];
  let node = chain;
  const inner = onlyOptional(node);
  if (inner && inner !== node && inner.object.type === 'Identifier' && !isOfTexts(inner)) {
    const sign = text.indexOf('?.', inner.object.end);
    script.appendLeft(chain.start, '(');
    script.update(sign, sign + 2, ` && ${inner.object.name}${inner.computed ? '' : '.'}`);
    script.appendRight(chain.end, ')');
    return;
  }
  while (node.type === 'MemberExpression' && node.optional) {
    if (isOfTexts(node)) return;
    links.push(node);
    node = node.object;
  }
  if (links.length === 0 || holdsOptional(node)) return;
  script.appendLeft(chain.start, '('.repeat(links.length));
  for (const { object, property, computed } of links) {
    const sign = text.lastIndexOf('?.', property.start);
    if (sign < object.end) throw new Error(`No ?. in ${text.slice(chain.start, chain.end)}`);
    script.update(sign, sign + 2, ` || $empty)${computed ? '' : '.'}`);
  }
}

/**
 * @param {import('acorn').MemberExpression} link
 * @returns {boolean} whether an empty text has such a member too
 */
const isOfTexts = ({ computed, property }) =>
  !computed && property.type === 'Identifier' && property.name in String.prototype;

/**
 * @param {Node} node
 * @returns {boolean} whether it is part of the same chain, which an earlier `?.` ends as a whole
 */
function holdsOptional(node) {
  if (node.type === 'MemberExpression') return node.optional || holdsOptional(node.object);
  if (node.type === 'CallExpression') return node.optional || holdsOptional(node.callee);
  return false;
}

/**
 * @param {Node} chain
 * @returns {import('acorn').MemberExpression | undefined} the link of `a?.b.c(d)` that may end it, if there is one alone
 */
function onlyOptional(chain) {
  let found;
  for (let node = chain; ; ) {
    if (node.type === 'MemberExpression') {
      if (node.optional && found) return undefined;
      if (node.optional) found = node;
      node = node.object;
    } else if (node.type === 'CallExpression' && !node.optional) {
      node = node.callee;
    } else return node.type === 'CallExpression' ? undefined : found;
  }
}
