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
  [nameThis, functionsToArrows, nameTexts, shortenUndefined].reduce(
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
