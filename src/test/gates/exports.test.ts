import { expect, test } from '@jest/globals';
import { check } from '../../../scripts/check-exports.mjs';

const used = { path: 'src/pool/used.ts', text: 'export const used = 1;\nexport type Free = 1;\n' };
const user = { path: 'src/pool/user.ts', text: "import { used } from './used';\nused;\n" };

test('values that somebody imports pass, and so do types', () => {
  expect(check([used, user], 2)).toEqual([]);
});

test.each([
  ['a constant', 'export const dead = 1;'],
  ['a function', 'export function dead() {}'],
  ['a class', 'export class dead {}'],
])('%s that nobody imports fails', (_what, text) => {
  expect(check([{ ...used, text: used.text + text }, user], 2)).toEqual([
    'src/pool/used.ts: nobody imports dead',
  ]);
});

test('a module that is imported as a whole passes', () => {
  const whole = { ...user, text: "import * as all from './used';\nall;\n" };
  expect(check([used, whole], 2)).toEqual([]);
});

test('a look at too few files fails', () => {
  expect(check([], 1)).toEqual(['looked at 0 source files, expected at least 1']);
});
