import { asciiBytes } from '../bytes';

/**
 * The hash under which a PDB files names: its words folded together, without regard to case. Format:
 * "The PDB Serialized Hash Table Format" and the hash of the same documentation of LLVM.
 */
export function nameHash(name: string): number {
  const bytes = asciiBytes(name);
  const view = new DataView(bytes.buffer);
  let hash = 0;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) hash ^= view.getUint32(at, true);
  if (at + 2 <= bytes.length) {
    hash ^= view.getUint16(at, true);
    at += 2;
  }
  if (at < bytes.length) hash ^= view.getUint8(at);
  hash |= 0x20202020;
  hash ^= hash >>> 11;
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash of a type record that has no name: the remainder of CRC-32 that starts with zero. */
export function recordHash(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return crc >>> 0;
}
