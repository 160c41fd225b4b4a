import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { segmentPath } from '../../hunt/recording/recording-files';
import { RecordingReader } from '../../pool/recording/read-recording';
import { parseTag, tagHex } from '../../pool/tags/tag';
import { targets } from '../../simulator/targets';
import type { TargetSpec } from '../../simulator/targets/spec';
import { atCall, HuntSession, isStack, target } from './support';

const BASE = 'C:/temp/leak';
const SAVE = `dx @$pool.save("${BASE}")`;
const OPEN = `dx @$pool.open("${BASE}")`;
const spec = target('win11-24h2-x64');

/** Everything that the looks at recorded hunts show. */
const shown = (hunt: HuntSession) =>
  ['leaks()', 'sites()', 'stacks()', 'hits(1000)'].map((look) => ({
    title: hunt.run(`dx -r0 @$pool.${look}`),
    rows: hunt
      .rows(`@$pool.${look}`)
      .map(({ name, columns, details }) => ({ name, columns, details: details() })),
  }));

/** The files of a recording, in order. */
const segments = (hunt: HuntSession, base = BASE): readonly string[] => {
  const texts: string[] = [];
  while (hunt.files.exists(segmentPath(base, texts.length))) {
    texts.push(hunt.files.read(segmentPath(base, texts.length)));
  }
  return texts;
};

/** Puts a recording where it can be opened, in the place of another one. */
function putSegments(hunt: HuntSession, texts: readonly string[]): void {
  for (let old = texts.length; hunt.files.exists(segmentPath(BASE, old)); old += 1) {
    hunt.files.remove(segmentPath(BASE, old));
  }
  for (const [index, text] of texts.entries()) hunt.files.write(segmentPath(BASE, index), text);
}

/** Another debugger, to which the files of this one were copied. */
function elsewhere(hunt: HuntSession, on: TargetSpec = hunt.target): HuntSession {
  const other = new HuntSession(on);
  putSegments(other, segments(hunt));
  return other;
}

/** The lines of a recording, in order. */
const linesOf = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split('\r\n')).filter((line) => line !== '');

function readTexts(texts: readonly string[]) {
  const reader = new RecordingReader();
  for (const line of linesOf(texts)) reader.push(line);
  const reading = reader.end();
  if (reading.kind !== 'recording') throw new Error(reading.kind);
  return reading.recording;
}

describe.each(targets)('on $id', (each) => {
  test('a hunt that is saved afterwards is opened elsewhere as it was', () => {
    const hunt = new HuntSession(each);
    hunt.hitTag(60);
    expect(hunt.run(SAVE)).toContain('Saved 1 hunt');
    const { resumes, writes } = hunt.engine.counters;
    const other = elsewhere(hunt);
    expect(other.run(OPEN)).toMatch(/: Opened C:\/temp\/leak: "....": 60 hits, coverage /);
    expect(shown(other)).toEqual(shown(hunt));
    expect(hunt.engine.counters).toMatchObject({ resumes, writes });
    expect(other.engine.counters).toMatchObject({ resumes: 0, writes: 0 });
  });

  test('a hunt that is recorded as it goes is the same', () => {
    const hunt = new HuntSession(each);
    expect(hunt.run(SAVE)).toContain('Saved 0 hunts');
    hunt.hitTag(40);
    hunt.hitTag(20);
    const other = elsewhere(hunt);
    expect(other.run(OPEN)).toMatch(/40 hits.*20 hits/);
    expect(shown(other)).toEqual(shown(hunt));
    expect(readTexts(segments(hunt)).problems.count).toBe(0);
  });
});

describe('a recording', () => {
  test('that cannot be begun is named once, whether the host names it or not', () => {
    const hunt = new HuntSession(spec);
    const path = segmentPath(BASE, 0);
    for (const said of ['Access is denied', `Access is denied: ${path}`]) {
      hunt.intercept = ({ kind }) =>
        kind === 'file' ? { kind: 'throw', message: said } : undefined;
      const answer = hunt.run(SAVE);
      expect(answer).toContain('Access is denied');
      expect(answer.split(path)).toHaveLength(2);
    }
  });

  test('looks past functions as the live hunt does', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(80);
    hunt.run(SAVE);
    const other = elsewhere(hunt);
    other.run(OPEN);
    for (const each of [hunt, other]) each.run('dx @$pool.skip("acmeflt!Acme*")');
    expect(shown(other)).toEqual(shown(hunt));
  });

  test('holds all hunts of a session, and those by arm() and capture()', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(10);
    hunt.run('dx @$pool.arm("Irp ")');
    hunt.run('dx @$pool.capture(5)');
    hunt.run(SAVE);
    hunt.run('dx @$pool.capture(5)');
    hunt.run('dx @$pool.clear()');
    const other = elsewhere(hunt);
    expect(other.run(OPEN)).toMatch(/"Leak": 10 hits, .*"Irp ": 10 hits/);
    expect(shown(other)).toEqual(shown(hunt));
  });

  test('holds every hunt for a tag, and looks show the last one that has a hit', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(8);
    hunt.hitTag(5);
    hunt.run('dx @$pool.arm("Leak")');
    expect(hunt.rows('@$pool.hits(1000)')).toHaveLength(5);
    hunt.run('dx @$pool.clear()');
    expect(hunt.run(SAVE)).toContain('Saved 3 hunts');
    expect(readTexts(segments(hunt)).hunts.map(({ lastHit }) => lastHit)).toEqual([8, 5, 0]);
    const other = elsewhere(hunt);
    other.run(OPEN);
    expect(shown(other)).toEqual(shown(hunt));
  });

  test('that is opened in its own session is not kept twice', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(8);
    hunt.hitTag(5);
    hunt.run(SAVE);
    hunt.run('dx @$pool.open("C:/temp/leak")');
    hunt.run('dx @$pool.open("C:/temp/leak")');
    expect(hunt.run('dx @$pool.save("C:/temp/other")')).toContain('Saved 2 hunts');
  });

  test('that is left for another one while armed says so, and is no accident', () => {
    const hunt = new HuntSession(spec);
    hunt.run(SAVE);
    hunt.run('dx @$pool.arm("Leak")');
    hunt.run('dx @$pool.capture(3)');
    hunt.run('dx @$pool.save("C:/temp/other")');
    const atOnce = nextDebugger(hunt);
    expect(atOnce.run(OPEN)).toContain('PoolHitTag STILL HOLDS "Leak"');
    hunt.run('dx @$pool.capture(4)');
    hunt.run('dx @$pool.clear()');
    expect(hunt.run(OPEN)).toMatch(
      /"Leak": 3 hits, .* It was left for another recording while armed; PoolHitTag is as it was before: nothing is armed\./,
    );
    const second = readTexts(segments(hunt, 'C:/temp/other'));
    expect(second.hunts.map(({ lastHit, openEnd }) => [lastHit, openEnd])).toEqual([
      [7, undefined],
    ]);
    const first = readTexts(segments(hunt));
    expect(first.problems.count).toBe(0);
    expect(first.lastHunt?.openEnd).toBe('left');
  });

  test('that is left for another one after its hunts says nothing more', () => {
    const hunt = new HuntSession(spec);
    hunt.run(SAVE);
    hunt.hitTag(3);
    const before = segments(hunt);
    hunt.run('dx @$pool.save("C:/temp/other")');
    expect(segments(hunt)).toEqual(before);
  });

  test('holds what undoes a change before the change is made', () => {
    const hunt = new HuntSession(spec);
    hunt.run(SAVE);
    let before: readonly string[] = [];
    hunt.intercept = ({ kind, text }) => {
      if (kind === 'command' && text.startsWith('ed ') && before.length === 0) {
        before = segments(hunt);
      }
      return undefined;
    };
    hunt.hitTag(4);
    const { lastHunt } = readTexts(before);
    expect(lastHunt?.arming).toBe('planned');
    expect(lastHunt?.start).toMatchObject({ poolHitTag: { before: 0 }, target: { build: 26100 } });
  });

  test('goes on behind what was there when it is opened and saved again', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(10);
    hunt.run(SAVE);
    const other = elsewhere(hunt);
    const first = segments(other);
    other.run(OPEN);
    expect(other.run(SAVE)).toContain('Saved 0 hunts');
    other.hitTag(12);
    const all = segments(other);
    expect(all.slice(0, first.length)).toEqual(first);
    const recording = readTexts(all);
    expect(recording.problems.count).toBe(0);
    expect(recording.hunts.map(({ lastHit }) => lastHit)).toEqual([10, 12]);
    const numbers = all.flatMap((text) => [...text.matchAll(/^\{"seq":(\d+)/gm)]);
    expect(numbers.map(([, seq]) => Number(seq))).toEqual(numbers.map((_, index) => index));
  });

  test('is never written over', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(4);
    hunt.files.write(segmentPath(BASE, 0), 'mine');
    expect(hunt.run(SAVE)).toContain('Not saved: C:/temp/leak.000.jsonl is there already');
    expect(hunt.files.read(segmentPath(BASE, 0))).toBe('mine');
    hunt.run('dx @$pool.save("C:/temp/other")');
    hunt.files.write(segmentPath('C:/temp/other', 1), 'mine too');
    expect(hunt.hitTag(5)).toContain('5 hits on');
    expect(hunt.files.read(segmentPath('C:/temp/other', 1))).toBe('mine too');
  });

  test('in one piece, and by the name of a segment, is opened too', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(4);
    hunt.run(SAVE);
    expect(hunt.run('dx @$pool.open("C:/temp/leak.000.jsonl")')).toContain('4 hits');
    hunt.files.write('C:/temp/one.txt', segments(hunt).join(''));
    expect(hunt.run('dx @$pool.open("C:/temp/one.txt")')).toContain('4 hits');
  });

  test.each([
    ['save()', /Which file\? dx @\$pool\.save\("C:\/temp\/leak"\)/],
    ['save(3)', /Which file\?/],
    ['save("")', /Which file\?/],
    ['save("C:\\temp\\leak")', /^Error: Expected expression at '"C:\\temp\\leak"\)'$/m],
    ['open("C:\\new")', /single backslash/],
    ['open("C:leak")', /single backslash/],
    ['open("C:/temp/none")', /Not opened: there is no C:\/temp\/none\.000\.jsonl/],
  ])('%s is answered with what to type', (call, answer) => {
    const hunt = new HuntSession(spec);
    expect(hunt.run(`dx @$pool.${call}`)).toMatch(answer);
    expect(hunt.calls.filter(({ kind }) => kind === 'file')).toEqual([]);
  });

  test('is not opened while armed', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(4);
    hunt.run(SAVE);
    hunt.run('dx @$pool.arm("Leak")');
    expect(hunt.run(OPEN)).toContain('Not opened: "Leak" is armed');
  });
});

/** A hunt that is recorded, and whose debugger dies while it is armed. */
function deadHunt(on: TargetSpec, hits: number): HuntSession {
  const hunt = new HuntSession(on);
  hunt.run(SAVE);
  hunt.intercept = atCall(isStack, hits + 1, () => ({ kind: 'abort' }));
  hunt.hitTag(100);
  expect(hunt.poolHitTag()).not.toBe(hunt.idle);
  return hunt;
}

/** The debugger that is attached next: the machine is armed, and nothing else is left. */
function nextDebugger(dead: HuntSession): HuntSession {
  const hunt = elsewhere(dead);
  const tag = parseTag(dead.tag);
  hunt.run(`ed nt!PoolHitTag ${tag.ok ? tagHex(tag.tag) : ''}`);
  expect(hunt.poolHitTag()).toBe(dead.poolHitTag());
  return hunt;
}

describe('what a dead session has left', () => {
  test.each(targets)('is put back by clear() after open(), on $id', (each) => {
    const hunt = nextDebugger(deadHunt(each, 6));
    const { writes } = hunt.engine.counters;
    const answer = hunt.run(OPEN);
    expect(answer).toContain('6 hits, coverage unknown');
    expect(answer).toContain('PoolHitTag STILL HOLDS');
    expect(hunt.engine.counters.writes).toBe(writes);
    expect(hunt.run('dx @$pool.clear()')).toContain('PoolHitTag is as it was.');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('is not offered when PoolHitTag holds something else, or on another target', () => {
    const dead = deadHunt(spec, 4);
    const repaired = elsewhere(dead);
    expect(repaired.run(OPEN)).toContain(
      'It was cut off while armed; PoolHitTag is as it was before: nothing is armed.',
    );
    repaired.run('ed nt!PoolHitTag 0x206c644d');
    expect(repaired.run(OPEN)).toContain('PoolHitTag holds something else by now');
    const other = elsewhere(dead, target('win11-23h2-x64'));
    expect(other.run(OPEN)).toContain('nothing of it is armed here');
  });

  test('by a forged recording does not arm', () => {
    const dead = deadHunt(spec, 4);
    const hunt = nextDebugger(dead);
    const forged = segments(hunt).map((text) =>
      text.replace(/"before":0\b/g, '"before":1801545036').replace('ed nt!', 'q;ed nt!'),
    );
    putSegments(hunt, forged);
    expect(hunt.run(OPEN)).toMatch(/STILL HOLDS .* ed nt!PoolHitTag 0x0 disarms/);
    hunt.run('dx @$pool.clear()');
    expect(hunt.poolHitTag()).toBe('00000000');
    expect(hunt.session.ended).toBe(false);
  });
});

describe('files that cannot be written', () => {
  const isFile = ({ kind }: { kind: string }) => kind === 'file';

  test.each([1, 2, 3, 5, 9, 17, 30])(
    'from call %i on do not stop a hunt, and it is said once',
    (n) => {
      const hunt = new HuntSession(spec);
      hunt.run(SAVE);
      let seen = 0;
      hunt.intercept = (call) => {
        if (isFile(call)) seen += 1;
        const fails = isFile(call) && seen >= n;
        return fails
          ? { kind: 'throw', message: 'There is not enough space on the disk' }
          : undefined;
      };
      const answer = hunt.hitTag(12);
      expect(answer).toContain('12 hits on "Leak"');
      expect(answer.match(/nothing more is recorded/g)).toHaveLength(1);
      expect(hunt.poolHitTag()).toBe(hunt.idle);
      hunt.intercept = () => undefined;
      expect(hunt.run('dx @$pool.save("C:/temp/other")')).toContain('Saved 1 hunt');
      expect(hunt.run('dx @$pool.open("C:/temp/other")')).toContain('12 hits');
    },
  );

  test.each([
    { when: 'before', performed: false },
    { when: 'after', performed: true },
  ])('an abort $when any write loses no hit that was recorded', ({ performed }) => {
    for (let n = 1; n < 40; n += 3) {
      const hunt = new HuntSession(spec);
      hunt.run(SAVE);
      hunt.intercept = atCall(isFile, n, () => ({ kind: 'abort', performed }));
      hunt.hitTag(4);
      hunt.intercept = () => undefined;
      hunt.run('dx @$pool.status()');
      expect(hunt.poolHitTag()).toBe(hunt.idle);
      hunt.hitTag(4, 'Irp ');
      const { hunts } = readTexts(segments(hunt));
      const shownHits = hunt.rows('@$pool.hits(1000)').length;
      const inFiles = hunts.reduce((sum, { lastHit }) => sum + lastHit, 0);
      expect([n, inFiles]).toEqual([n, shownHits]);
    }
  });
});

test('a damaged recording is opened or refused in words, and touches nothing', () => {
  const hunt = new HuntSession(spec);
  hunt.hitTag(12);
  hunt.run(SAVE);
  const whole = segments(hunt).join('');
  const { resumes, writes } = hunt.engine.counters;
  const place = fc.nat(whole.length - 1);
  fc.assert(
    fc.property(place, fc.nat(400), fc.oneof(fc.string(), fc.json()), (at, length, text) => {
      hunt.files.write(segmentPath(BASE, 0), whole.slice(0, at) + text + whole.slice(at + length));
      hunt.files.remove(segmentPath(BASE, 1));
      const answer = hunt.run(OPEN);
      expect(answer).toMatch(/: (Opened|Not opened)/);
      expect(hunt.run('dx -r2 @$pool.sites()')).not.toMatch(/^Error/m);
    }),
    { seed: 5, numRuns: 60 },
  );
  expect(hunt.engine.counters).toMatchObject({ resumes, writes });
});
