import { describe, expect, test } from '@jest/globals';
import { testDebugger } from './test-debugger';

/** What a script computes, as `dx` prints it behind the colon. */
function evaluate(expression: string): string {
  const kd = testDebugger();
  const failed = kd.script(`function compute() { return ${expression}; }`)[0] ?? '';
  if (!failed.startsWith('JavaScript script successfully')) return failed;
  return (kd.dx('@$scriptContents.compute()')[0] ?? '').replace(/^.*? : /, '');
}

describe('the realm of a script', () => {
  test.each([
    'console',
    'require',
    'module',
    'process',
    'Buffer',
    'setTimeout',
    'TextDecoder',
    'performance',
    'WebAssembly',
    'BigInt',
    'BigInt64Array',
    'globalThis',
    'Intl',
    'WeakRef',
    'FinalizationRegistry',
    'structuredClone',
    'SharedArrayBuffer',
    'Atomics',
  ])('has no %s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });

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
    ['Object.entries({a: 1}).length + Object.values({b: 2}).length', '0x2'],
    ["'x'.padStart(3, '-')", '--x'],
    ['[1, 2].includes(2)', 'true'],
    ['2 ** 10', '0x400'],
    ["encodeURIComponent('a b')", 'a%20b'],
    ["JSON.stringify({a: [1, 'x']})", '{"a":[1,"x"]}'],
    ["new Map([['k', 7]]).get('k')", '0x7'],
    ['Reflect.ownKeys({a: 1}).length', '0x1'],
    ['[...new Set([1, 1, 2])].length', '0x2'],
    ["eval('1 + 1')", '0x2'],
    ["new Function('return 3')()", '0x3'],
  ])('has ES2017: %s', (expression, result) => {
    expect(evaluate(expression)).toBe(result);
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
    expect(evaluate(`(${expression})`)).toContain('SyntaxError');
  });

  test('fails to load a catch without parameter', () => {
    expect(testDebugger().script('try { a(); } catch { }')[0]).toContain('SyntaxError');
  });

  test.each(["'(?<year>a)'", "'(?<=a)b'", "'a', 's'", "'\\\\p{L}', 'u'", "'a', 'd'"])(
    'new RegExp(%s) throws a SyntaxError',
    (args) => {
      const attempt = `(() => { try { new RegExp(${args}); return 'made'; } catch (e) { return e instanceof SyntaxError; } })()`;
      expect(evaluate(attempt)).toBe('true');
    },
  );

  test('regular expressions of ES2017 work, made by literal, constructor and call', () => {
    expect(evaluate("/^a(b+)$/u.exec('abb')[1]")).toBe('bb');
    expect(evaluate("new RegExp('a(?=b)', 'gi').flags")).toBe('gi');
    expect(evaluate("RegExp('a/b') instanceof RegExp && /x/.constructor === RegExp")).toBe('true');
  });

  test('Date follows the clock of the machine', () => {
    const kd = testDebugger();
    kd.script('function now() { return [Date.now(), new Date().getTime(), +new Date(5)].join(); }');
    kd.engine.machine.clock.advance(1500);
    const now = Math.floor(kd.engine.machine.clock.now());
    expect(kd.dx('@$scriptContents.now()')[0]).toContain(` : ${now},${now},5`);
  });

  test('scripts do not share globals', () => {
    const kd = testDebugger();
    kd.script('var mine = 1; Array.prototype.mine = 1;', 'a');
    kd.script('function see() { return typeof mine + typeof [].mine; }', 'b');
    expect(kd.dx('@$scriptContents.see()')[0]).toContain('undefinedundefined');
  });

  test('jobs of promises run after root code and never later', () => {
    const kd = testDebugger();
    kd.script(`
      var ran = 0;
      Promise.resolve().then(() => { ran += 1; });
      function later() { Promise.resolve().then(() => { ran += 1; }); return ran; }
    `);
    expect(kd.dx('@$scriptContents.later()')[0]).toContain(' : 0x1');
    expect(kd.dx('@$scriptContents.later()')[0]).toContain(' : 0x1');
  });

  test('errors of the host are Errors of the realm', () => {
    expect(
      evaluate(
        "(() => { try { host.parseInt64('x'); } catch (e) { return e instanceof Error && e.message; } })()",
      ),
    ).toBe("Invalid argument to method 'parseInt64'");
  });
});
