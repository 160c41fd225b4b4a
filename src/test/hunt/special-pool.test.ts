import { expect, test } from '@jest/globals';
import { HuntSession, target } from './support';
import { wrongHits } from './support-truth';

/** Blocks of the frees in special pool, where they are known. */
const freed = (hunt: HuntSession): readonly unknown[] =>
  hunt
    .rows('@$pool.hits(1000)')
    .filter(({ name }) => / acmeflt!FltGuardedDone/.test(name))
    .map(({ columns }) => columns.get('Block'));

test('in special pool the page that is gone tells which block a free was about', () => {
  const hunt = new HuntSession(target('win10-1809-x64'));
  hunt.hitTag(300);
  expect(freed(hunt).length).toBeGreaterThan(4);
  // That of a free beside another one is not known: either can have taken the page away.
  expect(freed(hunt).filter((block) => block !== '').length).toBeGreaterThan(2);
  expect(wrongHits(hunt)).toEqual([]);
});
