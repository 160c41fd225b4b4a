import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { check, readFolder } from '../../../scripts/check-dist.mjs';

const file = (text: string, executable = false) => ({ bytes: Buffer.from(text), executable });
const expected = ['cli.mjs', 'pooltag.js'];
const fresh = new Map([
  ['cli.mjs', file('cli', true)],
  ['pooltag.js', file('script')],
]);

test('a dist that is what the sources build passes', () => {
  expect(check({ committed: new Map(fresh), fresh, expected })).toEqual([]);
});

test.each([
  ['other bytes', new Map([...fresh, ['pooltag.js', file('old')]]), /pooltag\.js: is not what/],
  ['a file more', new Map([...fresh, ['stale.js', file('')]]), /stale\.js: the build does not/],
  ['a file less', new Map([...fresh].slice(1)), /cli\.mjs: is missing/],
  ['no x bit', new Map([...fresh, ['cli.mjs', file('cli')]]), /cli\.mjs: is not executable/],
  ['an x bit', new Map([...fresh, ['pooltag.js', file('script', true)]]), /js: is executable/],
])('a dist with %s fails', (_what, committed, problem) => {
  expect(check({ committed, fresh, expected })).toEqual([expect.stringMatching(problem)]);
});

test('a build that makes too few files fails, even where dist agrees', () => {
  const half = new Map([...fresh].slice(1));
  expect(check({ committed: half, fresh: half, expected })).toEqual([
    'dist/cli.mjs: the build does not make it',
  ]);
});

describe('a folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pooltag-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is read with names, bytes and the x bit', () => {
    writeFileSync(join(folder, 'cli.mjs'), 'cli');
    chmodSync(join(folder, 'cli.mjs'), 0o755);
    writeFileSync(join(folder, 'pooltag.js'), 'script');
    expect(readFolder(folder)).toEqual(fresh);
  });
});
