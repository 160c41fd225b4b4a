import { beforeAll, describe, expect, test } from '@jest/globals';
import { segmentPath } from '../../hunt/recording/recording-files';
import { RecordingReader } from '../../pool/recording/read-recording';
import { parseTag, tagHex } from '../../pool/tags/tag';
import { atCall, HuntSession, isStack, target } from './support';

/**
 * Crash consistency: whatever part of the last two files came to the disk before the debugger died,
 * its complete lines are read, and the machine is offered to be disarmed. POOLTAG_FAULTS=all tries
 * every character, in the reader and in the debugger; otherwise some, and all ends of lines.
 */
const isComplete = process.env.POOLTAG_FAULTS === 'all';

const BASE = 'C:/temp/leak';
const HITS = 5;
const spec = target('win11-24h2-x64');

/** A line of the recording, and how many characters of all files there are where it is complete. */
interface WrittenLine {
  readonly end: number;
  readonly type: string;
  readonly armed?: boolean;
}

interface Crash {
  /** All files, and where the last two of them begin. */
  readonly texts: readonly string[];
  readonly tail: number;
  readonly lines: readonly WrittenLine[];
}

/** A recorded hunt whose debugger dies while it is armed. */
function crash(): Crash {
  const hunt = new HuntSession(spec);
  hunt.run(`dx @$pool.save("${BASE}")`);
  hunt.intercept = atCall(isStack, HITS + 1, () => ({ kind: 'abort' }));
  hunt.hitTag(100);
  expect(hunt.poolHitTag()).not.toBe(hunt.idle);
  const texts: string[] = [];
  while (hunt.files.exists(segmentPath(BASE, texts.length))) {
    texts.push(hunt.files.read(segmentPath(BASE, texts.length)));
  }
  const tail = texts.slice(0, -2).join('').length;
  return { texts, tail, lines: writtenLines(texts.join('')) };
}

function writtenLines(text: string): readonly WrittenLine[] {
  const lines: WrittenLine[] = [];
  for (const { 0: line, index } of text.matchAll(/.+(?=\r\n)/g)) {
    const { type, state } = JSON.parse(line) as { readonly type: string; readonly state?: string };
    lines.push({
      end: index + line.length,
      type,
      ...(type === 'change' && { armed: state === 'planned' || state === 'applied' }),
    });
  }
  return lines;
}

/** The files as they are when only so many characters of all came to the disk. */
function cutAt({ texts }: Crash, length: number): readonly string[] {
  const files: string[] = [];
  let left = length;
  for (const text of texts) {
    if (left > 0) files.push(text.slice(0, left));
    left -= text.length;
  }
  return files;
}

/** What must be told of the lines that are complete. */
function expected({ lines }: Crash, length: number) {
  const there = lines.filter(({ end }) => end <= length);
  return {
    lines: there.length,
    hits: there.filter(({ type }) => type === 'hit').length,
    isArmed: [...there].reverse().find(({ armed }) => armed !== undefined)?.armed === true,
  };
}

const dead = { crash: undefined as Crash | undefined };

beforeAll(() => {
  dead.crash = crash();
});

function theCrash(): Crash {
  if (!dead.crash) throw new Error('not crashed');
  return dead.crash;
}

/**
 * The lengths that the last two files can have been cut to, the whole of them last: all, or some
 * and all at which a line comes to its end.
 * @param step between those of a slice
 */
function lengths({ texts, tail, lines }: Crash, step: number): readonly number[] {
  const ends = new Set(lines.flatMap(({ end }) => [end - 1, end, end + 1, end + 2]));
  const count = texts.join('').length - tail + 1;
  const all = Array.from({ length: count }, (_, index) => tail + index);
  return isComplete ? all : all.filter((length) => length % step === 0 || ends.has(length));
}

describe('wherever the last two files of a recording are cut', () => {
  test('the reader gives every complete line, and nothing else', () => {
    const crashed = theCrash();
    const wrong: unknown[] = [];
    const seen = new Set<string>();
    for (const length of lengths(crashed, 7)) {
      const { lines, hits, isArmed } = expected(crashed, length);
      const reader = new RecordingReader();
      for (const text of cutAt(crashed, length)) {
        for (const line of text.split('\r\n')) reader.push(line);
      }
      const reading = reader.end();
      const read = reading.kind === 'recording' ? reading.recording : undefined;
      const { arming, lastHit = 0 } = read?.lastHunt ?? {};
      const isReadArmed = arming === 'planned' || arming === 'applied';
      const isRight =
        read?.nextSeq === lines &&
        read.problems.count === 0 &&
        lastHit === hits &&
        isReadArmed === isArmed;
      if (!isRight) wrong.push([length, lines, hits, isArmed, read?.nextSeq, lastHit, arming]);
      seen.add(`${hits} ${isArmed}`);
    }
    expect(wrong).toEqual([]);
    expect([...seen]).toEqual(['0 false', ...[0, 1, 2, 3, 4, 5].map((hits) => `${hits} true`)]);
  }, 300_000);

  test(
    'open() gives all complete hits and offers to disarm, and clear() disarms',
    () => {
      const crashed = theCrash();
      const hunt = new HuntSession(spec);
      const tag = parseTag(hunt.tag);
      hunt.run(`ed nt!PoolHitTag ${tag.ok ? tagHex(tag.tag) : ''}`);
      const chosen = lengths(crashed, 211);
      const wrong: unknown[] = [];
      let offers = 0;
      for (const length of chosen) {
        const { hits, isArmed } = expected(crashed, length);
        putFiles(hunt, cutAt(crashed, length));
        const answer = hunt.run(`dx @$pool.open("${BASE}")`);
        const told = /: (\d+) hits?, coverage/.exec(answer)?.[1] ?? '0';
        const isOffered = answer.includes('STILL HOLDS "Leak" as that hunt left it');
        const isRight =
          Number(told) === hits && isOffered === isArmed && !/damag|Error/.test(answer);
        if (!isRight) wrong.push([length, hits, isArmed, answer]);
        if (isOffered) offers += 1;
      }
      expect(wrong).toEqual([]);
      expect(offers).toBeGreaterThan(30);
      expect(chosen.length - offers).toBeGreaterThan(2);
      expect(hunt.run('dx @$pool.clear()')).toContain('PoolHitTag is as it was.');
      expect(hunt.poolHitTag()).toBe(hunt.idle);
    },
    isComplete ? 1_800_000 : 120_000,
  );
});

function putFiles(hunt: HuntSession, texts: readonly string[]): void {
  for (let old = texts.length; hunt.files.exists(segmentPath(BASE, old)); old += 1) {
    hunt.files.remove(segmentPath(BASE, old));
  }
  for (const [index, text] of texts.entries()) hunt.files.write(segmentPath(BASE, index), text);
}
