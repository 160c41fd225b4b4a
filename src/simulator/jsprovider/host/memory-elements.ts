import type { Bridge } from '../bridge';

/** Bytes of an element. */
export type ElementSize = 1 | 2 | 4 | 8;

export const isElementSize = (size: unknown): size is ElementSize =>
  size === 1 || size === 2 || size === 4 || size === 8;

/** A typed array of the script's realm; elements of eight bytes come as an array of Int64. */
export function decodeElements(
  { realm, int64s }: Bridge,
  bytes: Uint8Array,
  size: ElementSize,
  signed: boolean,
): object {
  if (size !== 8) return realm.typedArray(`${signed ? 'Int' : 'Uint'}${size * 8}Array`, bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = Array.from({ length: Math.floor(bytes.length / 8) }, (_, index) => {
    const at = index * 8;
    return signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true);
  });
  return realm.array(values.map((value) => int64s.of(value)));
}

export function elementFits(value: bigint, size: ElementSize, signed: boolean): boolean {
  const wrap = signed ? BigInt.asIntN : BigInt.asUintN;
  return wrap(size * 8, value) === value;
}

/** Puts an element into place, little-endian. */
export function encodeElement(
  bytes: Uint8Array,
  index: number,
  value: bigint,
  size: ElementSize,
): void {
  const pattern = BigInt.asUintN(size * 8, value);
  for (let byte = 0; byte < size; byte += 1) {
    bytes[index * size + byte] = Number((pattern >> BigInt(byte * 8)) & 0xffn);
  }
}
