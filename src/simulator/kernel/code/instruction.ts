/** Names of addresses and what memory holds, for instruction text. */
export interface TextContext {
  readonly address: bigint;
  /** The bytes as they are in memory now. */
  readonly bytes: Uint8Array;
  /** ``nt!ExAllocatePool2 (fffff805`426ad6b0)``: symbol and address, as operands show them. */
  label(address: bigint): string;
}

/** An instruction to lay out: bytes, and the text that a disassembler prints for them. */
export interface Template {
  readonly bytes: readonly number[];
  readonly mnemonic: string;
  readonly operands: string | ((context: TextContext) => string);
}

/** A template whose bytes depend on where it comes to lie. */
export type Piece = Template | { readonly length: number; at(address: bigint): Template };

export const pieceLength = (piece: Piece): number =>
  'length' in piece ? piece.length : piece.bytes.length;

export const placed = (piece: Piece, address: bigint): Template =>
  'at' in piece ? piece.at(address) : piece;

/** `41 b8` as bytes. */
export function hexBytes(text: string): number[] {
  return text.split(' ').map((byte) => Number.parseInt(byte, 16));
}

export function wordBytes(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff];
}

/** A fixed instruction from `8b ce`, `mov`, `ecx,esi`. */
export function fixed(bytes: string, mnemonic: string, operands = ''): Template {
  return { bytes: hexBytes(bytes), mnemonic, operands };
}

/** `20636241h`, with a leading 0 before a letter; small numbers as `28h`. */
export function hexOperand(value: number): string {
  const digits = (value >>> 0).toString(16).toUpperCase();
  return `${/^[A-F]/.test(digits) ? '0' : ''}${digits}h`;
}

/** An instruction with a 32-bit immediate at its end; the text follows the bytes in memory. */
export function withImmediate(
  opcode: readonly number[],
  value: number,
  mnemonic: string,
  before: string,
): Template {
  return {
    bytes: [...opcode, ...wordBytes(value)],
    mnemonic,
    operands: ({ bytes }) => before + hexOperand(wordAt(bytes, opcode.length)),
  };
}

export function wordAt(bytes: ArrayLike<number>, offset: number): number {
  const at = (index: number) => bytes[offset + index] ?? 0;
  return (at(0) | (at(1) << 8) | (at(2) << 16) | (at(3) << 24)) >>> 0;
}

/** The 32-bit distance from the end of an instruction to a target. */
export function relative(target: bigint, end: bigint): number[] {
  return wordBytes(Number(BigInt.asIntN(32, target - end)));
}
