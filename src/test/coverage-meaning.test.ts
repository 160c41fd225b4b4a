import { expect, test } from '@jest/globals';
import { coverageMeaning } from '../messages/coverage';
import { HuntRecord } from '../pool/books/hunt-record';
import type { HitKind } from '../pool/hit';
import { start } from './recordings';

/** What is said of a hunt that saw these hits while the tracker counted so many events. */
function meaning(kinds: readonly HitKind[], allocs: number, frees: number): string {
  const hunt = new HuntRecord(start);
  hunt.take({ type: 'counters', at: 'armed', counts: { allocs: 100, frees: 50 } });
  kinds.forEach((kind, index) => {
    hunt.take({ type: 'hit', number: index + 1, kind, stack: 0 });
  });
  hunt.take({
    type: 'counters',
    at: 'stopped',
    counts: { allocs: 100 + allocs, frees: 50 + frees },
  });
  hunt.take({ type: 'end', why: 'hits', time: 1 });
  return coverageMeaning(hunt);
}

test.each([
  [3, 2, /: 2 allocations and 1 free not seen/],
  [3, 1, /: 2 allocations not seen/],
  [1, 2, /: 1 free not seen/],
])(
  'what was missed is told by kind: of %d allocations and %d frees one each was seen',
  (allocs, frees, said) => {
    expect(meaning(['alloc', 'free'], allocs, frees)).toMatch(said);
  },
);

test('what allocations whose block is not known asked for is said, as that and as a floor', () => {
  const said = (...requested: readonly (number | undefined)[]) => {
    const hunt = new HuntRecord(start);
    hunt.take({ type: 'counters', at: 'armed', counts: { allocs: 0, frees: 0 } });
    requested.forEach((bytes, index) => {
      hunt.take({ type: 'hit', number: index + 1, kind: 'alloc', stack: 0, requested: bytes });
    });
    const counts = { allocs: requested.length, frees: 0 };
    hunt.take({ type: 'counters', at: 'stopped', counts });
    return coverageMeaning(hunt);
  };
  expect(said(4000, 96)).toContain(
    'the block of 2 hits is not known, 2 allocations among them that asked for 4096 bytes)',
  );
  expect(said(4000, undefined)).toContain('that asked for at least 4000 bytes)');
  expect(said(undefined)).toMatch(/the block of 1 hit is not known\)$/);
});

test('a hit of unknown kind may be one of those that seem missed', () => {
  expect(meaning(['alloc', 'unknown'], 3, 1)).toContain(
    ': up to 2 allocations and 1 free not seen',
  );
});
