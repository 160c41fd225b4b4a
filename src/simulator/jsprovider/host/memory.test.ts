import { describe, expect, test } from '@jest/globals';
import type { FakeMachine } from '../../kd/fakes';
import { testDebugger } from '../test-debugger';

const bytes = () => Uint8Array.from([0x41, 0x62, 0x63, 0x20, 0xff, 0xff, 0xff, 0xff, 0, 1, 2, 3]);

function evaluate(expression: string, machine: FakeMachine = {}) {
  const kd = testDebugger(
    { javascript: 'chakra' },
    { memory: new Map([[0xfffff80000001000n, bytes()]]), ...machine },
  );
  const [, ...printed] = kd.script(`
    const at = host.parseInt64('0xfffff80000001000');
    function invokeScript() {
      const { readMemoryValues: read, writeMemoryValues: write, readString } = host.memory;
      host.diagnostics.debugLog(String(${expression}), '\\n');
    }`);
  return { kd, text: printed.join('\n') };
}

describe('host.memory', () => {
  test.each([
    ['read(at, 4)', '65,98,99,32'],
    ['read(at, 4) instanceof Uint8Array', 'true'],
    ['read(at, 1, 4)[0].toString(16)', '20636241'],
    ['read(at, 2, 4)[1].bitwiseAnd(0xf).toString()', '15'],
    ['read(at.add(4), 1, 4, true)[0]', '-1'],
    ['read(at.add(4), 1, 2, true) instanceof Int16Array', 'true'],
    ['read(at.add(4), 2, 2)', '65535,65535'],
    ['Array.isArray(read(at, 1, 8)) && read(at, 1, 8)[0].toString(16)', 'ffffffff20636241'],
    ['read(at, 1, 8, true)[0].toString()', '-3751583167'],
    ['read(at, 0).length', '0'],
    ['new DataView(read(at, 4).buffer).getUint16(0)', '16738'],
    ['readString(at, 3)', 'Abc'],
    ['readString(at.add(9), 2).length', '2'],
    ['readString(at.add(8))', ''],
    ['typeof read(at, 4).at', 'undefined'],
  ])('%s is %s', (expression, result) => {
    expect(evaluate(expression).text).toBe(result);
  });

  test('a range of which nothing can be read throws', () => {
    expect(evaluate('read(0x1000, 4)').text).toBe(
      "Error: Unable to read target memory at '0x1000' in method 'readMemoryValues'",
    );
  });

  test('a range of which only a part can be read throws', () => {
    expect(evaluate('read(at, 13)').text).toBe(
      "Error: Unable to read all of target memory at '0xfffff80000001000' in method 'readMemoryValues' (partial read success)",
    );
  });

  test('wrong arguments throw', () => {
    for (const call of ['read(at, 1, 3)', "read('x', 1)", 'read(at, -1)', 'read()']) {
      expect(evaluate(call).text).toBe("Error: Invalid argument to method 'readMemoryValues'");
    }
  });

  test.each([
    ['write(at, 2, [1, 2])', '1,2,99'],
    ['write(at, 3, 7)', '7,7,7'],
    ['write(at, 1, [0x0201], 2)', '1,2,99'],
    ['write(at, 1, host.Int64(0x030201), 4)', '1,2,3'],
    ['write(at, 1, [-1], 2, true)', '255,255,99'],
    ['write(at, 2, new Uint8Array([9, 8]))', '9,8,99'],
  ])('%s leaves %s', (call, result) => {
    expect(evaluate(`(${call}, read(at, 3))`).text).toBe(result);
  });

  test('an element that does not fit throws and nothing is written', () => {
    const { kd, text } = evaluate('write(at, 2, [1, 256])');
    expect(text).toBe("Error: Invalid argument to method 'writeMemoryValues'");
    expect(kd.engine.counters.writes).toBe(0);
  });

  test('writing where there is no memory throws', () => {
    expect(evaluate('write(0x1000, 1, 1)').text).toBe(
      "Error: Unable to write target memory at '0x1000' in method 'writeMemoryValues'",
    );
  });

  test('reads and writes are counted', () => {
    const { kd } = evaluate('[read(at, 4), read(at, 8), write(at, 1, 1)]');
    expect(kd.engine.counters).toMatchObject({ reads: 2, bytesRead: 12, writes: 1 });
  });

  test('a 32-bit target takes addresses with and without sign extension', () => {
    const machine: FakeMachine = {
      architecture: 'x86',
      memory: new Map([[0x82b2f88cn, bytes()]]),
      symbols: { 'nt!PoolHitTag': 0x82b2f88cn },
    };
    expect(evaluate('read(0x82b2f88c, 1)', machine).text).toBe('65');
    expect(evaluate("read(host.getModuleSymbolAddress('nt', 'PoolHitTag'), 1)", machine).text).toBe(
      '65',
    );
    expect(
      evaluate("host.getModuleSymbolAddress('nt', 'PoolHitTag').toString(16)", machine).text,
    ).toBe('ffffffff82b2f88c');
  });
});
