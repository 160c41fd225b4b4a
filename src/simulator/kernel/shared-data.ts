import type { Architecture } from '../targets/spec';
import type { SparseMemory } from './memory';

/** KUSER_SHARED_DATA: the same address on every Windows of an architecture. */
export const SHARED_DATA: Readonly<Record<Architecture, bigint>> = {
  x86: 0xffdf0000n,
  x64: 0xfffff780_00000000n,
  arm64: 0xfffff780_00000000n,
};

/** Offsets in KUSER_SHARED_DATA (ntddk.h). */
const INTERRUPT_TIME = 0x8n;
const SYSTEM_TIME = 0x14n;
const TIME_ZONE_BIAS = 0x20n;
const TICK_COUNT = 0x320n;

/** From 1601 to 1970, and a millisecond, in units of 100 ns. */
const EPOCH = 116_444_736_000_000_000n;
const MILLISECOND = 10_000n;
/** A clock interrupt every 15.625 ms. */
export const TIME_INCREMENT = 156_250;

/** Sets the clocks. @param now and when it was started, in milliseconds since 1970 */
export function writeClocks(
  memory: SparseMemory,
  architecture: Architecture,
  now: number,
  boot: number,
): void {
  const base = SHARED_DATA[architecture];
  const running = BigInt(Math.floor(Math.max(0, now - boot))) * MILLISECOND;
  time(memory, base + INTERRUPT_TIME, running);
  time(memory, base + SYSTEM_TIME, EPOCH + BigInt(Math.floor(boot)) * MILLISECOND + running);
  time(memory, base + TIME_ZONE_BIAS, 0n);
  time(memory, base + TICK_COUNT, running / BigInt(TIME_INCREMENT));
}

/** KSYSTEM_TIME: the upper half twice, so that a reader sees whether it changed meanwhile. */
function time(memory: SparseMemory, address: bigint, value: bigint): void {
  const high = value >> 32n;
  memory.storeWord(address, value & 0xffffffffn, 4);
  memory.storeWord(address + 4n, high, 4);
  memory.storeWord(address + 8n, high, 4);
}
