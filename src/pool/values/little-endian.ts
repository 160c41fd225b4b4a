import { type Address, addressFromParts, type PointerSize } from './address';

/** Unsigned number of 1, 2 or 4 bytes; undefined when the bytes end before it does. */
export function readUnsigned(
  bytes: Uint8Array,
  offset: number,
  size: 1 | 2 | 4,
): number | undefined {
  if (offset < 0 || offset + size > bytes.length) return undefined;
  if (size === 4) return unsignedAt(bytes, offset);
  let value = 0;
  for (let index = size - 1; index >= 0; index--)
    value = value * 256 + (bytes[offset + index] ?? 0);
  return value;
}

/** Unsigned number of 4 bytes, which are there. */
export const unsignedAt = (bytes: Uint8Array, offset: number): number =>
  ((bytes[offset] ?? 0) |
    ((bytes[offset + 1] ?? 0) << 8) |
    ((bytes[offset + 2] ?? 0) << 16) |
    ((bytes[offset + 3] ?? 0) << 24)) >>>
  0;

/** A pointer of the target; undefined when the bytes end before it does. */
export function pointerAt(
  bytes: Uint8Array,
  offset: number,
  size: PointerSize,
): Address | undefined {
  const low = readUnsigned(bytes, offset, 4);
  const high = size === 8 ? readUnsigned(bytes, offset + 4, 4) : 0;
  return low === undefined || high === undefined ? undefined : addressFromParts(high, low);
}
