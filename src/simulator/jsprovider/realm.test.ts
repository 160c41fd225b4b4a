import { describe, expect, test } from '@jest/globals';
import { JAVASCRIPT_ENGINES } from '../switches';
import { evaluateIn, testDebugger } from './test-debugger';

describe.each(JAVASCRIPT_ENGINES)('the realm of a script in %s', (engine) => {
  const evaluate = (expression: string) => evaluateIn(engine, expression);

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
    'structuredClone',
    'SharedArrayBuffer',
    'Atomics',
  ])('has no %s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
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

  test('regular expressions of ES2017 work, made by literal, constructor and call', () => {
    expect(evaluate("/^a(b+)$/u.exec('abb')[1]")).toBe('bb');
    expect(evaluate("new RegExp('a(?=b)', 'gi').toString()")).toBe('/a(?=b)/gi');
    expect(evaluate("RegExp('a/b') instanceof RegExp && /x/.constructor === RegExp")).toBe('true');
  });

  test('Date follows the clock of the machine', () => {
    const kd = testDebugger({ javascript: engine });
    kd.script('function now() { return [Date.now(), new Date().getTime(), +new Date(5)].join(); }');
    kd.engine.machine.clock.advance(1500);
    const now = Math.floor(kd.engine.machine.clock.now());
    expect(kd.dx('@$scriptContents.now()')[0]).toContain(` : ${now},${now},5`);
  });

  test('scripts do not share globals', () => {
    const kd = testDebugger({ javascript: engine });
    kd.script('var mine = 1; Array.prototype.mine = 1;', 'a');
    kd.script('function see() { return typeof mine + typeof [].mine; }', 'b');
    expect(kd.dx('@$scriptContents.see()')[0]).toContain('undefinedundefined');
  });

  test('jobs of promises run after root code and never later', () => {
    const kd = testDebugger({ javascript: engine });
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
