import type { FunctionShape } from './function-shapes';
import type { Piece, Template } from './instruction';

/** How a tag stands in an instruction stream. */
export type ImmediateForm = 'imm32' | 'movPair';

/** Some instructions, and where in them the tag is. */
export interface TaggedPieces {
  readonly pieces: readonly Piece[];
  /** Bytes from the first piece to the immediate. */
  readonly immediateAt: number;
}

/**
 * The instruction templates of an architecture: what call sites and functions are made of.
 * `argument` is the kind of call, which decides the register or slot of the tag.
 */
export interface Assembler {
  readonly form: ImmediateForm;
  readonly breakPiece: Template;
  /** What makes the frame at a function's first byte; its unwind data say the same. */
  prologue(shape: FunctionShape): readonly Template[];
  /** How many of these instructions it takes until the frame stands. */
  readonly framedAfter: number;
  epilogue(shape: FunctionShape): readonly Template[];
  /** From the end of cold code back to the function that it belongs to. */
  jump(target: bigint): Piece;
  /** Templates to fill gaps with, by length; length 1 or the instruction size is always there. */
  readonly filler: readonly Template[];
  /** Bytes between functions. */
  readonly padding: Template;
  /** The tag as an immediate in the place of the tag argument. */
  tagImmediate(argument: 'alloc' | 'free', tag: number): TaggedPieces;
  /** The tag as an immediate in a register that calls are made from later. */
  tagRegister(tag: number): TaggedPieces;
  /** The tag argument from that register. */
  tagFromRegister(argument: 'alloc' | 'free'): readonly Piece[];
  /** The tag argument from a 32-bit variable. */
  tagFromVariable(argument: 'alloc' | 'free', variable: bigint): readonly Piece[];
  /** The other arguments. */
  otherArguments(argument: 'alloc' | 'free'): readonly Template[];
  direct(target: bigint): readonly Piece[];
  /** A call through an import slot. */
  imported(slot: bigint): readonly Piece[];
  /** A call prepared for import optimisation; {@link Assembler.trailing} stands behind it. */
  importedPadded(slot: bigint): readonly Piece[];
  readonly trailing: readonly Piece[];
  /** The same as the kernel rewrites it. */
  importedRewritten(slot: bigint, target: bigint): readonly Piece[];
  register(): readonly Piece[];
}
