import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  calleeOf,
  type Disassemble,
  isCall,
  isJump,
  loadDisassembler,
} from '../../test/disassembler';
import { addressOf } from '../../test/frames';
import { FUZZ_TIMEOUT, fuzzRuns } from '../../test/fuzz-runs';
import { CALL_BYTES, callsBefore, JUMP_BYTES, jumpAt } from './branches';
import type { Callee } from './callee';
import { constantsIn } from './constants';
import type { InstructionSet } from './instruction-set';

/** Bytes that calls and jumps are made of come often. */
const byte = fc.oneof(
  fc.integer({ min: 0, max: 255 }),
  fc.constantFrom(0xe8, 0xe9, 0xff, 0x15, 0x25, 0x14, 0x54, 0x94, 0x50, 0xd0, 0x48, 0x41),
);
const x86Code = fc
  .tuple(
    fc.array(byte, { maxLength: 12 }),
    fc.constantFrom(0xe8, 0xff, 0xe9, 0x48),
    fc.array(byte, { minLength: 1, maxLength: 6 }),
  )
  .map(([before, opcode, behind]) => Uint8Array.from([...before, opcode, ...behind]));
const word = fc
  .tuple(byte, byte, byte, fc.constantFrom(0x94, 0x97, 0x14, 0x17, 0xd6, 0xd7, 0xf9, 0xb0))
  .map((bytes) => [...bytes]);
const armCode = fc.array(word, { maxLength: 6 }).map((words) => Uint8Array.from(words.flat()));

const END = 0xfffff80123456000n;
const endOf = (set: InstructionSet): bigint => (set === 'x86' ? BigInt.asUintN(32, END) : END);

const texts = (callees: readonly Callee[]): readonly string[] =>
  [...new Set(callees.map((callee) => JSON.stringify({ ...callee, slot: undefined })))].sort();

let disassemble: Disassemble;
beforeAll(async () => {
  disassemble = await loadDisassembler();
});

/** Prefixes that no compiler puts before a call or jump: 16-bit operands, locks, repetitions. */
const ODD = [0x66, 0x67, 0x26, 0x2e, 0x36, 0x3e, 0xf0, 0xf2, 0xf3];
/** Those that a segment is told by. */
const SEGMENT = [0x64, 0x65];

/** Whether one of them stands before the opcode, in whatever place. */
function hasOddPrefix(bytes: Uint8Array): boolean {
  const opcode = bytes.findIndex((each) => !ODD.includes(each) && !SEGMENT.includes(each));
  return bytes.subarray(0, opcode).some((each) => ODD.includes(each));
}

/** What a disassembler finds that begins at any place and ends with the last byte. */
function callsEnding(bytes: Uint8Array, set: InstructionSet): readonly Callee[] {
  return Array.from({ length: Math.min(bytes.length, 8) }, (_, index) => {
    const from = bytes.length - 1 - index;
    const run = { set, start: endOf(set) - BigInt(index + 1), bytes: bytes.subarray(from) };
    const [first] = disassemble(run);
    const isWhole = first?.at === 0 && first.size === run.bytes.length && isCall(first);
    const isOdd = set !== 'arm64' && hasOddPrefix(run.bytes);
    return isWhole && !isOdd ? [calleeOf(run, first)] : [];
  }).flat();
}

describe.each<InstructionSet>(['x86', 'x64', 'arm64'])('random bytes as %s', (set) => {
  const end = addressOf(endOf(set).toString(16));
  const code = set === 'arm64' ? armCode : x86Code;
  const runs = { numRuns: fuzzRuns('code', 3), seed: 29 };

  test(
    'are the calls that a disassembler finds from any place before',
    () => {
      let found = 0;
      fc.assert(
        fc.property(code, (bytes) => {
          const readings = callsBefore(bytes.slice(-CALL_BYTES), end, set);
          found += readings.length;
          expect(texts(readings)).toEqual(texts(callsEnding(bytes, set)));
        }),
        runs,
      );
      expect(found).toBeGreaterThan(runs.numRuns / 30);
    },
    FUZZ_TIMEOUT,
  );

  test(
    'are a jump only where a disassembler finds it, and constants without a fault',
    () => {
      let found = 0;
      fc.assert(
        fc.property(code, (bytes) => {
          constantsIn(bytes, end, set);
          const run = { set, start: endOf(set), bytes: bytes.slice(0, JUMP_BYTES) };
          const [first] = disassemble(run);
          const jump = jumpAt(run.bytes, end, set);
          const isThunk = set === 'arm64' && first?.mnemonic === 'adrp';
          if (!jump || isThunk) return;
          found += 1;
          expect(first && calleeOf(run, first)).toEqual(jump);
          expect(first && isJump(first) && first.at === 0).toBe(true);
        }),
        runs,
      );
      expect(found).toBeGreaterThan(runs.numRuns / 30);
    },
    FUZZ_TIMEOUT,
  );
});
