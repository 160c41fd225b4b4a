import { describe, expect, test } from '@jest/globals';
import { tagFromValue } from '../../pool/tags/tag';
import type { TagUsage } from '../../pool/tags/tag-usage';
import { fakeKernel, KERNEL, putRecord } from '../../test/fake-kernel';
import { pointerSize } from '../debugger/commands';
import { HostError } from '../debugger/ports';
import { withExactTags } from './exact-tags';

const none = { outstanding: 0, bytes: 0 };
const dotted = (text: string, outstanding: number, bytes: number): TagUsage => ({
  text,
  nonPaged: { outstanding, bytes },
  paged: none,
});
const plain: TagUsage = { ...dotted('Abc ', 1, 64), tag: tagFromValue(0x20636241) };
const withNul = tagFromValue(0x00007872);
const control = tagFromValue(0x444d5503);
const realDot = tagFromValue(0x444d552e);

const setUp = () => {
  const fake = fakeKernel();
  const [master] = KERNEL.tables;
  putRecord(fake, master, 1, withNul, { allocs: 4, frees: 1, bytes: 1248 });
  putRecord(fake, master, 2, control, { allocs: 2, frees: 1, bytes: 144 });
  putRecord(fake, master, 3, realDot, { allocs: 9, frees: 4, bytes: 720 });
  return fake;
};

describe('rows with dots', () => {
  test('get the tag of the only record that prints so', () => {
    const [row] = withExactTags(setUp(), [dotted('rx..', 3, 1248)]);
    expect(row?.tag).toBe(withNul);
  });

  test('of several that print alike get the one with their numbers', () => {
    const rows = [dotted('.UMD', 5, 720), dotted('.UMD', 1, 144), dotted('.UMD', 7, 7)];
    const tags = withExactTags(setUp(), rows).map(({ tag }) => tag);
    expect(tags).toEqual([realDot, control, undefined]);
  });

  test('stay as they are without symbols, or when the debugger fails', () => {
    const rows = [dotted('rx..', 3, 1248)];
    const fake = setUp();
    fake.answers.set('dt nt!_POOL_TRACKER_TABLE', '');
    expect(withExactTags(fake, rows)).toEqual(rows);
    fake.answers.set(pointerSize, new HostError(pointerSize, 'not connected'));
    expect(withExactTags(fake, rows)).toEqual(rows);
  });
});

test('where no row has a dot nothing is read', () => {
  const fake = setUp();
  expect(withExactTags(fake, [plain])).toEqual([plain]);
  expect(fake.commands).toEqual([]);
});
