import { type Address, addressParts, offsetAddress } from '../../pool/values/address';
import type { Reader } from '../debugger/ports';

/** Pages are at least that large: what lies on one is there or not together. */
const PAGE = 0x1000;

/**
 * The code right before a return address: as many bytes, or fewer where the page before cannot be
 * read.
 * @returns undefined where none can be read
 */
export function codeBefore(
  reader: Reader,
  returnAddress: Address,
  length: number,
): Uint8Array | undefined {
  const read = (bytes: number) => reader.readMemory(offsetAddress(returnAddress, -bytes), bytes);
  const onPage = addressParts(returnAddress).low % PAGE;
  return read(length) ?? (onPage > 0 && onPage < length ? read(onPage) : undefined);
}
