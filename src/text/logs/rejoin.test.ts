import { describe, expect, test } from '@jest/globals';
import { StackRejoiner } from './rejoin';

/** The lines that come out, each behind its number. */
function rejoined(lines: readonly string[]): string[] {
  const rejoiner = new StackRejoiner();
  return [
    ...lines.flatMap((text, number) => [...rejoiner.push({ text, number })]),
    ...rejoiner.end(),
  ].map(({ text, number }) => `${number} ${text}`);
}

const HEADING = ' # Child-SP          RetAddr               Call Site';

describe('rows told on several lines', () => {
  test('kP lists parameters below a row, kp in it', () => {
    const frame = '00 fffffa86`c7eaee60 fffff804`889a1040     ';
    expect(
      rejoined([
        HEADING,
        `${frame}larkdrv!LarkOpenNest(`,
        '\t\t\tstruct _LARK * Lark = 0xffffe001`d4aec5c0,',
        '\t\t\tunsigned long Eggs = 5)+0x71 [d:\\larks\\nest.c @ 30] ',
        `${frame}larkdrv!Nest::Nest(void)+0x12`,
        `${frame}larkdrv!std::for_each<int (__cdecl*)(int)>(int Eggs = 0n5)+0x2c`,
        `${frame}larkdrv!Nest::operator()+0x12`,
      ]),
    ).toEqual([
      `0 ${HEADING}`,
      `1 ${frame}larkdrv!LarkOpenNest+0x71 [d:\\larks\\nest.c @ 30]`,
      `4 ${frame}larkdrv!Nest::Nest+0x12`,
      `5 ${frame}larkdrv!std::for_each<int (__cdecl*)(int)>+0x2c`,
      `6 ${frame}larkdrv!Nest::operator()+0x12`,
    ]);
  });

  test('lines that complete nothing come out as they were', () => {
    const lines = [
      '00 fffffa86`c7eaee60 fffff804`889a1040     larkdrv!LarkOpenNest(',
      '\t\t\tstruct _LARK * Lark = 0xffffe001`d4aec5c0,',
      '1: kd> g',
      '  8772d834 82ab06b1 000000c1',
      'garbled',
      '8772d834 82ab06b1 000000c1',
    ];
    expect(rejoined(lines)).toEqual(lines.map((line, number) => `${number} ${line}`));
  });

  test('a console of 80 columns breaks names in the middle', () => {
    const [first, second, third] = [
      'f64138f0 8048d8e7 ff0cde88 f6413978 ff0cddc8 ntoskrnl!LarkStartAndEnumerateDevi',
      'f64139d0 804f5cc1 80088000 f6413aec 8045bba0 ntoskrnl!LarkInitializeBootNests+0x',
      'f6413da8 80447610 80088000 00000000 00000000 ntoskrnl!LarkInitialization1+0x6a3',
    ].map((line) => line.padEnd(80, 'x').slice(0, 80));
    expect(
      rejoined([`${first}`, 'e+0x1a', `${second}`, '4', `${first}`, 'two words', 'e']),
    ).toEqual([`0 ${first}e+0x1a`, `2 ${second}4`, `4 ${first}`, '5 two words', '6 e']);
    expect(rejoined([`${third}`, '', 'kd> g'])).toEqual([`0 ${third}`, '2 kd> g']);
  });

  test('what the target prints is no row', () => {
    const lines = ['larkdrv: Open(eggs = 5)', 'Nest(void)', '82b37df4  64636261 82b37df8'];
    expect(rejoined(lines)).toEqual(lines.map((line, number) => `${number} ${line}`));
  });
});
