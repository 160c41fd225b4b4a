import { describe, expect, test } from '@jest/globals';
import type { Switches } from '../switches';
import { testDebugger } from './test-debugger';

/** Runs expressions with `a` = 0xfffff80001479800, `b` = 2^53 - 2, `c` = 2^53 - 1; texts of results. */
function evaluate(expression: string, switches: Partial<Switches> = {}): string {
  const kd = testDebugger({ javascript: 'chakra', ...switches });
  const [line = ''] = kd.script(`
    const a = host.parseInt64('0xfffff80001479800');
    const b = host.parseInt64('9007199254740990');
    const c = host.parseInt64('9007199254740991');
    const n = new host.Int64(-5);
    function invokeScript() { host.diagnostics.debugLog(String(${expression}), '\\n'); }`);
  expect(line).toContain('successfully');
  const output = kd.run('.scriptrun C:\\test.js');
  return output.at(-1) ?? '';
}

const PRECISION = 'Error: 64 bit value loses precision on conversion to number';

describe('64-bit values', () => {
  test.each([
    ['typeof a', 'object'],
    ['a.toString()', '18446735277637998592'],
    ['a.toString(16)', 'fffff80001479800'],
    ['a.add(0x10).toString(16)', 'fffff80001479810'],
    ['a.subtract(host.parseInt64("0x1800")).toString(16)', 'fffff80001478000'],
    ['a.multiply(2).toString(16)', 'fffff000028f3000'],
    ['a.divide(2).toString(16)', '7ffffc0000a3cc00'],
    ['a.modulo(0x100).toString()', '0'],
    ['a.bitwiseAnd(0xfff).toString(16)', '800'],
    ['a.bitwiseOr(1).toString(16)', 'fffff80001479801'],
    ['a.bitwiseXor(host.Int64(0xffffffff, 0xffffffff)).toString(16)', '7fffeb867ff'],
    ['a.bitwiseShiftLeft(4).toString(16)', 'ffff800014798000'],
    ['typeof a.bitwiseNot', 'undefined'],
    ['new host.Int64(0x1479800, 0xfffff800) == a', 'true'],
    ['host.Int64(7).asNumber()', '7'],
    ['n.toString()', '-5'],
    ['n.add(2).toString()', '-3'],
    ['host.Int64.Max.toString(16)', '7fffffffffffffff'],
    ['host.Int64.Min.toString()', '-9223372036854775808'],
    ['host.parseInt64("777", 8).toString()', '511'],
    ['host.parseInt64("ff", 16).toString()', '255'],
    ['host.parseInt64("0xff", 16).toString()', '255'],
    ['host.parseInt64("-1").toString()', '-1'],
    ['host.parseInt64("1").add(host.parseInt64("0xffffffffffffffff")).toString()', '0'],
    ['a instanceof host.Int64', 'true'],
  ])('%s is %s', (expression, result) => {
    expect(evaluate(expression)).toBe(result);
  });

  test.each(['12`34', '0xg', '', '18446744073709551616', '1.5'])(
    'parseInt64 refuses %j',
    (text) => {
      expect(evaluate(`host.parseInt64(${JSON.stringify(text)})`)).toBe(
        "Error: Invalid argument to method 'parseInt64'",
      );
    },
  );

  test.each(['a + 1', 'a < b', 'a * 2', 'Number(a)', 'a == 5', 'a.asNumber()', '+c'])(
    '%s loses precision and throws',
    (expression) => {
      expect(evaluate(expression)).toBe(PRECISION);
    },
  );

  test('up to 2^53 - 2 they convert', () => {
    expect(evaluate('b - 1')).toBe('9007199254740989');
    expect(evaluate('b.asNumber() === 9007199254740990')).toBe('true');
  });

  test('convertToNumber never throws', () => {
    expect(evaluate('a.convertToNumber() > 1e19')).toBe('true');
  });

  test('equal values are the same object', () => {
    expect(evaluate('a.add(1).subtract(1) == a')).toBe('true');
    expect(evaluate('new Map([[a, 1]]).get(host.parseInt64("0xfffff80001479800"))')).toBe('1');
    expect(evaluate('host.Int64(5) === 5')).toBe('false');
  });

  test('zero is truthy', () => {
    expect(evaluate("host.Int64(0) ? 'true' : 'false'")).toBe('true');
  });

  test('only the sign of compareTo means anything', () => {
    expect(evaluate('a.compareTo(b) > 0')).toBe('true');
    expect(evaluate('a.compareTo(a)')).toBe('0');
    expect(evaluate('Math.abs(a.compareTo(b))')).not.toBe('1');
  });

  test('numbers have the same methods', () => {
    expect(evaluate('(0xf0).bitwiseAnd(0x3c).toString(16)')).toBe('30');
    expect(evaluate('(5).asNumber() + (5).getLowPart() + (5).getHighPart()')).toBe('10');
    expect(evaluate('(5).compareTo(a) < 0')).toBe('true');
    expect(evaluate('(255).toString(16)')).toBe('ff');
  });

  test('operands are numbers without fraction, or 64-bit values', () => {
    expect(evaluate("a.add('1')")).toBe("Error: Invalid argument to method 'add'");
    expect(evaluate('a.add(1.5)')).toBe("Error: Invalid argument to method 'add'");
    expect(evaluate('a.divide(0)')).toBe('Error: Divide by zero');
  });
});

describe('what differs between builds', () => {
  test('hexadecimal text with a prefix', () => {
    expect(evaluate('a.toString(16)', { int64Prefix: true })).toBe('0xfffff80001479800');
  });

  test.each([
    ['a.compareTo(1) > 0', 'true', 'false'],
    ['a.getHighPart()', '4294965248', '-2048'],
    ['a.getHighPart() >>> 0', '4294965248', '4294965248'],
    ['a.bitwiseShiftRight(32).toString(16)', 'fffff800', 'fffffffffffff800'],
    ['a.bitwiseShiftRight(32).bitwiseAnd(0xffffffff).toString(16)', 'fffff800', 'fffff800'],
    ['a.toString(16)', 'fffff80001479800', 'fffff80001479800'],
  ])('%s is %s without sign and %s with', (expression, unsigned, signed) => {
    expect(evaluate(expression, { int64Signed: false })).toBe(unsigned);
    expect(evaluate(expression, { int64Signed: true })).toBe(signed);
  });
});
