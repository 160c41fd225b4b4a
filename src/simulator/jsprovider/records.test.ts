import { describe, expect, test } from '@jest/globals';
import { type TestDebugger, testDebugger } from './test-debugger';

const LOADED = /successfully loaded/;

function load(kd: TestDebugger, records: string, script = '', name = 'test'): string {
  const text = `${script}\nfunction initializeScript() { return [${records}]; }`;
  return kd.script(text, name).join('\n');
}

describe('functionAlias', () => {
  const alias = "new host.functionAlias(add, 'add')";
  const add = 'function add(a, b) { return a + b; } function __neg(x) { return -x; }';

  test('is called by @$name, !name and through the namespace', () => {
    const kd = testDebugger();
    load(kd, `${alias}, new host.functionAlias(__neg, 'neg')`, add);
    expect(kd.dx('@$add(5, 7)')).toEqual(['@$add(5, 7)      : 0xc']);
    expect(kd.run('!neg 42')).toEqual(['@$neg(42)        : -42']);
    expect(kd.run('!add (5, 7)')).toEqual(['@$add(5, 7)      : 0xc']);
    expect(kd.dx('Debugger.State.FunctionAliases.add(1, 1)')[0]).toContain(' : 0x2');
  });

  test('a name that is taken fails the load, and what was done before is undone', () => {
    const kd = testDebugger();
    load(kd, alias, add, 'first');
    const second = load(
      kd,
      `new host.functionAlias(other, 'other'), ${alias}`,
      `${add} function other() {}`,
    );
    expect(second).toContain("Cannot modify debugger object model for 'add (functionAlias)'");
    expect(kd.dx('@$other()')[0]).toContain('Error: ');
    expect(kd.dx('@$add(1, 1)')[0]).toContain(' : 0x2');
  });

  test('in an optionalRecord a taken name is tolerated', () => {
    const kd = testDebugger();
    load(kd, alias, add, 'first');
    expect(load(kd, `new host.optionalRecord(${alias})`, add)).toMatch(LOADED);
  });

  test('unloading frees the name', () => {
    const kd = testDebugger();
    load(kd, alias, add);
    kd.run('.scriptunload test.js');
    expect(kd.dx('@$add(1, 1)')[0]).toContain('Error: ');
    expect(load(kd, alias, add)).toMatch(LOADED);
  });

  test('undefined prints the expression alone', () => {
    const kd = testDebugger();
    load(
      kd,
      "new host.functionAlias(say, 'say')",
      "function say() { host.diagnostics.debugLog('hello\\n'); }",
    );
    expect(kd.run('!say').map((line) => line.trimEnd())).toEqual(['hello', '@$say()']);
  });
});

describe('models', () => {
  test('a class and a prototype object extend models of the debugger', () => {
    const kd = testDebugger();
    load(
      kd,
      "new host.namedModelParent(Extension, 'Debugger.Models.Utility'), new host.namedModelParent({ get Twice() { return this.Id * 2; } }, 'Debugger.Models.Process')",
      'class Extension { get Pool() { return { size: 3 }; } Make(x) { return x; } }',
    );
    expect(kd.dx('Debugger.Utility.Pool.size')).toEqual(['Debugger.Utility.Pool.size : 0x3']);
    expect(kd.dx('Debugger.Utility.Make(7)')[0]).toContain(': 0x7');
    expect(kd.dx('@$curprocess.Twice')[0]).toContain(': 0x8');
    kd.run('.scriptunload test.js');
    expect(kd.dx('Debugger.Utility.Pool')[0]).toContain('Error: ');
  });

  test('a model that nothing of the debugger has can be named, and nothing comes of it', () => {
    const kd = testDebugger();
    const record =
      "new host.namedModelParent({ get Extra() { return 1; } }, 'Debugger.Models.Nothing')";
    expect(load(kd, record)).toMatch(LOADED);
    expect(kd.dx('@$curprocess.Extra')[0]).toContain('Error: ');
  });

  test('two scripts share a sub-namespace', () => {
    const kd = testDebugger();
    const record = (member: string) =>
      `new host.namespacePropertyParent({ get ${member}() { return 1; } }, 'Debugger.Models.Utility', 'Shared.Model', 'Shared')`;
    load(kd, record('A'), '', 'a');
    load(kd, record('B'), '', 'b');
    expect(kd.dx('Debugger.Utility.Shared').slice(1)).toEqual([
      '    A                : 0x1',
      '    B                : 0x1',
    ]);
  });

  test('a model can be registered once', () => {
    const kd = testDebugger();
    const record = "new host.namedModelRegistration({}, 'My.Model')";
    expect(load(kd, record, '', 'a')).toMatch(LOADED);
    expect(load(kd, record, '', 'b')).toContain('Cannot modify debugger object model');
  });
});

describe('apiVersionSupport', () => {
  test('raises the version', () => {
    const kd = testDebugger();
    load(
      kd,
      'new host.apiVersionSupport(1, 3)',
      'function v() { const { majorVersion: a, minorVersion: b } = host.currentApiVersionInitialized; return a + "." + b; }',
    );
    expect(kd.dx('@$scriptContents.v()')[0]).toContain(': 1.3');
  });

  test('without it the version is 1.0 and absent symbols throw', () => {
    const kd = testDebugger();
    const find = 'function find() { return String(host.getModuleSymbolAddress("nt", "Nothing")); }';
    load(kd, '', find);
    expect(kd.dx('@$scriptContents.find()')[0]).toContain('Error: ');
    kd.run('.scriptunloadall');
    load(kd, 'new host.apiVersionSupport(1, 1)', find);
    expect(kd.dx('@$scriptContents.find()')[0]).toContain(': null');
  });

  test('a version that the host does not know fails the load', () => {
    expect(load(testDebugger(), 'new host.apiVersionSupport(1, 10)')).not.toMatch(LOADED);
  });
});

test('what is no record fails the load', () => {
  expect(load(testDebugger(), '{}')).toContain("Invalid argument to method 'initializeScript'");
  expect(load(testDebugger(), "new host.functionAlias('text', 'x')")).toContain(
    "Invalid argument to method 'functionAlias'",
  );
});

test('records about native types are accepted', () => {
  const records =
    "new host.typeSignatureRegistration({}, 'nt!_LIST_ENTRY'), new host.typeSignatureExtension(class {}, 'T<*>', 'nt')";
  expect(load(testDebugger(), records)).toMatch(LOADED);
});
