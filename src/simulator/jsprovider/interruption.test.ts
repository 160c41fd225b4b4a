import { describe, expect, test } from '@jest/globals';
import type { Switches } from '../switches';
import { type TestDebugger, testDebugger } from './test-debugger';

const ABORTED = 'Error: Script execution aborted due to requested interruption';

/** `press()` presses Ctrl+Break; the next call of the host, or turn of a loop, aborts. */
function pressing(body: string, switches: Partial<Switches> = {}): readonly string[] {
  const kd = testDebugger(switches);
  kd.script(`
    var trace = [];
    function log(text) { host.diagnostics.debugLog(text, '\\n'); }
    function press() { host.diagnostics.debugLog('press\\n'); host.diagnostics.debugLog('not reached\\n'); }
    function f() { ${body} }`);
  pressOnLog(kd);
  return [...kd.dx('@$scriptContents.f()'), ...kd.dx('@$scriptContents.trace.Count()')];
}

function pressOnLog(kd: TestDebugger): void {
  kd.provider.onHostCall = (call) => {
    if (call.text === 'press\n') kd.breakWord[0] = 1;
    return undefined;
  };
}

const count = (n: number) => expect.stringMatching(new RegExp(`: 0x${n}$`));

describe('Ctrl+Break while a script runs', () => {
  test('no catch sees it', () => {
    const caught = "try { press(); } catch (e) { trace.push(1); log('caught'); }";
    expect(pressing(caught)).toEqual(['press', ABORTED, count(0)]);
  });

  test('no catch sees it that takes the exception apart', () => {
    const caught = 'try { press(); } catch ({ message }) { trace.push(message); }';
    expect(pressing(caught)).toEqual(['press', ABORTED, count(0)]);
  });

  test('finally does not run', () => {
    const finished = 'try { press(); } finally { trace.push(1); }';
    expect(pressing(finished)).toEqual(['press', ABORTED, count(0)]);
    const returned = 'try { press(); } finally { trace.push(1); return 5; }';
    expect(pressing(returned)).toEqual(['press', ABORTED, count(0)]);
  });

  test('under the switch finally runs, and can call the debugger', () => {
    const finished = "try { press(); } finally { trace.push(1); log('cleaning'); }";
    expect(pressing(finished, { finallyOnAbort: true })).toEqual([
      'press',
      'cleaning',
      ABORTED,
      count(1),
    ]);
  });

  test('a finally that returns does not bring the script back to life', () => {
    const finished = 'try { press(); } finally { return 5; }';
    expect(pressing(finished, { finallyOnAbort: true })).toEqual(['press', ABORTED, count(0)]);
  });

  test('under the switch a catch within finally still works', () => {
    const finished =
      'try { press(); } finally { try { null.x; } catch (e) { trace.push(e.name); } }';
    expect(pressing(finished, { finallyOnAbort: true })).toEqual(['press', ABORTED, count(1)]);
  });

  test('other exceptions are caught and finally runs as ever', () => {
    const ordinary = `
      for (const kind of [1, 2]) {
        try { if (kind === 1) null.x; } catch (e) { trace.push(e); } finally { trace.push(kind); }
      }
      try { throw { message: 'm' }; } catch ({ message }) { trace.push(message); }`;
    expect(pressing(ordinary).at(-1)).toEqual(count(4));
  });

  test.each([
    'while (true);',
    'while (true) { trace.length; }',
    'do {} while (true);',
    'for (;;) trace.length;',
    'for (const x of (function* () { for (;;) yield 1; })()) x;',
    'const o = {}; for (const k in { a: 1 }) { while (true) o[k] = 1; }',
  ])('ends a loop that calls nothing: %s', (loop) => {
    const kd = testDebugger();
    kd.script(`var trace = []; function f() { try { ${loop} } catch (e) { trace.push(e); } }`);
    kd.breakWord[0] = 1;
    expect(kd.dx('@$scriptContents.f()')).toEqual([ABORTED]);
  });

  test('an abort in a nested command ends the outer script too', () => {
    const nested = `
      const exec = host.namespace.Debugger.Utility.Control.ExecuteCommand;
      if (trace.push(0) > 1) press();
      try { exec('dx @$scriptContents.f()'); } catch (e) { trace.push(1); }`;
    expect(pressing(nested)).toEqual([ABORTED, count(2)]);
  });

  test('an abort during the load unloads the script', () => {
    const kd = testDebugger();
    pressOnLog(kd);
    const printed = kd.script(
      "host.diagnostics.debugLog('press\\n'); host.diagnostics.debugLog('x');",
    );
    expect(printed).toEqual(['press', ABORTED]);
    expect(kd.run('.scriptlist')[1]).toBe('    <None Loaded>');
  });

  test('the next command runs as if nothing had been', () => {
    const kd = testDebugger();
    kd.script(`function f() { host.diagnostics.debugLog('press\\n'); host.diagnostics.debugLog('x'); }
      function g() { try { null.x; } catch (e) { return 'caught'; } }`);
    pressOnLog(kd);
    expect(kd.dx('@$scriptContents.f()').at(-1)).toBe(ABORTED);
    expect(kd.dx('@$scriptContents.g()')[0]).toContain(': caught');
    expect(kd.provider.running).toBe(false);
  });
});
