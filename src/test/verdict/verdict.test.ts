import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { realSample } from '../shared';
import { KINDS, measureKind, measureStream } from './measure';
import { recordedStreams } from './recorded-streams';

/** Hunts long enough that a test can afford a few of them. */
const SHORT = 700;

describe('the verdict after a later look', () => {
  const few = KINDS.filter(({ hits }) => hits <= SHORT);

  test('accuses no driver that frees everything, once its caches had the time to fill', () => {
    const healthy = few.filter(({ leak }) => leak === undefined);
    const named = healthy.map((kind) => measureKind(kind, 3)[20].verdicts);
    expect(healthy.length).toBeGreaterThan(8);
    expect(named.reduce((sum, count) => sum + count, 0)).toBe(0);
  });

  test('names most leaks of which a hunt has seen three blocks', () => {
    const leaking = few.filter(({ leak, habit }) => leak !== undefined && habit === 'steady');
    const scores = leaking.map((kind) => measureKind(kind, 3)[1]);
    const leaks = scores.reduce((sum, score) => sum + score.leaks, 0);
    const missed = scores.reduce((sum, score) => sum + score.missed, 0);
    expect(leaks).toBeGreaterThan(12);
    expect(missed).toBeLessThanOrEqual(leaks / 20);
  });
});

const folder = realSample('recordings');

(existsSync(folder) ? describe : describe.skip)('on a healthy kernel', () => {
  /** Its longest lists; the whole recording is measured by `npm run measure:verdict`. */
  /** Events of one, so that a test can afford it. */
  const LONGEST = 6_000;
  const TAGS = ['"RMAP"', '"Key "', '"File"', '"SeSd"', '"FatE"', '"CMkb"', '"Io  "'];

  test.each(TAGS)('no block of %s is called leaked that is freed later', (tag) => {
    const stream = recordedStreams(folder).find(({ name }) => name === tag);
    if (!stream) throw new Error(`${tag} is not in the recording`);
    const scores = measureStream({ ...stream, events: stream.events.slice(0, LONGEST) });
    expect(scores[1].cases).toBeGreaterThanOrEqual(3);
    expect([scores[1].false, scores[5].false, scores[20].false]).toEqual([0, 0, 0]);
  });
});
