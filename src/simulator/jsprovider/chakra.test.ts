import { describe, expect, test } from '@jest/globals';
import { evaluateIn, testDebugger } from './test-debugger';

const evaluate = (expression: string) => evaluateIn('chakra', expression);

describe('Chakra', () => {
  test.each(['BigInt', 'BigInt64Array', 'globalThis', 'Intl', 'WeakRef', 'FinalizationRegistry'])(
    'has no %s',
    (name) => {
      expect(evaluate(`typeof ${name}`)).toBe('undefined');
    },
  );

  test.each([
    '[].flat',
    '[].flatMap',
    '[].at',
    '[].findLast',
    '[].toSorted',
    'Object.fromEntries',
    'Object.hasOwn',
    "''.matchAll",
    "''.replaceAll",
    "''.at",
    "''.trimStart",
    "''.trimEnd",
    "''.isWellFormed",
    'new Uint8Array(1).at',
    'new Uint8Array(1).findLast',
    'Promise.allSettled',
    'Promise.any',
    'Promise.prototype.finally',
    'Array.fromAsync',
    'new DataView(new ArrayBuffer(8)).getBigInt64',
    'Error.captureStackTrace',
  ])('lacks %s, which is newer than ES2017', (member) => {
    expect(evaluate(`typeof (${member})`)).toBe('undefined');
  });

  test.each([
    'a?.b',
    'a ?? b',
    '10n',
    '{ ...a }',
    'class { x = 1 }',
    'class { #x() {} }',
    '1_000',
    '/(?<year>\\d)/.test(a)',
    '/(?<=a)b/.test(a)',
    '/a/s.test(a)',
    '/\\p{L}/u.test(a)',
  ])('fails to load newer syntax: %s', (expression) => {
    expect(evaluate(`(${expression})`)).toContain('Syntax error');
  });

  test('fails to load a catch without parameter', () => {
    expect(testDebugger({ javascript: 'chakra' }).script('try { a(); } catch { }')[0]).toContain(
      'Syntax error',
    );
  });

  test.each(["'(?<year>a)'", "'(?<=a)b'", "'a', 's'", "'\\\\p{L}', 'u'", "'a', 'd'"])(
    'new RegExp(%s) throws a SyntaxError',
    (args) => {
      const attempt = `(() => { try { new RegExp(${args}); return 'made'; } catch (e) { return e instanceof SyntaxError; } })()`;
      expect(evaluate(attempt)).toBe('true');
    },
  );

  test.each([
    '/a/g.flags',
    'Symbol.match',
    'Symbol.replace',
    'Symbol.search',
    'Symbol.split',
    'Symbol.matchAll',
    'Symbol.asyncIterator',
  ])('has no %s', (member) => {
    expect(evaluate(`typeof ${member}`)).toBe('undefined');
  });

  test('regular expressions split, replace, match and search all the same', () => {
    expect(evaluate("'a1b22c'.split(/\\d+/).join()")).toBe('a,b,c');
    expect(evaluate("'a1b22c'.replace(/(\\d)/g, (all, digit) => '<' + digit + '>')")).toBe(
      'a<1>b<2><2>c',
    );
    expect(evaluate("'a1b22c'.match(/\\d/g).join() + 'abc'.search(/c/)")).toBe('1,2,22');
  });

  test('symbols are made, looked up and shared as ever', () => {
    const symbols = `[
      typeof Symbol('a'), Symbol.for('a') === Symbol.for('a'), Symbol.iterator in [],
      Symbol('a').constructor === Symbol, Object(Symbol()) instanceof Symbol,
    ].join()`;
    expect(evaluate(symbols)).toBe('symbol,true,true,true,true');
    expect(evaluate('(() => { try { new Symbol(); } catch (e) { return e.name; } })()')).toBe(
      'TypeError',
    );
  });

  test('sort keeps equal elements in order up to 512 of them, and not beyond', () => {
    const order = (length: number) =>
      evaluate(`Array.from({ length: ${length} }, (_, n) => n).sort(() => 0)[0]`);
    expect(order(512)).toBe('0x0');
    expect(order(513)).not.toBe('0x0');
    expect(
      evaluate('Array.from({ length: 600 }, (_, n) => -n).sort((a, b) => a - b)[0] + 600'),
    ).toBe('0x1');
  });

  test('JSON leaves lone surrogates as they are', () => {
    expect(evaluate("JSON.stringify('\\ud800\\\\ud800\\n').length")).toBe('0xc');
    expect(evaluate("JSON.parse(JSON.stringify('\\ud800')) === '\\ud800'")).toBe('true');
    expect(evaluate('typeof JSON.stringify(undefined)')).toBe('undefined');
  });

  test('toFixed refuses more than 20 digits', () => {
    expect(evaluate('(0.5).toFixed(20)')).toBe('0.50000000000000000000');
    expect(evaluate('(0.5).toFixed(21)')).toBe(
      'Error: The number of fractional digits is out of range',
    );
  });

  test.each([
    ['undefined.add', "Unable to get property 'add' of undefined or null reference"],
    ['(null).add = 1', "Unable to set property 'add' of undefined or null reference"],
    [
      '(([first]) => first)(undefined)',
      "Unable to get property 'Symbol.iterator' of undefined or null reference",
    ],
    ['host.substract()', "Object doesn't support property or method 'substract'"],
    ['(0, {}.none)()', 'Function expected'],
    ['absent', "'absent' is not defined"],
    ['(() => { late; let late; })()', 'Use before declaration'],
    ['(() => { const one = 1; one = 2; })()', 'Assignment to const'],
  ])('says of %s what is wrong in its own words', (expression, text) => {
    expect(evaluate(expression)).toBe(`Error: ${text}`);
    expect(
      evaluate(`(() => { try { return ${expression}; } catch (e) { return e.message; } })()`),
    ).toBe(text);
  });

  test('too deep a recursion throws a plain Error', () => {
    const deep = '(() => { const f = () => f() + 1; try { f(); } catch (e) { return e; } })()';
    expect(evaluate(`(${deep} instanceof RangeError) + ' ' + ${deep}.name`)).toBe('false Error');
    expect(evaluate(`${deep}.message`)).toBe('Out of stack space');
  });
});

test.each([
  ['a ?? b; class C { #x = 1; }', 'syntax'],
  ['[[1]].flat(); globalThis; 10n', 'built-ins'],
  ["/(?<year>\\d+)/.exec('1').groups; /a/.flags; Symbol.replace", 'regular expressions'],
])('V8 takes the current language: %s', (text) => {
  const kd = testDebugger({ javascript: 'v8' });
  expect(kd.script(`var a = 1, b = 2; ${text}`)[0]).toContain('successfully loaded');
});
