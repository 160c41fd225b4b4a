import { describe, expect, test } from '@jest/globals';
import type { WorkerSession } from '../../simulator/worker-session';
import { type Findings, readFindings } from './findings';
import { PoolView } from './pool-view';
import { type HitTagState, summaryLines } from './summary';

/** A debugger that answers `dx -r0 <expression>` with ` : <value>`, and with an error otherwise. */
function answering(values: Readonly<Record<string, string>>): WorkerSession {
  return {
    banner: '',
    prompt: 'kd> ',
    ended: false,
    busy: false,
    execute: async (line) => {
      const expression = line.replace('dx -r0 ', '');
      const value = values[expression];
      return value === undefined
        ? `Error: Unable to bind name\n`
        : `${expression.padEnd(16)} : ${value}\n`;
    },
    breakIn: () => undefined,
    close: async () => undefined,
  };
}

const TWO_SITES = {
  '@$pool.sites("Leak")': '4 call sites; "Leak": 200 hits, coverage 98.2 %',
  '@$pool.sites("Leak").Count(),d': '4',
  '@$pool.status().Armed': 'not armed',
  '@$pool.leaks("Leak").Count(),d': '2',
  '@$pool.leaks("Leak").Sum(leak => leak.Blocks),d': '64',
  '@$pool.leaks("Leak")[0]': 'larkdrv!LarkOpenNest+0x71',
  '@$pool.leaks("Leak")[0].Blocks,d': '61',
  '@$pool.leaks("Leak")[0].Bytes,d': '15616',
  '@$pool.leaks("Leak")[0].Stays': '61 of 90',
  '@$pool.leaks("Leak")[1]': 'larkdrv!LarkFeed+0x52',
  '@$pool.leaks("Leak")[1].Blocks,d': '3',
  '@$pool.leaks("Leak")[1].Bytes,d': '',
};

const found = (values: Readonly<Record<string, string>>): Promise<Findings> =>
  readFindings(new PoolView(answering(values), '"Leak"'));

const RESTORED: HitTagState = { before: '0f ff ff ff', after: '0f ff ff ff', gone: false };

describe('what a hunt found', () => {
  test('is read from the lists of the script', async () => {
    expect(await found(TWO_SITES)).toEqual({
      hits: 200,
      coverage: '98.2 %',
      sites: 4,
      leakingSites: 2,
      armed: 'not armed',
      leaks: [
        {
          site: 'larkdrv!LarkOpenNest+0x71',
          blocks: 61,
          bytes: 15616,
          ofBlocks: 64,
          stays: '61 of 90',
        },
        { site: 'larkdrv!LarkFeed+0x52', blocks: 3, ofBlocks: 64 },
      ],
    });
  });

  test('is said in plain words', async () => {
    expect(summaryLines(await found(TWO_SITES), RESTORED)).toEqual([
      'What was found',
      '  The call site that leaks is most likely larkdrv!LarkOpenNest+0x71:',
      '    61 of the 64 blocks that stay (95.3%), 15,616 bytes, allocated meanwhile and not freed by the addresses of allocations and frees.',
      '    Of its own allocations, 61 of 90 stay.',
      '  Besides, larkdrv!LarkFeed+0x52 holds 3 of the 64 blocks that stay (4.7%).',
      '  200 hits at 4 call sites; coverage 98.2 %.',
      '  Left armed: nothing. PoolHitTag holds 0f ff ff ff, as before.',
    ]);
  });

  test('a site that holds less than half is not called the leak', async () => {
    const values = { ...TWO_SITES, '@$pool.leaks("Leak")[0].Blocks,d': '20' };
    expect(summaryLines(await found(values), RESTORED)[1]).toContain('No call site stands out');
  });

  test('what the script does not tell is not made up', async () => {
    const findings = await found({});
    expect(findings).toEqual({ sites: 0, leakingSites: 0, leaks: [] });
    const [, leak, hits] = summaryLines(findings, RESTORED);
    expect(leak).toContain('cannot be told');
    expect(hits).toContain('does not tell');
  });

  test('hits without an address name no site', async () => {
    const { leaks: _none, ...sites } = await found({
      ...TWO_SITES,
      '@$pool.leaks("Leak").Count(),d': '0',
    });
    expect(summaryLines({ ...sites, leaks: [] }, RESTORED)[1]).toContain('cannot be told');
  });

  test.each<[string, HitTagState]>([
    ['LEFT ARMED: PoolHitTag holds 4c 65 61 6b', { ...RESTORED, after: '4c 65 61 6b' }],
    ['Whether anything is left armed cannot be read', { ...RESTORED, after: undefined }],
    [
      'LEFT ARMED: PoolHitTag holds 0f ff ff ff, before the hunt it held something unknown',
      { ...RESTORED, before: undefined },
    ],
    ['The target has ended', { before: '00', after: undefined, gone: true }],
  ])('%s', async (text, state) => {
    expect(summaryLines(await found(TWO_SITES), state).at(-1)).toContain(text);
  });
});
