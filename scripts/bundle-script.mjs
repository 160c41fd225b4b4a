/**
 * Makes the script that the debugger loads: one classic script of ES2017.
 *
 * It is small, because the host parses it at every load, and it can still be read: what the debugger
 * shows, recordings hold and texts say keeps its name, and each function and method that is not short
 * begins a line; what
 * only this script can see is shortened.
 */
import { parse } from 'acorn';
import * as esbuild from 'esbuild';
import MagicString from 'magic-string';
import { moduleOf } from './module-marks.mjs';
import { ownPropertyNames } from './property-names.mjs';
import { descendants, outermostOf } from './script-tree.mjs';
import { shortenDefaults, shorter } from './shorter-script.mjs';

/** @typedef {import('acorn').AnyNode} Node */

/**
 * The debugger shows every enumerable global of a script as its contents and calls three of them by
 * name. They are written by hand around the bundle, which leaves no name of its own behind.
 */
const open = `var $parts = (function ($none) {
const $assign = Object.assign;
const $empty = {};
const $or = ($a, $b) => ($a === $none || $a === null ? $b : $a);
`;
const close = `
return [pool, initializeScript, invokeScript, uninitializeScript];
})();
`;
const script = (/** @type {string} */ parts) => `var pool = (function ($hooks) {
"use strict";
${parts}
$hooks.forEach(function ($hook, $at) { $hook.hook = $parts[$at + 1]; });
return $parts[0];
})([initializeScript, invokeScript, uninitializeScript]);
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

/** Plain assignments in constructors: a subclass here never redefines what its base assigns. */
const plainFields = { tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } } };

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
    ...plainFields,
  });
  const text = modules.outputFiles?.[0]?.text ?? '';
  const flat = shortenDefaults(toPlainScript(text));
  // Inside a function, so that its names are its own.
  const plain = await esbuild.transform(open + flat + close, {
    target: 'es2017',
    charset: 'ascii',
    minifySyntax: true,
    // Its fields are assigned only in what it takes for TypeScript.
    loader: 'ts',
    ...plainFields,
  });
  const small = await esbuild.transform(shorter(plain.code), {
    target: 'es2017',
    charset: 'ascii',
    minify: true,
    mangleProps: new RegExp(`^(?:${ownPropertyNames(text).join('|')})$`),
  });
  return {
    text: script(onePerLine(small.code)),
    inputs: Object.keys(modules.metafile?.inputs ?? {}),
  };
}

/**
 * The module without its export, and with its private members under names that debuggers hide, or
 * that are short where no debugger comes to them: left to the bundler, each access to one would be a call and a look into a WeakMap. Objects that take
 * over others are made by `$assign`, the `Object.assign` of the script: the bundler would bring
 * helpers of its own.
 * @param {string} text a module without imports
 * @returns {string}
 */
export function toPlainScript(text) {
  const script = new MagicString(text);
  const program = parse(text, { ecmaVersion: 2022, sourceType: 'module' });
  refuseSharedNames(program);
  const nameOf = privateNames(program, text);
  for (const { node, parent } of descendants(program)) {
    if (node.type === 'ExportNamedDeclaration') script.remove(node.start, node.end);
    if (node.type === 'PrivateIdentifier') {
      replacePrivateName(script, node, parent, nameOf(node));
    }
    if (node.type === 'ObjectExpression') replaceSpreads(script, node);
    // Shorter, and the compiler has seen to it that none is assigned again.
    if (node.type === 'VariableDeclaration' && node.kind === 'const') {
      script.update(node.start, node.start + 'const'.length, 'let');
    }
  }
  return script.toString();
}

/**
 * `{ a, ...b, c }` becomes `$assign({ a }, b, { c })`.
 * @param {MagicString} script
 * @param {import('acorn').ObjectExpression} object
 */
function replaceSpreads(script, { start, end, properties }) {
  if (!properties.some(({ type }) => type === 'SpreadElement')) return;
  script.appendRight(start, '$assign(');
  let isOpen = true;
  let at = start + 1;
  for (const property of properties) {
    const isSpread = property.type === 'SpreadElement';
    if (isSpread) script.update(at, property.start + '...'.length, isOpen ? '}, ' : ', ');
    else if (!isOpen) script.update(at, property.start, ', { ');
    isOpen = !isSpread;
    at = property.end;
  }
  script.update(at, end, isOpen ? ' })' : ')');
}

/** Objects of these modules are shown by the debugger; those of others it never comes to. */
const SHOWN = /(?:^|\/)src\/extension\//;

/**
 * Names for private members, the shortest for the most used: `__0`, `__1`, … where the debugger might
 * show them, and elsewhere those that no other property has.
 * @param {Node} program
 * @param {string} text
 * @returns {(node: import('acorn').PrivateIdentifier) => string}
 */
function privateNames(program, text) {
  const where = moduleOf(text);
  const isShown = (/** @type {Node} */ { start }) => {
    const path = where(start);
    return path === undefined || SHOWN.test(path);
  };
  /** @type {Map<string, number>} */
  const shown = new Map();
  /** @type {Map<string, number>} */
  const others = new Map();
  const taken = new Set();
  for (const { node } of descendants(program)) {
    if (node.type === 'PrivateIdentifier') {
      const uses = isShown(node) ? shown : others;
      uses.set(node.name, (uses.get(node.name) ?? 0) + 1);
    } else if (node.type === 'Identifier') taken.add(node.name);
    else if (node.type === 'Literal' && typeof node.value === 'string') taken.add(node.value);
  }
  const byUse = (/** @type {Map<string, number>} */ uses) =>
    [...uses].sort(([a, of], [b, than]) => than - of || (a < b ? -1 : 1)).map(([name]) => name);
  const hidden = new Map(byUse(shown).map((name, index) => [name, `__${index.toString(36)}`]));
  const free = freeNames(taken);
  const short = new Map(byUse(others).map((name) => [name, free.next().value ?? '']));
  return (node) => (isShown(node) ? hidden : short).get(node.name) ?? '';
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * @param {ReadonlySet<string>} taken
 * @returns {Generator<string, undefined>} `a`, `b`, … `aa`, `ab`, …
 */
function* freeNames(taken) {
  for (const first of ['', ...LETTERS]) {
    for (const last of LETTERS) if (!taken.has(first + last)) yield first + last;
  }
}

/**
 * @param {MagicString} script
 * @param {import('acorn').PrivateIdentifier} node
 * @param {Node} parent
 * @param {string} name that takes its place
 */
function replacePrivateName(script, node, parent, name) {
  if (parent.type === 'PropertyDefinition' && !parent.value && !parent.static) {
    script.remove(parent.start, parent.end);
  } else if (parent.type === 'BinaryExpression') {
    script.update(node.start, node.end, JSON.stringify(name));
  } else {
    script.update(node.start, node.end, name);
  }
}

/**
 * As properties, private members of a class and of its base would be the same.
 * @param {Node} program
 */
function refuseSharedNames(program) {
  const classes = namedClasses(program);
  for (const [name, { base }] of classes) {
    for (
      let above = base && classes.get(base);
      above;
      above = above.base && classes.get(above.base)
    ) {
      const shared = [...above.members].find((member) => classes.get(name)?.members.has(member));
      if (shared)
        throw new Error(`#${shared}: ${name} and a class above it both have such a member`);
    }
  }
}

/**
 * @param {Node} program
 * @returns {Map<string, { base: string | undefined, members: Set<string> }>} the private members of
 *   each class
 */
function namedClasses(program) {
  const classes = new Map();
  for (const { node, parent } of descendants(program)) {
    if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') continue;
    const id = parent.type === 'VariableDeclarator' ? parent.id : node.id;
    const { superClass, body } = node;
    const keys = body.body.flatMap((member) => ('key' in member ? [member.key] : []));
    classes.set(id?.type === 'Identifier' ? id.name : '', {
      base: superClass?.type === 'Identifier' ? superClass.name : undefined,
      members: new Set(keys.flatMap((key) => (key.type === 'PrivateIdentifier' ? [key.name] : []))),
    });
  }
  return classes;
}

/** Functions and methods that are so short stand on one line. */
const SHORT_LINE = 160;

/**
 * Begins a line at each function and method of the script, but where several short ones fit on one.
 * @param {string} text
 * @returns {string}
 */
function onePerLine(text) {
  const script = new MagicString(text);
  const program = parse(text, { ecmaVersion: 2017 });
  const functions = outermostOf(program)?.body.body[0];
  let line = 0;
  for (const { node, parent } of descendants(program)) {
    const begins =
      parent === functions || node.type === 'MethodDefinition' || parent.type === 'Program';
    if (!begins || node.end - line < SHORT_LINE) continue;
    script.appendLeft(node.start, '\n');
    line = node.start;
  }
  return script.toString().trim();
}
