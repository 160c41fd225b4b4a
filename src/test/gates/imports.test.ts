import { describe, expect, test } from '@jest/globals';
import { check } from '../../../scripts/check-imports.mjs';
import { importsOf } from '../../../scripts/imports.mjs';

/** A small tree that keeps every rule, with files replaced or added. */
function problemsWith(changed: Readonly<Record<string, string>>): readonly string[] {
  const tree: Readonly<Record<string, string>> = {
    'src/pool/tags/tag.ts': 'export type Tag = number;',
    'src/text/stacks/stack.ts': '',
    'src/text/stacks/stack.print.ts': '',
    'src/hunt/debugger/ports.ts': 'export interface Owner {}',
    'src/hunt/arming/changes.ts': "import type { Owner } from '../debugger/ports';",
    'src/hunt/capture/capture.ts': "import { Changes } from '../arming/changes';",
    'src/report/html.ts': "import '../pool/tags/tag';",
    'src/extension/main.ts': "import { Owner } from '../hunt/debugger/ports';",
    'src/wire/packet.ts': '',
    'src/simulator/session.ts':
      "import 'acorn'; import '../text/stacks/stack.print'; import '../wire/packet';",
    'src/cli/main.ts': "import 'node:fs'; import '../simulator/session';",
    'src/test/whole.test.ts': "import '../simulator/session'; import '../../scripts/x.mjs';",
    ...changed,
  };
  return check(
    Object.entries(tree).map(([path, text]) => ({ path, text })),
    0,
  );
}

test('a tree that keeps to the arrows passes', () => {
  expect(problemsWith({})).toEqual([]);
});

test('a file of text is imported by the module beside it alone', () => {
  const inPool = "import text from './words.txt';";
  expect(problemsWith({ 'src/pool/tags/tag.ts': inPool })).toEqual([]);
  const inCli = "import text from '../pool/tags/words.txt';";
  expect(problemsWith({ 'src/cli/main.ts': inCli })).toHaveLength(1);
});

describe('an import against the arrows fails', () => {
  test.each([
    ['src/pool/tags/tag.ts', '../../text/stacks/stack', /pool must not import text/],
    ['src/text/stacks/stack.ts', '../../hunt/debugger/ports', /text must not import hunt/],
    ['src/hunt/capture/capture.ts', '../../extension/main', /hunt must not import extension/],
    ['src/report/html.ts', '../hunt/capture/capture', /report must not import hunt/],
    ['src/extension/main.ts', '../cli/main', /extension must not import cli/],
    ['src/extension/main.ts', '../simulator/session', /extension must not import simulator/],
    ['src/hunt/capture/capture.ts', '../../simulator/session', /hunt must not import simulator/],
    ['src/simulator/session.ts', '../hunt/capture/capture', /simulator must not import hunt/],
    ['src/wire/packet.ts', '../pool/tags/tag', /wire must not import pool/],
    ['src/wire/packet.ts', 'node:net', /wire must not import node:net/],
    ['src/extension/main.ts', '../wire/packet', /extension must not import wire/],
    ['src/cli/main.ts', '../extension/main', /cli must not import extension/],
    ['src/cli/main.ts', '../test/whole.test', /cli must not import tests/],
    ['src/pool/tags/tag.ts', 'node:fs', /pool must not import node:fs/],
    ['src/extension/main.ts', 'acorn', /extension must not import acorn/],
    ['src/cli/main.ts', 'acorn', /cli must not import acorn/],
    ['src/cli/main.ts', '../text/stacks/stack.print', /only the simulator imports printers/],
    ['src/text/stacks/stack.ts', './stack.print', /only the simulator imports printers/],
    ['src/cli/main.ts', '../../package.json', /no file of src/],
    ['src/cli/main.ts', './missing', /no file of src/],
  ])('%s imports %s', (path, specifier, problem) => {
    expect(problemsWith({ [path]: `import '${specifier}';` })).toContainEqual(
      expect.stringMatching(problem),
    );
  });
});

test('a file of no part fails', () => {
  expect(problemsWith({ 'src/other/a.ts': "import '../pool/tags/tag';" })).toEqual([
    'src/other/a.ts: belongs to no part of src/',
  ]);
});

describe('the port that changes a target', () => {
  test.each([
    ["import type { Owner } from '../debugger/ports';"],
    ["import { type Owner as Power } from '../debugger/ports';"],
    ["import * as ports from '../debugger/ports';"],
    ["export * from '../debugger/ports';"],
    ["export type { Owner } from '../arming/changes';"],
    ["let owner: import('../debugger/ports').Owner;"],
  ])('is not for others: %s', (text) => {
    expect(problemsWith({ 'src/hunt/capture/capture.ts': text })).toEqual([
      expect.stringMatching(/src\/hunt\/capture\/capture\.ts: only .* may name Owner/),
    ]);
  });

  test('shares its file with ports that are for all', () => {
    expect(
      problemsWith({
        'src/hunt/capture/capture.ts': "import { Reader } from '../debugger/ports';",
      }),
    ).toEqual([]);
  });
});

test('a circle of files fails and is shown, types included', () => {
  const problems = problemsWith({
    'src/pool/tags/a.ts': "import type { B } from './b';",
    'src/pool/tags/b.ts': "export { C } from './c';",
    'src/pool/tags/c.ts': "type A = import('./a').A;",
  });
  expect(problems).toEqual([
    'circle: src/pool/tags/a.ts -> src/pool/tags/b.ts -> src/pool/tags/c.ts -> src/pool/tags/a.ts',
  ]);
});

describe('rooms', () => {
  const files = (folder: string, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`${folder}/f${n}.ts`, '']));

  test('hold a dozen files beside their tests', () => {
    expect(
      problemsWith({ ...files('src/text/memory', 12), 'src/text/memory/x.test.ts': '' }),
    ).toEqual([]);
  });

  test('that are full fail', () => {
    expect(problemsWith(files('src/text/memory', 13))).toEqual([
      'src/text/memory: 13 files, a room has at most 12',
    ]);
  });

  test('are where the files of their part lie', () => {
    expect(problemsWith(files('src/hunt', 4))).toEqual([
      'src/hunt: 4 files outside of its rooms, at most 3',
    ]);
  });
});

test('a tree with too few files fails', () => {
  expect(check([{ path: 'src/pool/tags/tag.ts', text: '' }])).toEqual([
    expect.stringMatching(/looked at 1 source files, expected at least/),
  ]);
});

test.each([
  ["import type { A as B } from './a';", ['A']],
  ["import { type A } from './a';", ['A']],
  ["import A from './a';", ['default']],
  ["import './a';", []],
  ["export { A as B } from './a';", ['A']],
  ["type A = import('./a').A.B;", ['A']],
  ["import * as a from './a';", 'everything'],
  ["export * from './a';", 'everything'],
  ["export * as a from './a';", 'everything'],
  ["type A = typeof import('./a');", 'everything'],
  ["const a = await import('./a');", 'everything'],
  ["const a = require('./a');", 'everything'],
  ["import a = require('./a');", 'everything'],
])('an import is seen in %s', (text, names) => {
  expect(importsOf(text)).toEqual([{ specifier: './a', names }]);
});
