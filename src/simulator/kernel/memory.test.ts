import { describe, expect, test } from '@jest/globals';
import { SparseMemory } from './memory';

describe('sparse memory', () => {
  test('what is not present reads as fewer bytes, at its edge too', () => {
    const memory = new SparseMemory();
    memory.reserve(0x1000n, 0x1000);
    expect(memory.read(0x1ff0n, 0x20)).toHaveLength(0x10);
    expect(memory.read(0x3000n, 4)).toHaveLength(0);
  });

  test('a reserved range reads as zeros until it is written', () => {
    const memory = new SparseMemory();
    memory.reserve(0xffff8000_00000000n, 0x10000);
    expect([...memory.read(0xffff8000_00008000n, 4)]).toEqual([0, 0, 0, 0]);
    expect(memory.write(0xffff8000_00008000n, Uint8Array.of(1, 2))).toBe(2);
    expect([...memory.read(0xffff8000_00008000n, 4)]).toEqual([1, 2, 0, 0]);
  });

  test('a view and the pages under it are the same bytes', () => {
    const memory = new SparseMemory();
    const view = memory.map(0x5ff8n, 16);
    view.setUint32(8, 0x11223344, true);
    expect(memory.word(0x6000n, 4)).toBe(0x11223344n);
    memory.storeWord(0x5ffcn, 0xaabbccdd_eeff0011n, 8);
    expect(view.getUint32(4, true)).toBe(0xeeff0011);
    expect(view.getUint32(8, true)).toBe(0xaabbccdd);
  });

  test('memory made from another begins as that and changes alone', () => {
    const origin = new SparseMemory();
    origin.reserve(0x1000n, 0x2000);
    origin.store(0x1ffcn, [1, 2, 3, 4]);
    const [one, other] = [origin.fork(), origin.fork()];
    expect(one.write(0x1ffen, Uint8Array.of(7, 8, 9))).toBe(3);
    expect([...one.read(0x1ffcn, 5)]).toEqual([1, 2, 7, 8, 9]);
    expect([...other.read(0x1ffcn, 5)]).toEqual([1, 2, 3, 4, 0]);
    other.map(0x1ff0n, 0x20).setUint8(0xc, 5);
    expect([...other.read(0x1ffcn, 4)]).toEqual([5, 2, 3, 4]);
    expect([...origin.read(0x1ffcn, 5)]).toEqual([1, 2, 3, 4, 0]);
  });

  test('a hidden page is not there until the kernel writes to it, and then it is empty', () => {
    const origin = new SparseMemory();
    origin.reserve(0x1000n, 0x2000);
    origin.store(0x1ffcn, [1, 2, 3, 4, 5]);
    for (const memory of [origin, origin.fork()]) {
      memory.hide(0x1000n);
      expect(memory.read(0x1ffcn, 4)).toHaveLength(0);
      expect(memory.write(0x1ffcn, Uint8Array.of(9))).toBe(0);
      expect([...memory.fork().read(0x2000n, 1)]).toEqual([5]);
      expect(memory.fork().read(0x1ffcn, 4)).toHaveLength(0);
      memory.store(0x1ffen, [7]);
      expect([...memory.read(0x1ffcn, 5)]).toEqual([0, 0, 7, 0, 5]);
    }
  });

  test('writes of the debugger are refused where a range is protected and counted elsewhere', () => {
    const memory = new SparseMemory();
    memory.reserve(0x1000n, 0x1000, false);
    memory.reserve(0x2000n, 0x1000);
    expect(memory.write(0x1800n, Uint8Array.of(1))).toBe(0);
    expect(memory.revision).toBe(0);
    expect(memory.write(0x2ffen, Uint8Array.of(1, 2, 3))).toBe(2);
    expect(memory.revision).toBe(1);
  });

  test('a target that is gone answers nothing', () => {
    const memory = new SparseMemory();
    memory.reserve(0x1000n, 0x1000);
    memory.gone = true;
    expect(memory.read(0x1000n, 4)).toHaveLength(0);
    expect(memory.write(0x1000n, Uint8Array.of(1))).toBe(0);
  });
});
