import { describe, expect, test } from '@jest/globals';
import type { FakeMachine } from '../kd/fakes';
import type { Switches } from '../switches';
import { testDebugger } from './test-debugger';

/** What a script computes in phase 2, as text; `exec` runs a command. */
function evaluate(body: string, switches: Partial<Switches> = {}, machine: FakeMachine = {}) {
  const kd = testDebugger({ javascript: 'chakra', ...switches }, machine);
  const text = `
    function compute() {
      const State = host.namespace.Debugger.State;
      const exec = host.namespace.Debugger.Utility.Control.ExecuteCommand;
      ${body}
    }
    function initializeScript() { return [new host.apiVersionSupport(1, 3)]; }
    function invokeScript() { host.diagnostics.debugLog(String(compute()), '\\n'); }`;
  return kd.script(text).slice(1).join('\n');
}

describe('what ExecuteCommand returns', () => {
  const lines = "const lines = exec('.echo one; .echo two; .echo three');";

  test.each([
    ['[...lines].join()', 'one,two,three'],
    ['[...lines].concat([...lines]).length', '6'],
    ['lines[1]', 'two'],
    ['lines[7]', 'undefined'],
    ['lines.First() + lines.Last()', 'onethree'],
    [
      "[...lines.Where((l) => l.startsWith('t')).Select((l) => l.toUpperCase())].join()",
      'TWO,THREE',
    ],
    ['typeof lines.Count() + lines.Count()', 'object3'],
    ['lines.Count() === 3', 'false'],
    [
      '[typeof lines.length, typeof lines.map, typeof lines.filter].join()',
      'undefined,undefined,undefined',
    ],
    ['Array.isArray(lines)', 'false'],
    ['lines.OrderBy((l) => l.length).Last()', 'three'],
    ["exec('dx 40 + 2').First()", '40 + 2           : 42'],
  ])('%s is %s', (expression, result) => {
    expect(evaluate(`${lines} return ${expression};`)).toBe(result);
  });

  test('is captured, not shown', () => {
    expect(evaluate("exec('.echo hidden'); return 'shown';")).toBe('shown');
  });

  test('debugLog of a nested dx is captured as well', () => {
    const nested = "return [...exec('dx @$scriptContents.nested()')].join('|');";
    const kd = testDebugger();
    const printed = kd.script(`
      function nested() { host.diagnostics.debugLog('inner\\n'); return 1; }
      function compute() { const exec = host.namespace.Debugger.Utility.Control.ExecuteCommand; ${nested} }
      function invokeScript() { host.diagnostics.debugLog(compute(), '\\n'); }`);
    expect(printed.at(-1)).toBe('inner|@$scriptContents.nested() : 0x1');
  });

  test('a failing command answers or throws, by the switch', () => {
    const attempt =
      "try { return [...exec('.nosuch')].length; } catch (e) { return 'threw ' + (e instanceof Error); }";
    expect(evaluate(attempt, { failingCommands: 'answer' })).toBe('1');
    expect(evaluate(attempt, { failingCommands: 'throw' })).toBe('threw true');
  });
});

describe('user variables', () => {
  test('can be set, read and deleted as properties', () => {
    const kd = testDebugger();
    kd.script(`
      var pool = { hitTag(tag) { return 'armed ' + tag; } };
      function invokeScript() { host.namespace.Debugger.State.UserVariables.pool = pool; }
      function same() { return host.namespace.Debugger.State.UserVariables.pool === pool; }
      function uninitializeScript() { delete host.namespace.Debugger.State.UserVariables.pool; }`);
    expect(kd.dx('@$pool.hitTag("Abc ")')[0]).toContain(': armed Abc ');
    expect(kd.dx('@$scriptContents.same()')[0]).toContain(': true');
    kd.run('.scriptunload test.js');
    expect(kd.dx('@$pool')).toEqual(['Error: Use of undefined variable']);
  });

  test('Object.defineProperty works like assignment', () => {
    expect(
      evaluate(
        "Object.defineProperty(State.UserVariables, 'n', { value: 5 }); return exec('dx @$n').First();",
      ),
    ).toMatch(/: (0x)?5$/);
  });

  test('a name that is not there reads as undefined', () => {
    expect(evaluate('return State.UserVariables.nothing;')).toBe('undefined');
  });

  test('@$vars.Add and Remove work from expressions', () => {
    const kd = testDebugger();
    kd.dx('@$vars.Add("n", 0x1)');
    expect(kd.dx('@$n')[0]).toMatch(/: (0x)?1$/);
    kd.dx('@$vars.Remove("n")');
    expect(kd.dx('@$n')[0]).toContain('Error: ');
  });

  test('under the switch scripts cannot write them, but dx can', () => {
    const fixed = { userVariablesWritable: false };
    expect(evaluate('State.UserVariables.x = 1;', fixed)).toBe('Error: Cannot write to property');
    expect(evaluate('delete State.UserVariables.x;', fixed)).toBe(
      'Error: Cannot write to property',
    );
    expect(evaluate("exec('dx -r0 @$x = 5'); return State.UserVariables.x;", fixed)).toBe('5');
  });
});

describe('objects of the model in scripts', () => {
  test('own names come with those that the host puts on every object', () => {
    const names = evaluate('return Object.getOwnPropertyNames(State).join();').split(',');
    expect(names).toEqual(
      expect.arrayContaining(['Scripts', 'UserVariables', 'toString', 'getValueAt', 'compareTo']),
    );
    expect(evaluate("return 'Scripts' in State && !('Nothing' in State);")).toBe('true');
  });

  test('toString gives the display text, and text joins with it', () => {
    expect(evaluate('return host.currentProcess.toString();')).toBe('System');
    expect(evaluate("return '' + host.currentProcess;")).toBe('System');
    expect(
      evaluate("return host.namespace.Debugger.Utility.FileSystem.TempDirectory + '\\\\x';"),
    ).toBe('C:\\Temp\\x');
  });

  test('writing where nothing can be written throws', () => {
    expect(evaluate('State.Scripts = 1;')).toBe(
      'Error: Unable to assign to the object on the left side of an assignment operation',
    );
  });

  test('the query methods take functions of the script and return live collections', () => {
    expect(
      evaluate(
        'return [...host.currentSession.Processes.Select((p) => p.Name + Number(p.Id))].join();',
      ),
    ).toBe('System4');
  });

  test('an exception in a function that a query calls reaches the script', () => {
    expect(
      evaluate(
        "try { [...exec('.echo a').Select(() => { throw new Error('inner'); })]; } catch (e) { return e.message; }",
      ),
    ).toBe('inner');
  });

  test('another script is reached through its contents', () => {
    const kd = testDebugger();
    kd.script('function twice(x) { return { doubled: x * 2 }; }', 'utils');
    kd.script(
      'function f() { return host.namespace.Debugger.State.Scripts.utils.Contents.twice(4).doubled + 1; }',
      'user',
    );
    expect(kd.dx('@$scriptContents.f()')[0]).toContain(': 0x9');
  });
});
