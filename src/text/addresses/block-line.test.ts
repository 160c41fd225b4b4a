import { expect, test } from '@jest/globals';
import { formatSample } from '../../test/format-samples';
import { parseBlockLine } from './block-line.parse';

test('lines say which block a hit is about', () => {
  const { lines, expected } = formatSample<{ lines: readonly (string | null)[] }>('block-lines');
  const told = lines.map((line) => {
    const says = parseBlockLine(line);
    return says ? Object.values(says).join(' ') : null;
  });
  expect(told).toEqual(expected.lines);
});

test.each(['eax=00000000', 'eax=85c26131', 'rax=1', 'leax=85c26138', 'eax=85c26138x', ''])(
  '%j says nothing',
  (line) => {
    expect(parseBlockLine(line)).toBeUndefined();
  },
);
