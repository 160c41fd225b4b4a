import { describe, expect, test } from '@jest/globals';
import {
  block,
  entries,
  header,
  linesOf,
  readLines,
  recordingOf,
  snapshot,
  start,
} from '../../test/recordings';
import type { RecordingEntry } from './recording';

const lines = linesOf(entries);

const firstProblems = (given: readonly string[]) => recordingOf(given).problems.first;

const newer = (seq: number): string => `{"seq":${seq},"type":"header","version":9}`;

describe('reading a recording', () => {
  test('the whole of it', () => {
    const recording = recordingOf(lines);
    expect(recording).toMatchObject({ header, nextSeq: lines.length, problems: { count: 0 } });
    const [hunt, ...others] = recording.hunts;
    expect(others).toEqual([]);
    expect(hunt?.start).toEqual(start);
    expect(hunt?.entries).toEqual(entries.slice(2, -1));
    expect(recording.snapshots).toEqual([snapshot]);
  });

  test('cut at any character it gives all complete lines, and no problem', () => {
    const text = lines.join('\r\n');
    const ends = lines.map((_, index) => lines.slice(0, index + 1).join('\r\n').length);
    for (let length = ends[0] ?? 0; length <= text.length; length++) {
      const { nextSeq, problems } = recordingOf(text.slice(0, length).split('\r\n'));
      expect(problems).toEqual({ count: 0, first: [] });
      expect(nextSeq).toBe(ends.filter((end) => end <= length).length);
    }
  });

  test('segments follow each other, each with its header; the last line of each may be torn', () => {
    const hit = { type: 'hit', number: 4, kind: 'alloc', stack: 0 } as const;
    const more = linesOf([{ ...header, segment: 1 }, hit], lines.length);
    const recording = recordingOf([...lines, '{"seq":20,"ty', ...more]);
    expect(recording).toMatchObject({ header, nextSeq: lines.length + 2, problems: { count: 0 } });
    expect(recording.hunts[0]?.lastHit).toBe(4);
  });

  test('every hunt begins anew, and one that was never armed is not shown', () => {
    const other = { ...start, time: 9 };
    const armed = entries.slice(4, 6);
    const recording = recordingOf(linesOf([...entries, other, ...armed, { ...start, time: 10 }]));
    expect(recording.hunts.map(({ start: { time } }) => time)).toEqual([start.time, 9]);
    expect(recording.hunts.map(({ lastHit }) => lastHit)).toEqual([3, 0]);
    expect(recording.lastHunt?.start.time).toBe(10);
  });

  test('a mark at the beginning of a file, empty lines and unknown types are no problem', () => {
    const [first = '', ...rest] = lines;
    const odd = ['\ufeff'.concat(first), '', ...rest, `{"seq":${lines.length},"type":"weather"}`];
    expect(recordingOf(odd)).toMatchObject({ nextSeq: lines.length + 1, problems: { count: 0 } });
  });

  test('what is missing, damaged or there twice is told by its line', () => {
    const damaged = [
      ...lines.slice(0, 6),
      'not json',
      ...lines.slice(8, 10),
      lines[9] ?? '',
      '{"seq":10,"type":"gone"}',
      lines[11] ?? '',
    ];
    expect(firstProblems(damaged)).toEqual([
      { line: 7, what: 'torn' },
      { line: 8, what: 'gap' },
      { line: 10, what: 'repeated' },
      { line: 11, what: 'invalid' },
    ]);
  });

  test('a hit that was counted is not counted again', () => {
    const again = linesOf([entries[7] as RecordingEntry], lines.length);
    expect(firstProblems([...lines, ...again])).toEqual([
      { line: lines.length + 1, what: 'repeated' },
    ]);
    expect(recordingOf([...lines, ...again]).hunts[0]?.counts().alloc).toBe(1);
  });

  test('a hit without its stack is kept, without call site', () => {
    const hit = { type: 'hit', number: 4, kind: 'alloc', stack: 9, block } as const;
    const [hunt] = recordingOf(linesOf([...entries, hit])).hunts;
    expect(hunt?.counts().alloc).toBe(2);
    expect(hunt?.recent(1).map((each) => hunt.stackOf(each))).toEqual([[]]);
  });

  test('lines whose hunt is not there are told, and give nothing', () => {
    const orphans = linesOf([header, ...entries.slice(4, 8)]);
    expect(recordingOf(orphans).hunts).toEqual([]);
    expect(firstProblems(orphans)).toEqual([
      { line: 4, what: 'noHunt' },
      { line: 5, what: 'noHunt' },
    ]);
  });

  test('problems are counted without end and kept in small number', () => {
    const { problems } = recordingOf([...lines, ...Array.from({ length: 5000 }, () => 'null')]);
    expect(problems.count).toBe(5000);
    expect(problems.first.length).toBeLessThan(50);
  });

  test('more lines than a hunt ever writes are not read', () => {
    const reading = [...lines, ...Array.from({ length: 600_000 }, () => '')];
    expect(recordingOf([...reading, 'null']).problems).toMatchObject({
      count: 1,
      first: [{ what: 'tooLong' }],
    });
  });

  test('nor are more characters than all files of a recording can have', () => {
    const long = 'x'.repeat(40_000_000);
    const { nextSeq, problems } = recordingOf([...lines, long, long, long, 'null']);
    expect(nextSeq).toBe(lines.length);
    expect(problems.first.map(({ what }) => what)).toEqual(['invalid', 'invalid', 'tooLong']);
  });

  test.each([
    { name: 'nothing', given: [], kind: 'noRecording' },
    { name: 'a log', given: ['kd> g'], kind: 'noRecording' },
    { name: 'lines without header', given: lines.slice(1), kind: 'noRecording' },
    { name: 'a later version', given: [newer(0)], kind: 'newer' },
    { name: 'a later version further on', given: [...lines, newer(20)], kind: 'newer' },
  ])('$name: $kind', ({ given, kind }) => {
    expect(readLines(given).kind).toBe(kind);
  });
});

describe('a hostile recording', () => {
  test('of many waiting hits takes a short time', () => {
    const hits = Array.from(
      { length: 5_000 },
      (_, index) =>
        ({ type: 'hit', number: index + 10, kind: 'free', stack: 0, open: true }) as const,
    );
    const located = hits.map(
      ({ number }) => ({ type: 'located', hit: number % 7, block }) as const,
    );
    const given = linesOf([...entries, ...hits, ...located]);
    const began = process.cpuUsage();
    expect(recordingOf(given).hunts[0]?.counts().free).toBe(5_001);
    // Of the processor alone: machines are busy with other things too.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(10_000);
  });
});
