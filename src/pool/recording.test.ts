import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressOf, frameOf } from '../test/frames';
import type { Change } from './change';
import { readRecording } from './read-recording';
import { formatRecordingLine, type HeaderLine, type RecordingEntry } from './recording';
import { parseRecordingLine } from './recording-line';
import { tagFromValue } from './tag';

const tag = tagFromValue(0x20636241);

const header: HeaderLine = {
  type: 'header',
  format: 'pooltag recording',
  version: 1,
  segment: 1,
  tool: '0.1.0',
  target: { pointerSize: 8, build: 22631, kernelBase: addressOf('fffff80000000000') },
  tag,
  poolHitTag: { address: addressOf('fffff800016530fc'), before: 0xffffff0f },
  time: 1_700_000_000_000,
};

const change: Change = {
  id: 1,
  thing: { kind: 'poolHitTag' },
  address: addressOf('fffff800016530fc'),
  before: [0x0f, 0xff, 0xff, 0xff],
  after: [0x41, 0x62, 0x63, 0x20],
  repair: 'ed 0xfffff800016530fc 0xffffff0f',
};

const key = addressOf('fffff80000001000');
const block = addressOf('ffffa00000001230');

const entries: readonly RecordingEntry[] = [
  header,
  {
    type: 'modules',
    modules: [
      { name: 'nt', start: addressOf('fffff80000000000'), end: addressOf('fffff80001000000') },
    ],
  },
  { type: 'change', entry: { change, state: 'planned', time: 1 } },
  { type: 'counters', at: 'armed', counts: { allocs: 10, frees: 4 } },
  { type: 'change', entry: { change, state: 'applied', time: 2 } },
  {
    type: 'stack',
    index: 0,
    frames: [
      frameOf('nt!ExAllocatePool2+0xdd', { base: addressOf('ffffd00000001000') }),
      frameOf('mydrv!Open+0x10', { source: { file: 'C:\\d\\open.c', line: 30 } }),
    ],
  },
  { type: 'hit', hit: { number: 1, kind: 'alloc', tag, stack: 0, charged: 0x60, time: 3 } },
  { type: 'hit', hit: { number: 2, kind: 'unknown', tag, stack: 0, time: 4 } },
  {
    type: 'places',
    places: [{ kind: 'alloc', key, where: { register: 'rbx' }, holds: 'header' }],
  },
  { type: 'located', hit: 1, block },
  { type: 'places', places: [{ kind: 'alloc', key, where: { offset: -84 }, holds: 'block' }] },
  { type: 'gap', after: 2 },
  { type: 'stop', event: 'Breakpoint 0 hit', time: 5 },
  { type: 'change', entry: { change, state: 'undone', time: 6 } },
  { type: 'counters', at: 'disarmed', counts: { allocs: 11, frees: 4 } },
  { type: 'end', hits: 2, time: 7 },
];

const lines = entries.map((entry, seq) => formatRecordingLine(seq, entry));

const recordingOf = (given: readonly string[]) => {
  const reading = readRecording(given);
  if (reading.kind !== 'recording') throw new Error(reading.kind);
  return reading.recording;
};

describe('a line of a recording', () => {
  test.each(entries.map((entry, seq) => [entry.type, entry, seq] as const))(
    'of type %s is read as it was written',
    (_, entry, seq) => {
      const text = formatRecordingLine(seq, entry);
      expect(text).not.toContain('\n');
      expect(parseRecordingLine(text)).toEqual({ kind: 'line', line: { seq, ...entry } });
    },
  );

  test('a hit is written so', () => {
    expect(lines[6]).toBe(
      '{"seq":6,"type":"hit","hit":{"number":1,"kind":"alloc","tag":543384129,"stack":0,"charged":96,"time":3}}',
    );
  });

  test.each([
    ['', 'torn'],
    ['{"seq":6,"type":"hi', 'torn'],
    ['null', 'invalid'],
    ['[]', 'invalid'],
    ['{"type":"gap","after":0}', 'invalid'],
    ['{"seq":1,"type":"gap","after":-1}', 'invalid'],
    ['{"seq":1,"type":"gap","after":1e300}', 'invalid'],
    ['{"seq":1,"type":"located","hit":1,"block":"0x1230"}', 'invalid'],
    ['{"seq":1,"type":"located","hit":1,"block":"ffffa00000001230","charged":"96"}', 'invalid'],
    ['{"seq":1,"type":"weather"}', 'unknownType'],
    ['{"seq":1,"type":"constructor"}', 'unknownType'],
    ['{"seq":1,"type":"__proto__"}', 'unknownType'],
    ['{"seq":0,"type":"header","version":2}', 'newer'],
    ['{"seq":0,"type":"header","version":1}', 'invalid'],
  ])('%s: %s', (text, kind) => {
    expect(parseRecordingLine(text).kind).toBe(kind);
  });

  test('fields that nobody knows are dropped', () => {
    const text = '{"seq":3,"type":"gap","after":1,"mood":"fine"}';
    expect(parseRecordingLine(text)).toEqual({
      kind: 'line',
      line: { seq: 3, type: 'gap', after: 1 },
    });
  });
});

describe('reading a recording', () => {
  test('the whole of it', () => {
    const recording = recordingOf(lines);
    expect(recording).toMatchObject({
      header,
      modules: [{ name: 'nt' }],
      hits: [
        { number: 1, block, blockFrom: 'place', charged: 0x60 },
        { number: 2, kind: 'unknown' },
      ],
      places: [{ where: { offset: -84 } }],
      gaps: [{ after: 2 }],
      stops: [{ event: 'Breakpoint 0 hit' }],
      end: { hits: 2 },
      nextSeq: lines.length,
      problems: [],
    });
    expect(recording.changes.get(1)?.state).toBe('undone');
    expect(recording.stacks.get(0)).toHaveLength(2);
  });

  test('cut at any character it gives all complete lines, and no problem', () => {
    const text = lines.join('\n');
    const complete = (length: number) => {
      let end = 0;
      return lines.filter((line) => {
        end += line.length + 1;
        return end - 1 <= length;
      });
    };
    const headerLength = lines[0]?.length ?? 0;
    for (let length = headerLength; length <= text.length; length++) {
      const recording = recordingOf(text.slice(0, length).split('\n'));
      expect(recording.problems).toEqual([]);
      expect(recording.nextSeq).toBe(complete(length).length);
    }
  });

  test('cut off while armed it says what is still changed', () => {
    const cut = recordingOf(lines.slice(0, 7));
    expect(cut.end).toBeUndefined();
    expect(cut.changes.get(1)).toEqual({ change, state: 'applied', time: 2 });
  });

  test('segments follow each other, each with its header', () => {
    const second = { ...header, segment: 2 };
    const hit = { number: 3, kind: 'alloc', tag, stack: 0 } as const;
    const more = [second, { type: 'hit', hit } as const].map((entry, index) =>
      formatRecordingLine(lines.length + index, entry),
    );
    const recording = recordingOf([...lines, ...more]);
    expect(recording.hits).toHaveLength(3);
    expect(recording.header.segment).toBe(1);
    expect(recording.end).toBeUndefined();
    expect(recording.problems).toEqual([]);
  });

  test('what is missing, damaged or there twice is told by its line', () => {
    const damaged = [
      ...lines.slice(0, 3),
      'not json',
      ...lines.slice(5, 7),
      lines[6] ?? '',
      '{"seq":7,"type":"gap"}',
      lines[8] ?? '',
    ];
    const recording = recordingOf(damaged);
    expect(recording.problems).toEqual([
      { line: 4, what: 'torn' },
      { line: 5, what: 'outOfOrder' },
      { line: 7, what: 'outOfOrder' },
      { line: 8, what: 'invalid' },
      { line: 9, what: 'outOfOrder' },
    ]);
    expect(recording.hits).toHaveLength(1);
  });

  test('a hit without its stack is kept, and told', () => {
    const hit = formatRecordingLine(1, {
      type: 'hit',
      hit: { number: 1, kind: 'alloc', tag, stack: 4 },
    });
    const recording = recordingOf([lines[0] ?? '', hit]);
    expect(recording.problems).toEqual([{ line: 2, what: 'noStack' }]);
    expect(recording.hits).toHaveLength(1);
  });

  test.each([
    ['nothing', [], 'noRecording'],
    ['a log', ['kd> g'], 'noRecording'],
    ['lines without header', lines.slice(1), 'noRecording'],
    ['a later version', ['{"seq":0,"type":"header","version":9}'], 'newer'],
  ])('%s: %s', (_, given, kind) => {
    expect(readRecording(given).kind).toBe(kind);
  });

  test('no text makes it throw', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          seq: fc.nat(20),
          type: fc.constantFrom('hit', 'places', 'change'),
          hit: fc.anything(),
        })
        .map((value) => JSON.stringify(value)),
      fc.constantFrom(...lines),
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 30 }), (given) => {
        const reading = readRecording([lines[0] ?? '', ...given]);
        expect(['recording', 'newer']).toContain(reading.kind);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
