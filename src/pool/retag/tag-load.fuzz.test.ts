import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Disassemble, type Disassembled, loadDisassembler } from '../../test/disassembler';
import { FUZZ_TIMEOUT, fuzzRuns } from '../../test/fuzz-runs';
import type { InstructionSet } from '../code/instruction-set';
import { passedConstant } from './passed-tag';
import { loadAt } from './tag-load';

const TAG = [0x41, 0x62, 0x63, 0x20];
const ABC = 0x20636241;

const byte = fc.integer({ min: 0, max: 255 });
const some = (length: number) => fc.array(byte, { minLength: length, maxLength: length });
const code = (...parts: (number | readonly number[])[]) => fc.constant(parts.flat());
const behind = (head: readonly number[], length: number) =>
  some(length).map((rest) => [...head, ...rest]);

/** Instructions of all kinds, and data that hide a tag behind what looks like an opcode. */
const piece = fc.oneof(
  { weight: 3, arbitrary: code(0x41, 0xb8, TAG) },
  code(0xba, TAG),
  code(0xbf, TAG),
  code(0x44, 0x8b, 0xc7),
  code(0x68, TAG),
  code(0x57),
  code(0xc7, 0x44, 0x24, 0x28, TAG),
  code(0xc7, 0x44, 0x24, 0x08, TAG),
  code(0x48, 0xb8, 0x41, 0xb8, TAG, 0x33, 0xc0),
  code(0x81, 0x7b, 0x04, TAG),
  code(0x81, 0xfb, TAG),
  code(0x8b, 0x80, TAG),
  code(0x4c, 0x8b, 0x80, TAG),
  { weight: 3, arbitrary: behind([0xff, 0x15], 4) },
  behind([0xe8], 4),
  code(0xff, 0xd6),
  code(0x6a, 0x00),
  code(0x56),
  code(0x48, 0x8b, 0xd3),
  code(0x8b, 0xce),
  code(0x33, 0xc9),
  behind([0x74], 1),
  behind([0xeb], 1),
  behind([0x48, 0x8d, 0x54, 0x24], 1),
  code(0xc3),
  some(3),
);
const bytes = fc
  .tuple(fc.boolean(), fc.array(piece, { minLength: 12, maxLength: 40 }))
  .map(([isPadded, pieces]) =>
    Uint8Array.from([...(isPadded ? Array<number>(80).fill(0x90) : []), ...pieces.flat()]),
  );

const word = fc.oneof(
  code(0x22, 0x48, 0x8c, 0x52),
  code(0x62, 0x0c, 0xa4, 0x72),
  code(0x34, 0x48, 0x8c, 0x52),
  code(0x74, 0x0c, 0xa4, 0x72),
  code(0xe2, 0x03, 0x14, 0x2a),
  code(0x00, 0x01, 0x3f, 0xd6),
  code(TAG),
  behind([0x42], 3),
  some(4),
);
const words = fc
  .array(word, { minLength: 4, maxLength: 40 })
  .map((each) => Uint8Array.from(each.flat()));

let disassemble: Disassemble;
beforeAll(async () => {
  disassemble = await loadDisassembler();
});

/** What a disassembler reads there. */
function rowAt(set: InstructionSet, all: Uint8Array, at: number): Disassembled | undefined {
  const [row] = disassemble({ set, start: BigInt(0x1000 + at), bytes: all.subarray(at, at + 16) });
  return row?.at === 0 ? row : undefined;
}

const isTag = (text: string | undefined) => text?.endsWith('0x20636241') === true;

describe.each<InstructionSet>(['x86', 'x64', 'arm64'])('random code as %s', (set) => {
  test(
    'never has a constant claimed outside an instruction of a disassembler that holds it',
    () => {
      let claimed = 0;
      let passed = 0;
      fc.assert(
        fc.property(set === 'arm64' ? words : bytes, (all) => {
          for (let at = 0; at < all.length; at += 1) {
            if (set !== 'arm64' && all[at] !== TAG[0]) continue;
            const load = loadAt(all, at, set);
            if (load?.value !== ABC) continue;
            claimed += 1;
            const row = rowAt(set, all, load.at);
            if (set === 'arm64') {
              const texts = load.halves.map((half) => rowAt(set, all, half)?.operands);
              const isPair = texts[0]?.includes('#0x6241') && texts[1]?.includes('#0x2063');
              expect(load.form === 'bytes' ? row?.mnemonic === 'ldr' : isPair).toBe(true);
              continue;
            }
            expect(row?.mnemonic).toMatch(/^(?:mov|push)$/);
            expect(isTag(row?.operands)).toBe(true);
            expect(load.at + (row?.size ?? 0)).toBe(load.halves[0] + 4);
            for (const { returnsTo } of load.uses) {
              const found = passedConstant(all, returnsTo, 2, set, (value) => value === ABC);
              if (found.kind === 'found') passed += 1;
            }
          }
        }),
        { numRuns: fuzzRuns('retag', 3), seed: 31 },
      );
      expect(claimed).toBeGreaterThan(500);
      if (set !== 'arm64') expect(passed).toBeGreaterThan(50);
    },
    FUZZ_TIMEOUT,
  );
});
