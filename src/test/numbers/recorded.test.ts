import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadRecording } from '../../simulator/targets/recorded/load';
import { HuntSession, target } from '../hunt/support';
import { differences, errors, excess, reportedSites, statedCoverage } from '../hunt/support-truth';
import { realSample } from '../shared';
import { recordedSites } from './support-recorded';

const excerpt = resolve(__dirname, '../../../samples/recordings/boot-excerpt');

/** More hits, and seconds, than any recording has: such a hunt ends with the target. */
const ALL = 1_000_000;

/** Hunts from the first event to the last. */
function huntAll(folder: string, tag: string): HuntSession {
  const hunt = new HuntSession(target(`recorded:${folder}`), { patience: ALL });
  const answer = hunt.run(`dx @$pool.hitTag("${tag}", ${ALL}, ${ALL}, "unseen")`);
  expect(answer).toContain('Ended because the target is gone');
  return hunt;
}

/** Blocks that nothing but a single place tells of are not stated: a hit in 200 at most. */
const LEAST_COVERAGE = 99.5;

/** Compares every call site with the file: equal where the hunt says that it knows all. */
function expectAllSites(folder: string, tag: string): void {
  const hunt = huntAll(folder, tag);
  const truth = recordedSites(folder, tag);
  expect(truth.size).toBeGreaterThan(0);
  const coverage = statedCoverage(hunt, tag);
  expect(Number.parseFloat(coverage)).toBeGreaterThanOrEqual(LEAST_COVERAGE);
  const compare = coverage === '100 %' ? differences : excess;
  expect(compare(reportedSites(hunt, tag), truth)).toEqual([]);
}

describe('a hunt through the excerpt of a real boot says of each call site what the file says', () => {
  test.each(['Io  ', 'Uata', 'CDRO'])('%s', (tag) => expectAllSites(excerpt, tag));
});

/** The whole recording takes minutes. */
const isLong = process.env.POOLTAG_NUMBERS === 'all' && existsSync(realSample('recordings'));

(isLong ? describe : describe.skip)('a hunt through a whole boot and shutdown', () => {
  test.each(['RMAP', 'CM  ', 'Io  ', 'Uata', 'CDRO'])(
    '%s',
    (tag) => expectAllSites(realSample('recordings'), tag),
    1_800_000,
  );

  test('of every tag, hits are as the file has them and nothing said of blocks is wrong', () => {
    const folder = realSample('recordings');
    const tags = new Set([...loadRecording(folder).events].map(({ tag }) => textOf(tag)));
    expect(tags.size).toBe(189);
    for (const tag of tags) {
      const hunt = huntAll(folder, tag);
      expect([tag, ...errors(reportedSites(hunt, tag), recordedSites(folder, tag))]).toEqual([tag]);
    }
  }, 3_600_000);
});

function textOf(tag: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(tag);
  return bytes.toString('latin1');
}
