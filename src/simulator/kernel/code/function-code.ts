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

/** A run of code to lay out, at offsets from a function's start. */
export interface CodeRun {
  readonly start: number;
  readonly end: number;
  readonly before: readonly Piece[];
  readonly anchors: readonly Anchor[];
  readonly after: readonly Piece[];
}

/** Lays a run of code out: what comes first, anchors with filler between them, what comes last. */
export function layRun(assembler: Assembler, random: Random, start: bigint, run: CodeRun): Chunk {
  const chunk: LaidInstruction[] = [];
  let offset = run.start;
  const put = (piece: Piece) => {
    const address = start + BigInt(offset);
    chunk.push({ ...placed(piece, address), address });
    offset += pieceLength(piece);
  };
  const fillTo = (end: number) => {
    while (offset < end) put(fillerFor(assembler, random, end - offset));
  };
  run.before.forEach(put);
  for (const anchor of [...run.anchors].sort((a, b) => a.start - b.start)) {
    if (anchor.start < offset) {
      throw new Error(`Code at ${start.toString(16)}+${anchor.start.toString(16)} overlaps`);
    }
    fillTo(anchor.start);
    anchor.pieces.forEach(put);
  }
  fillTo(run.end - piecesLength(run.after));
  run.after.forEach(put);
  return chunk;
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
