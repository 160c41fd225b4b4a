/**
 * Makes the script that the debugger loads: one classic script of ES2017.
 *
 * It is small, because the host parses it at every load, and it can still be read: functions,
 * classes, methods, properties and texts keep their names, each function and method is a line; only
 * local variables are shortened.
 */
import { parse } from 'acorn';
import * as esbuild from 'esbuild';
import MagicString from 'magic-string';

/** @typedef {import('acorn').AnyNode} Node */

/**
 * The debugger shows every enumerable global of a script as its contents and calls three of them by
 * name. They are written by hand around the bundle, which leaves no name of its own behind.
 */
const open = `var pool = (function ($initialize, $invoke, $uninitialize) {
"use strict";
`;
const close = `
$initialize.hook = initializeScript;
$invoke.hook = invokeScript;
$uninitialize.hook = uninitializeScript;
return pool;
})(initializeScript, invokeScript, uninitializeScript);
function initializeScript() {
  return initializeScript.hook();
}
function invokeScript() {
  return invokeScript.hook();
}
function uninitializeScript() {
  return uninitializeScript.hook();
}
`;

/**
 * @param {esbuild.BuildOptions} options with the entry; what it exports must be the three hooks and `pool`
 * @returns {Promise<{ text: string, inputs: string[] }>} the script, and the files it was made from
 */
export async function bundleScript(options) {
  const modules = await esbuild.build({
    ...options,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    // Plain assignments in constructors: a subclass here never redefines what its base assigns.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  });
  const flat = toPlainScript(modules.outputFiles?.[0]?.text ?? '');
  // Names at the top of a script belong to everyone, so that only the local ones are shortened.
  const small = await esbuild.transform(flat, { target: 'es2017', charset: 'ascii', minify: true });
  return {
    text: open + onePerLine(small.code) + close,
    inputs: Object.keys(modules.metafile?.inputs ?? {}),
  };
}

/**
 * The module without its export, and with its private members under names that debuggers hide: left
 * to the bundler, each access to one would be a call and a look into a WeakMap.
 * @param {string} text a module without imports
 * @returns {string}
 */
export function toPlainScript(text) {
  const script = new MagicString(text);
  const program = parse(text, { ecmaVersion: 2022, sourceType: 'module' });
  refuseSharedNames(program);
  for (const { node, parent } of descendants(program)) {
    if (node.type === 'ExportNamedDeclaration') script.remove(node.start, node.end);
    if (node.type !== 'PrivateIdentifier') continue;
    const declaration = parent.type === 'PropertyDefinition' && !parent.value && !parent.static;
    if (declaration) script.remove(parent.start, parent.end);
    else if (parent.type === 'BinaryExpression')
      script.update(node.start, node.end, `"__${node.name}"`);
    else script.update(node.start, node.end, `__${node.name}`);
  }
  return script.toString();
}

/**
 * As properties, private members of a class and of its base would be the same.
 * @param {Node} program
 */
function refuseSharedNames(program) {
  const classes = descendants(program).flatMap(({ node }) =>
    node.type === 'ClassDeclaration' || node.type === 'ClassExpression' ? [node] : [],
  );
  const related = classes.filter(
    ({ id, superClass }) =>
      superClass ||
      classes.some(
        (other) => other.superClass?.type === 'Identifier' && other.superClass.name === id?.name,
      ),
  );
  /** @type {Set<string>} */
  const seen = new Set();
  for (const { body } of related) {
    for (const member of body.body) {
      if (!('key' in member) || member.key.type !== 'PrivateIdentifier') continue;
      const { name } = member.key;
      if (seen.has(name))
        throw new Error(`#${name}: two related classes have a private member of this name`);
      seen.add(name);
    }
  }
}

/**
 * Begins a line at each function, class and method.
 * @param {string} text
 * @returns {string}
 */
function onePerLine(text) {
  const script = new MagicString(text);
  const program = parse(text, { ecmaVersion: 2017 });
  for (const { node, parent } of descendants(program)) {
    if (parent.type === 'Program' || node.type === 'MethodDefinition')
      script.appendLeft(node.start, '\n');
  }
  return script.toString().trim();
}

/**
 * @param {Node} node
 * @returns {{ node: Node, parent: Node }[]} every node below it, outer ones first
 */
function descendants(node) {
  return childrenOf(node).flatMap((child) => [
    { node: child, parent: node },
    ...descendants(child),
  ]);
}

/**
 * @param {Node} node
 * @returns {Node[]}
 */
function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string');
}
