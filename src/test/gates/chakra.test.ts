import { expect, test } from '@jest/globals';
import { check } from '../../../scripts/check-es-level.mjs';

/** Without the floor: a canary is a short script. */
const problemsOf = (text: string) => check(text, 0);

const REST = /a rest parameter that is a pattern fails in Chakra/;
const CAPTURED = /of a pattern parameter is used in an inner function, which fails in Chakra/;
const UNSTABLE = /Chakra sorts more than 512 elements in no stable order/;
const IN = /`in` inside `\?:` in the head of a `for` is a syntax error in Chakra/;
const RANGE = /in Chakra deep recursion throws no RangeError/;

test.each([
  ['a rest parameter that is a list', 'function f(a, ...[b]) { return b; }', REST],
  ['a rest parameter that is an object', '(a, ...{ length }) => length', REST],
  ['a captured object pattern', '(a, { b }) => a.every((c) => c === b)', CAPTURED],
  ['a captured list pattern', '([b]) => (c) => b + c', CAPTURED],
  ['a captured pattern with a default', '({ b } = {}) => () => b', CAPTURED],
  ['a captured inner pattern', '({ a: { b } }) => function () { return b; }', CAPTURED],
  ['a capture of a capture', '({ b }) => () => () => b', CAPTURED],
  ['a captured pattern before a block body', '({ b }) => { return () => b; }', CAPTURED],
  ['a pattern that a default captures', '({ b }, c = () => b) => c', CAPTURED],
  ['a sort without a last key', '[].sort((a, b) => a.size - b.size)', UNSTABLE],
  ['a sort by text', '[]["sort"]()', UNSTABLE],
  ['a sort by a named function', 'var by = (a, b) => a - b; [].sort(by)', UNSTABLE],
  ['in before a loop', 'for (var a = host ? "b" in host : 0; a;) a = 0;', IN],
  ['in within a list that is looped over', 'for (var a of host ? ["b" in host] : []) a;', IN],
  ['a copy by from', 'Uint8Array.from(host)', /Uint8Array.from is slow in Chakra/],
  ['the flags of an expression', '/a/.flags', /\.flags is absent in Chakra/],
  ['groups of a result', 'var { groups } = host;', /\.groups is absent in Chakra/],
  ['groups by their text', 'host["groups"]', /\.groups is absent in Chakra/],
  ['a symbol of regular expressions', 'host[Symbol.replace]', /Symbol\.replace is absent/],
  ['an instance of RangeError', 'host instanceof RangeError', RANGE],
  ['a RangeError by its name', 'host.name === "RangeError"', RANGE],
  ['a property taken away', 'delete host.x', /a property that is deleted and added again/],
  ['many digits', '(1).toFixed(21)', /toFixed of more than 20 digits/],
  ['unknown digits', '(1).toFixed(host.x)', /toFixed of more than 20 digits/],
])('%s fails', (_what, text, problem) => {
  expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
});

test.each([
  ['a rest parameter with a name', 'function f(...a) { var [b] = a; return b; }'],
  ['a pattern parameter that stays in its arrow function', '({ b }, c) => b + c(({ d }) => d)'],
  ['a captured pattern of a function', 'function f({ b }) { return () => b; }'],
  ['a captured parameter with a name', '(a) => () => a.b'],
  ['a sort with a last key', '[].sort((a, b) => b.size - a.size || a.place - b.place)'],
  ['in without a condition before a loop', 'for (var a = host, b = host.x; a;) a = b in a;'],
  ['in inside a condition', 'var a = host ? "b" in host : 0; for (; a;) a = 0;'],
  ['a list made by from', 'Array.from(host)'],
  ['symbols that there are', 'host[Symbol.iterator]'],
  ['a RangeError that is thrown', 'throw new RangeError("there are 3 rows")'],
  ['a few digits', '(1).toFixed(2) + (1).toFixed()'],
  ['a method that takes away', 'new Map().delete(1)'],
])('%s passes', (_what, text) => {
  expect(problemsOf(text)).toEqual([]);
});
