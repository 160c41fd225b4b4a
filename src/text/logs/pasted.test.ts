import { describe, expect, test } from '@jest/globals';
import { PastedText } from './pasted';

function plain(lines: readonly string[]): (string | undefined)[] {
  const text = new PastedText();
  return lines.map((line) => text.line(line));
}

const ROW = ' Lark         1           16          0            0\tnests ';

describe('lines of a log that went through other hands', () => {
  test.each([
    ['as it was', ROW],
    ['quoted twice', `> > ${ROW}`],
    ['with the time', `10:11:12.345 ${ROW}`],
    ['with date and time', `[2012-09-11 10:11:12] ${ROW}`],
    ['with the time and a colon', `2012-09-11T10:11:12Z: ${ROW}`],
    ['with blanks of a web page', ROW.replace(/ /g, '\u00a0')],
    ['with names for blanks', ROW.replace(/ /g, '&nbsp;')],
    ['with tabs for blanks', ' Lark\t      1\t\t  16\t      0\t\t   0\tnests '],
  ])('%s', (_, line) => {
    expect(plain([line])).toEqual([ROW]);
  });

  test.each([
    ['markup', '<col fg="emphfg">nt!<b>A</b></col>+0x1', 'nt!A+0x1'],
    ['escaped back-ticks', 'fffff880\\`04fc2a80', 'fffff880`04fc2a80'],
    [
      'typographic quotes',
      'nt! ?? ::FNODOBFM::\u2018string\u2019+0x1',
      "nt! ?? ::FNODOBFM::`string'+0x1",
    ],
    ['names for characters', 'a!B&lt;int&gt;+0x1', 'a!B<int>+0x1'],
    ['a dash for a hyphen', 'exception \u2013 code 80000003', 'exception - code 80000003'],
    ['templates', 'a!B<b,int &>::operator<<(&x)', 'a!B<b,int &>::operator<<(&x)'],
  ])('%s', (_, line, printed) => {
    expect(plain([line])).toEqual([printed]);
  });

  test('lines that are all numbered', () => {
    expect(plain(['  1\t1: kd> k', '  2\t', '  3\t00 8772d834 a04c3057 nt!A'])).toEqual([
      '1: kd> k',
      '',
      '00 8772d834 a04c3057 nt!A',
    ]);
  });

  test.each([
    [['1: kd> k', '2 is a number']],
    [['00 8772d834 a04c3057 nt!A', '01 8772d834 a04c3057 nt!B']],
    [['01 8772d834 a04c3057 nt!A', '02 8772d834 a04c3057 nt!B']],
    [['0: kd> k', '1 total locks']],
  ])('numbers of the debugger stay: %j', (lines) => {
    expect(plain(lines)).toEqual(lines);
  });

  test('a blank line between every two is spacing, two of them are not', () => {
    expect(plain(['a', '', 'b', '', 'c', '', '', 'd'])).toEqual([
      ...['a', '', 'b', undefined, 'c', undefined, '', 'd'],
    ]);
  });

  test('a blank line behind lines that follow each other is none', () => {
    expect(plain(['a', '', 'b', 'c', '', 'd'])).toEqual(['a', '', 'b', 'c', '', 'd']);
  });
});
