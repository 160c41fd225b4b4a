import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../cli/commands/all';
import { HELP } from '../extension/help';
import { disarmed } from '../messages/disarming';
import { captureEnd } from '../messages/hunt-result';
import { huntEvent } from '../messages/progress';
import { docs, pages, root } from './docs-pages';
import { anchorsOf, codeOf, linkTargets, tableRows } from './markdown';

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
