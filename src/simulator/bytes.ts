/** The unsigned value of bytes in memory order. */
export function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let end = bytes.length; end > 0; ) {
    const start = Math.max(0, end - 4);
    let part = 0;
    for (let index = end - 1; index >= start; index--) part = part * 256 + (bytes[index] ?? 0);
    value = value === 0n ? BigInt(part) : (value << BigInt(8 * (end - start))) | BigInt(part);
    end = start;
  }
  return value;
}

/** `length` bytes in memory order; higher bits of the value are dropped. */
export function toBytes(value: bigint, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn));
}

/** The characters of a text, one byte each. */
export const asciiBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
