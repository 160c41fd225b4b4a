import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { bundlePath } from '../../test/bundle';
import { runText, type TestWorld } from '../test-io';

const hunt = (argv: readonly string[], world: TestWorld = {}) =>
  runText(['hunt', ...argv], { script: bundlePath('pooltag.js'), ...world });

/** Commands of a transcript in their order. */
const commandsIn = (transcript: string): string[] =>
  [...transcript.matchAll(/^(?:\d+: )?kd> (.+)$/gm)].map(([, command = '']) => command);

/** What is typed to look at the blocks again later, if any were held. */
const later = (tag: string, transcript: string): readonly string[] =>
  commandsIn(transcript).includes('g') ? ['g', `dx @$pool.recheck("${tag}")`] : [];

describe('pooltag hunt', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pooltag-hunt-'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(targets.map(({ id, leak }) => [id, leak]))('on %s', async (target, leak) => {
    const { out, remarks } = await hunt(['--target', target, '--hits', '20']);
    expect(commandsIn(out)).toEqual([
      '.scriptrun dist/pooltag.js',
      '!poolused 2',
      'dx -g @$pool.used("nonpaged").Take(5)',
      `dx @$pool.hitTag("${leak}", 20)`,
      `dx -g @$pool.leaks("${leak}")`,
      `dx -g @$pool.sites("${leak}")`,
      ...later(leak, out),
      'db nt!PoolHitTag L4',
    ]);
    expect(out).not.toContain('Error');
    expect(out).toMatch(/\n\nWhat was found\n/);
    expect(out).toMatch(/ {2}20 hits at \d+ call sites?: \d+ allocations?, \d+ frees?; coverage /);
    expect(out).toMatch(/ {2}Left armed: nothing\. PoolHitTag holds [0-9a-f ]{11}, as before\.\n$/);
    expect(remarks).toBe('');
  });

  test.each(['win11-24h2-x64', 'win7-x64', 'xp-x86'])(
    'says who holds the most, looks later, and says who leaks, on %s',
    async (target) => {
      const { out } = await hunt(['--target', target]);
      expect(out).toMatch(/\S+\+0x\w+ holds (?:at least )?\d+ of \d+ blocks/);
      const [, found = ''] = out.split('\nWhat was found\n');
      expect(found).toMatch(/^ {2}acmeflt!FltQueryNotify\+0x13c LEAKS: /);
    },
  );

  test.each([
    ['AcLk', '30'],
    ['AcLk', '60'],
    ['Irp ', '60'],
    ['File', '30'],
  ])(
    'does not call "%s" a leak, whose blocks live for a while, after %s hits',
    async (tag, hits) => {
      const { out } = await hunt(['--tag', tag, '--hits', hits]);
      expect(out).not.toContain('LEAKS');
      expect(out).toContain('What was found');
    },
  );

  test('progress goes to stderr', async () => {
    const { remarks } = await hunt(['--hits', '120']);
    expect(remarks).toBe('50 of 120 hits\n100 of 120 hits\n');
  });

  test('--seconds ends a wait in which no hit comes, and says meanwhile how long it is', async () => {
    const { code, out, remarks } = await hunt(['--tag', '8042', '--seconds', '21']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /0 hits on "8042" in 2\d s \(simulated\): .* Ended by a break-in: .* lookaside lists/,
    );
    expect(out).toContain('Left armed: nothing.');
    expect(remarks).toBe('0 of 200 hits, waiting for 10 s\n0 of 200 hits, waiting for 20 s\n');
  });

  test('Ctrl+C in the script: the next call disarms, and shows what was found until then', async () => {
    const { out } = await hunt(['--hits', '100000'], { pressAtHits: [30] });
    expect(out).toContain('Script execution aborted due to requested interruption');
    expect(out).toContain('an earlier call had left PoolHitTag armed');
    expect(out).toMatch(/ {2}\d+ hits at /);
    expect(out).toContain('Left armed: nothing.');
  });

  test('after a second Ctrl+C only disarming follows', async () => {
    const { out } = await hunt(['--hits', '100000'], { pressAtHits: [30, 30] });
    expect(commandsIn(out).slice(3)).toEqual([
      'dx @$pool.hitTag("Leak", 100000)',
      'dx @$pool.clear()',
      'db nt!PoolHitTag L4',
    ]);
    expect(out).toContain('Left armed: nothing.');
  });

  test('a recording is replayed to its end, from before its first event', async () => {
    const { out } = await hunt([
      '--target',
      'recorded:samples/recordings/boot-excerpt',
      '--tag',
      'Io  ',
    ]);
    expect(out).toContain('dx @$pool.hitTag("Io  ", 100000000, 100000000, "unseen")');
    expect(out).toContain('987 hits at 52 call sites: 541 allocations, 446 frees;');
    expect(out).toContain('Left armed: nothing. The target has ended');
  });

  test('--out keeps the transcript there', async () => {
    const { out } = await hunt(['--hits', '5', '--out', 'kept'], { folder });
    expect(readFileSync(join(folder, 'kept/transcript.txt'), 'utf8')).toBe(out);
    expect(readdirSync(folder)).toEqual(['kept']);
  });

  test('a tag that the target has not used ends with exit code 1', async () => {
    const { code, out } = await hunt(['--tag', 'Nope']);
    expect(code).toBe(1);
    expect(out).toContain('Not armed: no allocation with "Nope"');
    expect(out).not.toContain('Error');
    expect(commandsIn(out).slice(-2)).toEqual([
      'dx @$pool.hitTag("Nope", 200)',
      'db nt!PoolHitTag L4',
    ]);
    const summary = out.slice(out.indexOf('What was found')).split('\n');
    expect(summary[1]).toMatch(/^ {2}Nothing was hunted: no allocation with "Nope" since /);
    expect(summary[2]).toMatch(/^ {2}Left armed: nothing\./);
  });

  test('a tag that an excerpt leaves out is refused: no hits would not mean none', async () => {
    const excerpt = 'recorded:samples/recordings/boot-excerpt';
    const { code, out, remarks } = await hunt(['--target', excerpt, '--tag', 'RMAP']);
    expect([code, out]).toEqual([2, '']);
    expect(remarks).toContain('"RMAP" is not in this excerpt');
    expect(remarks).toContain('"Uata", "CDRO", "Io  "');
  });

  test('the same seed plays the same hunt', async () => {
    const twice = [
      await hunt(['--hits', '20', '--seed', '7']),
      await hunt(['--hits', '20', '--seed', '7']),
    ];
    expect(twice[0]).toEqual(twice[1]);
    expect((await hunt(['--hits', '20', '--seed', '8'])).out).not.toBe(twice[0]?.out);
  });

  test('wrong uses', async () => {
    const refused = async (...argv: string[]) => {
      const { code, remarks } = await hunt(argv);
      expect(code).toBe(2);
      return remarks;
    };
    expect(await refused('--hits', '0')).toContain('--hits wants a whole number from 1');
    expect(await refused('--tag', 'Leaky')).toContain('5 characters');
    expect(await refused('--target', 'win95')).toContain('there is no target "win95"');
    expect(await refused('--target', 'recorded:/nowhere')).toContain('a recording is a folder');
    expect(await refused('Leak')).toContain('usage: pooltag hunt [options]');
  });
});
