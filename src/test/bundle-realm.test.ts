import { describe, expect, test } from '@jest/globals';
import { GLOBALS } from '../../scripts/check-es-level.mjs';
import { bundleText } from './bundle';
import { es2017Realm } from './es2017-realm';
import { loadingHost } from './loading-host';

function load(text: string) {
  const { host, logged } = loadingHost();
  const realm = es2017Realm(host);
  realm.run(text);
  return { realm, logged };
}

describe('the bundle, in a bare ES2017 host', () => {
  test('loads without a word and makes exactly its four globals', () => {
    const { realm, logged } = load(bundleText());
    expect([...realm.globals()].sort()).toEqual([
      'initializeScript',
      'invokeScript',
      'pool',
      'uninitializeScript',
    ]);
    expect(logged).toEqual([]);
  });

  test('has hooks that can be called and an object to show', () => {
    const { realm } = load(bundleText());
    expect(
      realm.run('[typeof initializeScript, typeof invokeScript, typeof uninitializeScript].join()'),
    ).toBe('function,function,function');
    expect(realm.run('typeof pool')).toBe('object');
  });

  test('is initialised with what a host has at load', () => {
    const { realm } = load(bundleText());
    expect(realm.run('Array.isArray(initializeScript())')).toBe(true);
  });
});

describe('the bare ES2017 host', () => {
  const { realm } = load('');

  test('has every built-in of ES2017', () => {
    const absent = [...GLOBALS]
      .filter((name) => name !== 'arguments' && name !== 'undefined')
      .filter((name) => realm.run(`typeof ${name}`) === 'undefined');
    expect(absent).toEqual([]);
  });

  test.each(['BigInt', 'globalThis', 'Intl', 'WeakRef', 'process', 'console', 'document'])(
    'has no %s',
    (name) => {
      expect(realm.run(`typeof ${name}`)).toBe('undefined');
    },
  );

  test.each([
    '[].flat',
    '[].at',
    '"".trimStart',
    '"".replaceAll',
    'Object.fromEntries',
    'Symbol().description',
    'Promise.prototype.finally',
    'new Set().union',
    'Symbol.replace',
  ])('has no %s', (member) => {
    expect(realm.run(`typeof ${member}`)).toBe('undefined');
  });

  test.each([
    ['reaches for the namespace', 'var pool = host.namespace.Debugger;'],
    ['reads memory', 'var pool = host.memory.readMemoryValues(0, 1);'],
    ['uses a newer built-in', 'var pool = [[1]].flat();'],
    ['makes a newer regular expression', 'var pool = new RegExp("(?<a>b)");'],
  ])('fails a script that %s at load', (_what, text) => {
    expect(() => load(text)).toThrow();
  });

  test('takes the regular expressions of ES2017', () => {
    expect(realm.run('new RegExp("a(.)", "g").exec("ab")[1]')).toBe('b');
  });

  test('shows each global that a script leaves', () => {
    expect(load('var pool = {}, __hidden = 1; let own = 2;').realm.globals()).toEqual([
      'pool',
      '__hidden',
    ]);
  });
});
