import { describe, expect, test } from '@jest/globals';
import { formatSamples } from '../../test/format-samples';
import type { InstructionStyle } from '../code/instruction';
import type { StopReport } from './stop';
import { parseStop } from './stop.parse';
import { printStop } from './stop.print';

const samples = formatSamples<{
  printed: boolean;
  style: InstructionStyle;
  report: StopReport;
}>('stop-');

describe('stops, read', () => {
  test.each(samples)('$name has the values beside it', ({ lines, expected }) => {
    expect(parseStop(lines)).toEqual(expected.report);
  });

  test.each([
    [[]],
    [['']],
    [['larkdrv: initialized', 'Status: 0xc0000005']],
    [['Last event: Break instruction exception - code 80000003 (first chance)']],
  ])('%j tells of no stop', (lines) => {
    expect(parseStop(lines)).toBeUndefined();
  });

  test('a user-mode break is another event, never a break instruction of the kernel', () => {
    const line = '(153c.5d0): Break instruction exception - code 80000003 (first chance)';
    expect(parseStop([line])).toEqual({ kind: 'other', event: line });
  });

  test('text of the target without a line end may stand right before a stop', () => {
    const line = 'larkdrv: doneBreak instruction exception - code 80000003 (first chance)';
    expect(parseStop([line])).toEqual({ kind: 'breakInstruction' });
  });

  test('symbol loading between the opening and the place is passed over', () => {
    expect(
      parseStop([
        'Break instruction exception - code 80000003 (first chance)',
        '*** ERROR: Module load completed but symbols could not be loaded for lark.sys',
        'eax=00000000 ebx=ffdff420 ecx=8013c71c edx=000003f8 esi=00000000 edi=87038e10',
        'lark+0x12:',
        '82b2f88c cc              int     3',
      ]),
    ).toMatchObject({ kind: 'breakInstruction', symbol: 'lark+0x12' });
  });

  test('the source of a place is no part of its symbol', () => {
    const lines = ['Breakpoint 0 hit', 'nt!KeBugCheckEx [d:\\th\\ke\\procstat.asm @ 122]:'];
    expect(parseStop(lines)).toEqual({ kind: 'breakpoint', number: 0, symbol: 'nt!KeBugCheckEx' });
  });

  test('what follows at the prompt is no part of the stop', () => {
    expect(
      parseStop([
        'Breakpoint 0 hit',
        '0: kd> u',
        'lark!A:',
        'a14c305c 8bf0            mov     esi,eax',
      ]),
    ).toEqual({ kind: 'breakpoint', number: 0 });
  });
});

describe('stops, printed', () => {
  const printed = samples.filter((sample) => sample.expected.printed);

  test.each(printed)('$name comes out as it stands', ({ lines, expected }) => {
    expect(printStop(expected.report, expected.style)).toEqual(lines);
  });
});
