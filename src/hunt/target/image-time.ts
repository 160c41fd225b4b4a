import { type Address, offsetAddress } from '../../pool/values/address';
import { readUnsigned } from '../../pool/values/little-endian';
import { readDword } from '../debugger/memory';
import type { Reader } from '../debugger/ports';

/** `PE\0\0` */
const SIGNATURE = 0x4550;

/**
 * The TimeDateStamp of an image, by which builds of a driver are told apart.
 * @returns undefined where its header is not in memory
 * @see Microsoft, "PE Format": the offset of the signature stands at 0x3c, the time 8 bytes behind it
 */
export function imageTime(reader: Reader, base: Address): number | undefined {
  const offset = readDword(reader, offsetAddress(base, 0x3c));
  const header = offset && reader.readMemory(offsetAddress(base, offset), 12);
  return header && readUnsigned(header, 0, 4) === SIGNATURE
    ? readUnsigned(header, 8, 4)
    : undefined;
}
