import { describe, expect, test } from '@jest/globals';
import type { WorkerSession } from '../../simulator/worker-session';
import { type Findings, readFindings, verdictOf } from './findings';
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

const LEAKS = `2 call sites (blocks/allocations); "Leak": 200 hits, coverage 98.2 % (at least so much, of what is known); dx -g shows columns
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
        Known            : at least; % of known
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
      holders: [
        {
          site: 'larkdrv!Nest<int : 4>::Open+0x71',
          blocks: 61,
          bytes: 15616,
          old: 30,
          of: 90,
          isFloor: true,
        },
        { site: 'larkdrv!LarkFeed+0x52', blocks: 13, old: 1, of: 40, isFloor: true },
      ],
    });
  });

  test('has the whole name of a site whose row shows it cut', async () => {
    const whole = 'larkdrv!Nest<unsigned long, larkdrv::Feathers>::OpenForTheWinter(int)+0x71';
    const cut = LEAKS.replace(
      'Nest<int : 4>::Open+0x71',
      'Nest<unsigned long, larkd...nter(int)+0x71',
    );
    const details = `${whole} (larkdrv+0x1071), tag "Leak"`;
    const sitesOf = async (more: Readonly<Record<string, string>>) =>
      (await found(cut, SITES, more)).holders.map(({ site }) => site);
    expect(await sitesOf({ '@$pool.leaks("Leak")[1].details()': details })).toEqual([
      whole,
      'larkdrv!LarkFeed+0x52',
    ]);
    expect((await sitesOf({}))[0]).toBe('larkdrv!Nest<unsigned long, larkd...nter(int)+0x71');
  });

  test('is no leak of a site that is not known, however much it holds', async () => {
    const leaks = LEAKS.replace('larkdrv!Nest<int : 4>::Open+0x71', '(unknown: frames missing)');
    expect(verdictOf(await found(leaks, SITES)).kind).toBe('spread');
    expect(verdictOf(await found(LEAKS, SITES)).kind).toBe('leak');
  });

  test('is said in plain words', async () => {
    expect(summaryLines({ findings: await found(LEAKS, SITES), hitTag: RESTORED })).toEqual([
      'What was found',
      '  The call site that leaks is most likely larkdrv!Nest<int : 4>::Open+0x71:',
      '    It holds at least 61 of the 74 blocks that are known to stay (82.4% of what is known), at least 15,616 bytes,',
      '    and at least 30 of the 31 blocks that have outlived by far what the same place has freed.',
      '    Of 90 allocations seen there, at least 61 stay.',
      '    Blocks are paired by their addresses: allocated during the hunt and not freed.',
      '  What became of the blocks of 1 call site is not known.',
      '  200 hits at 3 call sites: 91 allocations, 69 frees; coverage 98.2 % of the events. What sites hold is at least so much, shares are of what is known.',
      '  Left armed: nothing. PoolHitTag holds 0f ff ff ff, as before.',
    ]);
  });

  test('says "at least" only where the row does', async () => {
    const whole = await found(LEAKS.replace(/: at least.*/g, ': all'), SITES);
    expect(whole.holders.filter(({ isFloor }) => isFloor)).toEqual([]);
    expect(summaryLines({ findings: whole, hitTag: RESTORED })[2]).toMatch(/^ {4}It holds 61 of/);
  });

  test('what the script does not tell is not made up', async () => {
    const findings = await readFindings(answering({}), '"Leak"');
    expect(findings).toEqual({ sites: 0, allocations: 0, frees: 0, undecided: 0, holders: [] });
    expect(summaryLines({ findings, hitTag: RESTORED })).toEqual([
      'What was found',
      '  Which call site leaks cannot be told: of no block is it known that it stays.',
      '  The script does not tell how many hits there were.',
      '  Left armed: nothing. PoolHitTag holds 0f ff ff ff, as before.',
    ]);
  });
});

describe('the verdict', () => {
  const holder = (old: number, blocks = 50) => ({ site: 'larkdrv!Lark', blocks, old, of: 60 });
  const verdict = (...holders: Findings['holders']) => verdictOf({ ...NOBODY, holders });

  test('names a site that holds most of what has stayed long, and goes on', () => {
    expect(verdict(holder(9), holder(3))).toMatchObject({ kind: 'leak', oldBlocks: 12 });
    expect(verdict(holder(5))).toMatchObject({ kind: 'leak' });
  });

  test('names none when what has stayed long is spread', () => {
    const holders = [holder(4), holder(3), holder(3)];
    expect(verdict(...holders)).toEqual({ kind: 'spread', oldBlocks: 10 });
    expect(verdict(holder(6), holder(6))).toEqual({ kind: 'spread', oldBlocks: 12 });
    expect(summaryLines({ findings: { ...NOBODY, holders }, hitTag: RESTORED })[2]).toBe(
      '    larkdrv!Lark: 4 of the 10 blocks',
    );
  });

  test('does not take blocks for leaked that may be in use', () => {
    expect(verdict(holder(0))).toEqual({ kind: 'tooEarly', oldBlocks: 0 });
    expect(verdict(holder(2), holder(2))).toEqual({ kind: 'tooEarly', oldBlocks: 4 });
  });

  test('does not take what was set up once for leaked', () => {
    expect(verdict(holder(48, 50))).toMatchObject({ kind: 'stopped' });
    expect(verdict(holder(40, 50))).toMatchObject({ kind: 'leak' });
  });

  test('is none where too few blocks were freed to tell how long they live', () => {
    expect(verdict(holder(20, 56))).toEqual({ kind: 'tooEarly', oldBlocks: 0 });
    expect(verdict(holder(20, 55))).toMatchObject({ kind: 'leak' });
  });

  test('of a site that freed nothing it is said that nobody can tell', () => {
    const holders = [holder(0, 60)];
    expect(verdict(...holders)).toEqual({ kind: 'tooEarly', oldBlocks: 0 });
    expect(summaryLines({ findings: { ...NOBODY, holders }, hitTag: RESTORED })).toContain(
      '  larkdrv!Lark: 60 of 60 allocations stay, too few are freed to tell for how long. They leak, or live long.',
    );
  });

  test('tells "all freed" from "not known"', () => {
    expect(verdictOf(NOBODY)).toEqual({ kind: 'nothingStays' });
    expect(verdictOf({ ...NOBODY, undecided: 1 })).toEqual({ kind: 'unknown' });
    expect(verdictOf({ ...NOBODY, frees: 3 })).toEqual({ kind: 'unknown' });
    expect(verdictOf({ ...NOBODY, hits: 0, sites: 0 })).toEqual({ kind: 'noHits' });
  });

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
