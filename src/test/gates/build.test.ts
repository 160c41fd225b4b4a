import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build } from '../../../scripts/build.mjs';
import { check, readFolder } from '../../../scripts/check-dist.mjs';
import { notices } from '../../../scripts/notices.mjs';
import { bundlePath } from '../bundle';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pooltag-build-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the same sources give the same bytes and modes', async () => {
  await build(folder);
  const before = readFolder(dirname(bundlePath('cli.mjs')));
  const again = readFolder(folder);
  const expected = ['cli.mjs', 'pooltag.js'];
  expect(check({ committed: before, fresh: again, expected })).toEqual([]);
}, 60_000);

test('each file begins with its version and licence, and no date', () => {
  const first = (name: string) =>
    readFolder(folder).get(name)?.bytes.toString().split('\n').slice(0, 2);
  const banner = expect.stringMatching(/^\/\*! pooltag \d+\.\d+\.\d+ \| MIT license \*\/$/);
  expect(first('pooltag.js')).toEqual([banner, expect.stringMatching(/^var pool = /)]);
  expect(first('cli.mjs')).toEqual(['#!/usr/bin/env node', banner]);
});

test('the licences of bundled packages go with the bundle, once each', () => {
  const text = notices([
    'src/cli/main.ts',
    'node_modules/acorn/dist/acorn.mjs',
    'node_modules/acorn/dist/other.mjs',
    'node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs',
  ]);
  expect(text.match(/^acorn \d\S* \(MIT\)$/gm)).toHaveLength(1);
  expect(text).toMatch(/^@jridgewell\/sourcemap-codec \d\S* \(MIT\)$/m);
  expect(text).toContain('Permission is hereby granted');
  expect(text.match(/\*\//g)).toHaveLength(1);
});

test('a bundle of our own files alone needs no notice', () => {
  expect(notices(['src/pool/tags/tag.ts'])).toBe('');
});
