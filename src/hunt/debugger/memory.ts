import {
  type Address,
  NULL_ADDRESS,
  offsetAddress,
  type PointerSize,
} from '../../pool/values/address';
import { pointerAt, readUnsigned } from '../../pool/values/little-endian';
import type { Reader } from './ports';

/** The pointer in memory at an address; undefined when it cannot be read. */
export function readPointer(
  reader: Reader,
  address: Address,
  size: PointerSize,
): Address | undefined {
  const bytes = reader.readMemory(address, size);
  return bytes && pointerAt(bytes, 0, size);
}

/** The unsigned 32-bit value in memory at an address; undefined when it cannot be read. */
export function readDword(reader: Reader, address: Address): number | undefined {
  const bytes = reader.readMemory(address, 4);
  return bytes && readUnsigned(bytes, 0, 4);
}

/** An array of pointers, up to the first null one; undefined when it cannot be read. */
export function readPointers(
  reader: Reader,
  address: Address,
  atMost: number,
  size: PointerSize,
): readonly Address[] | undefined {
  const bytes = reader.readMemory(address, atMost * size);
  if (!bytes) return undefined;
  const pointers: Address[] = [];
  for (let index = 0; index < atMost; index += 1) {
    const pointer = pointerAt(bytes, index * size, size);
    if (pointer === undefined || pointer === NULL_ADDRESS) break;
    pointers.push(pointer);
  }
  return pointers;
}

/** `address + index * stride`. */
export const elementAddress = (address: Address, index: number, stride: number): Address =>
  offsetAddress(address, index * stride);
