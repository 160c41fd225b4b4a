import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeTotals } from '../../pool/growth/totals';
import { formatSamples } from '../../test/format-samples';
import { realSample, testWithRealSample } from '../../test/shared';
import type { VmListing } from './vm';
import { parseVm, totalsOf } from './vm.parse';

const samples = formatSamples<Pick<VmListing, 'kilobytes'>>('vm-');

const sample = (name: string): readonly string[] =>
  samples.find((each) => each.name === name)?.lines ?? [];

const totals = (lines: readonly string[]) => {
  const listing = parseVm(lines);
  if (!listing) throw new Error('no listing');
  return totalsOf(listing);
};

describe('!vm', () => {
  test.each(samples)('$name has the values beside it', ({ lines, expected }) => {
    const { kilobytes, unread } = parseVm(lines) ?? {};
    expect(kilobytes).toEqual(expected.kilobytes);
    expect(unread).toEqual([]);
  });

  testWithRealSample('transcripts/C-other')('of the documentation', () => {
    const path = realSample('transcripts/C-other/049-vm-w2k-docs.txt');
    expect(totals(readFileSync(path, 'utf8').split('\n'))).toEqual({
      nonPaged: 3508 * 1024,
      nonPagedLimit: 25_008 * 1024,
      paged: 6388 * 1024,
      pagedLimit: 53_248 * 1024,
      physical: 65_080 * 1024,
      available: 22_172 * 1024,
    });
  });

  test('executable pool and the other are one', () => {
    expect(totals(sample('vm-current')).nonPaged).toBe((956 + 1_320_480) * 1024);
  });

  test('a line whose pages are not its kilobytes is not read', () => {
    const lines = sample('vm-old').map((line) => line.replace('21108 Kb', '1108 Kb'));
    expect(parseVm(lines)?.unread.map(({ text }) => text)).toEqual([
      '      NonPagedPool Usage:   5277   (   1108 Kb)',
    ]);
    expect(totals(lines).nonPaged).toBeUndefined();
  });

  test('cut anywhere it says what it says, or nothing', () => {
    for (const { lines } of samples) {
      const whole = totals(lines);
      const text = lines.join('\n');
      fc.assert(
        fc.property(fc.nat(text.length), (length) => {
          const listing = parseVm(text.slice(0, length).split('\n'));
          for (const [key, value] of Object.entries(listing ? totalsOf(listing) : {})) {
            if (value !== undefined) expect([key, value]).toEqual([key, whole[key as never]]);
          }
        }),
      );
    }
  });
});

describe('pool in all', () => {
  const kinds = (name: string) => judgeTotals(totals(sample(name))).map(({ kind }) => kind);

  test('near its limit', () => {
    expect(judgeTotals(totals(sample('vm-old')))).toEqual([
      { kind: 'nearLimit', pool: 'nonpaged', share: 21_108 / 25_008 },
      { kind: 'notPool', pool: (21_108 + 5_444) * 1024, inUse: (130_040 - 11_604) * 1024 },
    ]);
  });

  test('past 1 GB, and a limit of address space is none', () => {
    expect(kinds('vm-current')).toEqual(['muchNonPaged', 'notPool']);
  });

  test('more than the machine has is no number', () => {
    expect(kinds('vm-impossible')).toEqual(['impossible']);
  });

  test('of which nothing is known nothing is said', () => {
    expect(judgeTotals({})).toEqual([]);
    expect(judgeTotals({ nonPaged: 2 ** 30, paged: 1 })).toEqual([]);
  });
});
