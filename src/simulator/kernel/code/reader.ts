import type { FrameData, MachineInstruction } from '../machine';
import type { FunctionShape } from './function-shapes';

/** A function, or cold code of one, as it lies in memory. */
export interface CodeFunction {
  /** Qualified name of the function, or of the one that this is cold code of. */
  readonly name: string;
  readonly start: bigint;
  readonly end: bigint;
  /** Bytes of its first instructions, which make the frame; cold code has none. */
  readonly prologue: number;
  readonly isCold: boolean;
  readonly shape: FunctionShape;
}

/** A function as a call finds it. */
export interface FunctionEntry {
  readonly start: bigint;
  /** Bytes of its first instructions, behind which its frame stands; 0: it has none. */
  readonly framedAfter: number;
  /** Bytes of stack that its frame takes behind them. */
  readonly size: number;
}

/** How far an image is in use. Code begins behind the headers, data on the page behind the code. */
export interface ImageExtent {
  readonly codeEnd: bigint;
  readonly dataEnd: bigint;
}

/** What a machine asks of its code once that is laid out. */
export interface CodeReader {
  readonly breakInstruction: Uint8Array;
  /** In ascending order. */
  readonly functions: readonly CodeFunction[];
  /** @throws Error when there is no such module */
  extent(module: string): ImageExtent;
  instructions(address: bigint): readonly MachineInstruction[];
  /** Of functions whose code is not known. */
  frameData?(address: bigint): FrameData | undefined;
}
