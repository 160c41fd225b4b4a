/** A little-endian integer; eight bytes are a bigint, fewer a number. */
export type FieldType = 'u8' | 'u16' | 'u32' | 'u64';

/** Where a field lies in its structure. */
export type Field = readonly [type: FieldType, offset: number];

/** A structure of the protocol as data: both ends read and write it by the same table. */
export type Layout = Readonly<Record<string, Field>>;

type Value<T extends FieldType> = T extends 'u64' ? bigint : number;

/** The values of a structure. */
export type Values<L extends Layout> = { readonly [K in keyof L]: Value<L[K][0]> };

/** Values to be written: a number will do where a bigint would be read. */
export type SomeValues<L extends Layout> = { readonly [K in keyof L]?: number | bigint };

const SIZES: Readonly<Record<FieldType, number>> = { u8: 1, u16: 2, u32: 4, u64: 8 };

/**
 * The fields of a structure. What lies behind the end of the bytes reads as zero: whether a packet
 * is long enough is for its reader to say.
 */
export function readFields<L extends Layout>(layout: L, bytes: Uint8Array, base = 0): Values<L> {
  const values: Record<string, number | bigint> = {};
  for (const name in layout) {
    const [type, offset] = layout[name] as Field;
    const at = base + offset;
    values[name] = type === 'u64' ? readInteger(bytes, at, 8) : readNumber(bytes, at, SIZES[type]);
  }
  return values as Values<L>;
}

/** Writes the fields that are given; the others stay. Bytes behind the end are dropped. */
export function writeFields<L extends Layout>(
  layout: L,
  values: SomeValues<L>,
  bytes: Uint8Array,
  base = 0,
): void {
  for (const name in values) {
    const field = layout[name];
    const value = values[name];
    if (field && value !== undefined) writeInteger(bytes, base + field[1], SIZES[field[0]], value);
  }
}

/** One field by its name; undefined when the structure has none of that name. */
export function readField(layout: Layout, name: string, bytes: Uint8Array): bigint | undefined {
  const field = layout[name];
  return field && readInteger(bytes, field[1], SIZES[field[0]]);
}

/** An unsigned integer of at most eight bytes. */
export function readInteger(bytes: Uint8Array, offset: number, size: number): bigint {
  const low = BigInt(readNumber(bytes, offset, Math.min(size, 4)));
  return size <= 4 ? low : low | (BigInt(readNumber(bytes, offset + 4, size - 4)) << 32n);
}

function readNumber(bytes: Uint8Array, offset: number, size: number): number {
  let value = 0;
  for (let index = size - 1; index >= 0; index--) {
    value = value * 0x100 + (bytes[offset + index] ?? 0);
  }
  return value;
}

/** Writes the low bytes of an integer, at most eight. */
export function writeInteger(
  bytes: Uint8Array,
  offset: number,
  size: number,
  value: number | bigint,
): void {
  if (typeof value === 'number') {
    writeNumber(bytes, offset, Math.min(size, 4), value);
    if (size > 4) writeNumber(bytes, offset + 4, size - 4, Math.floor(value / 2 ** 32));
    return;
  }
  writeNumber(bytes, offset, Math.min(size, 4), Number(BigInt.asUintN(32, value)));
  if (size > 4) {
    writeNumber(bytes, offset + 4, size - 4, Number(BigInt.asUintN(32, value >> 32n)));
  }
}

/** The low 32 bits of a number, or fewer. */
function writeNumber(bytes: Uint8Array, offset: number, size: number, value: number): void {
  let rest = value >>> 0;
  for (let index = 0; index < size; index++) {
    bytes[offset + index] = rest & 0xff;
    rest >>>= 8;
  }
}

/** Pieces behind each other. */
export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** The characters of a text, one byte each. */
export const textBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

/** Bytes as a text of as many characters, up to a zero. */
export function bytesText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return String.fromCharCode(...(end < 0 ? bytes : bytes.subarray(0, end)));
}
