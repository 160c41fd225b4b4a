/** Ways through the syntax tree of the script. */

/** @typedef {import('acorn').AnyNode} Node */

/**
 * @param {Node} parent
 * @returns {Generator<{ node: Node, parent: Node }>} every node below it, outer ones first
 */
export function* descendants(parent) {
  for (const node of Object.values(parent).flat()) {
    if (typeof node?.type !== 'string') continue;
    yield { node, parent };
    yield* descendants(node);
  }
}

/**
 * @param {Node} program
 * @returns {import('acorn').FunctionExpression | undefined} the function that is all of the script
 */
export function outermostOf(program) {
  for (const { node } of descendants(program)) if (node.type === 'FunctionExpression') return node;
  return undefined;
}

/**
 * @param {Node} body of a function
 * @returns {Generator<Node>} what is in it, but for what has a `this` of its own
 */
export function* ofSameThis(body) {
  for (const node of Object.values(body).flat()) {
    if (typeof node?.type !== 'string') continue;
    yield node;
    if (!/^(?:FunctionExpression|FunctionDeclaration|Class\w+)$/.test(node.type)) {
      yield* ofSameThis(node);
    }
  }
}
