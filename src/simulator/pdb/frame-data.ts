import { ByteWriter } from '../byte-writer';
import type { FunctionFrame, ServedFunction } from '../image/served-image';
import { type StringTable, stringTable } from './string-table';

/** How a debugger finds the caller of a function, in the language of frame data. */
const FROM_EBP = '$T0 $ebp = $eip $T0 4 + ^ = $ebp $T0 ^ = $esp $T0 8 + =';
const FROM_ESP = '$T0 .raSearch = $eip $T0 ^ = $esp $T0 4 + =';

/** Without it the outermost frame is looked for on the stack, and found elsewhere. */
const FUNCTION_START = 4;

/** The streams that say how x86 code keeps its frames. */
export interface FrameStreams {
  readonly frames: Uint8Array;
  /** The texts that the records refer to. */
  readonly names: StringTable;
}

/**
 * FRAMEDATA for each function of an x86 image. Without it a debugger takes every function for one
 * with a frame pointer, and loses the caller of one that has none. The older FPO_DATA does for most
 * frames; of the outermost one, which returns to nowhere, the debugger then shows another ChildEBP.
 * Format: "IDiaFrameData" of the documentation of the Debug Interface Access SDK, as LLVM's
 * documentation orders its fields.
 */
export function frameStreams(functions: readonly ServedFunction[]): FrameStreams {
  const names = stringTable([FROM_EBP, FROM_ESP]);
  const [fromEbp = 0, fromEsp = 0] = names.offsets;
  const out = new ByteWriter();
  for (const { rva, size, prologue, frame } of functions) {
    const { locals, parameters } = 'locals' in frame ? frame : { locals: 0, parameters: 0 };
    out.u32(rva).u32(size).u32(locals).u32(parameters).u32(0);
    out
      .u32(keepsEbp(frame) ? fromEbp : fromEsp)
      .u16(prologue)
      .u16(0)
      .u32(FUNCTION_START);
  }
  return { frames: out.done(), names };
}

/** A trap frame begins with the interrupted ebp and eip, as if it had been called. */
const keepsEbp = ({ kind }: FunctionFrame): boolean => kind === 'ebp' || kind === 'trap';
