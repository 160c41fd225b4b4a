import { describe, expect, test } from '@jest/globals';
import { tagFromValue } from '../../pool/tags/tag';
import { hashSlot } from '../../pool/tags/tracker-table';
import type { Answer } from '../../test/fake-debugger';
import { fakeKernel, KERNEL, putRecord, TRACKER_SLOTS, targetOf } from '../../test/fake-kernel';
import { HostError } from '../debugger/ports';
import { readCounters } from './counters';

const abc = tagFromValue(0x20636241);
const LISTING = '!poolused 0x1 Abc?';

const table = (...rows: readonly string[]): string => `
 Sorting by Tag

                            NonPaged                                         Paged
 Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used

${rows.join('\n')}

TOTAL          12           3         9         1440            1           0         1           64`;

const own =
  " Abc           12           3         9         1440            1           0         1           64\tUNKNOWN pooltag 'Abc ', please update pooltag.txt";
const alike =
  " Abcd           7           7         0            0            0           0         0            0\tUNKNOWN pooltag 'Abcd', please update pooltag.txt";

/** What is known of the tag where only the listing can be read. */
function listed(answer: Answer) {
  const fake = fakeKernel();
  fake.answers.set('dt nt!_POOL_TRACKER_TABLE', '');
  fake.answers.set(LISTING, answer);
  return { counters: readCounters(fake, targetOf(fake), abc), commands: fake.commands };
}

test('the tables are read where they are known, and nothing is listed', () => {
  const fake = fakeKernel();
  const slot = hashSlot(abc, TRACKER_SLOTS - 1);
  putRecord(fake, KERNEL.tables[0], slot, abc, { allocs: 5, frees: 4 });
  expect(readCounters(fake, targetOf(fake), abc)).toMatchObject({
    counts: { allocs: 5, frees: 4 },
  });
  expect(fake.commands.filter((command) => command.startsWith('!poolused'))).toEqual([]);
});

describe('without the tables', () => {
  test('a listing filtered on the tag gives the counts of both pools', () => {
    expect(listed(table(own, alike)).counters).toEqual({
      kind: 'found',
      counts: { allocs: 13, frees: 3 },
    });
  });

  test('a row too many that prints like the tag leaves it open', () => {
    expect(listed(table(own, own)).counters).toEqual({ kind: 'unreadable' });
    expect(listed(table(alike)).counters).toEqual({ kind: 'unreadable' });
  });

  test('an empty listing means that the tag was never used', () => {
    expect(listed(table()).counters).toEqual({ kind: 'absent' });
  });

  test.each([
    ['no table', 'unable to get PoolTrackTable - probably wrong symbols'],
    ['a refusal', new HostError(LISTING, 'The call was cancelled')],
  ])('%s leaves it open', (_, answer) => {
    expect(listed(answer).counters).toEqual({ kind: 'unreadable' });
  });
});
