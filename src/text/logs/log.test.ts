import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { formatSample, formatSamples } from '../../test/format-samples';
import { realSample, testWithRealSample } from '../../test/shared';
import { LogReader } from './log';
import type { LogItem } from './log-item';

function readAll(lines: readonly string[]): LogItem[] {
  const reader = new LogReader();
  return [...lines.flatMap((line) => [...reader.push(line)]), ...reader.end()];
}

/** What the debugger said of stops and tables, without what was typed. */
const read = (lines: readonly string[]): LogItem[] =>
  readAll(lines).filter(({ kind }) => kind !== 'resumed' && kind !== 'block');

/** One line about an item, to compare whole logs by. */
function what(item: LogItem): string {
  switch (item.kind) {
    case 'stack':
      return item.listing.frames.map((frame) => frame.text).join(' < ');
    case 'poolUsed':
      return item.listing.rows.map((row) => `${row.text} ${row.paged.outstanding}`).join(', ');
    case 'stop':
      return 'symbol' in item.report
        ? `${item.report.kind} ${item.report.symbol}`
        : item.report.kind;
    case 'blocks':
    case 'modules':
    case 'verifier':
    case 'vm':
    case 'time':
    case 'block':
    case 'stackPart':
    case 'resumed':
      return item.kind;
  }
}

const kinds = (lines: readonly string[]): string[] => read(lines).map((item) => item.kind);

describe('a saved log', () => {
  const session = formatSample<{ items: readonly object[] }>('log-session');

  test.each(formatSamples<{ items: readonly object[] }>('log-'))(
    '$name gives its stops, stacks and tables',
    ({ lines, expected }) => {
      const items = read(lines).map((item) => ({
        kind: item.kind,
        line: item.line,
        command: 'command' in item ? item.command : undefined,
        what: what(item),
      }));
      expect(items).toEqual(expected.items);
    },
  );

  test.each([
    ['indented', (line: string) => `    ${line}`],
    ['quoted in a mail', (line: string) => `> ${line}`],
    ['quoted in a comment', (line: string) => `// ${line}`],
  ])('%s gives the same', (_, change) => {
    expect(read(session.lines.map(change)).map(what)).toEqual(read(session.lines).map(what));
  });

  test('a table goes on behind a warning of the target that is none of a stack', () => {
    const rows = [
      ' Tag     Allocs         Used     Allocs         Used',
      ' Bcme         1           48          0            0',
    ];
    const lines = [
      '               NonPaged                  Paged',
      ...rows,
      'WARNING: stack is low',
      ' Leak         2           96          0            0',
    ];
    expect(read(lines).map(what)).toEqual(['Bcme 0, Leak 0']);
  });

  test('without prompts gives the same', () => {
    const pasted = session.lines.filter((line) => !/^\d: kd>/.test(line));
    expect(read(pasted).map(what)).toEqual(read(session.lines).map(what));
  });

  test('rows quoted behind # are read, remarks are not', () => {
    const items = read([
      '# the hit:',
      '# 00 8772d834 a04c3057 nt!A+0x1',
      '# 01 8772d9d8 0000beef nt!B+0x2',
    ]);
    expect(items.map(what)).toEqual(['nt!A+0x1 < nt!B+0x2']);
  });

  test('a stack follows a stop without a blank between them', () => {
    expect(
      kinds([
        'Break instruction exception - code 80000003 (first chance)',
        'nt!A+0x1:',
        '82b2f88c cc              int     3',
        '8772d834 a04c3057 nt!A+0x1',
        'Breakpoint 1 hit',
      ]),
    ).toEqual(['stop', 'stack', 'stop']);
  });

  test('tells of commands that let the target run, quoted or not', () => {
    const lines = ['1: kd> g', '> 1: kd> gu', 'kd> k', '0: kd> ? 1', 'lkd> t'];
    expect(readAll(lines).map(({ kind, line }) => [kind, line])).toEqual([
      ['resumed', 0],
      ['resumed', 1],
      ['resumed', 4],
    ]);
  });

  test('two stacks without headings are two', () => {
    const rows = ['8772d834 a04c3057 nt!A+0x1', '8772d9d8 a04c3000 nt!B+0x2'];
    expect(kinds([...rows, '', ...rows])).toEqual(['stack', 'stack']);
  });

  test('a row that is no first one is a part of a stack', () => {
    expect(
      kinds(['02 ffff8287`1fbd73c0 fffff804`5e8b0949     nt!KeTerminateThread+0x1a7']),
    ).toEqual(['stackPart']);
  });

  test('a stack whose first rows were left out is a part of one', () => {
    const rows = ['8772d834 a04c3057 nt!A+0x1', '8772d9d8 a04c3000 nt!B+0x2'];
    expect(kinds(['ChildEBP RetAddr  ', '...', ...rows])).toEqual(['stackPart']);
  });

  test('a heading right behind a stop is no remark', () => {
    const items = read([
      'Breakpoint 1 hit',
      'lark!A:',
      'a14c305c 8bf0            mov     esi,eax',
      ' # Call Site',
      '00 lark!A',
    ]);
    expect(items.map((item) => [item.kind, item.line])).toEqual([
      ['stop', 0],
      ['stack', 3],
    ]);
  });

  test('rows quoted in the text of a prompt line are found', () => {
    expect(
      kinds(['0: kd> Breakpoint 1 hit', 'lark!A:', 'a14c305c 8bf0            mov     esi,eax']),
    ).toEqual(['stop']);
  });

  test('a row of .frame and a stack after .trap are no stacks of the stop', () => {
    const row = '00 8772d834 a04c3057 nt!ExFreePoolWithTag+0x1';
    const asides = readAll(['0: kd> .frame 0', row, '0: kd> .trap 8772d000', '0: kd> k', row])
      .concat(readAll(['0: kd> .trap 8772d000', '0: kd> .trap', '0: kd> k', row]))
      .map((item) => (item.kind === 'stack' ? item.aside : item.kind));
    expect(asides).toEqual([true, true, false]);
  });

  test('a stack without numbers goes on behind a blank line where addresses say so', () => {
    const rows = ['8772d834 a04c3057 nt!A+0x1', '', '8772d9d8 a04c3000 nt!B+0x2'];
    expect(read(rows).map(what)).toEqual(['nt!A+0x1 < nt!B+0x2']);
    const other = ['8772d834 a04c3057 nt!A+0x1', '', '8772d9d8 a04c3000 nt!ExFreePool+0x2'];
    expect(read(other).map(what)).toEqual(['nt!A+0x1', 'nt!ExFreePool+0x2']);
  });

  test('every literal of a stack or a table gives one item', () => {
    for (const { name, lines } of [...formatSamples('stack-'), ...formatSamples('poolused-')]) {
      expect([name, ...kinds(lines)]).toEqual([
        name,
        name.startsWith('stack') ? 'stack' : 'poolUsed',
      ]);
    }
  });

  testWithRealSample('transcripts/E-logs')(
    'of a real hunt gives two hits with their stacks and two breakpoints',
    () => {
      const file = realSample('transcripts/E-logs/001-poolhittag-session-alloc-free-win7.txt');
      const items = read(readFileSync(file, 'utf8').split('\n')).filter(
        ({ kind }) => kind !== 'blocks',
      );
      expect(
        items.map((item) => [
          item.kind === 'stop' ? item.report.kind : item.kind,
          item.kind === 'stack' ? item.listing.frames.length : what(item),
        ]),
      ).toEqual([
        ['breakInstruction', 'breakInstruction nt!ExAllocatePoolWithTag+0x881'],
        ['stack', 10],
        ['breakpoint', 'breakpoint Sample!DriverEntry+0x2c'],
        ['breakpoint', 'breakpoint Sample!DriverEntry+0x8a'],
        ['breakInstruction', 'breakInstruction nt!ExFreePoolWithTag+0x649'],
        ['stack', 7],
      ]);
    },
  );
});

describe('a hostile log', () => {
  test('with lines of megabytes costs no more than they are long', () => {
    const long = 'a'.repeat(4_000_000);
    const lines = [
      long,
      ' '.repeat(4_000_000),
      `00 8772d834 a04c3057 nt!${long}`,
      `> ${long}`,
      `# ${long}`,
    ];
    expect(kinds(lines)).toEqual([]);
  });

  test('that never ends a stack, a table or a stop keeps little of it', () => {
    const reader = new LogReader();
    let items = 0;
    const rows = [
      '8772d834 a04c3057 nt!A+0x1',
      ' Tag    Allocs     Used    Allocs     Used',
      'Breakpoint 1 hit',
      '***',
    ];
    for (const line of rows) {
      for (let count = 0; count < 60_000; count++) items += reader.push(line).length;
    }
    items += reader.end().length;
    expect(items).toBeGreaterThan(5);
  });
});
