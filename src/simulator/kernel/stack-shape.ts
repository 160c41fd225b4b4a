import type { Architecture } from '../targets/spec';
import type { MachineFrame } from './machine';
import { splitName } from './names';
import type { TraceFrame } from './trace';

/** A frame in its place on a stack. */
export interface PlacedFrame extends TraceFrame {
  readonly base: bigint;
}

/**
 * Where frames come to lie below a stack address, innermost first.
 * @param userTop the same of the user stack, for what called the system
 */
export function placeFrames(
  architecture: Architecture,
  frames: readonly TraceFrame[],
  top: bigint,
  userTop: bigint,
): readonly PlacedFrame[] {
  const placed = new Array<PlacedFrame>(frames.length);
  let base = frames[frames.length - 1]?.user ? userTop : top;
  // x86: a frame's size lies between the base of the frame below and its own base; elsewhere
  // between its own base and that of its caller.
  let outer = 0;
  for (let index = frames.length - 1; index >= 0; index--) {
    const frame = frames[index] as TraceFrame;
    if (!frame.user && frames[index + 1]?.user) base = top;
    base -= BigInt(architecture === 'x86' ? outer : frame.size);
    outer = frame.size;
    placed[index] = { ...frame, base };
  }
  return placed;
}

/** From a trap frame of x86 to where the interrupted code had its stack pointer. */
const X86_TRAP_FRAME = 0x74n;
/** A saved frame pointer and a return address. */
const X86_LINK = 8n;

/** The stack address below a stack that an interrupt or a call puts more frames under. */
export function roomBelow(
  architecture: Architecture,
  stack: readonly PlacedFrame[],
  frames: readonly TraceFrame[],
): bigint {
  const pointer = stackPointer(architecture, stack);
  const isTrap = frames[frames.length - 1]?.trap === true;
  if (architecture === 'x86') return pointer - (isTrap ? X86_TRAP_FRAME : X86_LINK);
  // The processor aligns the stack before it pushes a machine frame.
  return isTrap ? pointer & ~0xfn : pointer;
}

/** The lowest stack address that the frames use: x86 functions take their arguments off when they return. */
export function stackPointer(architecture: Architecture, frames: readonly PlacedFrame[]): bigint {
  const first = frames[0] as PlacedFrame;
  if (architecture !== 'x86') return first.base;
  if (first.frameless) return first.base + 4n;
  return first.base - BigInt(first.size) + BigInt(first.released ?? 0);
}

/** The frames as the unwinder reports them, inlined functions before the frame that holds them. */
export function machineFrames(frames: readonly PlacedFrame[]): readonly MachineFrame[] {
  const found: MachineFrame[] = [];
  frames.forEach(({ pc, base, inline }, index) => {
    for (const { function: name, offset } of inline) {
      found.push({ pc, base, returnAddress: pc, inline: { ...splitName(name), offset } });
    }
    found.push({ pc, base, returnAddress: frames[index + 1]?.pc ?? 0n });
  });
  return found;
}
