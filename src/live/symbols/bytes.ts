/** An unsigned little-endian number of at most six bytes; what lies behind the end reads as zero. */
export function readNumberAt(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let index = size - 1; index >= 0; index--) value = value * 0x100 + (bytes[at + index] ?? 0);
  return value;
}

/** The characters up to a zero, one byte each. */
export function textAt(bytes: Uint8Array, at: number): string {
  const end = bytes.indexOf(0, at);
  let text = '';
  for (const byte of bytes.subarray(at, end < 0 ? bytes.length : end)) {
    text += String.fromCharCode(byte);
  }
  return text;
}
