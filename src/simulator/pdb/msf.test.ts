import { expect, test } from '@jest/globals';
import { writeMsf } from './msf';
import { readStreams } from './test-reader';

const bytes = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + seed) & 0xff);

test('streams of every length come out as they were put in', () => {
  const streams = [0, 1, 4095, 4096, 4097, 30000].map((length, index) => bytes(length, index));
  const read = readStreams(writeMsf(streams));
  expect(read.map((stream) => [...stream])).toEqual(streams.map((stream) => [...stream]));
});

test('a file of more than one interval keeps its free block maps where they belong', () => {
  const large = bytes(17_000_000, 3);
  const file = writeMsf([bytes(10, 1), large]);
  expect(Buffer.compare(readStreams(file)[1] ?? Buffer.of(), large)).toBe(0);
  // The first map of the second interval: 4,161 blocks and more are in use, the rest is free.
  const count = file.length / 4096;
  const map = file.subarray(4096, 2 * 4096);
  expect(map[0]).toBe(0);
  expect(map[Math.floor(count / 8) + 1]).toBe(0xff);
  expect(file.subarray(4097 * 4096, 4097 * 4096 + 4096).every((byte) => byte === 0xff)).toBe(true);
});
