import { describe, expect, test } from '@jest/globals';
import type { PoolUsedListing } from './poolused';
import { parsePoolUsedCommand } from './poolused.command';
import { coversOf } from './poolused.covers';

describe('the command', () => {
  const all = { isSession: false, isPart: false };
  test.each([
    ['!poolused', all],
    ['!poolused 2', all],
    ['!kdexts.poolused 0x5', all],
    ['!poolused 8', { isSession: true, isPart: false }],
    ['!poolused 2 Acme', { ...all, pattern: 'Acme' }],
    ['!poolused Ac*', { ...all, pattern: 'Ac*' }],
    ['.time; !poolused 4 ??cm;g', { ...all, pattern: '??cm' }],
    ['!poolused 2 Abc', { ...all, isPart: true }],
    ['!poolused /t20 2', { ...all, isPart: true }],
    ['!poolused /t 5 0x2', { ...all, isPart: true }],
  ])('%s', (line, expected) => {
    expect(parsePoolUsedCommand(line)).toEqual(expected);
  });

  test.each(['!poolfind Acme', 'kb', '!poolused 2; !poolused 4', ''])(
    '%j tells nothing',
    (line) => {
      expect(parsePoolUsedCommand(line)).toBeUndefined();
    },
  );
});

describe('a listing', () => {
  const listing = (texts: readonly string[], more: Partial<PoolUsedListing> = {}) => {
    const use = { outstanding: 1, bytes: 16 };
    const none = { outstanding: 0, bytes: 0 };
    return {
      layout: 'current' as const,
      rows: texts.map((text) => ({ text, nonPaged: use, paged: none })),
      total: { nonPaged: { outstanding: texts.length, bytes: 16 * texts.length }, paged: none },
      unread: [],
      ...more,
    };
  };
  const many = Array.from({ length: 120 }, (_, n) => `${String.fromCharCode(65 + (n % 26))}${n}`);
  const command = { isSession: false, isPart: false };

  test('is the whole table where the command says so', () => {
    expect(coversOf(listing(['Acme']), command)).toEqual({ kind: 'all' });
  });

  test('that was filtered tells of what fits, although it prints a TOTAL', () => {
    expect(coversOf(listing(['Acme']), { ...command, pattern: 'A*' })).toEqual({
      kind: 'pattern',
      pattern: 'A*',
    });
  });

  test('without its command tells of its rows', () => {
    expect(coversOf(listing(['Acme', 'Even']), undefined)).toEqual({ kind: 'rows' });
    const alike = many.map((text) => `x${text}`);
    expect(coversOf(listing(alike), undefined)).toEqual({ kind: 'rows' });
  });

  test('without its command is whole where no pattern can have made it', () => {
    expect(coversOf(listing(many), undefined)).toEqual({ kind: 'all' });
  });

  test('that was cut, does not add up or was not read in full tells of its rows', () => {
    const unread = [{ line: 1, text: ' Leak 1 2 3' }];
    for (const more of [{ total: undefined }, { unread }]) {
      expect(coversOf(listing(many, more), command)).toEqual({ kind: 'rows' });
    }
    const short = { ...listing(many), rows: listing(many.slice(1)).rows };
    expect(coversOf(short, command)).toEqual({ kind: 'rows' });
  });
});
