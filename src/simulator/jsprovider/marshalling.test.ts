import { describe, expect, test } from '@jest/globals';
import type { Switches } from '../switches';
import { testDebugger } from './test-debugger';

const show = (expression: string, script = '', switches: Partial<Switches> = {}) => {
  const kd = testDebugger(switches);
  kd.script(script);
  return kd.dx(expression).map((line) => line.replace(/^@\$scriptContents\.f\(.*\)\s*:? ?/, ''));
};

describe('values on their way in', () => {
  const typeOf = 'function f(x) { return typeof x; }';

  test.each([
    ['42', 'number', 'object', 'number'],
    ['0x100000000', 'object', 'object', 'object'],
    ['9007199254740990', 'object', 'object', 'object'],
    ['-1', 'number', 'object', 'number'],
    ['(unsigned __int64)5', 'object', 'object', 'number'],
    ['1.5', 'number', 'number', 'number'],
    ['true', 'boolean', 'boolean', 'boolean'],
    ['"text"', 'string', 'string', 'string'],
  ])('%s is a %s; every integer Int64: %s; only large ones: %s', (literal, usual, all, large) => {
    const call = `@$scriptContents.f(${literal})`;
    expect(show(call, typeOf)[0]).toBe(usual);
    expect(show(call, typeOf, { ordinals: 'all' })[0]).toBe(all);
    expect(show(call, typeOf, { ordinals: 'large' })[0]).toBe(large);
  });

  test('a lambda is a function', () => {
    expect(show('@$scriptContents.f(x => x + 1)', 'function f(g) { return g(41); }')).toEqual([
      '0x2a',
    ]);
  });

  test('an object of the script comes back as itself', () => {
    const script = 'var o = {}; function f(x) { return x === o; }';
    expect(show('@$scriptContents.f(@$scriptContents.o)', script)).toEqual(['true']);
  });

  test('an object of the debugger is always the same one', () => {
    const script = 'function f(x) { return x === host.namespace.Debugger.State; }';
    expect(show('@$scriptContents.f(Debugger.State)', script)).toEqual(['true']);
  });
});

describe('values on their way out', () => {
  test.each([
    ['12', '0xc'],
    ['-42', '-42'],
    ['0', '0x0'],
    ['Math.PI', '3.141593'],
    ['true', 'true'],
    ['host.parseInt64("0xfffff80001479800")', '0xfffff80001479800'],
    ['new host.Int64(-3)', '-3'],
    ['2 ** 64 - 2 ** 11', '0xfffffffffffff800'],
  ])('%s prints %s', (value, text) => {
    expect(show('@$scriptContents.f()', `function f() { return ${value}; }`)).toEqual([text]);
  });

  test('undefined and null are no value', () => {
    for (const value of ['undefined', 'null']) {
      const kd = testDebugger();
      kd.script(`function f() { return ${value}; }`);
      expect(kd.dx('@$scriptContents.f()').join('\n').trimEnd()).toBe('@$scriptContents.f()');
    }
  });

  test('a string has its length below', () => {
    expect(show('@$scriptContents.f()', 'function f() { return "ab"; }')).toEqual([
      'ab',
      '    Length           : 0x2',
    ]);
  });

  test('an array has length and elements, and no text', () => {
    const [root = '', ...children] = show('@$scriptContents.f()', 'var f = () => [1, "x"];');
    expect(root.trim()).toBe('');
    expect(children).toEqual([
      '    length           : 0x2',
      '    [0x0]            : 0x1',
      '    [0x1]            : x',
    ]);
  });

  test('typed arrays, maps, sets and generators are iterable', () => {
    const elements = (value: string) =>
      show('@$scriptContents.f().Select(x => x)', `function f() { return ${value}; }`).slice(1);
    const both = ['    [0x0]            : 0x7', '    [0x1]            : 0x8'];
    expect(elements('new Uint8Array([7, 8])')).toEqual(both);
    expect(elements('new Set([7, 8])')).toEqual(both);
    expect(elements('(function* () { yield 7; yield 8; })()')).toEqual(both);
    expect(elements('new Map([[7, 8]])')).toHaveLength(1);
  });

  test('valueWithMetadata prints in its radix', () => {
    const script =
      'function f() { return host.metadata.valueWithMetadata(12, { PreferredRadix: 10 }); }';
    expect(show('@$scriptContents.f()', script)).toEqual(['12']);
  });
});

describe('errors of scripts', () => {
  const script = 'function f() {\n  return undefined.add;\n}';

  test('the newer engine names class, script and place', () => {
    expect(show('@$scriptContents.f()', script)).toEqual([
      "Error: TypeError: Cannot read properties of undefined (reading 'add') [at test (line 2 col 20)]",
    ]);
  });

  test('the older engine has the message alone', () => {
    expect(show('@$scriptContents.f()', script, { javascript: 'chakra' })).toEqual([
      "Error: Unable to get property 'add' of undefined or null reference",
    ]);
  });

  test('errors of the host carry the place of the call', () => {
    const call = 'function f() {\n  return 1 + host.Int64(0, 0x80000000);\n}';
    expect(show('@$scriptContents.f()', call)).toEqual([
      'Error: Error: 64 bit value loses precision on conversion to number [at test (line 2 col 12)]',
    ]);
  });

  test('an error without a name has its message alone', () => {
    const named = 'function f() {\n  throw Object.assign(new Error("no hunt"), { name: "" });\n}';
    expect(show('@$scriptContents.f()', named)).toEqual([
      'Error: no hunt [at test (line 2 col 23)]',
    ]);
  });

  test('anything can be thrown', () => {
    expect(show('@$scriptContents.f()', 'function f() { throw "text"; }')).toEqual(['Error: text']);
    expect(show('@$scriptContents.f()', 'function f() { throw Object.create(null); }')).toEqual([
      'Error: Unexpected internal error',
    ]);
  });
});
