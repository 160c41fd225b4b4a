import { expect, test } from '@jest/globals';
import { check, GLOBALS, NEWER_MEMBERS } from '../../../scripts/check-es-level.mjs';
import { globals, globalValues } from '../../simulator/jsprovider/es2017';

/** Without the floor: a canary is a short script. */
const problemsOf = (text: string) => check(text, 0);

test.each([
  ['optional chaining', 'host?.x', /not a classic script of ES2017/],
  ['a class field', 'class A { x = 1 }', /not a classic script/],
  ['an object spread', 'var a = { ...host }', /not a classic script/],
  ['a catch without a name', 'try { host.x } catch {}', /not a classic script/],
  ['a module', 'export const a = 1', /not a classic script/],
  ['a literal with a named group', '/(?<year>a)/', /Invalid group/],
  ['a literal with a lookbehind', '/(?<=a)b/', /Invalid group/],
  ['a named group in RegExp', 'new RegExp("(?<year>a)")', /is not of ES2017/],
  ['a lookbehind in RegExp', 'RegExp("(?<!a)b")', /is not of ES2017/],
  ['the flag s in RegExp', 'new RegExp("a", "s")', /flag/],
  ['a property class in RegExp', 'new RegExp(`\\\\p{L}`, "u")', /is not of ES2017/],
  ['a wide character', 'var a = "\u00e9"', /not plain ASCII/],
  ['a newer member', '[[1]].flat()', /\.flat is newer/],
  ['a newer member by its text', '[[1]]["flatMap"]()', /\.flatMap is newer/],
  ['a newer function', 'Object.fromEntries([])', /\.fromEntries is newer/],
  ['a newer built-in', 'BigInt(1)', /BigInt is not in an ES2017 host/],
  ['globalThis', 'globalThis.pool = 1', /globalThis is not/],
  ['Intl', 'new Intl.NumberFormat()', /Intl is not/],
  ['something of Node', 'process.exit()', /process is not/],
  ['something of a browser', 'document.title', /document is not/],
])('%s fails', (_what, text, problem) => {
  expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
});

test('the problem names its line', () => {
  expect(problemsOf('var a = [];\n\na.flat();')).toEqual([
    expect.stringMatching(/^line 3: \.flat /),
  ]);
});

test.each([
  ['what ES2017 has', 'async function f(a, ...b) { return Object.entries(a ** 2).includes(b); }'],
  ['asking whether a name is there', 'var has = typeof BigInt === "function";'],
  [
    'members of our own, labels and keys',
    'again: for (;;) { host.x({ process: 1 }); break again; }',
  ],
  ['a regular expression of ES2017', 'new RegExp("\\\\(?<[/]\\n", "giuy")'],
  ['a pattern that is not known before', 'new RegExp(host.x + "(?<")'],
])('%s passes', (_what, text) => {
  expect(problemsOf(text)).toEqual([]);
});

test('a script too short to be the whole one fails', () => {
  expect(check('var pool = {};')).toEqual([expect.stringMatching(/looked at \d+ nodes/)]);
});

test('the names agree with the script host of the simulator', () => {
  const there = [...Object.keys(globals), ...globalValues, 'host', 'arguments'];
  expect([...GLOBALS].sort()).toEqual(there.sort());
  const members = Object.values(globals).flatMap(({ own, prototype = '' }) =>
    `${own} ${prototype}`.split(' '),
  );
  expect(members.filter((name) => NEWER_MEMBERS.has(name))).toEqual([]);
});
