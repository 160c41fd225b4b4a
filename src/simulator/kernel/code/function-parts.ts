import { isJunkLabel } from '../names';
import type { Landmark } from './references';

/**
 * A run of code with one frame: a function, or cold code that compilers move far away from it,
 * sometimes behind another function's name.
 */
export interface FunctionPart {
  /** Offsets from the function that debuggers name for the part. */
  readonly start: number;
  readonly end: number;
  /** The function that this is cold code of; absent for the part that is called. */
  readonly coldOf?: string;
  readonly landmarks: readonly Landmark[];
}

/** Room for the instructions in front of a landmark: arguments, tag and call. */
const AROUND = 0x40;
/** Where landmarks are farther apart, other functions' code lies between. */
const MAX_GAP = 0x800;

/**
 * Takes a function of this size apart where its frame changes or its code is far away. What a
 * junk label names is no function: only the cold code behind it is code.
 */
export function partsOf(
  name: string,
  size: number,
  landmarks: readonly Landmark[],
): readonly FunctionPart[] {
  const groups: { coldOf?: string; landmarks: Landmark[] }[] = [{ landmarks: [] }];
  let last = 0;
  for (const landmark of [...landmarks].sort((a, b) => a.offset - b.offset)) {
    const current = groups[groups.length - 1];
    const isFar = landmark.offset - last > MAX_GAP;
    const owner = landmark.coldOf ?? (isFar ? name : current?.coldOf === name ? name : undefined);
    if (isFar || owner !== current?.coldOf) groups.push({ coldOf: owner, landmarks: [landmark] });
    else current?.landmarks.push(landmark);
    last = landmark.offset;
  }
  const parts = groups.map((group, index) => {
    const start = index === 0 ? 0 : firstOf(group.landmarks) - AROUND;
    const next = groups[index + 1];
    if (!next) return { ...group, start, end: size };
    const reach = (group.landmarks[group.landmarks.length - 1]?.offset ?? 0) + AROUND;
    return { ...group, start, end: Math.min(reach, firstOf(next.landmarks) - AROUND) };
  });
  return isJunkLabel(name) ? parts.slice(1) : parts;
}

const firstOf = (landmarks: readonly Landmark[]): number => landmarks[0]?.offset ?? 0;
