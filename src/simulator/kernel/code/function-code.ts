import type { Random } from '../random';
import type { Assembler } from './assembler';
import { type Piece, pieceLength, placed, type Template } from './instruction';

/** Instructions that must lie at a fixed place of a function. */
export interface Anchor {
  /** Offset of the first piece in the function. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

export interface LaidInstruction extends Template {
  readonly address: bigint;
}

/** A run of instructions without gaps. */
export type Chunk = readonly LaidInstruction[];

const AROUND = 0x40;
const MAX_GAP = 0x800;

/**
 * Lays a function out: prologue, anchors, filler between them, epilogue. Where anchors are far
 * apart (cold code) only the surroundings of each are laid out.
 */
export function layFunction(
  assembler: Assembler,
  random: Random,
  start: bigint,
  size: number,
  anchors: readonly Anchor[],
): readonly Chunk[] {
  const chunks: LaidInstruction[][] = [];
  let chunk: LaidInstruction[] = [];
  let offset = 0;
  const put = (piece: Piece) => {
    const address = start + BigInt(offset);
    chunk.push({ ...placed(piece, address), address });
    offset += pieceLength(piece);
  };
  const fillTo = (end: number) => {
    while (offset < end) put(fillerFor(assembler, random, end - offset));
  };
  const all = [...anchors].sort((a, b) => a.start - b.start);
  // A function that calls within its first bytes has no room for the usual prologue.
  if ((all[0]?.start ?? size) >= piecesLength(assembler.prologue)) assembler.prologue.forEach(put);
  for (const anchor of all) {
    if (anchor.start < offset) {
      throw new Error(`Code at ${start.toString(16)}+${anchor.start.toString(16)} overlaps`);
    }
    if (anchor.start - offset > MAX_GAP) {
      fillTo(offset + AROUND);
      chunks.push(chunk);
      chunk = [];
      offset = anchor.start - AROUND;
    }
    fillTo(anchor.start);
    anchor.pieces.forEach(put);
  }
  const tail = assembler.epilogue.reduce((sum, piece) => sum + piece.bytes.length, 0);
  fillTo(size - tail);
  assembler.epilogue.forEach(put);
  return [...chunks, chunk];
}

/** A template that fits into what is left. */
function fillerFor(assembler: Assembler, random: Random, room: number): Template {
  const fitting = assembler.filler.filter((template) => template.bytes.length <= room);
  // The one-byte nop is the last resort: compilers do not scatter them.
  const better = fitting.filter((template) => template.mnemonic !== 'nop');
  return random.pick(better.length > 0 ? better : fitting);
}

/** Bytes of some pieces. */
export function piecesLength(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + pieceLength(piece), 0);
}
