import { type Address, type PointerSize, parseAddress } from '../../pool/values/address';
import { readUnsigned } from '../../pool/values/little-endian';
import type { Reader } from '../debugger/ports';

/** The kernel's own clocks. */
export interface KernelTimes {
  /** Milliseconds since it started; they stand still while the debugger has stopped it. */
  readonly uptime: number;
  /** When it started, in milliseconds since 1601. Setting the clock moves it. */
  readonly bootTime: number;
}

/** Milliseconds that the two clocks may drift apart; a restart takes longer. */
const DRIFT = 2_000;

/** Whether the second reading is of another boot: the kernel has run shorter, or began at another time. */
export const isOtherBoot = (before: KernelTimes, now: KernelTimes): boolean =>
  now.uptime < before.uptime || Math.abs(now.bootTime - before.bootTime) > DRIFT;

/**
 * Where the kernel sees the page that it shares with every process, on each architecture: at the
 * same address in every boot, and always in memory.
 */
const PAGE: Readonly<Record<PointerSize, Address | undefined>> = {
  4: parseAddress('ffdf0000'),
  8: parseAddress('fffff78000000000'),
};

/** Up to the end of the second of the two times. */
const LENGTH = 0x20;
const INTERRUPT_TIME = 0x8;
const SYSTEM_TIME = 0x14;

/** 100 ns in a millisecond. */
const TICKS = 10_000;
const HIGH_UNIT = 0x100000000;

/**
 * Reads them from KUSER_SHARED_DATA. Symbols need not be there, and a kernel that has just been
 * started again has them at the same place.
 * @returns undefined when they cannot be read
 * @see Microsoft, ntddk.h: KUSER_SHARED_DATA, KSYSTEM_TIME
 */
export function readKernelTimes(reader: Reader, size: PointerSize): KernelTimes | undefined {
  const page = PAGE[size];
  const bytes = page && reader.readMemory(page, LENGTH);
  const uptime = bytes && timeAt(bytes, INTERRUPT_TIME);
  const time = bytes && timeAt(bytes, SYSTEM_TIME);
  if (!uptime || !time) return undefined;
  return { uptime, bootTime: time - uptime };
}

/** KSYSTEM_TIME in milliseconds: its high half stands there twice, and differs while it is written. */
function timeAt(bytes: Uint8Array, offset: number): number | undefined {
  const low = readUnsigned(bytes, offset, 4);
  const high = readUnsigned(bytes, offset + 4, 4);
  if (low === undefined || high === undefined) return undefined;
  if (high !== readUnsigned(bytes, offset + 8, 4)) return undefined;
  return (high * HIGH_UNIT + low) / TICKS;
}
