import type { SparseMemory } from '../kernel/memory';
import { SHARED_DATA } from '../kernel/shared-data';
import type { Architecture } from '../targets/spec';
import type { WindowsVersion } from './windows-version';

/** Offsets in KUSER_SHARED_DATA (ntddk.h). */
const SYSTEM_ROOT = 0x30n;
const BUILD_NUMBER = 0x260n;
const PRODUCT_TYPE = 0x264n;
const PRODUCT_TYPE_VALID = 0x268n;
const MAJOR_VERSION = 0x26cn;
const MINOR_VERSION = 0x270n;
const SUITE_MASK = 0x2d0n;

/** Terminal services, for one user. */
const SUITES = 0x110;
const WORKSTATION = 1;
/** What does not change while the machine runs. */
export function writeSharedUserData(
  memory: SparseMemory,
  architecture: Architecture,
  build: number,
  { major, minor }: WindowsVersion,
): void {
  const base = SHARED_DATA[architecture];
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
