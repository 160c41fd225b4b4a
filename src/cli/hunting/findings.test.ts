import { describe, expect, test } from '@jest/globals';
import { MORE } from '../../messages/lists';
import type { WorkerSession } from '../../simulator/worker-session';
import { type Findings, readFindings } from './findings';
import { type HitTagState, summaryLines } from './summary';

/** A debugger that answers each expression with the lines given, others with an error. */
function answering(answers: Readonly<Record<string, string>>): WorkerSession {
  return {
    banner: '',
    prompt: 'kd> ',
    ended: false,
    failed: false,
    complete: async () => ({ typed: '', names: [] }),
    busy: false,
    execute: async (line) => {
      const expression = line.replace(/^dx (-r2 )?/, '');
      const answer = answers[expression];
      return answer === undefined
        ? 'Error: Unable to bind name\n'
        : `${expression}                 : ${answer}`;
    },
    breakIn: () => undefined,
    close: async () => undefined,
  };
}

const LEAKS = `2 call sites (blocks/allocations); "Leak": 200 hits, coverage 98.2 % (at least so much, of what is known); ${MORE}. larkdrv!Nest<int : 4>::Open+0x71 holds up to 61 of 90 blocks.
    [0]              : 13/40 larkdrv!LarkFeed+0x52
        Blocks           : 13
        Bytes           
        Share%          
        Known            : at least
        Old              : 1
        Coverage%        : 98
    [1]              : 61/90 larkdrv!Nest<int : 4>::Open+0x71
        Blocks           : 61
        Bytes            : 15616
        Known            : at least %
        Old              : 30
        Coverage%        : 98
`;

const SITES = `3 call sites (allocations/frees); "Leak": 200 hits, coverage 98.2 % (at least so much, of what is known); dx -g shows columns
    [0]              : 90/0 larkdrv!Nest<int : 4>::Open+0x71
        Allocs           : 90
        Blocks           : 61
    [1]              : 0/69 larkdrv!LarkClose+0x39
        Allocs           : 0
        Frees            : 69
        Blocks          
    [2]              : 1/0 larkdrv!LarkMap+0x20
        Allocs           : 1
        Blocks          
`;

const found = (
  leaks: string,
  sites: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Findings> =>
  readFindings(
    answering({ '@$pool.leaks("Leak"),d': leaks, '@$pool.sites("Leak"),d': sites, ...more }),
    '"Leak"',
  );

const RESTORED: HitTagState = { before: '0f ff ff ff', after: '0f ff ff ff', gone: false };

const NOBODY: Findings = {
  hits: 8,
  coverage: '100 %',
  sites: 2,
  allocations: 4,
  frees: 4,
  undecided: 0,
  holders: [],
};

describe('what a hunt found', () => {
  test('is read from the lists of the script; blanks stay unknown', async () => {
    expect(await found(LEAKS, SITES)).toEqual({
      hits: 200,
      coverage: '98.2 %',
      sites: 3,
      allocations: 91,
      frees: 69,
      undecided: 1,
      verdict: 'larkdrv!Nest<int : 4>::Open+0x71 holds up to 61 of 90 blocks.',
      holders: [
        { site: 'larkdrv!LarkFeed+0x52', blocks: 13, of: 40, isFloor: true },
        {
          site: 'larkdrv!Nest<int : 4>::Open+0x71',
          blocks: 61,
          bytes: 15616,
          of: 90,
          isFloor: true,
        },
      ],
    });
  });

  test('has the whole name of a site whose row shows it cut', async () => {
    const whole = 'larkdrv!Nest<unsigned long, larkdrv::Feathers>::OpenForTheWinter(int)+0x71';
    const cut = LEAKS.replace(
      /Nest<int : 4>::Open\+0x71(?=\n)/,
      'Nest<unsigned long, larkd...nter(int)+0x71',
    );
    const details = `${whole} (larkdrv+0x1071), tag "Leak"`;
    const sitesOf = async (more: Readonly<Record<string, string>>) =>
      (await found(cut, SITES, more)).holders.map(({ site }) => site);
    expect(await sitesOf({ '@$pool.leaks("Leak")[1].details()': details })).toEqual([
      'larkdrv!LarkFeed+0x52',
      whole,
    ]);
    expect((await sitesOf({}))[1]).toBe('larkdrv!Nest<unsigned long, larkd...nter(int)+0x71');
  });

  test('is said in plain words', async () => {
    expect(summaryLines({ findings: await found(LEAKS, SITES), hitTag: RESTORED })).toEqual([
      'What was found',
      '  larkdrv!Nest<int : 4>::Open+0x71 holds up to 61 of 90 blocks.',
      '    larkdrv!LarkFeed+0x52: at least 13 of 40 allocations not freed in the hunt',
      '    larkdrv!Nest<int : 4>::Open+0x71: at least 61 of 90 allocations not freed in the hunt, at least 15,616 bytes',
      '  What became of the blocks of 1 call site is not known.',
      '  200 hits at 3 call sites: 91 allocations, 69 frees; coverage 98.2 % of the events. What sites hold is at least so much, shares are of what is known.',
      '  Left armed: nothing. PoolHitTag holds 0f ff ff ff, as before.',
    ]);
  });

  test('says "at least" only where the row does', async () => {
    const whole = await found(LEAKS.replace(/: at least.*/g, ': all'), SITES);
    expect(whole.holders.filter(({ isFloor }) => isFloor)).toEqual([]);
    expect(summaryLines({ findings: whole, hitTag: RESTORED })[2]).toMatch(
      /: 13 of 40 allocations not freed in the hunt$/,
    );
  });

  test('what the script does not tell is not made up', async () => {
    const findings = await readFindings(answering({}), '"Leak"');
    expect(findings).toEqual({ sites: 0, allocations: 0, frees: 0, undecided: 0, holders: [] });
    expect(summaryLines({ findings, hitTag: RESTORED })).toEqual([
      'What was found',
      '  The script does not say who leaks.',
      '  The script does not tell how many hits there were.',
      '  Left armed: nothing. PoolHitTag holds 0f ff ff ff, as before.',
    ]);
  });
});

describe('the last line', () => {
  test.each<[string, HitTagState]>([
    ['LEFT ARMED: PoolHitTag holds 4c 65 61 6b', { ...RESTORED, after: '4c 65 61 6b' }],
    ['Left armed: not known', { ...RESTORED, after: undefined }],
    [
      'LEFT ARMED: PoolHitTag holds 0f ff ff ff, before the hunt it held something unknown',
      { ...RESTORED, before: undefined },
    ],
    ['The target has ended', { before: '00', after: undefined, gone: true }],
  ])('%s', (text, state) => {
    expect(summaryLines({ findings: NOBODY, hitTag: state }).at(-1)).toContain(text);
  });
});
