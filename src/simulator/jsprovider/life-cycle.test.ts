import { describe, expect, test } from '@jest/globals';
import { testDebugger } from './test-debugger';

const LOADED = "JavaScript script successfully loaded from 'C:\\test.js'";

const hooks = `
  host.diagnostics.debugLog('root\\n');
  function initializeScript() { host.diagnostics.debugLog('initialize\\n'); }
  function invokeScript() { host.diagnostics.debugLog('invoke\\n'); }
  function uninitializeScript() { host.diagnostics.debugLog('uninitialize\\n'); }`;

const NONE_LOADED = [
  'Command Loaded Scripts:',
  '    <None Loaded>',
  "Other Clients' Scripts:",
  '    <None Loaded>',
];

describe('what the script commands print', () => {
  test('.scriptload runs root code and initializeScript before its line, and nothing after', () => {
    const kd = testDebugger();
    kd.files.write('C:\\test.js', hooks);
    expect(kd.run('.scriptload C:\\test.js')).toEqual(['root', 'initialize', LOADED]);
  });

  test('.scriptrun runs invokeScript after the line', () => {
    const kd = testDebugger();
    expect(kd.script(hooks)).toEqual(['root', 'initialize', LOADED, 'invoke']);
  });

  test('.scriptunload takes a file name without its path', () => {
    const kd = testDebugger();
    kd.script(hooks);
    expect(kd.run('.scriptunload test.js')).toEqual([
      'uninitialize',
      "JavaScript script unloaded from 'C:\\test.js'",
    ]);
    expect(kd.run('.scriptlist')).toEqual(NONE_LOADED);
  });

  test('.scriptlist names loaded scripts, .scriptunloadall unloads them', () => {
    const kd = testDebugger();
    kd.script('', 'a');
    kd.script('', 'b');
    expect(kd.run('.scriptlist')).toEqual([
      'Command Loaded Scripts:',
      "    JavaScript script from 'C:\\a.js'",
      "    JavaScript script from 'C:\\b.js'",
      "Other Clients' Scripts:",
      '    <None Loaded>',
    ]);
    expect(kd.run('.scriptunloadall')).toEqual([
      "JavaScript script unloaded from 'C:\\a.js'",
      "JavaScript script unloaded from 'C:\\b.js'",
    ]);
  });

  test('a failed load names line and column', () => {
    const kd = testDebugger({ javascript: 'chakra' });
    expect(kd.script('var a = 1;\nvar = 2;')).toEqual([
      '"C:\\test.js" (line 2 (@ 5)): Error (0x80004005): Syntax error',
      "Error: Unable to execute JavaScript script 'C:\\test.js'",
    ]);
    expect(kd.run('.scriptlist')).toEqual(NONE_LOADED);
  });

  test('an exception of root code or initializeScript fails the load', () => {
    const kd = testDebugger();
    expect(kd.script('function initializeScript() {\n  throw new RangeError("no");\n}')).toEqual([
      '"C:\\test.js" (line 2 (@ 9)): Error (0x8000000B): RangeError: no',
      "Error: Unable to execute JavaScript script 'C:\\test.js'",
    ]);
  });

  test('a hook that is no function fails the load', () => {
    const [line] = testDebugger().script('var initializeScript = 3;');
    expect(line).toContain("'initializeScript' must be an invocable function");
  });

  test('an exception of invokeScript leaves the script loaded', () => {
    const kd = testDebugger({ javascript: 'chakra' });
    const printed = kd.script('function invokeScript() { throw new Error("later"); }');
    expect(printed).toEqual([LOADED, 'Error: later']);
    expect(kd.run('.scriptlist')).toHaveLength(4);
  });

  test('a missing file, a script that is loaded already and one that is not loaded', () => {
    const kd = testDebugger();
    expect(kd.run('.scriptload C:\\none.js').at(-1)).toBe(
      "Error: Unable to execute JavaScript script 'C:\\none.js'",
    );
    kd.script('');
    expect(kd.run('.scriptload C:\\test.js')).toEqual([
      "Error: JavaScript script 'C:\\test.js' is already loaded",
    ]);
    expect(kd.run('.scriptunload other.js')).toEqual(["Error: Unable to find script 'other.js'"]);
  });
});

describe('running a loaded script again', () => {
  test('uninitializes the old instance first, then replaces it', () => {
    const kd = testDebugger();
    kd.script(hooks);
    expect(kd.script('var second = 2;')).toEqual(['uninitialize', LOADED]);
    expect(kd.dx('@$scriptContents.second')).toEqual(['@$scriptContents.second : 0x2']);
    expect(kd.run('.scriptlist')).toHaveLength(4);
  });

  test('brings the old instance back when the new one fails', () => {
    const kd = testDebugger();
    kd.script(`var first = 1;
      function one() { return 1; }
      function initializeScript() { return [new host.functionAlias(one, 'one')]; }`);
    kd.script('throw new Error("broken");');
    expect(kd.dx('@$scriptContents.first')).toEqual(['@$scriptContents.first : 0x1']);
    expect(kd.run('!one')).toEqual(['@$one()          : 0x1']);
  });

  test('a variable keeps the objects of an unloaded script alive', () => {
    const kd = testDebugger();
    kd.script('var kept = { count: 0, next() { return ++this.count; } };');
    kd.run('dx -r0 @$kept = @$scriptContents.kept');
    kd.run('.scriptunload test.js');
    expect(kd.dx('@$kept.next()')).toEqual(['@$kept.next()    : 0x1']);
  });
});

describe('the two phases of host', () => {
  const probe = `
    function list() { return Object.keys(host).join(' '); }
    var loading = list();
    var initializing;
    function initializeScript() { initializing = list(); }`;

  test('while the script loads, what reaches the target is absent', () => {
    const kd = testDebugger();
    kd.script(`${probe} var type = typeof host.namespace + ('memory' in host);`);
    const names =
      'currentApiVersionSupported currentApiVersionInitialized diagnostics metadata functionAlias namedModelParent namedModelRegistration namespacePropertyParent typeSignatureRegistration typeSignatureExtension apiVersionSupport optionalRecord resourceFileName allowOutsidePropertyWrites Int64 parseInt64';
    expect(kd.dx('@$scriptContents.loading')[0]).toContain(` : ${names}`);
    expect(kd.dx('@$scriptContents.initializing')[0]).toContain(` : ${names}`);
    expect(kd.dx('@$scriptContents.type')[0]).toContain(' : undefinedfalse');
  });

  test('using the namespace while loading is a TypeError that fails the load', () => {
    const kd = testDebugger();
    const printed = kd.script('host.namespace.Debugger.Utility.Control.ExecuteCommand("r");');
    expect(printed[0]).toContain('TypeError: Cannot read properties of undefined');
  });

  test('afterwards everything is there', () => {
    const kd = testDebugger();
    kd.script(`${probe} var now; function invokeScript() { now = list(); }`);
    expect(kd.dx('@$scriptContents.now')[0]).toMatch(
      / namespace currentSession currentProcess currentThread memory .*indexedValue$/,
    );
  });

  test('under the switch the namespace is there while loading', () => {
    const kd = testDebugger({ namespaceWhileLoading: true });
    kd.script('host.namespace.Debugger.State.UserVariables.early = 5;');
    expect(kd.dx('@$early')).toEqual(['@$early          : 0x5']);
  });

  test('contents are bridged only when initializeScript has returned', () => {
    const kd = testDebugger({ namespaceWhileLoading: true });
    kd.script(`var seen;
      function initializeScript() {
        seen = 'test' in host.namespace.Debugger.State.Scripts;
      }`);
    expect(kd.dx('@$scriptContents.seen')).toEqual(['@$scriptContents.seen : false']);
  });
});
