import { describe, expect, test } from '@jest/globals';
import type { Frame } from '../../pool/stacks/frame';
import { formatSamples } from '../../test/format-samples';
import type { StackStyle } from './stack';
import { parseStack } from './stack.parse';
import { printStack } from './stack.print';

interface Expected {
  readonly printed: boolean;
  readonly style?: StackStyle;
  readonly frames: readonly Frame[];
  readonly unread: readonly unknown[];
}

const samples = formatSamples<Expected>('stack-');

const read = ({ style, frames, unread }: Expected) => ({ style, frames, unread });

describe('the k family, read', () => {
  test.each(samples)('$name has the values beside it', ({ lines, expected }) => {
    expect(parseStack(lines)).toEqual(read(expected));
  });

  test.each([2, 4, 8])('a listing pasted with an indentation of %i reads alike', (indent) => {
    for (const { lines, expected } of samples) {
      const { style, frames } = parseStack(lines.map((line) => ' '.repeat(indent) + line));
      expect({ style, frames, unread: expected.unread }).toEqual(read(expected));
    }
  });

  test('frames of a stack that has overflowed are doubtful', () => {
    const { frames } = parseStack([
      'WARNING: Stack overflow detected. The unwound frames are extracted from outside normal stack bounds.',
      'ChildEBP RetAddr  ',
      '8772d834 a04c3057 nt!ExAllocatePoolWithTag+0x881',
    ]);
    expect(frames.map(({ doubtful }) => doubtful)).toEqual([true]);
  });

  const TOP = '00 8772d834 82ab06b1 nt!ExAllocatePoolWithTag+0x881';
  const OPEN = '8772d878 a04c3057 lark!Open+0x18';
  const OUTER = '8772d898 82c6d0d5 lark!Start+0x27';
  const SKIPPED = '    <Intermediate frames may have been skipped due to lack of complete unwind>';
  const NO_UNWINDING =
    'WARNING: Stack unwind information not available. Following frames may be wrong.';
  const NO_MODULE = 'WARNING: Frame IP not in any known module. Following frames may be wrong.';
  const BELOW =
    'WARNING: Stack pointer is outside the normal stack bounds. Stack unwinding can be inaccurate.';

  test.each([
    ['a number is missing', [TOP, `02 ${OPEN}`]],
    ['a numbered row cannot be read', [TOP, '01 8772d854 82d40d10 ???', `02 ${OPEN}`]],
    ['a row without a number cannot be read', [TOP.slice(3), '8772d854 82d40d10 ???', OPEN]],
    ['a row has lost its symbol', [TOP.slice(3), '8772d854 82d40d10 ', OPEN]],
    ['rows were left out', [TOP, '...', `01 ${OPEN}`]],
    ['rows were left out, in brackets', [TOP.slice(3), '[...]', OPEN]],
    ['rows were left out, in a remark', [TOP.slice(3), '# (3 frames omitted)', OPEN]],
    ['rows were left out, in words', [TOP, '--- snip ---', `01 ${OPEN}`]],
    ['rows were left out, with their number', [TOP, '[... 2 frames ...]', `01 ${OPEN}`]],
    ['the debugger may have skipped frames', [TOP, SKIPPED, `01 ${OPEN}`]],
    ['the debugger cannot unwind', [TOP, NO_UNWINDING, `01 ${OPEN}`]],
    ['the debugger doubts the stack', [TOP, BELOW, `01 ${OPEN}`]],
    [
      'the debugger doubts it in other words',
      [TOP, 'WARNING: Unable to unwind further.', `01 ${OPEN}`],
    ],
    ['an address has no module', [TOP, NO_MODULE, '01 8772d878 a04c3057 0x82ab06b1']],
  ])('a row may not follow the one above it where %s', (_, lines) => {
    const { frames } = parseStack([...lines, lines[0] === TOP ? `09 ${OUTER}` : OUTER]);
    expect(frames[0]).not.toHaveProperty('afterGap');
    expect(frames[1]).toMatchObject({ afterGap: true });
    expect(frames[1]).not.toHaveProperty('address');
  });

  test('a row of a module without symbols is where unwinding ends, and follows the one above', () => {
    const { frames } = parseStack([
      TOP,
      NO_UNWINDING,
      '01 8772d878 a04c3057 lark+0x1335',
      `02 ${OPEN}`,
    ]);
    expect(frames.map(({ afterGap, doubtful }) => [afterGap, doubtful])).toEqual([
      [undefined, false],
      [undefined, true],
      [undefined, true],
    ]);
  });

  test('an address of no module follows the one above where the debugger does not warn', () => {
    const { frames } = parseStack([TOP, '01 8772d878 a04c3057 0x82ab06b1']);
    expect(frames[1]).not.toHaveProperty('afterGap');
  });

  test.each([
    [TOP, 'DbgPrint: hello', `01 ${OPEN}`],
    [TOP.slice(3), '*** WARNING: Unable to verify timestamp for lark.sys', OPEN],
    [TOP.slice(3), '# the driver of the vendor', OPEN],
  ])('noise between rows leaves nothing out: %#', (...lines) => {
    expect(parseStack(lines).frames[1]).not.toHaveProperty('afterGap');
  });

  test('registers around the listing are passed over', () => {
    const listing = parseStack([
      'eax=00000000 ebx=ffdff420 ecx=8013c71c edx=000003f8 esi=00000000 edi=87038e10',
      'eip=82b2f88c esp=8772d7f4 ebp=8772d834 iopl=0         nv up ei pl nz na pe nc',
      'ChildEBP RetAddr  ',
      '8772d834 a04c3057 nt!ExAllocatePoolWithTag+0x881',
      '8772d9d8 00000000 larkdrv!DriverEntry+0x27',
      '$thread=86a220d0 $prcb=82b38d20',
    ]);
    expect(listing.frames.map((frame) => frame.text)).toEqual([
      'nt!ExAllocatePoolWithTag+0x881',
      'larkdrv!DriverEntry+0x27',
    ]);
    expect(listing.unread).toEqual([]);
  });

  test('only the first of several listings is read', () => {
    const rows = ['ChildEBP RetAddr  ', '8772d834 a04c3057 nt!A+0x1', '8772d9d8 00000000 nt!B+0x2'];
    expect(parseStack([...rows, '', ...rows]).frames).toHaveLength(2);
    expect(parseStack([...rows, ...rows]).frames).toHaveLength(2);
    expect(parseStack([...rows, '0: kd> k', ...rows]).frames).toHaveLength(2);
  });

  test('frame numbers that start again are of another listing', () => {
    const row = (number: string) => `${number} 8772d834 a04c3057 nt!A+0x1`;
    expect(parseStack([row('00'), row('01'), row('00')]).frames).toHaveLength(2);
  });

  test('a heading with nothing readable below it says so', () => {
    expect(parseStack([' # Child-SP          RetAddr               Call Site', 'garbled'])).toEqual(
      {
        frames: [],
        unread: [{ line: 1, text: 'garbled' }],
      },
    );
  });

  test.each([
    ['lm', '82a00000 82e00000   nt         (pdb symbols)          c:\\symbols\\nt.pdb'],
    ['dd', '82b37df4  64636261 82b37df8 00000000 00000000'],
    ['dps', 'fffff807`3d052068  fffff805`41eae010 nt!ExFreePoolWithTag'],
    ['x', 'fffff800`016530fc nt!PoolHitTag = <no type information>'],
    ['u', 'fffff807`3d051101 488bd3          mov     rdx,rbx'],
    ['u of an address', '82b2f88c 8b4d0c68 mov     ecx,dword ptr [nt!Foo+0x12 (82b30000)]'],
    ['ln', '(82ab06b1)   nt!ExAllocatePoolWithTag   |  (82ab1000)   nt!ExFreePool'],
    ['IA-64', 'e0000000`01234560 e0000000`01234570 e0000000`0123a000 nt!KeBugCheckEx'],
  ])('a row of %s is no frame', (_, line) => {
    expect(parseStack([line]).frames).toEqual([]);
  });

  test('a row cut in its remarks or its source keeps its symbol', () => {
    for (const cut of [' [d:\\lark', ' [d:\\lark\\nest.c @', ' (FPO: [Non-F', ' (TrapFrame']) {
      const { frames } = parseStack([`00 8772d834 a04c3057 lark!A+0x12${cut}`]);
      expect(frames).toMatchObject([{ text: 'lark!A+0x12', symbol: { offset: 0x12 } }]);
    }
  });

  test('a row cut in its parameters has no symbol', () => {
    expect(parseStack(['00 8772d834 a04c3057 lark!A(']).frames).toEqual([]);
  });

  test('an offset past 2^53 is not invented', () => {
    const { frames } = parseStack(['00 8772d834 a04c3057 nt!A+0xffffffffffffffff']);
    expect(frames).toEqual([]);
  });
});

describe('the k family, printed', () => {
  const printed = samples.filter((sample) => sample.expected.printed);

  test.each(printed)('$name comes out as it stands', ({ lines, expected }) => {
    const { style, frames } = expected;
    expect(style && printStack(frames, style)).toEqual(lines);
  });

  test('there are literals of both pointer sizes and both generations', () => {
    const kinds = printed.map(
      ({ expected: { style } }) => `${style?.pointerSize} ${style?.generation}`,
    );
    expect(new Set(kinds)).toEqual(new Set(['4 old', '4 new', '8 old', '8 new']));
  });
});
