import { expect, test } from '@jest/globals';
import { formatSamples } from '../../test/format-samples';
import type { FunctionEntry } from './function-entry';
import { parseFunctionEntry } from './function-entry.parse';

/** As Microsoft's engine prints a function; the codes of an UNWIND_INFO differ. */
const printed = (header: string, ...codes: readonly string[]): readonly string[] => [
  'Debugger function entry 00000000`00420ae0 for:',
  '(fffff805`62c82000)   acmeflt!AcmeFree+0x40   |  (fffff805`62c82090)   acmeflt!FltCleanup',
  '',
  'BeginAddress      = 00000000`00002000',
  'EndAddress        = 00000000`00002080',
  'UnwindInfoAddress = 00000000`00005010',
  '',
  'Unwind info at fffff805`62c85010, 8 bytes',
  `  ${header}`,
  ...codes.map((code) => `  ${code}`),
];

const LARGE = '00: offs 7, unwind op 1, op info 0\tUWOP_ALLOC_LARGE FrameOffset: 98.';

test.each(formatSamples<FunctionEntry>('function-entry-'))('$name', ({ lines, expected }) => {
  expect(parseFunctionEntry(lines)).toEqual(expected);
});

test('a frame is the sum of what the prologue takes', () => {
  const pushes = parseFunctionEntry(
    printed(
      'version 1, flags 2, prolog 14, codes 6',
      '00: offs 14, unwind op 4, op info 6\tUWOP_SAVE_NONVOL FrameOffset: 40 reg: rsi.',
      '02: offs a, unwind op 2, op info 5\tUWOP_ALLOC_SMALL.',
      '03: offs 6, unwind op 0, op info 7\tUWOP_PUSH_NONVOL reg: rdi.',
      '04: offs 2, unwind op 0, op info f\tUWOP_PUSH_NONVOL reg: r15.',
      '05: offs 1, unwind op 0, op info 5\tUWOP_PUSH_NONVOL reg: rbp.',
    ),
  );
  expect(pushes).toMatchObject({ frameBytes: 0x30 + 3 * 8, isTrap: false });
});

test('what the processor pushed lies behind what the function took', () => {
  const trap = parseFunctionEntry(
    printed(
      'version 1, flags 0, prolog 7, codes 3',
      LARGE,
      '02: offs 0, unwind op a, op info 1\tUWOP_PUSH_MACHFRAME.',
    ),
  );
  expect(trap).toMatchObject({ frameBytes: 0xa0, isTrap: true });
});

test.each([
  [
    'a frame register',
    printed(
      'version 1, flags 0, prolog 8, codes 3',
      'frame reg 5 (rbp), frame offs 00h',
      '00: offs 8, unwind op 3, op info 0\tUWOP_SET_FPREG.',
      '01: offs 5, unwind op 2, op info b\tUWOP_ALLOC_SMALL.',
      '02: offs 1, unwind op 0, op info 5\tUWOP_PUSH_NONVOL reg: rbp.',
    ),
  ],
  ['a code that is missing', printed('version 1, flags 0, prolog 7, codes 4', LARGE)],
  [
    'a code of no known kind',
    printed('version 1, flags 0, prolog 7, codes 1', '00: offs 7, unwind op c, op info 0\t'),
  ],
  [
    'a function that is part of another one',
    printed('version 1, flags 4, prolog 7, codes 2', LARGE),
  ],
  ['another version', printed('version 3, flags 0, prolog 7, codes 2', LARGE)],
  ['no entry', ['No function entry for fffff28e`51a3d800']],
  ['nothing', []],
])('nothing is said of %s', (_what, lines) => {
  expect(parseFunctionEntry(lines)).toBeUndefined();
});
