import { expect, test } from '@jest/globals';
import { bigCharge, smallCharge } from './charge';

test('a small block is charged with its header, rounded to the granularity', () => {
  expect(smallCharge(0x6c + 4, 8)).toBe(0x78);
  expect(smallCharge(0x140, 16)).toBe(0x150);
  expect(smallCharge(0x141, 16)).toBe(0x160);
  expect(smallCharge(0, 16)).toBe(0x20);
});

test('a big block is charged in whole pages on older kernels', () => {
  expect(bigCharge(0x18f0, 'wholePages')).toBe(0x2000);
  expect(bigCharge(0x2000, 'wholePages')).toBe(0x2000);
});

test('a big block is charged in granules on later kernels while the rest of its page is usable', () => {
  expect(bigCharge(0x18f0, 'granules')).toBe(0x18f0);
  expect(bigCharge(0x3419, 'granules')).toBe(0x3420);
  expect(bigCharge(0x1fc1, 'granules')).toBe(0x2000);
  expect(bigCharge(0x2000, 'granules')).toBe(0x2000);
  expect(bigCharge(0x10010, 'granules')).toBe(0x11000);
});
