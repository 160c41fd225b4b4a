import { describe, expect, test } from '@jest/globals';
import type { InstructionSet } from '../../pool/code/instruction-set';
import { tagFromValue } from '../../pool/tags/tag';
import { offsetAddress } from '../../pool/values/address';
import { fakeKernel, targetOf } from '../../test/fake-kernel';
import { addressOf } from '../../test/frames';
import { SiteCode } from './site-code';

const ABC = tagFromValue(0x20636241);
const SITE = addressOf('fffff8010000109c');

/** What is said of a site whose code is nops and these bytes. */
function said(code: string, instructionSet: InstructionSet = 'x64', unreadable?: number) {
  const bytes = code.split(' ').map((byte) => Number.parseInt(byte, 16));
  const fake = fakeKernel();
  fake.put(offsetAddress(SITE, -64), 1, ...Array<number>(64).fill(0x90));
  fake.put(offsetAddress(SITE, -bytes.length), 1, ...bytes);
  fake.put(addressOf('fffff80100001100'), 4, 0x20636241);
  if (unreadable !== undefined) fake.take(offsetAddress(SITE, unreadable), 1);
  const site = new SiteCode(fake, { ...targetOf(fake), instructionSet });
  const answer = site.holds(SITE, ABC);
  expect(site.known.get(SITE)).toBe(answer);
  return answer;
}

describe('the tag stands in the code before a return address', () => {
  test.each<[InstructionSet, string]>([
    ['x64', '41 b8 41 62 63 20 8b ce'],
    ['x64', 'ba 41 62 63 20 48 8b cb'],
    ['x64', 'c7 44 24 28 41 62 63 20'],
    ['x64', '41 b8 41 62 63 a0 8b ce'],
    ['x86', '68 41 62 63 20 56 6a 00'],
    ['x86', 'bf 41 62 63 20 57'],
    ['arm64', '22 48 8c 52 62 0c a4 72'],
    ['arm64', '62 0c a4 52 e1 03 13 aa 22 48 8c 72'],
    ['arm64', '62 03 00 18 1f 20 03 d5'],
  ])('as %s: %s', (set, code) => {
    expect(said(code, set)).toBe('yes');
  });

  test.each<[string, InstructionSet, string]>([
    ['another tag', 'x64', '41 b8 41 62 63 21 8b ce'],
    ['a compare', 'x64', '81 7b 04 41 62 63 20 74 05'],
    ['half of it', 'arm64', '22 48 8c 52 1f 20 03 d5'],
    ['halves in two registers', 'arm64', '22 48 8c 52 63 0c a4 72'],
  ])('not as %s (%s)', (_what, set, code) => {
    expect(said(code, set)).toBe('no');
  });

  test('is unknown where code, or data beside it, cannot be read', () => {
    expect(said('41 b8 41 62 63 20', 'x64', -1)).toBe('unreadable');
    expect(said('82 03 00 18 1f 20 03 d5', 'arm64')).toBe('unreadable');
  });
});
