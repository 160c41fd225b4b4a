import { expect, test } from '@jest/globals';
import { coverageMeaning } from '../messages/coverage';
import { hunted } from '../messages/hunt-result';
import { HuntRecord } from '../pool/books/hunt-record';
import type { HitKind } from '../pool/hit';
import { addressOf } from './frames';
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

/** What `hitTag` answers when a capture of these hits has come to its end. */
function answer(kinds: readonly HitKind[], located: boolean, counted = kinds.length): string {
  const hunt = new HuntRecord(start);
  hunt.take({ type: 'counters', at: 'armed', counts: { allocs: 0, frees: 0 } });
  kinds.forEach((kind, index) => {
    const block = located ? addressOf(`ffff8000000${10000 + index * 64}`) : undefined;
    hunt.take({ type: 'hit', number: index + 1, kind, stack: 0, block });
  });
  hunt.take({ type: 'counters', at: 'stopped', counts: { allocs: counted, frees: 0 } });
  const end = kinds.length === 0 ? ({ kind: 'seconds' } as const) : ({ kind: 'hits' } as const);
  const alloc = kinds.length;
  const capture = { end, hits: alloc, kinds: { alloc, free: 0, unknown: 0 }, hasMissed: false };
  return hunted({ kind: 'hunted', tag: hunt.tag, hunt, capture: { ...capture, seconds: 5 } });
}

test('where many blocks are not known, more hits are advised, twice as many or the usual number', () => {
  const hits = (count: number) => Array.from({ length: count }, () => 'alloc' as const);
  expect(answer(hits(20), false)).toContain('dx @$pool.hitTag("Abc ", 500)');
  expect(answer(hits(400), false)).toContain('dx @$pool.hitTag("Abc ", 800)');
  expect(answer(hits(20), true)).not.toContain('More hits');
});

test('no hit has no coverage; events that the kernel counted meanwhile are told', () => {
  expect(answer([], true)).toMatch(/0 frees\. The kernel counted no allocation and no free/);
  expect(answer([], true, 3)).toMatch(/0 frees\. The kernel counted 3 allocations of it meanwhile/);
});
