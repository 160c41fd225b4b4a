import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { formatSample } from '../../test/format-samples';
import { realSample, testWithRealSample } from '../../test/shared';
import type { EventFilter } from './event-filters';
import { parseEventFilters } from './event-filters.parse';
import { printEventFilters } from './event-filters.print';

describe('sx', () => {
  const { lines, expected } = formatSample<{
    groups: readonly (readonly EventFilter[])[];
    numbers: readonly EventFilter[];
  }>('event-filters');

  test('has the values beside the literal', () => {
    expect(parseEventFilters(lines)).toEqual([...expected.groups.flat(), ...expected.numbers]);
  });

  test('comes out as it stands', () => {
    const end = lines.findIndex((line) => line.includes('Exception option'));
    expect(printEventFilters(expected.groups)).toEqual(lines.slice(0, end));
  });

  test.each([
    '',
    'Exception option for:',
    'start             end                 module name',
    "         ^ Syntax error in 'sx_nope'",
    ' bpe - Break instruction exception - perhaps',
    ' bpe - Break - instruction - exception - break',
    '       Command: "kb"',
  ])('%j is no filter', (line) => {
    expect(parseEventFilters([line])).toEqual([]);
  });

  testWithRealSample('engine/dump-text.md')('of a real session: 45 rows, some left out', () => {
    const text = readFileSync(realSample('engine/dump-text.md'), 'utf8');
    const rows = parseEventFilters(
      text.slice(text.indexOf('\n> sx\n'), text.indexOf('> sxe ld')).split('\n'),
    );
    expect(rows).toHaveLength(45);
    expect(rows.filter(({ code }) => /^bpec?$/.test(code))).toEqual([
      { code: 'bpe', title: 'Break instruction exception', status: 'break' },
      { code: 'bpec', title: 'Break instruction exception continue', handled: true },
    ]);
  });
});
