import { expect, test } from '@jest/globals';
import { anchorsOf, codeOf, fencedBlocks, linkTargets, sectionText, tableRows } from './markdown';

const page = [
  '# Title',
  'A [link](other.md#here), `code`, ``a `tick` ``.',
  '## What is `seen`, and what not',
  '| a | b |',
  '|---|---|',
  '| 1 | `x \\| y` |',
  '### Deeper',
  '```kd',
  '| no | table |',
  '[no](link)',
  '```',
  '    indented',
  '## Last',
].join('\n');

test('rows have their headings, titles and lines', () => {
  const rows = tableRows(page);
  expect(rows).toEqual([
    {
      headings: ['What is `seen`, and what not'],
      cells: new Map([
        ['a', '1'],
        ['b', '`x \\| y`'],
      ]),
      line: 6,
    },
  ]);
});

test('sections reach to the next heading of their level', () => {
  const text = sectionText(page, 'What is `seen`, and what not');
  expect(text).toContain('### Deeper');
  expect(text).not.toContain('## Last');
  expect(sectionText(page, 'Deeper')).not.toContain('|---|');
});

test('anchors are those of GitHub', () => {
  expect([...anchorsOf(page)]).toEqual(['title', 'what-is-seen-and-what-not', 'deeper', 'last']);
});

test('links between fences are none', () => {
  expect(linkTargets(page)).toEqual(['other.md#here']);
});

test('code is fenced, indented or inline', () => {
  const code = codeOf(page);
  expect(code).toEqual(expect.arrayContaining(['code', 'a `tick`', '[no](link)', 'indented']));
  expect(code).not.toContain('# Title');
});

test('fenced blocks have a language and a line', () => {
  expect(fencedBlocks(page)).toEqual([
    { language: 'kd', lines: ['| no | table |', '[no](link)'], line: 8 },
  ]);
});
