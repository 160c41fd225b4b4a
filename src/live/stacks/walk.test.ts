import { describe, expect, test } from '@jest/globals';
import { readInteger } from '../../wire/fields';
import type { LiveImages } from '../target/images';
import type { LiveMachine } from '../target/machine';
import type { StackMemory } from './stack-memory';
import { UnwindTables } from './unwind-info';
import { walkWide } from './walk-x64';

const BASE = 0xfffff800_00000000n;
const STACK = 0xffffc000_00001000n;

/** An image of functions of 0x100 bytes each, by their unwind information; none: a leaf. */
function imageOf(infos: readonly (readonly number[] | undefined)[], missing?: bigint) {
  const memory = new Map<bigint, number>();
  const put = (address: bigint, bytes: readonly number[]) => {
    for (const [at, byte] of bytes.entries()) memory.set(address + BigInt(at), byte);
  };
  const word = (value: number) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
  const TABLE = 0x8000;
  const INFO = 0x9000;
  let entries = 0;
  infos.forEach((info, index) => {
    if (!info) return;
    const begin = 0x1000 + 0x100 * index;
    put(
      BASE + BigInt(TABLE + 12 * entries),
      [begin, begin + 0x100, INFO + 0x80 * index].flatMap(word),
    );
    put(BASE + BigInt(INFO + 0x80 * index), [...info, ...Array<number>(64).fill(0)]);
    entries += 1;
  });
  put(BASE, [0x4d, 0x5a]);
  const read = (address: bigint, count: number) => {
    const bytes: number[] = [];
    for (let at = 0; at < count; at++) {
      const byte = memory.get(address + BigInt(at));
      if (byte === undefined || address + BigInt(at) === missing) break;
      bytes.push(byte);
    }
    return Uint8Array.from(bytes);
  };
  const machine = {
    read,
    readAll: (address: bigint, count: number) => {
      const bytes = read(address, count);
      return bytes.length === count ? bytes : undefined;
    },
  } as unknown as LiveMachine;
  const image = { name: 'drv', base: BASE, size: 0x10000 };
  const images = {
    of: (pc: bigint) => (pc >= BASE && pc < BASE + 0x10000n ? image : undefined),
    exceptionTable: () => ({ rva: TABLE, size: 12 * entries }),
  } as unknown as LiveImages;
  return new UnwindTables(machine, images);
}

/** A stack of these words. */
function stackOf(words: readonly bigint[]): StackMemory {
  const bytes = new Uint8Array(8 * words.length);
  words.forEach((value, index) => {
    new DataView(bytes.buffer).setBigUint64(8 * index, value, true);
  });
  return {
    start: STACK,
    bytes,
    word: (address) => {
      const at = Number(address - STACK);
      return at >= 0 && at + 8 <= bytes.length ? readInteger(bytes, at, 8) : undefined;
    },
  };
}

/** An instruction in the function of this number. */
const at = (number: number, offset = 0x50): bigint =>
  BASE + BigInt(0x1000 + 0x100 * number + offset);

function walked(tables: UnwindTables, words: readonly bigint[], rip: bigint, more = {}) {
  const registers = new Map<string, bigint>(Object.entries({ rip, rsp: STACK, ...more }));
  return walkWide(registers, stackOf(words), tables, 20).map(({ pc }) => pc);
}

const VERSION = 1;
const CHAINED = 4 << 3;
/** `sub rsp,0x18`, at offset 4 of the function. */
const SUB_18 = [VERSION, 4, 1, 0, 4, 0x22, 0, 0];

describe('an x64 stack', () => {
  test('is walked by what prologues did', () => {
    const words = [1n, 2n, 3n, at(1), 4n, 5n, 6n, at(2), 7n, 8n, 9n, 0n];
    expect(walked(imageOf([SUB_18, SUB_18, SUB_18]), words, at(0))).toEqual([at(0), at(1), at(2)]);
  });

  test('is walked from the middle of a prologue, and of one that was interrupted', () => {
    const machineFrame = [VERSION, 0, 1, 0, 0, 0x0a, 0, 0];
    const tables = imageOf([SUB_18, SUB_18, machineFrame]);
    expect(walked(tables, [at(1), 1n, 2n, 3n, 0n], at(0, 2))).toEqual([at(0, 2), at(1)]);
    // rip, cs, flags, rsp, ss; then the stack of what was interrupted before its sub.
    const words = [at(0, 2), 0x10n, 0x246n, STACK + 40n, 0x18n, at(1), 1n, 2n, 3n, 0n];
    expect(walked(tables, words, at(2))).toEqual([at(2), at(0, 2), at(1)]);
  });

  test('is walked through functions that are parts of others', () => {
    const part = [VERSION | CHAINED, 0, 0, 0];
    const own = [0x00, 0x10, 0, 0, 0x00, 0x11, 0, 0, 0x80, 0x90, 0, 0];
    const tables = imageOf([[...part, ...own], SUB_18]);
    const words = [1n, 2n, 3n, at(1), 4n, 5n, 6n, 0n];
    expect(walked(tables, words, at(0))).toEqual([at(0), at(1)]);
  });

  test('is walked by a frame register where the stack pointer has moved', () => {
    // push rbp; sub rsp,0x18; mov rbp,rsp
    const framed = [VERSION, 8, 3, 5, 8, 3, 5, 0x22, 1, 0x50, 0, 0];
    const tables = imageOf([framed, SUB_18]);
    const words = [0n, 0n, 0n, 0n, 1n, 2n, 3n, 77n, at(1), 4n, 5n, 6n, 0n];
    expect(walked(tables, words, at(0), { rbp: STACK + 32n })).toEqual([at(0), at(1)]);
  });

  test('ends where unwind data cannot be read, and is no other stack', () => {
    const tables = imageOf([SUB_18, SUB_18, SUB_18], BASE + 0x9080n);
    const words = [1n, 2n, 3n, at(1), 4n, 5n, 6n, at(2), 7n, 8n, 9n, 0n];
    expect(walked(tables, words, at(0))).toEqual([at(0), at(1)]);
  });

  test('ends at a caller that has no frame, which cannot have called', () => {
    const tables = imageOf([SUB_18, undefined, SUB_18]);
    expect(walked(tables, [1n, 2n, 3n, at(1), at(2), 4n, 5n], at(0))).toEqual([at(0), at(1)]);
  });

  test('ends where its memory does', () => {
    expect(walked(imageOf([SUB_18, SUB_18]), [1n, 2n, 3n, at(1), 4n], at(0))).toEqual([
      at(0),
      at(1),
    ]);
  });
});
