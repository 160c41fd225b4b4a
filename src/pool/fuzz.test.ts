import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Fact, Input } from '../test/facts';
import { FUZZ_TIMEOUT, fuzzRuns } from '../test/fuzz-runs';
import { entries, linesOf, readLines } from '../test/recordings';
import type { HuntRecord } from './books/hunt-record';
import type { RecordingEntry } from './recording/recording';

const lines = linesOf(entries);

const shapes = fc.constantFrom(...entries);

/** Where a value is exchanged, numbers that are just in or just out of range. */
const value = fc.oneof(
  fc.anything(),
  fc.constantFrom(0, -1, 1, 255, 256, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 1e308, -0, 0.5, '', null),
  fc.constantFrom('fffff80010001010', 'FFFFF80010001010', '__proto__', 'alloc', 'free', true),
);

const odd = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .tuple(fc.nat(30), shapes, fc.dictionary(fc.string(), fc.anything()))
    .map(([seq, entry, more]) => stringify({ seq, ...entry, ...more })),
  fc
    .tuple(shapes, fc.nat(12), value)
    .map(([entry, at, own]) => stringify({ seq: 1, ...exchanged(entry, at, own) })),
  // A line with some characters missing, and others in their place.
  fc
    .tuple(fc.constantFrom(...lines), fc.nat(300), fc.nat(6), fc.string({ maxLength: 6 }))
    .map(([line, at, cut, put]) => line.slice(0, at) + put + line.slice(at + cut)),
  fc.constantFrom(...lines),
);

test(
  'of any lines the reader throws nothing, and tells nothing that does not stand there',
  () => {
    let hits = 0;
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 40 }), fc.boolean(), (given, inOrder) => {
        const all = inOrder ? renumbered([...lines, ...given]) : [...lines.slice(0, 6), ...given];
        const reading = readLines(all);
        expect(['recording', 'newer']).toContain(reading.kind);
        if (reading.kind !== 'recording') return;
        const input = new Input(all);
        for (const hunt of reading.recording.hunts) {
          expect(input.without(factsOf(hunt))).toEqual([]);
          hits += addsUp(hunt, all);
        }
      }),
      { seed: 11, numRuns: fuzzRuns('recordings') },
    );
    expect(hits).toBeGreaterThan(fuzzRuns('recordings'));
  },
  FUZZ_TIMEOUT,
);

/** What the hunt shows of single things. */
function factsOf(hunt: HuntRecord): readonly Fact[] {
  const facts: Fact[] = [];
  for (const { block, thread, charged, requested } of hunt.recent(1000)) {
    facts.push({ kind: 'address', address: block }, { kind: 'address', address: thread });
    facts.push({ kind: 'decimal', value: charged }, { kind: 'decimal', value: requested });
  }
  for (const { use } of hunt.sites(['mydrv!*'])) {
    hunt.natureOf(use);
    facts.push({ kind: 'address', address: use.site?.frame.address });
  }
  return facts;
}

/** Counts of sites are those of hits, and hits are lines. Returns their number. */
function addsUp(hunt: HuntRecord, all: readonly string[]): number {
  const { alloc, free, unknown } = hunt.counts();
  const uses = hunt.sites([]).map(({ use }) => use);
  expect(uses.reduce((sum, use) => sum + use.allocs, 0)).toBe(alloc);
  expect(uses.reduce((sum, use) => sum + use.frees, 0)).toBe(free);
  const hits = alloc + free + unknown;
  expect(hits).toBeLessThanOrEqual(all.filter((line) => line.includes('hit')).length);
  expect(hunt.openHits()).toBeGreaterThanOrEqual(0);
  expect(hunt.openHits()).toBeLessThanOrEqual(hits);
  const blocks = hunt.sites([]).reduce((sum, { holding }) => sum + (holding?.blocks ?? 0), 0);
  expect(blocks).toBeLessThanOrEqual(alloc);
  const coverage = hunt.coverage();
  if (coverage.kind === 'floor') {
    expect(coverage.fraction).toBeGreaterThanOrEqual(0);
    expect(coverage.fraction).toBeLessThan(1);
  }
  return hits;
}

/** The entry with one of its values, however deep, replaced. */
function exchanged(entry: RecordingEntry, at: number, own: unknown): object {
  let left = at;
  return JSON.parse(JSON.stringify(entry), (_, each) => (left-- === 0 ? own : each)) as object;
}

/** Numbers without gaps, so that more than the numbers is looked at. */
const renumbered = (given: readonly string[]): string[] =>
  given.map((line, seq) => line.replace(/^\{"seq":\d+/, `{"seq":${seq}`));

function stringify(own: unknown): string {
  try {
    return JSON.stringify(own) ?? 'null';
  } catch {
    return 'null';
  }
}
