import { describe, expect, test } from '@jest/globals';
import { recordedFrame } from '../hunt/recording/recording-lines';
import { HuntRecord } from '../pool/books/hunt-record';
import { addressOf, stackOf } from '../test/frames';
import { start } from '../test/recordings';
import { LeakRow, leaksOf } from './leak-row';
import { SiteRow } from './site-row';
import { huntTitle } from './titles';

/** Two blocks of one site, seen while the tracker counted so many allocations. */
function huntOf(counted: number, unlocated = 0): HuntRecord {
  const hunt = new HuntRecord(start);
  hunt.take({ type: 'counters', at: 'armed', counts: { allocs: 0, frees: 0 } });
  const frames = stackOf('nt!ExAllocatePoolWithTag+0x64', 'mydrv!Open+0x10').map(recordedFrame);
  hunt.take({ type: 'stack', index: 0, frames });
  for (const number of [1, 2]) {
    const block = addressOf(`ffffa0000000${number}010`);
    hunt.take({ type: 'hit', number, kind: 'alloc', stack: 0, block, charged: 0x60 });
  }
  for (let each = 0; each < unlocated; each++) {
    hunt.take({ type: 'hit', number: 3 + each, kind: 'alloc', stack: 0 });
  }
  hunt.take({ type: 'counters', at: 'stopped', counts: { allocs: counted, frees: 0 } });
  return hunt;
}

const leakIn = (hunt: HuntRecord): LeakRow | undefined => {
  const [leak] = leaksOf(hunt, []);
  return leak && new LeakRow(hunt, leak);
};

/** Lines of `details()`. */
const detailsOf = (hunt: HuntRecord): string =>
  [0, 1, 2, 3].map((index) => `${leakIn(hunt)?.details().getValueAt(index)}`).join('\n');

const siteIn = (hunt: HuntRecord): SiteRow | undefined => {
  const [site] = hunt.sites([]);
  return site && new SiteRow(hunt, site);
};

describe('numbers of a hunt that has seen everything', () => {
  const hunt = huntOf(2);

  test('are all there is, and say nothing of floors', () => {
    expect(leakIn(hunt)).toMatchObject({ Bytes: 0xc0, 'Share%': 100, Known: 'all' });
    expect(siteIn(hunt)?.Note).toBe('');
    expect(detailsOf(hunt)).not.toMatch(/at least|known/);
    expect(huntTitle([hunt], 1, 'call site', 'x')).toMatch(/coverage 100 %; dx -g/);
  });
});

describe('numbers of a hunt that has missed something', () => {
  const hunt = huntOf(20);

  test('are at least so much, and the share is of what is known: the row says both', () => {
    expect(leakIn(hunt)).toMatchObject({ 'Share%': 100, Known: 'at least %' });
    expect(siteIn(hunt)?.Note).toBe('at least');
  });

  test('are at least so much without a share where blocks are not known', () => {
    expect(leakIn(huntOf(3, 1))).toMatchObject({ 'Share%': '', Known: 'at least' });
  });

  test('are floors in the title and in the details, bytes too', () => {
    expect(huntTitle([hunt], 1, 'call site', 'x')).toMatch(
      /coverage 10 % \(at least so much, of what is known\); dx -g/,
    );
    expect(detailsOf(hunt)).toContain(
      'at least 2 blocks allocated here stay, at least 192 bytes, 1 of them old, of what is known\n',
    );
  });

  test('say so without a coverage as well', () => {
    const open = huntOf(1);
    expect(open.coverage().kind).toBe('unknown');
    expect(leakIn(open)?.Known).toBe('at least %');
    expect(detailsOf(open)).toContain('what sites hold is at least so much');
  });
});
