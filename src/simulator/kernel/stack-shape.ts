import type { Architecture } from '../targets/spec';
import type { MachineFrame } from './machine';
import { splitName } from './names';
import type { TraceFrame } from './trace';

/** A frame in its place on a stack. */
export interface PlacedFrame extends TraceFrame {
  readonly base: bigint;
}

/** Where frames come to lie below a stack address, innermost first. */
export function placeFrames(
  architecture: Architecture,
  frames: readonly TraceFrame[],
  top: bigint,
): readonly PlacedFrame[] {
  const placed: PlacedFrame[] = [];
  let base = top;
  // x86: a frame's size lies between the base of the frame below and its own base; elsewhere
  // between its own base and that of its caller.
  let outer = 0;
  for (let index = frames.length - 1; index >= 0; index--) {
    const frame = frames[index] as TraceFrame;
    base -= BigInt(architecture === 'x86' ? outer : frame.size);
    outer = frame.size;
    placed.unshift({ ...frame, base });
  }
  return placed;
}

/** The lowest stack address that the frames use. */
export function stackPointer(architecture: Architecture, frames: readonly PlacedFrame[]): bigint {
  const first = frames[0] as PlacedFrame;
  if (architecture !== 'x86') return first.base;
  return first.frameless ? first.base + 4n : first.base - BigInt(first.size);
}

/** The frames as the unwinder reports them, inlined functions before the frame that holds them. */
export function machineFrames(frames: readonly PlacedFrame[]): readonly MachineFrame[] {
  return frames.flatMap(({ pc, base, inline }, index) => {
    const returnAddress = frames[index + 1]?.pc ?? 0n;
    const inlined = inline.map(({ function: name, offset }) => ({
      pc,
      base,
      returnAddress: pc,
      inline: { ...splitName(name), offset },
    }));
    return [...inlined, { pc, base, returnAddress }];
  });
}
