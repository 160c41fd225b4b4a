import { expect, test } from '@jest/globals';
import { LogReader } from './log';

test('every line is read, of something else, or not recognised', () => {
  const reader = new LogReader();
  const lines = [
    'Hello, what is this?',
    '',
    '0: kd> r eax',
    'eax=00000000 ebx=00000000',
    '82b37df4  64636261 82b37df8',
    'Tag,Type,Allocs',
    '0: kd> kb',
    'ChildEBP RetAddr  Args to Child',
    '8772d834 82ab06b1 000000c1 00000070 64636261 nt!ExAllocatePoolWithTag+0x881',
    '8772d854 82d40d10 00000001 00000070 64636261 larkdrv!LarkOpen+0x18',
  ];
  for (const line of lines) reader.push(line);
  reader.end();
  const { lines: all, read, others, tools, unrecognised, first } = reader.accounts;
  expect([all, read, unrecognised]).toEqual([9, 5, 1]);
  expect([...others]).toEqual([
    ['registers', 1],
    ['memory', 1],
    ['a table of tags as CSV', 1],
  ]);
  expect([...tools]).toEqual([['a table of tags as CSV', 1]]);
  expect(first).toEqual([{ line: 0, text: 'Hello, what is this?' }]);
});

test('what is printed while the target runs is its own text', () => {
  const reader = new LogReader();
  for (const line of ['0: kd> g', 'Lark: nest 5 opened', '0: kd> k', 'Lark: nest 5 opened']) {
    reader.push(line);
  }
  reader.end();
  expect([...reader.accounts.others]).toEqual([['text of the target', 1]]);
  expect(reader.accounts.unrecognised).toBe(1);
});
