import { describe, expect, test } from '@jest/globals';
import type { InstructionSet } from '../code/instruction-set';
import { passedConstant } from './passed-tag';
import { loadAt } from './tag-load';

const bytesOf = (text: string): number[] =>
  text === '' ? [] : text.split(' ').map((byte) => Number.parseInt(byte, 16));

const ABC = 0x20636241;
const NOPS: Readonly<Record<InstructionSet, readonly number[]>> = {
  x86: Array<number>(120).fill(0x90),
  x64: Array<number>(120).fill(0x90),
  arm64: Array(30).fill(bytesOf('1f 20 03 d5')).flat(),
};

/** What a call passes: code up to its return address, and behind it. */
function passed(
  set: InstructionSet,
  before: string,
  behind = '',
  argument = 2,
  wanted: (value: number) => boolean = (value) => value === ABC,
) {
  const code = Uint8Array.from([
    ...NOPS[set],
    ...bytesOf(before),
    ...bytesOf(behind),
    ...NOPS[set],
  ]);
  const returnsTo = NOPS[set].length + bytesOf(before).length;
  return { code, returnsTo, found: passedConstant(code, returnsTo, argument, set, wanted) };
}

/** The offsets of the immediate from the beginning of the code that was given. */
function halvesOf(set: InstructionSet, before: string, behind = '', argument = 2) {
  const { found } = passed(set, before, behind, argument);
  if (found.kind !== 'found') return found.kind;
  return found.load.halves.map((at) => at - NOPS[set].length);
}

describe('the instruction that loads the tag of a call', () => {
  test.each<[what: string, set: InstructionSet, code: string, at: number, argument?: number]>([
    ['mov r8d, plain call', 'x64', '41 b8 41 62 63 20 8b ce 48 8b d3 ff 15 5e 0f 00 00', 2],
    ['mov r8d, call of 7 bytes', 'x64', '41 b8 41 62 63 20 8b ce 48 ff 15 5e 0f 00 00', 2],
    [
      'mov r8d, call as the kernel rewrites it',
      'x64',
      '41 b8 41 62 63 20 4c 8b 15 63 0f 00 00 e8 f6 ee fc ff',
      2,
    ],
    ['mov r8d, inside nt', 'x64', '41 b8 41 62 63 20 33 c9 e8 f6 ee fc ff', 2],
    ['mov edx, of a free', 'x64', 'ba 41 62 63 20 48 8b cb ff 15 5e 0f 00 00', 1, 1],
    ['mov edi, then mov r8d,edi', 'x64', 'bf 41 62 63 20 48 8b d3 44 8b c7 ff 15 5e 0f 00 00', 1],
    [
      'mov r12d, over another call',
      'x64',
      '41 bc 41 62 63 20 e8 00 01 00 00 45 8b c4 ff 15 5e 0f 00 00',
      2,
    ],
    ['the same, copied by 89', 'x64', 'bf 41 62 63 20 41 89 f8 ff 15 5e 0f 00 00', 1],
    ['mov r32 by C7', 'x64', '41 c7 c0 41 62 63 20 ff 15 5e 0f 00 00', 3],
    [
      'over a jump that is not taken',
      'x64',
      '41 b8 41 62 63 20 48 85 c9 74 20 ff 15 5e 0f 00 00',
      2,
    ],
    [
      'over a jump that is',
      'x64',
      '41 b8 41 62 63 20 eb 06 41 b8 58 79 7a 20 ff 15 5e 0f 00 00',
      2,
    ],
    ['a lookaside list', 'x64', 'c7 44 24 28 41 62 63 20 ff 15 5e 0f 00 00', 4, 5],
    [
      'a lookaside list of the other kind',
      'x64',
      'c7 44 24 30 41 62 63 20 ff 15 5e 0f 00 00',
      4,
      6,
    ],
    ['the fourth argument', 'x64', '41 b9 41 62 63 20 ff 15 5e 0f 00 00', 2, 3],
    ['push', 'x86', '68 41 62 63 20 56 6a 00 ff 15 44 40 69 9b', 1],
    ['push, call through a register', 'x86', '68 41 62 63 20 56 6a 00 ff d6', 1],
    ['mov edi, push edi', 'x86', 'bf 41 62 63 20 57 56 6a 00 e8 f0 ef ff 7f', 1],
    ['mov ebx, over a call', 'x86', 'bb 41 62 63 20 e8 00 01 00 00 53 50 6a 01 ff d6', 1],
    [
      'mov [esp+8]',
      'x86',
      'c7 44 24 08 41 62 63 20 c7 44 24 04 40 00 00 00 c7 04 24 01 00 00 00 e8 f0 ef ff 7f',
      4,
    ],
    [
      'mov ebp, kept through a prologue',
      'x86',
      'bd 41 62 63 20 83 ec 0c 55 51 50 e8 f0 ef ff 7f',
      1,
    ],
  ])('%s (%s)', (_what, set, code, at, ...[argument]) => {
    expect(halvesOf(set, code, '', argument)).toEqual([at, at + 2]);
  });

  test('two words of ARM64, in either order and apart', () => {
    const call = '00 01 3f d6';
    expect(halvesOf('arm64', `22 48 8c 52 62 0c a4 72 ${call}`)).toEqual([0, 4]);
    expect(halvesOf('arm64', `62 0c a4 52 e1 03 13 aa 22 48 8c 72 ${call}`)).toEqual([8, 0]);
    expect(halvesOf('arm64', `34 48 8c 52 74 0c a4 72 05 00 00 94 e2 03 14 2a ${call}`)).toEqual([
      0, 4,
    ]);
  });
});

describe('none is claimed', () => {
  test.each<[why: string, set: InstructionSet, code: string]>([
    ['a compare', 'x64', '81 7b 04 41 62 63 20 74 05 ff 15 5e 0f 00 00'],
    ['part of 8 bytes', 'x64', '48 b8 41 b8 41 62 63 20 33 c0 ff 15 5e 0f 00 00'],
    ['a displacement', 'x64', '4c 8b 80 41 62 63 20 ff 15 5e 0f 00 00'],
    ['a free beside it', 'x64', 'ba 41 62 63 20 ff 15 5e 0f 00 00'],
    ['changed on the way', 'x64', '41 b8 41 62 63 20 41 83 c0 01 ff 15 5e 0f 00 00'],
    ['replaced on the way', 'x64', '41 b8 41 62 63 20 45 8b c1 ff 15 5e 0f 00 00'],
    ['lost in another call', 'x64', '41 b8 41 62 63 20 ff d0 ff 15 5e 0f 00 00'],
    ['behind a return', 'x64', '41 b8 41 62 63 20 c3 ff 15 5e 0f 00 00'],
    ['64 bits of sign', 'x64', '49 c7 c0 41 62 63 20 ff 15 5e 0f 00 00'],
    ['another argument', 'x86', '68 41 62 63 20 6a 00 ff d6'],
    ['taken from the stack again', 'x86', '68 41 62 63 20 58 56 51 6a 00 ff d6'],
    ['half of it', 'arm64', '22 48 8c 52 1f 20 03 d5 00 01 3f d6'],
    ['changed between', 'arm64', '22 48 8c 52 42 04 00 11 62 0c a4 72 00 01 3f d6'],
    ['another register', 'arm64', '23 48 8c 52 63 0c a4 72 00 01 3f d6'],
    ['data beside the code', 'arm64', '62 00 00 18 00 01 3f d6 1f 20 03 d5 41 62 63 20'],
  ])('%s (%s)', (_why, set, code) => {
    const end = code.indexOf(' 1f 20 03 d5 41');
    const before = end < 0 ? code : code.slice(0, end);
    expect(halvesOf(set, before, end < 0 ? '' : code.slice(end + 1))).toBe('none');
  });

  test('where two ways lead to the call with a tag each', () => {
    const code = '74 08 41 b8 41 62 63 20 eb 06 41 b8 58 79 7a 20 ff 15 5e 0f 00 00';
    const any = (value: number) => value >= 0x20000000 && value < 0x7f000000;
    expect(passed('x64', code, '', 2, any).found.kind).toBe('several');
  });

  test('where too little code before it tells at which byte instructions begin', () => {
    const code = Uint8Array.from(bytesOf('41 b8 41 62 63 20 ff 15 5e 0f 00 00'));
    expect(passedConstant(code, 12, 2, 'x64', () => true).kind).toBe('none');
    expect(passedConstant(code, 12, 2, 'x64', (value) => value === ABC, 0).kind).toBe('found');
  });
});

test('a constant in a register that outlives calls is told with all of them', () => {
  const { code } = passed(
    'x64',
    'bf 41 62 63 20 44 8b c7 ff 15 5e 0f 00 00',
    '48 8b d8 8b d7 48 8b cb ff 15 60 0f 00 00 bf 01 00 00 00 8b d7 ff 15 5e 0f 00 00 c3',
  );
  expect(loadAt(code, 121, 'x64')?.uses).toEqual([
    { returnsTo: 134, argument: 2 },
    { returnsTo: 148, argument: 1 },
  ]);
});
