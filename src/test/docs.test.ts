import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../cli/commands/all';
import { runText } from '../cli/test-io';
import { captureEnd, disarmed, huntEvent } from '../errors';
import { HELP } from '../extension/help';
import { bundlePath } from './bundle';
import { HuntSession, target } from './hunt/support';
import { anchorsOf, codeOf, fencedBlocks, linkTargets, tableRows } from './markdown';

const root = resolve(__dirname, '../..');

const docs = readdirSync(join(root, 'docs')).map((file) => `docs/${file}`);

const pages = ['README.md', 'CHANGELOG.md', ...docs].map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));

const page = (path: string): string => pages.find((each) => each.path === path)?.text ?? '';

/** Everything that is set as code, with the page where it stands. */
const code = pages.flatMap(({ path, text }) => codeOf(text).map((line) => ({ path, line })));

test('there are pages, with code in them', () => {
  expect(docs.length).toBeGreaterThan(5);
  expect(code.length).toBeGreaterThan(500);
});

describe.each(pages)('$path', ({ path, text }) => {
  test('links to what exists', () => {
    const links = linkTargets(text).filter((link) => !/^https?:/.test(link));
    expect(links.filter((link) => !resolves(path, link))).toEqual([]);
  });
});

/** `recovery.md#by-hand`, from the page where the link stands. */
function resolves(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const to = file === '' ? join(root, from) : join(root, dirname(from), file);
  if (!existsSync(to)) return false;
  return anchor === undefined || anchorsOf(readFileSync(to, 'utf8')).has(anchor);
}

describe('what is set as code', () => {
  test('names files that exist', () => {
    const paths = code.flatMap(({ path, line }) =>
      [
        ...line.matchAll(
          /(?<![\w/.])(?!\S*\*)(?:src|scripts|docs|samples|types|dist)\/[\w./-]*\w\/?/g,
        ),
      ]
        .filter(([file]) => !existsSync(join(root, file)))
        .map(([file]) => `${path}: ${file}`),
    );
    expect(paths).toEqual([]);
  });

  test('names scripts of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = code.flatMap(({ line }) => [
      ...line.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g),
    ]);
    const names = named.map(([, run, own]) => run ?? own);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !(`${name}` in scripts))).toEqual([]);
  });

  test('calls members of @$pool', () => {
    const calls = code.flatMap(({ path, line }) =>
      [
        ...line.matchAll(/(?:@\$pool|Contents\.pool|scriptContents\.pool|Utility\.Pool)\.(\w+)/g),
      ].map(([, member = '']) => ({ path, member })),
    );
    expect(calls.length).toBeGreaterThan(30);
    expect(calls.filter(({ member }) => !(member in HELP))).toEqual([]);
  });

  test('calls commands of pooltag with options that they have', () => {
    const calls = code.flatMap(({ path, line }) =>
      [...line.matchAll(/^(?:\$ )?(?:npx )?pooltag ([a-z]+)\b(.*)/g)].map(
        ([, name = '', rest = '']) => ({ path, name, rest }),
      ),
    );
    expect(calls.length).toBeGreaterThan(8);
    expect(calls.flatMap(problemsOfCall)).toEqual([]);
  });
});

interface Call {
  readonly path: string;
  readonly name: string;
  readonly rest: string;
}

function problemsOfCall({ path, name, rest }: Call): readonly string[] {
  const command = commands.find((each) => each.name === name);
  if (!command) return [`${path}: there is no pooltag ${name}`];
  const known = command.options.flatMap((option) => [
    `--${option.name}`,
    ...(option.short === undefined ? [] : [`-${option.short}`]),
  ]);
  const used = [...rest.matchAll(/(?<![\w-])--?[a-z][a-z-]*/g)].map(([option]) => option);
  const unknown = used.filter((option) => ![...known, '--help'].includes(option));
  return unknown.map((option) => `${path}: pooltag ${name} has no ${option}`);
}

test('the table of calls in README says what help() says', () => {
  const rows = tableRows(page('README.md')).map(({ cells }) => [...cells.values()]);
  const said = rows.filter(([call]) =>
    Object.values(HELP).some(({ usage }) => call === `\`${usage}\``),
  );
  expect(said).toEqual(Object.values(HELP).map(({ usage, help }) => [`\`${usage}\``, help]));
});

test('messages are quoted as the program has them', () => {
  const hours = captureEnd({ kind: 'tooSlow', hitsPerSecond: 0.01 }) ?? '';
  const quoted = [
    ['docs/recovery.md', huntEvent({ kind: 'repaired', value: 0 })],
    ['docs/recovery.md', huntEvent({ kind: 'repairLine', command: 'ed nt!PoolHitTag 0x0' })],
    ['docs/how-a-hunt-works.md', disarmed({ kind: 'undone' })],
    ['docs/how-a-hunt-works.md', captureEnd({ kind: 'foreign', stop: { kind: 'manualBreak' } })],
    ['docs/how-a-hunt-works.md', captureEnd({ kind: 'targetGone', event: '' })],
    ['docs/how-a-hunt-works.md', captureEnd({ kind: 'tooManyBlocks' })],
    [
      'docs/how-a-hunt-works.md',
      hours.slice(hours.indexOf(' hits a second'), hours.indexOf('.', 30)),
    ],
  ] as const;
  expect(quoted.filter(([path, text]) => !text || !page(path).includes(text))).toEqual([]);
});

describe('examples', () => {
  const shown = new Set(
    pages.flatMap(({ text }) => fencedBlocks(text).flatMap(({ lines }) => lines)),
  );
  const typed = code
    .map(({ line }) => line)
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
  const blocks = pages.flatMap(({ path, text }) =>
    fencedBlocks(text).map((block) => ({ ...block, path })),
  );
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
