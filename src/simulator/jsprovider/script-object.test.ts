import { describe, expect, test } from '@jest/globals';
import { type TestDebugger, testDebugger } from './test-debugger';

function loaded(script: string): TestDebugger {
  const kd = testDebugger();
  expect(kd.script(script)[0]).toContain('successfully');
  return kd;
}

const version = (major: number, minor: number, more = '') =>
  `function initializeScript() { return [new host.apiVersionSupport(${major}, ${minor})${more}]; }`;

describe('what of a script is visible', () => {
  test('var and functions are, let, const and class are not, nor hooks and hidden names', () => {
    const kd = loaded(`
      var visible = 1;
      function shown() {}
      let hiddenLet = 1;
      const hiddenConst = 1;
      class HiddenClass {}
      var __private = 1;
      this.assigned = 2;
      function initializeScript() {}
      function invokeScript() {}
      function uninitializeScript() {}`);
    expect(kd.dx('-v Debugger.State.Scripts.test.Contents').map((line) => line.trimEnd())).toEqual([
      'Debugger.State.Scripts.test.Contents : [object Object]',
      '    host             : [object Object]',
      '    shown',
      '    visible          : 0x1',
      '    assigned         : 0x2',
      expect.stringContaining('    ToDisplayString'),
    ]);
    expect(kd.dx('@$scriptContents.__private')[0]).toContain('Error: ');
    expect(kd.dx('@$scriptContents.initializeScript')[0]).toContain('Error: ');
  });

  test('own properties come before getters of the class and of its parents', () => {
    const kd = loaded(`
      class Base { get inherited() { return 3; } baseMethod() {} }
      class Row extends Base {
        constructor() { super(); this.own = 1; this.__hidden = 0; }
        get derived() { return 2; }
        set writeOnly(x) {}
        toString() { return 'row'; }
      }
      var row = new Row();`);
    expect(kd.dx('@$scriptContents.row')).toEqual([
      '@$scriptContents.row : row',
      '    own              : 0x1',
      '    derived          : 0x2',
      '    inherited        : 0x3',
    ]);
  });

  test('without any toString there is no text', () => {
    const kd = loaded('delete Object.prototype.toString; var o = { a: 1 };');
    expect(kd.dx('@$scriptContents.o')[0]?.trimEnd()).toBe('@$scriptContents.o');
  });

  test('a getter that fails shows its error and the listing goes on', () => {
    const kd = loaded('var o = { get bad() { throw new Error("no"); }, good: 1 };');
    expect(kd.dx('@$scriptContents.o').slice(1)).toEqual([
      expect.stringMatching(/^ {4}bad {14}: Error: no \[at test/),
      '    good             : 0x1',
    ]);
  });
});

describe('protocols of script objects', () => {
  test('getDimensionality and getValueAt index', () => {
    const kd = loaded(`var grid = {
      getDimensionality() { return 2; },
      getValueAt(x, y) { return x * 10 + y; },
      *[Symbol.iterator]() { yield new host.indexedValue(5, [1, 2]); },
    };`);
    expect(kd.dx('@$scriptContents.grid[4, 2]')).toEqual(['@$scriptContents.grid[4, 2] : 0x2a']);
    expect(kd.dx('@$scriptContents.grid')[1]).toMatch(/^ {4}\[0x1, 0x2\]\s+: 0x5$/);
  });

  test('an iterator of an indexed object must yield indexed values', () => {
    const kd = loaded(`var grid = {
      getDimensionality() { return 1; },
      *[Symbol.iterator]() { yield 5; },
    };`);
    expect(kd.dx('@$scriptContents.grid').join()).toContain(
      'Iterator supporting getDimensions() did not return an indexedValue instance',
    );
  });

  test('metadata comes from the descriptor, from defineMetadata and with values', () => {
    const kd = loaded(`
      class Row {
        constructor() { this.count = 100; this.bytes = host.metadata.valueWithMetadata(7, { PreferredRadix: 2 }); }
        find(name) {}
        get [Symbol.metadataDescriptor]() {
          return { count: { PreferredRadix: 10, Help: 'how many' }, find: { Help: 'find(name) - finds' } };
        }
      }
      var row = new Row();
      function documented() {}
      host.metadata.defineMetadata(this, { documented: { Help: 'documented() - says so' } });`);
    const listing = kd.dx('-v @$scriptContents.row');
    expect(listing).toContain('    count            : 100');
    expect(listing.join('\n')).toMatch(/find +\[find\(name\) - finds\]/);
    expect(kd.dx('-v @$scriptContents').join('\n')).toMatch(
      /documented +\[documented\(\) - says so\]/,
    );
  });

  test('compareTo and equals count from API 1.2 on', () => {
    const numbers = `
      class Version {
        constructor(n) { this.n = n; }
        toString() { return 'v' + this.n; }
        compareTo(other) { return this.n - other.n; }
      }
      var versions = [3, 1, 2].map((n) => new Version(n));`;
    const kd = loaded(numbers + version(1, 2));
    expect(kd.dx('@$scriptContents.versions.OrderBy(v => v).First()')[0]).toContain(': v1');
    expect(kd.dx('@$scriptContents.versions[0]').join('\n')).not.toContain('compareTo');
  });
});

describe('writing from outside', () => {
  const script =
    'var o = { plain: 1, set settable(x) { this.plain = x; }, get settable() { return 0; } };';
  const write = (kd: TestDebugger, name: string) => {
    const failure = kd.dx(`@$scriptContents.o.${name} = 5`).join('\n');
    return failure.includes('Error') ? failure : kd.dx('@$scriptContents.o.plain')[0];
  };

  test('a setter can always be written', () => {
    expect(write(loaded(script), 'settable')).toContain(': 0x5');
  });

  test('plain properties cannot, unless API 1.7 and a record allow it', () => {
    const allow = ', new host.allowOutsidePropertyWrites(true)';
    expect(write(loaded(script), 'plain')).toContain('Cannot write to property');
    expect(write(loaded(script + version(1, 6, allow)), 'plain')).toContain(
      'Cannot write to property',
    );
    expect(write(loaded(script + version(1, 7)), 'plain')).toContain('Cannot write to property');
    expect(write(loaded(script + version(1, 7, allow)), 'plain')).toContain(': 0x5');
  });
});
