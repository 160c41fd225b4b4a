import { describe, expect, test } from '@jest/globals';
import { tagFromValue } from '../../pool/tags/tag';
import { hashSlot } from '../../pool/tags/tracker-table';
import {
  BIG_PAGE_ENTRY,
  BIG_PAGE_SLOTS,
  fakeKernel,
  KERNEL,
  putBigBlock,
  targetOf,
} from '../../test/fake-kernel';
import { addressOf } from '../../test/frames';
import { type BigPageTable, readBigBlock } from './big-pages';

const abc = tagFromValue(0x20636241);
const block = addressOf('ffffa00000123000');
/** The slot of its page number. */
const home = hashSlot(0x00000123, BIG_PAGE_SLOTS - 1);

function table(fake = fakeKernel()): BigPageTable {
  const { bigPages } = targetOf(fake);
  if (!bigPages) throw new Error('no table');
  return bigPages;
}

describe('the table of blocks without header', () => {
  test('tells tag and size of a block at its slot or behind others', () => {
    const fake = fakeKernel();
    putBigBlock(fake, home, addressOf('ffffa00000999000'), tagFromValue(0x41414141), 0x1000);
    putBigBlock(fake, home + 1, block, abc, 0x18f0);
    expect(readBigBlock(fake, table(fake), block)).toEqual({
      kind: 'found',
      tag: abc,
      bytes: 0x18f0,
    });
  });

  test('does not have a block whose entry is free again', () => {
    const fake = fakeKernel();
    putBigBlock(fake, home, addressOf('ffffa00000123001'), abc, 0x18f0);
    expect(readBigBlock(fake, table(fake), block)).toEqual({ kind: 'absent' });
  });

  test('may be unreadable', () => {
    const fake = fakeKernel();
    const known = table(fake);
    fake.take(KERNEL.bigPages, BIG_PAGE_SLOTS * BIG_PAGE_ENTRY);
    expect(readBigBlock(fake, known, block)).toEqual({ kind: 'unreadable' });
  });
});

describe('before Vista', () => {
  const old = () => {
    const fake = fakeKernel();
    fake.answers.set(
      'dt nt!_POOL_TRACKER_BIG_PAGES',
      `   +0x000 Va               : Ptr64 Void
   +0x008 Key              : Uint4B
   +0x010 NumberOfPages    : Uint8B`,
    );
    return { fake, known: table(fake) };
  };

  test('blocks are counted in pages, under another hash', () => {
    const { fake, known } = old();
    putBigBlock(fake, (0x01 ^ 0x23 ^ 0x100) & (BIG_PAGE_SLOTS - 1), block, abc, 3);
    expect(readBigBlock(fake, known, block)).toEqual({ kind: 'found', tag: abc, bytes: 0x3000 });
  });

  test('one that is not found may be there all the same', () => {
    const { fake, known } = old();
    expect(readBigBlock(fake, known, block)).toEqual({ kind: 'unreadable' });
  });
});
