import { describe, expect, test } from '@jest/globals';
import type { ServedImage, ServedProcessor } from '../image/served-image';
import { dumpPieces } from './dump';
import { type DumpFacts, runsOf } from './facts';

const PAGE = 0x1000;

const processor = (number: number): ServedProcessor => ({
  number,
  pcr: 0n,
  prcb: 0n,
  gdt: 0n,
  idt: 0n,
  thread: () => 0n,
  context: () => Uint8Array.of(0xc0 + number, 1, 2, 3),
  special: () => Uint8Array.of(),
});

/** Pages by number, each filled with its number. */
const image = (numbers: readonly number[]): ServedImage => ({
  kernelBase: 0xfffff804_1be00000n,
  moduleList: 0xfffff804_1c001000n,
  processList: 0xfffff804_1c002000n,
  debuggerData: 0xfffff804_1c003000n,
  debuggerDataList: 0n,
  processors: [processor(0), processor(1)],
  modules: [],
  types: [],
  physical: {
    directoryTable: 0x1ad000n,
    pae: true,
    pages: () =>
      numbers.map((number) => ({ number, read: () => new Uint8Array(PAGE).fill(number & 0xff) })),
    read: () => new Uint8Array(0),
    write: () => 0,
  },
  remarks: [],
  refresh: () => undefined,
});

const facts = (more: Partial<DumpFacts> = {}): DumpFacts => ({
  architecture: 'x64',
  build: 17763,
  image: image([16, 17, 18, 40, 41]),
  processor: 1,
  pc: 0xfffff804_1be01234n,
  time: Date.UTC(2024, 10, 12, 9, 32, 15),
  upTime: 753_000,
  ...more,
});

const written = (about: DumpFacts): Buffer => Buffer.concat([...dumpPieces(about)]);

describe('a complete dump of 64 bits', () => {
  const dump = written(facts());

  test('begins with what a debugger needs to find the kernel', () => {
    expect(dump.toString('latin1', 0, 8)).toBe('PAGEDU64');
    expect(dump.readUInt32LE(0xc)).toBe(17763);
    expect(dump.readBigUInt64LE(0x10)).toBe(0x1ad000n);
    expect(dump.readBigUInt64LE(0x20)).toBe(0xfffff804_1c001000n);
    expect(dump.readBigUInt64LE(0x28)).toBe(0xfffff804_1c002000n);
    expect(dump.readUInt32LE(0x30)).toBe(0x8664);
    expect(dump.readUInt32LE(0x34)).toBe(2);
    expect(dump.readBigUInt64LE(0x80)).toBe(0xfffff804_1c003000n);
    expect(dump.readUInt32LE(0xf98)).toBe(1);
  });

  test('says where and when the machine stopped, and that nothing failed', () => {
    expect(dump.readUInt32LE(0x38)).toBe(0);
    expect(dump.readBigUInt64LE(0xf10)).toBe(0xfffff804_1be01234n);
    expect([...dump.subarray(0x348, 0x34d)]).toEqual([0xc1, 1, 2, 3, 0]);
    // 2024-11-12 09:32:15 in 100 ns since 1601, and 12:33 minutes.
    expect(dump.readBigUInt64LE(0xfa8)).toBe(133_758_775_350_000_000n);
    expect(dump.readBigUInt64LE(0x1030)).toBe(7_530_000_000n);
  });

  test('describes the runs of its pages and holds them in their order', () => {
    expect(dump.readUInt32LE(0x88)).toBe(2);
    expect([0x90, 0x98, 0xa0, 0xa8, 0xb0].map((at) => dump.readBigUInt64LE(at))).toEqual([
      5n,
      16n,
      3n,
      40n,
      2n,
    ]);
    expect(dump.length).toBe(0x2000 + 5 * PAGE);
    const firsts = [0, 1, 2, 3, 4].map((index) => dump[0x2000 + index * PAGE]);
    expect(firsts).toEqual([16, 17, 18, 40, 41]);
  });
});

describe('a complete dump of 32 bits', () => {
  const dump = written(facts({ architecture: 'x86', build: 7601, pc: 0x82a41234n }));

  test('has the smaller header, with narrow addresses', () => {
    expect(dump.toString('latin1', 0, 8)).toBe('PAGEDUMP');
    expect(dump.readUInt32LE(0x10)).toBe(0x1ad000);
    expect(dump.readUInt32LE(0x18)).toBe(0x1c001000);
    expect(dump.readUInt32LE(0x20)).toBe(0x14c);
    expect(dump.readUInt8(0x5c)).toBe(1);
    expect(dump.readUInt32LE(0x60)).toBe(0x1c003000);
    expect(dump.readUInt32LE(0x7dc)).toBe(0x82a41234);
  });

  test('describes and holds its pages', () => {
    expect([0x64, 0x68, 0x6c, 0x70, 0x74, 0x78].map((at) => dump.readUInt32LE(at))).toEqual([
      2, 5, 16, 3, 40, 2,
    ]);
    expect(dump.length).toBe(0x1000 + 5 * PAGE);
    expect(dump[0x1000 + 3 * PAGE]).toBe(40);
  });
});

test('memory in more pieces than the header has room for is refused', () => {
  const numbers = Array.from({ length: 43 }, (_, index) => 16 + 2 * index);
  expect(() => written(facts({ image: image(numbers) }))).toThrow('43 pieces');
});

test('runs end where a page is missing', () => {
  expect(runsOf([])).toEqual([]);
  expect(runsOf([3, 4, 6, 7, 8, 10])).toEqual([
    { first: 3, count: 2 },
    { first: 6, count: 3 },
    { first: 10, count: 1 },
  ]);
});
