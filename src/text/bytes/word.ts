import type { Address } from '../../pool/values/address';

/** An address in lines: in which of them, where, and how many bytes, 8 or 17. */
export interface Word {
  readonly line: number;
  readonly at: number;
  readonly length: number;
}

/** The address whose digits, in lower case, are at `at`. */
export function addressAtByte(bytes: Uint8Array, at: number, length: number): Address {
  const low = digitsAt(bytes, at + length - 8);
  return (length === 8 ? `00000000${low}` : digitsAt(bytes, at) + low) as Address;
}

function digitsAt(bytes: Uint8Array, at: number): string {
  const byte = (n: number) => bytes[at + n] ?? 0;
  return String.fromCharCode(
    byte(0),
    byte(1),
    byte(2),
    byte(3),
    byte(4),
    byte(5),
    byte(6),
    byte(7),
  );
}
