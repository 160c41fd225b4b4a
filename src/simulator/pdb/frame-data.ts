import { ByteWriter } from '../byte-writer';
import type { ServedFunction } from '../image/served-image';

/** How x86 code keeps its frame, in two bits. */
const FRAME_FPO = 0;
const FRAME_TRAP = 1;
const FRAME_NON_FPO = 3;
const USES_EBP = 0x1000;

/**
 * FPO_DATA for each function of an x86 image: without it a debugger takes every function for one
 * with a frame pointer, and loses the caller of one that has none. Format: winnt.h, structure
 * FPO_DATA, as the page "PE Format" of Microsoft's documentation shows it.
 */
export function frameData(functions: readonly ServedFunction[]): Uint8Array {
  const out = new ByteWriter();
  for (const { rva, size, prologue, frame } of functions) {
    const { locals, parameters } = 'locals' in frame ? frame : { locals: 0, parameters: 0 };
    out
      .u32(rva)
      .u32(size)
      .u32(locals / 4)
      .u16(parameters / 4);
    out.u16(Math.min(prologue, 0xff) | bits(frame.kind));
  }
  return out.done();
}

function bits(kind: ServedFunction['frame']['kind']): number {
  switch (kind) {
    case 'ebp':
      return USES_EBP | (FRAME_NON_FPO << 14);
    case 'trap':
      return FRAME_TRAP << 14;
    default:
      return FRAME_FPO << 14;
  }
}
