import { describe, expect, test } from '@jest/globals';
import { printBytes, readPrint } from './debug-io';
import { readInteger } from './fields';
import { readStateChange, type StateChange, stateChangeBytes } from './state-change';

const hit: StateChange = {
  processor: 2,
  processors: 4,
  thread: 0x86123456n,
  pc: 0x80574c66n,
  event: {
    what: 'exception',
    code: 0x80000003,
    address: 0x80574c66n,
    parameters: [0n],
    firstChance: true,
  },
  registers: {
    dr6: 0xffff0ff0n,
    dr7: 0x400n,
    efl: 0x246n,
    cs: 0x8n,
    ds: 0x23n,
    es: 0x23n,
    fs: 0x30n,
  },
  instructions: Uint8Array.of(0xcc, 0xc3, 0x90),
};

const load: StateChange = {
  ...hit,
  event: {
    what: 'loadSymbols',
    path: '\\SystemRoot\\system32\\drivers\\new.sys',
    base: 0xf7c00000n,
    size: 0x12000,
    checksum: 0x1234,
    unload: false,
  },
};

describe('a state change', () => {
  test.each([
    ['x86', hit],
    ['x64', hit],
    ['x86', load],
    ['x64', load],
  ] as const)('of %s is read as it was written', (architecture, change) => {
    expect(readStateChange(architecture, stateChangeBytes(architecture, change))).toEqual(change);
  });

  test('of i386 has sign-extended addresses and its code bytes at 204', () => {
    const bytes = stateChangeBytes('x86', hit);
    expect(bytes).toHaveLength(240);
    expect(readInteger(bytes, 24, 8)).toBe(0xffffffff80574c66n);
    expect([...bytes.subarray(204, 207)]).toEqual([0xcc, 0xc3, 0x90]);
    expect(readInteger(bytes, 184, 4)).toBe(1n);
  });

  test('of AMD64 has its code bytes at 216', () => {
    const bytes = stateChangeBytes('x64', { ...hit, pc: 0xfffff80243c01000n });
    expect(readInteger(bytes, 24, 8)).toBe(0xfffff80243c01000n);
    expect([...bytes.subarray(216, 219)]).toEqual([0xcc, 0xc3, 0x90]);
  });

  test('that is cut off, or of another kind, is none', () => {
    const bytes = stateChangeBytes('x64', hit);
    expect(readStateChange('x64', bytes.subarray(0, 200))).toBeUndefined();
    bytes[0] = 0x32;
    expect(readStateChange('x64', bytes)).toBeUndefined();
  });
});

test('text that the target prints is read as it was written', () => {
  expect(readPrint(printBytes(1, 'flt: hello\n'))).toBe('flt: hello\n');
  const other = printBytes(0, 'prompt');
  other[0] = 0x31;
  expect(readPrint(other)).toBeUndefined();
});
