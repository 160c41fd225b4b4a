import { expect, test } from '@jest/globals';
import { poolLayout } from '../../pool/blocks/pool-header';
import { tagFromValue } from '../../pool/tags/tag';
import { FakeDebugger } from '../../test/fake-debugger';
import { addressOf } from '../../test/frames';
import { PoolPages } from './pool-pages';

const abc = tagFromValue(0x20636241);
const first = addressOf('ffffa00000010010');
const second = addressOf('ffffa00000010070');
const elsewhere = addressOf('ffffa00000090010');

/** Two places in a page; the header of a block of 0x60 bytes stands 16 bytes before it. */
function setUp() {
  const fake = new FakeDebugger();
  for (const page of ['ffffa00000010000', 'ffffa00000090000']) {
    fake.put(addressOf(page), 8, ...new Array<number>(512).fill(0));
  }
  fake.put(addressOf('ffffa00000010000'), 4, 0x02060000, abc);
  return { fake, pages: new PoolPages(fake, poolLayout(8, true), abc) };
}

test('a block was free before when its page showed none of the tag there at the last hit', () => {
  const { pages } = setUp();
  pages.keep([first]);
  expect(pages.before(first).kind).toBe('inUse');
  expect(pages.before(second).kind).toBe('noHeader');
});

test('of a page that was not read nothing is said, nor of a block without header', () => {
  const { pages } = setUp();
  expect(pages.before(second).kind).not.toBe('noHeader');
  pages.keep([first]);
  expect(pages.before(elsewhere).kind).not.toBe('noHeader');
  expect(pages.before(addressOf('ffffa00000011000')).kind).not.toBe('noHeader');
});

test('pages are read anew at each hit', () => {
  const { fake, pages } = setUp();
  pages.keep([first]);
  fake.put(addressOf('ffffa00000010060'), 4, 0x02060006, abc);
  pages.keep([]);
  expect(pages.before(second).kind).not.toBe('noHeader');
});

test('a block of special pool that was there was not free', () => {
  const { fake, pages } = setUp();
  const page = addressOf('ffffa00000010000');
  fake.put(page, 4, ...new Array<number>(1024).fill(0x55555555));
  fake.put(page, 4, 0x00550064, abc);
  pages.keep([addressOf('ffffa00000010f90')]);
  expect(pages.before(addressOf('ffffa00000010f90')).kind).not.toBe('noHeader');
  expect(pages.before(addressOf('ffffa00000010dd0')).kind).toBe('noHeader');
});
