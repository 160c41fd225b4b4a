import type { SparseMemory } from '../kernel/memory';
import type { Architecture } from '../targets/spec';
import type { WindowsVersion } from './windows-version';

/** KUSER_SHARED_DATA: the same address on every Windows of an architecture. */
const ADDRESS = { x86: 0xffdf0000n, x64: 0xfffff780_00000000n, arm64: 0xfffff780_00000000n };

/** Offsets in KUSER_SHARED_DATA (ntddk.h). */
const INTERRUPT_TIME = 0x8n;
const SYSTEM_TIME = 0x14n;
const TIME_ZONE_BIAS = 0x20n;
const SYSTEM_ROOT = 0x30n;
const BUILD_NUMBER = 0x260n;
const PRODUCT_TYPE = 0x264n;
const PRODUCT_TYPE_VALID = 0x268n;
const MAJOR_VERSION = 0x26cn;
const MINOR_VERSION = 0x270n;
const SUITE_MASK = 0x2d0n;
const TICK_COUNT = 0x320n;

/** Terminal services, for one user. */
const SUITES = 0x110;
const WORKSTATION = 1;
/** From 1601 to 1970, and a millisecond, in units of 100 ns. */
const EPOCH = 116_444_736_000_000_000n;
const MILLISECOND = 10_000n;
/** A clock interrupt every 15.625 ms. */
export const TIME_INCREMENT = 156_250;

/** What does not change while the machine runs. */
export function writeSharedUserData(
  memory: SparseMemory,
  architecture: Architecture,
  build: number,
  { major, minor }: WindowsVersion,
): void {
  const base = ADDRESS[architecture];
  memory.store(base, new Uint8Array(0x1000));
  memory.store(base + SYSTEM_ROOT, Buffer.from('C:\\Windows', 'utf16le'));
  const words = [
    [BUILD_NUMBER, build],
    [PRODUCT_TYPE, WORKSTATION],
    [PRODUCT_TYPE_VALID, 1],
    [MAJOR_VERSION, major],
    [MINOR_VERSION, minor],
    [SUITE_MASK, SUITES],
  ] as const;
  for (const [offset, value] of words) memory.storeWord(base + offset, value, 4);
}

/** Sets the clocks. @param now and when it was started, in milliseconds since 1970 */
export function writeClocks(
  memory: SparseMemory,
  architecture: Architecture,
  now: number,
  boot: number,
): void {
  const base = ADDRESS[architecture];
  const running = BigInt(Math.max(0, now - boot)) * MILLISECOND;
  time(memory, base + INTERRUPT_TIME, running);
  time(memory, base + SYSTEM_TIME, EPOCH + BigInt(now) * MILLISECOND);
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
