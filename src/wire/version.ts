import type { Layout } from './fields';

/** The answer to `getVersion`, in the 40 bytes of the request. */
export const versionBlock = {
  /** High byte 0; low byte 0xF for a free build, 0xC for a checked one. */
  major: ['u16', 0],
  /** Build number. */
  minor: ['u16', 2],
  protocol: ['u8', 4],
  secondary: ['u8', 5],
  flags: ['u16', 6],
  machine: ['u16', 8],
  packetKinds: ['u8', 10],
  stateChanges: ['u8', 11],
  manipulates: ['u8', 12],
  simulation: ['u8', 13],
  kernelBase: ['u64', 16],
  loadedModules: ['u64', 24],
  /** A list with the debugger data block in it. */
  debuggerData: ['u64', 32],
} as const satisfies Layout;

/** Values of {@link versionBlock}. */
export const versions = {
  free: 0xf,
  protocol: 6,
  /** Contexts of AMD64 are as they are since Windows XP x64. */
  amd64Context: 2,
  /** Data block present; on 64 bits also pointers of 64 bits. */
  flags32: 0x2,
  flags64: 0x46,
  /** Of a kernel with several processors. */
  multiprocessor: 0x1,
  /** How many kinds of packets, state changes and requests the kernel knows. */
  packetKinds: 12,
  stateChanges: 3,
  manipulates: 0x33,
} as const;

/** Machine types of PE images. */
export const machineTypes = { x86: 0x14c, x64: 0x8664, arm64: 0xaa64 } as const;
