import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { check, lint } from '../../../scripts/check-lint.mjs';

const cache = resolve(__dirname, '../../../.cache');
let folder = '';

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'lint-canary-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lints the text as a file of the project; its folder is one that git ignores. */
function lintText(text: string) {
  const file = join(folder, 'canary.ts');
  writeFileSync(file, text);
  return lint([file], ['--vcs-use-ignore-file=false', '--reporter=github']);
}

test.each([
  ['noExplicitAny', 'export const a: any = 1;\n'],
  ['noNonNullAssertion', 'export const a = (b: string[]) => b[0]!;\n'],
  ['noVar', 'export var a = 1;\n'],
  ['useConst', 'let a = 1;\nexport const b = a;\n'],
  ['noUnusedVariables', 'const a = 1;\n'],
  ['noUnusedImports', "import { a } from './a';\n"],
  ['useImportType', "import { A } from './a';\n\nexport type B = A;\n"],
  ['useNodejsImportProtocol', "export { join } from 'path';\n"],
  ['noTsIgnore', '// @ts-ignore\nexport const a: string = 1;\n'],
  ['format', 'export const a = "1"\n'],
])('a violation of %s fails', (rule, text) => {
  expect(check(lintText(text), 0)).toEqual([expect.stringContaining(rule)]);
});

test('a tidy file passes', () => {
  expect(lintText("export const a = '1';\n").passed).toBe(true);
});

test('a look at too few files fails', () => {
  expect(check({ passed: true, output: 'Checked 3 files in 2ms.' }, 4)).toEqual([
    'looked at 3 files, expected at least 4',
  ]);
  expect(check({ passed: true, output: '' }, 1)).toHaveLength(1);
});
