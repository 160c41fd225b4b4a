import { describe, expect, test } from '@jest/globals';
import type { PointerSize } from '../../pool/values/address';
import { formatSamples } from '../../test/format-samples';
import type { MemoryListing } from './memory';
import { parseMemory } from './memory.parse';
import { MEMORY_LAYOUTS, printMemory } from './memory.print';

interface Expected {
  readonly printed: boolean;
  readonly command: keyof typeof MEMORY_LAYOUTS;
  readonly pointerSize: PointerSize;
  readonly listing: {
    readonly elementSize: 1 | 4;
    readonly rows: readonly { readonly address: string; readonly elements: (number | null)[] }[];
  };
}

const samples = formatSamples<Expected>('memory-');

/** JSON has null for what was unreadable. */
const listingOf = ({ listing }: Expected): MemoryListing =>
  JSON.parse(JSON.stringify(listing), (_, value) =>
    Array.isArray(value) ? value.map((element) => element ?? undefined) : value,
  );

describe('memory, read', () => {
  test.each(samples)('$name has the values beside it', ({ lines, expected }) => {
    expect(parseMemory(lines, expected.listing.elementSize)).toEqual(listingOf(expected));
  });

  test('characters that look like bytes are not read as such', () => {
    const line =
      'ffffd68d`7952ee50  61 6d 64 61 20 34 31 20-34 32 00 00 00 00 00 00  amda 41 42......';
    expect(parseMemory([line], 1).rows[0]?.elements).toHaveLength(16);
    expect(parseMemory(['820f2ba4  34 31 20           41  '], 1).rows[0]?.elements).toEqual([
      0x34, 0x31, 0x20,
    ]);
  });

  test('lines that are no rows are passed over', () => {
    const lines = ["Couldn't resolve error at 'nt!PoolHitTg'", 'nt!PoolHitTag = 5', '', '82b37df4'];
    expect(parseMemory(lines, 4).rows).toEqual([]);
  });

  test('bytes are not taken for dwords, nor dwords for bytes', () => {
    expect(parseMemory(['82b37df4  64636261'], 1).rows).toEqual([]);
    expect(parseMemory(['82b37df4  64 63 62 61'], 4).rows).toEqual([]);
  });
});

describe('memory, printed', () => {
  const printed = samples.filter((sample) => sample.expected.printed);

  test.each(printed)('$name comes out as it stands', ({ lines, expected }) => {
    const { command, pointerSize } = expected;
    expect(printMemory(listingOf(expected).rows, MEMORY_LAYOUTS[command], pointerSize)).toEqual(
      lines,
    );
  });
});
