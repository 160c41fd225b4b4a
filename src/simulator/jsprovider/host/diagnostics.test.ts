import { expect, test } from '@jest/globals';
import { testDebugger } from '../test-debugger';

function log(args: string): string {
  const kd = testDebugger();
  kd.script(`function f() { host.diagnostics.debugLog(${args}); }`);
  return kd
    .dx('@$scriptContents.f()')
    .join('\n')
    .replace(/@\$scriptContents.*$/, '');
}

test('arguments are joined without blanks, and no newline is added', () => {
  expect(log("'a', 1, true, '%d', undefined")).toBe('a1true%dundefined');
});

test('64-bit values print decimal whatever their size, model objects their text', () => {
  expect(log("host.parseInt64('0xffffffffffffffff')")).toBe('18446744073709551615');
  expect(log('host.currentProcess')).toBe('System');
});

test('one call prints 16,383 characters and loses the rest', () => {
  expect(log("'x'.repeat(20000)")).toHaveLength(16_383);
});
