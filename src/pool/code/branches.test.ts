import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../../test/frames';
import type { Address } from '../values/address';
import { agreedCall, callsBefore, jumpAt } from './branches';
import type { Callee } from './callee';
import type { InstructionSet } from './instruction-set';

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text.split(' '), (byte) => Number.parseInt(byte, 16));

const to = (address: string): Callee => ({ kind: 'function', address: addressOf(address) });
const through = (address: string): Callee => ({ kind: 'slot', address: addressOf(address) });
const COMPUTED: Callee = { kind: 'computed' };

const X64 = addressOf('fffff8073d05110a');
const X86 = addressOf('8ee31010');
const ARM = addressOf('fffff80320001010');

describe('the call before a return address', () => {
  test.each<[form: string, InstructionSet, returnAddress: Address, code: string, Callee]>([
    ['inside nt', 'x64', X64, '8b ce e8 f6 ee ff ff', to('fffff8073d050000')],
    ['an import', 'x64', X64, 'd3 ff 15 5e 0f 00 00', through('fffff8073d052068')],
    ['an import to be bound', 'x64', X64, '48 ff 15 5e 0f 00 00', through('fffff8073d052068')],
    [
      'an import that the kernel has bound',
      'x64',
      X64,
      '4c 8b 15 63 0f 00 00 e8 f6 ee fc ff',
      {
        kind: 'function',
        address: addressOf('fffff8073d020000'),
        slot: addressOf('fffff8073d052068'),
      },
    ],
    ['a far address', 'x64', X64, 'ff 14 25 00 10 00 80', through('ffffffff80001000')],
    ['a register', 'x64', X64, 'd3 41 ff d4', COMPUTED],
    ['a member', 'x64', X64, '48 8b 01 ff 50 08', COMPUTED],
    ['a member on the stack', 'x64', X64, '90 ff 94 24 80 00 00 00', COMPUTED],
    ['a table', 'x64', X64, '90 ff 14 c3', COMPUTED],
    ['inside nt', 'x86', X86, '56 e8 f0 ef ff 7f', to('0ee30000')],
    ['an import', 'x86', X86, '56 ff 15 44 40 69 9b', through('9b694044')],
    ['an import in a register', 'x86', X86, '56 ff d6', COMPUTED],
    ['the address behind', 'x86', X86, 'ff 15 10 10 e3 8e', through('8ee31010')],
    ['bl', 'arm64', ARM, '1f 20 03 d5 fd ff ff 97', to('fffff80320001000')],
    ['blr', 'arm64', ARM, '00 01 3f d6', COMPUTED],
    ['blraaz', 'arm64', ARM, '1f 09 3f d6', COMPUTED],
    ['blraa', 'arm64', ARM, '09 09 3f d7', COMPUTED],
  ])('%s (%s)', (_form, set, returnAddress, code, callee) => {
    expect(callsBefore(bytes(code), returnAddress, set)).toEqual([callee]);
  });

  test.each<[InstructionSet, string]>([
    ['x64', '48 8b c8 90 90 90'],
    ['x64', ''],
    ['x64', 'ff'],
    ['x64', '15 5e 0f 00 00'],
    ['x86', 'ff 74 24 08'],
    ['arm64', '1f 20 03 d5'],
    ['arm64', '00 01'],
  ])('%s code without one: %s', (set, code) => {
    expect(callsBefore(code === '' ? new Uint8Array() : bytes(code), X64, set)).toEqual([]);
  });

  test('can be two things', () => {
    const both = [COMPUTED, to('fffff800404f1064')];
    expect(callsBefore(bytes('e8 5a ff 50 03'), addressOf('fffff8003cfe110a'), 'x64')).toEqual(
      both,
    );
  });

  test('through a segment is one, unless the byte before is the end of something else', () => {
    const readings = callsBefore(bytes('65 ff 15 10 00 00 00'), X86, 'x86');
    expect(readings).toEqual([through('00000010'), COMPUTED]);
  });
});

describe('of several readings', () => {
  const inner = addressOf('fffff80040001000');
  const direct = to('fffff80040001000');
  const elsewhere = to('fffff80040002000');
  const slot = through('fffff80150003068');
  /** Where they lead; the slot holds the inner function. */
  const goesTo = (callee: Callee) => {
    if (callee.kind === 'computed') return undefined;
    return callee.kind === 'slot' ? inner : callee.address;
  };

  test('one alone is the call', () => {
    expect(agreedCall([elsewhere], goesTo, inner)).toBe(elsewhere);
    expect(agreedCall([COMPUTED], goesTo, inner)).toBe(COMPUTED);
  });

  test('the one that goes to the next inner function is', () => {
    expect(agreedCall([COMPUTED, direct], goesTo, inner)).toBe(direct);
    expect(agreedCall([slot, COMPUTED], goesTo, inner)).toBe(slot);
  });

  test('a bound import whose slot holds the same function is', () => {
    const bound: Callee = { kind: 'function', address: inner, slot: addressOf('fffff80150003068') };
    expect(agreedCall([COMPUTED, bound], goesTo, undefined)).toBe(bound);
  });

  test('none is where nothing agrees, or two do', () => {
    expect(agreedCall([], goesTo, inner)).toBeUndefined();
    expect(agreedCall([COMPUTED, elsewhere], goesTo, inner)).toBeUndefined();
    expect(agreedCall([COMPUTED, direct], goesTo, undefined)).toBeUndefined();
    expect(agreedCall([slot, direct], goesTo, inner)).toBeUndefined();
  });
});

describe('a function that is a jump', () => {
  test.each<[InstructionSet, code: string, Callee]>([
    ['x64', 'e9 f1 0f 00 00 cc', to('fffff8073d052100')],
    ['x64', 'eb f4', to('fffff8073d051100')],
    ['x64', 'ff 25 f0 0f 00 00', through('fffff8073d052100')],
    ['x64', '48 ff 25 ef 0f 00 00', through('fffff8073d052100')],
    ['x64', '48 ff e0', COMPUTED],
    ['x86', 'ff 25 44 40 69 9b', through('9b694044')],
    ['arm64', '3e 00 00 14', to('fffff8073d051202')],
    ['arm64', '10 00 00 b0 10 1a 40 f9 00 02 1f d6', through('fffff8073d052030')],
    ['arm64', '10 00 00 b0 10 82 04 91 00 02 1f d6', to('fffff8073d052120')],
  ])('%s %s', (set, code, callee) => {
    expect(jumpAt(bytes(code), X64, set)).toEqual(callee);
  });

  test.each<[InstructionSet, code: string]>([
    ['x64', '48 83 ec 28 e9 f1 0f 00 00'],
    ['x64', 'ff 35 f0 0f 00 00'],
    ['x64', 'e9 f1 0f'],
    ['x64', ''],
    ['arm64', '10 00 00 b0 11 1a 40 f9 00 02 1f d6'],
    ['arm64', '10 00 00 b0 10 1a 40 f9 20 02 1f d6'],
    ['arm64', '10 00'],
  ])('is not this one: %s %s', (set, code) => {
    expect(jumpAt(code === '' ? new Uint8Array() : bytes(code), X64, set)).toBeUndefined();
  });
});
