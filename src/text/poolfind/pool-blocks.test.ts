import { describe, expect, test } from '@jest/globals';
import { formatSamples } from '../../test/format-samples';
import { LogReader } from '../logs/log';
import { parseBlockRow } from './pool-block.parse';

const read = (lines: readonly string[]) => {
  const reader = new LogReader();
  const items = [...lines.flatMap((line) => [...reader.push(line)]), ...reader.end()];
  return { items, accounts: reader.accounts };
};

describe('listings of blocks', () => {
  test.each(formatSamples<object>('pool-blocks-'))('$name', ({ lines, expected }) => {
    const { items, accounts } = read(lines);
    const listings = items.flatMap((item) => (item.kind === 'blocks' ? [item.listing] : []));
    expect(listings).toMatchObject([expected]);
    expect(listings[0]?.unread).toEqual([]);
    expect(accounts.unrecognised).toBe(0);
  });

  test.each([
    '826fa138 size:   c8 previous size:   40  Lark',
    'ffffda0ff9791000 : tag Larks, size    0x18e0, Nonpaged pool',
    'pool 82dbae00, Size  12345678901234567890 Tag "Lark", NonPaged',
  ])('%s is no row', (line) => {
    expect(parseBlockRow(line)).toBeUndefined();
  });

  test('a row that cannot be read is told', () => {
    const { items } = read([
      '826fa138 size:   c8 previous size:   40  (Allocated) Lark',
      '8278b738 size:  10',
    ]);
    expect(items).toMatchObject([{ kind: 'blocks', listing: { unread: [{ line: 1 }] } }]);
  });
});
