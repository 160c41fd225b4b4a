import { expect, test } from '@jest/globals';
import { check } from '../../../scripts/check-files.mjs';

const problemsOf = (path: string, text: string) => check([{ path, text }], 0);

test('a source file of 501 lines fails, one of 500 passes', () => {
  expect(problemsOf('src/pool/a.ts', '\n'.repeat(501))).toEqual([
    'src/pool/a.ts: 501 lines, at most 500',
  ]);
  expect(problemsOf('src/pool/a.ts', '\n'.repeat(500))).toEqual([]);
});

test('golden text may be long', () => {
  expect(problemsOf('src/cli/hunt.golden.txt', '\n'.repeat(501))).toEqual([]);
});

test.each([
  ['/wo', 'rk/shared'],
  ['/wo', 'rk/main'],
  ['.libr', 'ary'],
])('a folder of the place where it was written fails: %s%s', (start, end) => {
  expect(problemsOf('docs/a.md', `fine\nsee ${start}${end}`)).toEqual([
    expect.stringMatching(/^docs\/a\.md: line 2 mentions/),
  ]);
});

test('a lock file with download addresses fails', () => {
  expect(problemsOf('package-lock.json', '{ "resolved": "https://a" }')).toEqual([
    'package-lock.json: line 1 mentions "resolved"',
  ]);
});

test('a tree with too few files fails', () => {
  expect(check([])).toEqual([expect.stringMatching(/looked at 0 files, expected at least/)]);
});
