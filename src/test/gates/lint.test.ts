import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { check, lint } from '../../../scripts/check-lint.mjs';

const cache = resolve(__dirname, '../../../.cache');
let folder = '';

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'lint-canary-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lints texts as files of the project, of these names; their folder is one that git ignores. */
function lintTexts(texts: readonly (readonly [name: string, text: string])[]) {
  const files = texts.map(([name, text]) => {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, text);
    return file;
  });
  return lint(files, ['--vcs-use-ignore-file=false', '--reporter=github']);
}

const TS_IGNORE = '// @ts-ignore\nexport const a: string = 1;\n';

const violations = [
  ['noExplicitAny', 'export const a: any = 1;\n'],
  ['noNonNullAssertion', 'export const a = (b: string[]) => b[0]!;\n'],
  ['noVar', 'export var a = 1;\n'],
  ['useConst', 'let a = 1;\nexport const b = a;\n'],
  ['noUnusedVariables', 'const a = 1;\n'],
  ['noUnusedImports', "import { a } from './a';\n"],
  ['useImportType', "import { A } from './a';\n\nexport type B = A;\n"],
  ['useNodejsImportProtocol', "export { join } from 'path';\n"],
  ['noTsIgnore', TS_IGNORE],
  ['format', 'export const a = "1"\n'],
] as const;

describe('a violation fails', () => {
  let report = '';
  beforeAll(() => {
    report = check(lintTexts(violations), 0).join('\n');
  });

  // ::error title=lint/suspicious/noVar,file=/…/noVar.ts,line=1,…::Use let or const instead of var.
  test.each(violations.map(([rule]) => rule))('of %s', (rule) => {
    const told = new RegExp(`^::(?:error|warning) title=(?:\\S+/)?${rule},file=\\S+/${rule}\\.ts,`);
    expect(report.split('\n').filter((line) => told.test(line))).toHaveLength(1);
  });
});

test('a warning alone fails', () => {
  expect(check(lintTexts([['warned', TS_IGNORE]]), 0)).toEqual([
    expect.stringMatching(/^::warning/),
  ]);
});

test('a tidy file passes', () => {
  expect(lintTexts([['tidy', "export const a = '1';\n"]]).passed).toBe(true);
});

test('a look at too few files fails', () => {
  expect(check({ passed: true, output: 'Checked 3 files in 2ms.' }, 4)).toEqual([
    'looked at 3 files, expected at least 4',
  ]);
  expect(check({ passed: true, output: '' }, 1)).toHaveLength(1);
});
