/** The two digits of each byte: engines are slow to print large numbers in another radix than ten. */
const PAIRS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  (byte + 256).toString(16).slice(1),
);

const pair = (byte: number): string => PAIRS[byte & 0xff] ?? '';

/** The eight digits of a 32-bit number. */
export const hex32 = (value: number): string =>
  pair(value >>> 24) + pair(value >>> 16) + pair(value >>> 8) + pair(value);
