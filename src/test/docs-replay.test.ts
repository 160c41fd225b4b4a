import { describe, expect, test } from '@jest/globals';
import { runText } from '../cli/test-io';
import { bundlePath } from './bundle';
import { pages } from './docs-pages';
import { HuntSession, target } from './hunt/support';
import { codeOf, fencedBlocks } from './markdown';

const blocks = pages.flatMap(({ path, text }) =>
  fencedBlocks(text).map((block) => ({ ...block, path })),
);

describe('examples', () => {
  const shown = new Set(blocks.flatMap(({ lines }) => lines));
  const typed = pages
    .flatMap(({ text }) => codeOf(text))
    .filter((line) => /^dx .*(?:@\$pool\b|\.[pP]ool\b)|^!pool(?!used|find|val)\w+/.test(line))
    .filter((line) => !line.includes('…') && !shown.has(line));

  test('work when they are typed, for a tag that is there', () => {
    const hunt = new HuntSession(target('win11-24h2-x64'));
    hunt.hitTag(20);
    const failed = [...new Set(typed)].filter((line) =>
      /^Error|Not armed|no function|No export/m.test(hunt.run(line.replaceAll('Abc ', hunt.tag))),
    );
    expect(typed.length).toBeGreaterThan(15);
    expect(failed).toEqual([]);
    hunt.run('dx @$pool.clear()');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});

/** A line that stands for lines left out. */
const GAP = '…';

const PROMPT = /^(?:\d+: )?kd> (.*)$/;

describe('transcripts', () => {
  const consoles = blocks.filter(({ language }) => language === 'console');
  const sessions = pages
    .map(({ path }) => ({
      path,
      own: blocks.filter((block) => block.path === path && block.language === 'kd'),
    }))
    .filter(({ own }) => own.length > 0);

  test('are there', () => {
    expect(consoles.length).toBeGreaterThan(1);
    expect(sessions.length).toBeGreaterThan(1);
  });

  test.each(consoles)('$path line $line shows what the command prints', async ({ lines }) => {
    const [typed = '', ...rest] = lines;
    const argv = typed.replace(/^\$ npx pooltag /, '').split(' ');
    const { out } = await runText(argv, { script: bundlePath('pooltag.js') });
    const printed = linesOf(out);
    if (rest[0] !== GAP) expect(printed[0]).toBe(rest[0]);
    const end = findPieces(rest, printed, 0);
    if (rest.at(-1) !== GAP) expect(printed.slice(end)).toEqual([]);
  });

  test.each(sessions)('$path shows what the debugger prints', async ({ own }) => {
    const typed = own.flatMap(({ lines }) => lines.flatMap((line) => PROMPT.exec(line)?.[1] ?? []));
    const argv = ['kd', ...typed.flatMap((command) => ['-c', command])];
    const { out } = await runText(argv, { script: bundlePath('pooltag.js') });
    const printed = linesOf(out);
    own.reduce((from, { lines }) => {
      const end = findPieces(lines, printed, from);
      if (lines.at(-1) !== GAP) expect(printed[end] ?? 'kd> ').toMatch(PROMPT);
      return end;
    }, 0);
  });
});

const linesOf = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

/**
 * Finds the lines between gaps, each run of them in one piece, in order.
 * @returns the index behind the last one
 */
function findPieces(shown: readonly string[], printed: readonly string[], from: number): number {
  const pieces = shown.join('\n').split(new RegExp(`^${GAP}$`, 'm'));
  return pieces.reduce((start, piece, index) => {
    const lines = piece.replace(/^\n|\n$/g, '').split('\n');
    if (index > 0 && piece.trim() === '') return start;
    const isHere = (at: number) => lines.every((line, offset) => printed[at + offset] === line);
    let at = start;
    while (at < printed.length && !isHere(at)) at += 1;
    expect([piece, at < printed.length]).toEqual([piece, true]);
    return at + lines.length;
  }, from);
}
