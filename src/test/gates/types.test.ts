import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = resolve(__dirname, '../../..');
let folder = '';

beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache/types-canary-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Compiles one file with the options of a part of src/ and returns the lines with an error. */
async function errorLines(part: string, text: string): Promise<readonly number[]> {
  const project = mkdtempSync(join(folder, 'project-'));
  writeFileSync(join(project, 'canary.ts'), text);
  const config = {
    extends: `../../../src/${part}/tsconfig.json`,
    compilerOptions: { rootDir: '.', composite: false, emitDeclarationOnly: false, noEmit: true },
    include: [],
    exclude: [],
    files: ['canary.ts'],
    references: [],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const output = await tsc(project);
  const lines = [...output.matchAll(/canary\.ts\((\d+),\d+\): error /g)];
  return lines.map((match) => Number(match[1]));
}

function tsc(project: string): Promise<string> {
  const script = join(root, 'node_modules/typescript/bin/tsc');
  return new Promise((done) => {
    execFile(process.execPath, [script, '-p', project, '--pretty', 'false'], (_error, stdout) =>
      done(stdout),
    );
  });
}

/** One statement a line; the last is in order everywhere. */
const lines = [
  'export const ofNode = process.pid;',
  'export const ofNodeToo = Buffer.alloc(1);',
  'export const ofBrowser = document.title;',
  'export const timer = setTimeout(() => undefined, 1);',
  'export const newer = [[1]].flat();',
  "export const newerString = ' a'.trimStart();",
  'export const newerObject = Object.fromEntries([]);',
  'export const big = BigInt(1);',
  'export const unchecked: string = ["a"][0];',
  'export function loose(value): number { return value.length; }',
  "export const inOrder = 'a'.padStart(2);",
];

const bare = ['pool', 'text', 'hunt', 'report', 'extension'] as const;
const ofNode = ['simulator', 'cli'] as const;
/** By part; the compiler looks at all of them at once. */
const errors = new Map<string, readonly number[]>();

beforeAll(async () => {
  const look = async (part: string) => {
    errors.set(part, await errorLines(part, lines.join('\n')));
  };
  await Promise.all([...bare, ...ofNode, 'wire'].map(look));
  // A compiler for each part, on a machine that may have other work.
}, 60_000);

test.each(bare)('in %s neither Node nor a browser nor a newer built-in can be named', (part) => {
  expect(errors.get(part)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test.each(ofNode)('in %s Node and its built-ins can be named, a browser cannot', (part) => {
  expect(errors.get(part)).toEqual([3, 9, 10]);
});

test('in wire newer built-ins can be named, neither Node nor a browser', () => {
  expect(errors.get('wire')).toEqual([1, 2, 3, 4, 9, 10]);
});
