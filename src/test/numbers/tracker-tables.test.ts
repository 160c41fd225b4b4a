import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readAllTags } from '../../hunt/tracker/tracker';
import { type Tag, tagText } from '../../pool/tags/tag';
import type { PoolUse } from '../../pool/tags/tag-usage';
import type { TrackerRecord } from '../../pool/tags/tracker-table';
import { runSteps } from '../../simulator/kernel/fixtures';
import { openSession } from '../../simulator/open-session';
import { findTarget, targets } from '../../simulator/targets';
import type { TargetSpec } from '../../simulator/targets/spec';
import { crowdedTracker } from '../../simulator/targets/variants';
import { parsePoolUsed } from '../../text/poolused/poolused.parse';
import { HuntSession } from '../hunt/support';
import { readerOf, trackerOf } from './support-reader';

/** Small steps of the machine before its books are read: enough for every processor to book. */
const STEPS = 4000;

const EXCERPT = 'recorded:samples/recordings/boot-excerpt';

/** A row as `!poolused 1` prints it: a sum with more frees than allocations shows as even. */
function printed({ tag, nonPaged, paged }: TrackerRecord): string {
  const columns = [nonPaged, paged].flatMap(({ allocs, frees, bytes }) => [
    Math.max(allocs, frees),
    frees,
    Math.max(0, allocs - frees),
    bytes,
  ]);
  return [tagText(tag), ...columns].join(' ');
}

/** The same without the counts since boot, which old debuggers do not print. */
function printedInOld({ tag, nonPaged, paged }: TrackerRecord): string {
  const columns = [nonPaged, paged].flatMap(({ allocs, frees, bytes }) => [
    Math.max(0, allocs - frees),
    bytes,
  ]);
  return [tagText(tag), ...columns].join(' ');
}

function machineOf(spec: TargetSpec, processors: number) {
  const session = openSession({ target: spec, processors });
  runSteps(session.engine.machine, STEPS);
  return session.engine;
}

function listedRows(lines: readonly string[]): readonly string[] {
  const rows = parsePoolUsed(lines)?.rows ?? [];
  const numbers = ({ allocs, frees, outstanding, bytes }: PoolUse) =>
    [allocs, frees, outstanding, bytes].filter((number) => number !== undefined);
  return rows
    .map(({ text, nonPaged, paged }) => [text, ...numbers(nonPaged), ...numbers(paged)].join(' '))
    .sort();
}

describe.each([...targets, ...targets.map(crowdedTracker)])('on $id', (spec) => {
  test.each([1, 4, 16])(
    'the tables are what !poolused 1 prints, on %i processors',
    (processors) => {
      const engine = machineOf(spec, processors);
      const reader = readerOf(engine);
      const tracker = trackerOf(reader);
      reader.reads.length = 0;
      const records = readAllTags(reader, tracker) ?? [];

      const known = records.filter(({ nonPaged, paged }) => nonPaged.allocs + paged.allocs !== 0);
      const print = spec.style.poolUsed === 'old' ? printedInOld : printed;
      expect(known.map(print).sort()).toEqual(listedRows(engine.capture('!poolused 1')));
      expect(known.length).toBeGreaterThan(15);
      expect(reader.reads).toHaveLength(tracker.tables.length + (tracker.expansion ? 1 : 0));
      expect(tracker.tables).toHaveLength(spec.tracker.perProcessor ? processors : 1);
    },
  );
});

test('at the end of a recording the tables are those of the recorded kernel', () => {
  const spec = findTarget(EXCERPT);
  if (!spec) throw new Error('no excerpt');
  const engine = machineOf(spec, 1);
  // Every event takes four small steps; one step before the end the machine can still be read.
  runSteps(engine.machine, 6005 * 4 - STEPS);
  const reader = readerOf(engine);
  const records = readAllTags(reader, trackerOf(reader)) ?? [];
  expect(records.filter(({ nonPaged, paged }) => nonPaged.allocs + paged.allocs > 0)).toEqual(
    recordedTags(),
  );
});

describe('used() says which bytes the dots of a listing stand for', () => {
  test.each(targets)('on $id', (spec) => {
    const hunt = new HuntSession(spec);
    const details = hunt.rows('@$pool.used("tag")').map((row) => row.details());
    const dotted = details.filter((text) => text.slice(0, 4).includes('.'));
    expect(dotted.map((text) => /\((0x[0-9a-f]{8})\):/.exec(text)?.[1]).sort()).toEqual([
      '0x00007872',
      '0x444d5503',
      '0x444d552e',
    ]);
  });
});

interface TrackerFile {
  readonly rows: readonly (Omit<TrackerRecord, 'tag'> & { readonly key: string })[];
}

function recordedTags(): readonly TrackerRecord[] {
  const text = readFileSync(`${EXCERPT.split(':')[1]}/pooltracktable.json`, 'utf8');
  const { rows }: TrackerFile = JSON.parse(text);
  return rows.map(({ key, nonPaged, paged }) => ({
    tag: Number.parseInt(key, 16) as Tag,
    nonPaged,
    paged,
  }));
}
