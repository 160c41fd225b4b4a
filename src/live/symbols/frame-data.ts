import { readNumberAt, textAt } from './bytes';

/** Where an x86 function keeps its frame. */
export interface NarrowFrame {
  readonly rva: number;
  readonly size: number;
  /**
   * `ebp`: it points to the saved one, with the return address above. `esp`: the return address lies
   * above locals and saved registers. `other`: in a way that is not known here.
   */
  readonly kind: 'ebp' | 'esp' | 'trap' | 'other';
  /** Bytes of locals and saved registers below the return address. */
  readonly bytes: number;
  /** Bytes of parameters that the callee takes off the stack. */
  readonly parameters: number;
}

const FRAME_DATA = 32;
const FPO = 16;
/** Of the table of texts: its header, behind which they stand. */
const TEXTS = 12;

/**
 * The newer records. Format: "IDiaFrameData" of the documentation of the Debug Interface Access
 * SDK, as LLVM's documentation orders its fields.
 */
export function frameDataIn(stream: Uint8Array, names: Uint8Array): readonly NarrowFrame[] {
  const frames: NarrowFrame[] = [];
  for (let at = 0; at + FRAME_DATA <= stream.length; at += FRAME_DATA) {
    const number = (offset: number, size = 4) => readNumberAt(stream, at + offset, size);
    const program = textAt(names, TEXTS + number(20));
    const common = { rva: number(0), size: number(4), parameters: number(12) };
    frames.push({ ...common, kind: kindOf(program), bytes: number(8) + number(26, 2) });
  }
  return frames;
}

function kindOf(program: string): NarrowFrame['kind'] {
  if (/\.raSearch(?:Start)? =/.test(program)) return 'esp';
  return /^\$T0 \$ebp = \$eip \$T0 4 \+ \^ =/.test(program) ? 'ebp' : 'other';
}

/** The older records. Format: winnt.h, FPO_DATA. */
export function fpoIn(stream: Uint8Array): readonly NarrowFrame[] {
  const frames: NarrowFrame[] = [];
  for (let at = 0; at + FPO <= stream.length; at += FPO) {
    const number = (offset: number, size: number) => readNumberAt(stream, at + offset, size);
    const bits = number(14, 2);
    const registers = (bits >> 8) & 7;
    const usesEbp = (bits & 0x1000) !== 0;
    const shape = bits >> 14;
    const kind = shape === 1 ? 'trap' : shape === 3 || usesEbp ? 'ebp' : 'esp';
    frames.push({
      rva: number(0, 4),
      size: number(4, 4),
      parameters: 4 * number(12, 2),
      kind: shape === 2 ? 'other' : kind,
      bytes: 4 * (number(8, 4) + registers),
    });
  }
  return frames;
}
