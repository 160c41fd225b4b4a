import { describe, expect, test } from '@jest/globals';
import { LogReader } from './log';
import { PastedText } from './pasted';

/** A stop and its stack, as a debugger prints them. */
const LINES = [
  '1: kd> g',
  'Break instruction exception - code 80000003 (first chance)',
  'nt!ExAllocatePoolWithTag+0x881:',
  '82b2f88c cc              int     3',
  '1: kd> kb',
  'ChildEBP RetAddr  Args to Child',
  '8772d834 82ab06b1 000000c1 00000070 64636261 nt!ExAllocatePoolWithTag+0x881',
  '8772d854 82d40d10 00000001 00000070 64636261 larkdrv!LarkOpen+0x18',
];

const plain = (lines: readonly string[]): string[] => {
  const text = new PastedText();
  return lines.map((line) => text.line(line) ?? '');
};

describe('what stands in front of each line', () => {
  const two = (n: number) => String(n).padStart(2, '0');
  test.each<[string, (line: string, n: number) => string]>([
    ['a bar', (line) => `| ${line}`],
    ['cells of a table', (line, n) => `| ${n + 1} | ${line} |`],
    ['the first of two cells', (line) => `| ${line} | note |`],
    ['numbers and a blank', (line, n) => `${n + 37} ${line}`],
    ['numbers of a page', (line, n) => `<span class="lineno">${n}</span><span>${line}</span>`],
    ['numbers of a list', (line, n) => `${n + 7}. ${line}`],
    ['numbers in brackets', (line, n) => `[${n + 40}] ${line}`],
    ['numbers of lines and a bar', (line, n) => `${String(n + 98).padStart(5)} | ${line}`],
    ['numbers that grow by a digit', (line, n) => `${n + 95}: ${line}`],
    ['a time with its zone', (line, n) => `2024-03-05T10:11:${two(n)}+01:00 ${line}`],
    ['a time of twelve hours', (line, n) => `3/5/2024 9:11:${two(n)} PM ${line}`],
    ['a time with a comma', (line, n) => `2024-03-05 10:11:${two(n)},123 ${line}`],
    ['a time in parentheses', (line, n) => `(10:11:${two(n)}.5) ${line}`],
    ['syslog', (line, n) => `Mar  5 10:11:${two(n)} buildhost kdlog[412]: ${line}`],
    ['seconds of a kernel', (line, n) => `[  12.0${two(n)}] ${line}`],
    ['a bullet', (line) => `* ${line}`],
    ['bullets', (line) => `\u2022 ${line}`],
  ])('%s', (_, change) => {
    expect(plain(LINES.map(change))).toEqual(LINES);
  });

  test.each<[string, (line: string) => string]>([
    ['colours of a terminal', (line) => `\u001b[32m${line}\u001b[0m`],
    ['entities by number', (line) => line.replace(/!/g, '&#33;').replace(/\+/g, '&#x2B;')],
    ['entities escaped twice', (line) => line.replace(/>/g, '&amp;gt;')],
    ['tags of a page', (line) => `<pre><code>${line}</code></pre>`],
    ['escapes of Markdown', (line) => line.replace(/!/g, '\\!').replace(/\+/g, '\\+')],
  ])('%s', (_, change) => {
    expect(plain(LINES.map(change))).toEqual(LINES);
  });

  test('a sentence before a prompt is none, the same words on every line are', () => {
    expect(plain(['I typed 1: kd> g and waited', 'x'])).toEqual([
      'I typed 1: kd> g and waited',
      'x',
    ]);
    expect(plain(LINES.map((line) => `serial: ${line}`)).slice(5)).toEqual(LINES.slice(5));
  });

  test('frame numbers and processors are none', () => {
    const lines = ['12 8772d834 82ab06b1 larkdrv!A+0x1', '3: kd> k', '82122881 cc  int     3'];
    expect(plain(lines)).toEqual(lines);
  });

  test('it is told, once for each form', () => {
    const reader = new LogReader();
    for (const [n, line] of LINES.entries()) reader.push(`${n + 7}. ${line}`);
    expect([...reader.fronts]).toEqual([['0.', LINES.length]]);
  });
});
