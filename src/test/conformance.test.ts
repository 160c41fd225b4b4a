import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { defaultSwitches } from '../simulator/switches';
import { root } from './docs-pages';
import { sectionText, type TableRow, tableRows } from './markdown';

const page = readFileSync(join(root, 'docs/conformance.md'), 'utf8');

const MARKS = [
  'documented',
  'seen in a public log',
  'seen in the engine',
  'assumed',
  'invented',
  'absent',
] as const;

/** The page had more rows than this when the number was written down. */
const FLOOR = 310;

const all = tableRows(page);
const rows = all.filter(({ cells }) => cells.has('behaviour'));

const cell = ({ cells }: TableRow, column: string): string => cells.get(column) ?? '';

/** `documented; the message is invented`: the mark, and what limits it. */
function markOf(row: TableRow): { readonly mark: string; readonly remark: string } {
  const [mark = '', ...remark] = cell(row, 'mark').split('; ');
  return { mark, remark: remark.join('; ') };
}

const named = (row: TableRow): string => `line ${row.line}: ${cell(row, 'behaviour')}`;

describe('the rows of docs/conformance.md', () => {
  test('are many, and no behaviour stands there twice', () => {
    expect(rows.length).toBeGreaterThan(FLOOR);
    const seen = new Set<string>();
    const twice = rows.filter((row) => {
      const key = `${row.headings[0]} ${cell(row, 'behaviour')}`;
      return seen.size === seen.add(key).size;
    });
    expect(twice.map(named)).toEqual([]);
  });

  test('have one of the marks', () => {
    const known: readonly string[] = MARKS;
    expect(rows.filter((row) => !known.includes(markOf(row).mark)).map(named)).toEqual([]);
  });

  test('name a source where the mark says that there is one', () => {
    const sourced = rows.filter((row) =>
      ['documented', 'seen in a public log', 'seen in the engine'].includes(markOf(row).mark),
    );
    const without = sourced.filter((row) => !/\p{L}/u.test(cell(row, 'source')));
    expect(without.map(named)).toEqual([]);
  });

  test('name tests that exist, unless the behaviour is absent', () => {
    expect(rows.flatMap(problemsOfTests)).toEqual([]);
  });
});

/** The folder that a section says its tests lie under. */
function folderOf({ headings }: TableRow): string {
  const [section = ''] = headings;
  return /^Tests lie under `([^`]+)`/m.exec(sectionText(page, section))?.[1] ?? '';
}

/** `kd/kd-engine.test.ts: the prompt; moves the clock` names two tests of one file. */
function problemsOfTests(row: TableRow): readonly string[] {
  const text = cell(row, 'test');
  if (!text.includes('.test.ts'))
    return markOf(row).mark === 'absent' ? [] : [`${named(row)}: no test`];
  let source = '';
  return text.split('; ').flatMap((item) => {
    const [, file, name = ''] = /^(\S+\.test\.ts)(?:: (.+))?$/.exec(item) ?? [
      undefined,
      undefined,
      item,
    ];
    if (file !== undefined) {
      const path = join(root, folderOf(row), file);
      if (!existsSync(path)) return [`${named(row)}: there is no ${file}`];
      source = readFileSync(path, 'utf8');
    }
    return isIn(name, source) ? [] : [`${named(row)}: no test is named ${name}`];
  });
}

/**
 * Whether words of a test's name, in order, stand on a line of the file. A literal of
 * samples/formats at its beginning is what the file calls `$name`.
 */
function isIn(words: string, source: string): boolean {
  const name = words.replace(/^[a-z0-9-]+-[a-z0-9-]+(?= )/, (literal) =>
    existsSync(join(root, `samples/formats/${literal}.txt`)) ? '$name' : literal,
  );
  const pieces = name
    .split('…')
    .map((piece) => piece.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(pieces.join('.*')).test(source.replace(/\\(['"`])/g, '$1'));
}

describe('the introduction', () => {
  const stated = all.filter(({ cells }) => cells.has('means'));

  test('explains every mark', () => {
    expect(stated.map((row) => cell(row, 'mark'))).toEqual([...MARKS]);
  });

  test('counts what is there', () => {
    const counted = MARKS.map((mark) => {
      const own = rows.filter((row) => markOf(row).mark === mark);
      return [mark, own.length, own.filter((row) => markOf(row).remark !== '').length];
    });
    const said = stated.map((row) => [
      cell(row, 'mark'),
      Number(cell(row, 'rows')),
      Number(cell(row, 'with a remark')),
    ]);
    expect(said).toEqual(counted);
    expect(page).toContain(`There are ${rows.length} rows.`);
  });
});

describe('the open questions', () => {
  const questions = all.filter(({ cells }) => cells.has('question'));
  const switches = readFileSync(join(root, 'src/simulator/switches.ts'), 'utf8');

  test('are the switches, with their defaults', () => {
    const said = questions.map((row) => `${cell(row, 'switch')} ${cell(row, 'default')}`);
    const settings = Object.entries(defaultSwitches);
    expect(said).toEqual(settings.map(([name, value]) => `\`${name}\` \`${value}\``));
  });

  test('have the numbers that stand beside the switches', () => {
    const numbers = questions.map((row) => Number(cell(row, 'no.')));
    expect(numbers).toEqual(questions.map((_, index) => index + 1));
    const beside = [...switches.matchAll(/\/\*\* \[(\d+)\].*\n {2}readonly (\w+):/g)];
    expect(beside.map(([, number, name]) => `${number} \`${name}\``)).toEqual(
      questions.map((row) => `${cell(row, 'no.')} ${cell(row, 'switch')}`),
    );
  });

  test('are referred to by numbers that exist', () => {
    const remarks = rows
      .map((row) => markOf(row).remark)
      .filter((text) => text.includes('question'));
    const numbers = remarks.flatMap((text) => (text.match(/\d+/g) ?? []).map(Number));
    expect(numbers.filter((number) => number < 1 || number > questions.length)).toEqual([]);
    expect(new Set(numbers).size).toBe(questions.length);
  });
});
