/**
 * Which properties of the script may have a shorter name: those that the script's own modules have
 * made up for themselves. Kept are the names that somebody else knows: JavaScript and the script
 * host, the debugger, which shows what src/extension makes, and readers of recordings.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { root } from './gate.mjs';
import { moduleOf } from './module-marks.mjs';

/** Every property that these modules name is known outside: they say what the lines of files hold. */
const WRITTEN = /src\/pool\/recording\/(?:recording-line|patch-journal|json-shape)\.ts$/;

/**
 * What an object has that these modules make is known outside: the debugger shows it, and people type
 * what tables are looked up by. Tables of other modules that texts from outside are looked up in are
 * maps.
 */
const SHOWN = /(?:^|\/)src\/extension\//;

/** What says nothing in a declaration file. */
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;

/** Properties that JavaScript itself reads or makes, beside those of its named built-ins. */
const LANGUAGE =
  'arguments callee configurable constructor done enumerable get index input length name next prototype raw return set throw value writable';

const words = (/** @type {string} */ text) => text.match(/[A-Za-z_$][\w$]*/g) ?? [];

/** @returns {Set<string>} the names of JavaScript and of the host */
function namesOfOthers() {
  const host = readdirSync(join(root, 'types')).map((name) => join('types', name));
  const texts = ['src/simulator/jsprovider/es2017.ts', ...host].map((path) =>
    readFileSync(join(root, path), 'utf8').replace(COMMENT, ''),
  );
  const whole = [Math, Date, Date.prototype, RegExp, Promise].flatMap(Object.getOwnPropertyNames);
  return new Set([...words(LANGUAGE), ...texts.flatMap(words), ...whole]);
}

/**
 * @param {string} text a module without imports, with the marks of the modules that it was made from
 * @returns {string[]} the names of properties that nobody else knows
 */
export function ownPropertyNames(text) {
  const known = namesOfOthers();
  const names = new Set();
  const where = moduleOf(text);
  const see = (/** @type {import('acorn').AnyNode} */ key, isMade = false) => {
    if (key.type !== 'Identifier') return;
    const path = where(key.start);
    names.add(key.name);
    if (path === undefined || WRITTEN.test(path) || (isMade && SHOWN.test(path)))
      known.add(key.name);
  };
  full(parse(text, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    const { type } = node;
    if (type === 'MemberExpression') {
      if (!node.computed) see(node.property, node.object.type === 'ThisExpression');
    } else if (
      type === 'Property' ||
      type === 'MethodDefinition' ||
      type === 'PropertyDefinition'
    ) {
      if (!node.computed) see(node.key, true);
    } else if (type === 'Literal' && typeof node.value === 'string') known.add(node.value);
  });
  return [...names].filter((name) => !known.has(name)).sort();
}
