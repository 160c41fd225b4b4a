import { describe, expect, test } from '@jest/globals';
import { entries, linesOf } from '../../test/recordings';
import { formatRecordingLine } from './recording';
import { parseRecordingLine } from './recording-line';

const lines = linesOf(entries);

describe('a line of a recording', () => {
  test.each(entries.map((entry, seq) => [entry.type, entry, seq] as const))(
    'of type %s is read as it was written',
    (_, entry, seq) => {
      const text = formatRecordingLine(seq, entry);
      expect(parseRecordingLine(text)).toEqual({ kind: 'entry', seq, entry });
    },
  );

  test('a hit is written so', () => {
    expect(lines[7]).toBe(
      '{"seq":7,"type":"hit","number":1,"kind":"alloc","stack":0,"charged":96,"time":3,"open":true}',
    );
  });

  test('is ASCII on one line, whatever stands in it', () => {
    const why = 'a\r\n\u2028ü\ud83d\0"\\';
    const text = formatRecordingLine(3, { type: 'end', why, time: 1 });
    expect(text).toMatch(/^[ -~]+$/);
    expect(JSON.parse(text)).toMatchObject({ why });
  });

  test('gives a dot for what would command a terminal', () => {
    const text = formatRecordingLine(3, { type: 'end', why: 'a\r\u001b[2Jü', time: 1 });
    expect(parseRecordingLine(text)).toMatchObject({ entry: { why: 'a..[2Jü' } });
  });

  test.each([
    ['', 'torn'],
    ['{"seq":6,"type":"hi', 'torn'],
    ['null', 'invalid'],
    ['[]', 'invalid'],
    ['{"type":"gone","missed":true}', 'invalid'],
    ['{"seq":1,"type":"gone","missed":0}', 'invalid'],
    ['{"seq":1,"type":"hit","number":-1,"kind":"alloc","stack":0}', 'invalid'],
    ['{"seq":1,"type":"hit","number":1e300,"kind":"alloc","stack":0}', 'invalid'],
    ['{"seq":1,"type":"hit","number":1,"kind":"toString","stack":0}', 'invalid'],
    ['{"seq":1,"type":"located","hit":1,"block":"0x1230"}', 'invalid'],
    ['{"seq":1,"type":"located","hit":1,"block":"ffffa00000001230","charged":"96"}', 'invalid'],
    ['{"seq":1,"type":"weather"}', 'unknownType'],
    ['{"seq":1,"type":"constructor"}', 'unknownType'],
    ['{"seq":1,"type":"__proto__"}', 'unknownType'],
    ['{"seq":0,"type":"header","version":2}', 'newer'],
    ['{"seq":0,"type":"header","version":1}', 'invalid'],
    [`{"seq":1,"type":"end","time":1,"why":"${'x'.repeat(1 << 20)}"}`, 'invalid'],
  ])('%.80s: %s', (text, kind) => {
    expect(parseRecordingLine(text).kind).toBe(kind);
  });

  test('fields that nobody knows are dropped', () => {
    const text = '{"seq":3,"type":"gone","missed":true,"mood":"fine","__proto__":{"x":1}}';
    expect(parseRecordingLine(text)).toEqual({
      kind: 'entry',
      seq: 3,
      entry: { type: 'gone', missed: true },
    });
  });
});
