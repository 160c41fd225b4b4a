import type { NarrowFrame } from '../symbols/frame-data';
import type { LiveImages } from '../target/images';
import type { RegisterValues } from '../target/machine';
import type { LiveFrame } from './live-frame';
import type { StackMemory } from './stack-memory';

/** Words that are shown as arguments. */
const ARGUMENTS = 3n;

/** KTRAP_FRAME: the interrupted eip, and where the stack of the kernel went on. */
const TRAP_EIP = 0x68n;
const TRAP_STACK = 0x74n;

/** Ways into the kernel, which begin a trap frame where others save ebp. */
const TRAPS =
  /^Ki(?:SystemService|FastCallEntry|Trap[0-9A-F]{2}|UnexpectedInterrupt|InterruptTemplate|Interrupt)/;

const FIRST_KERNEL = 0x80000000n;

/** Unwinds an x86 stack by frame pointers, trap frames and the frame data of symbol files. */
export function walkNarrow(
  registers: RegisterValues,
  memory: StackMemory,
  images: LiveImages,
  depth: number,
): readonly LiveFrame[] {
  const frames: LiveFrame[] = [];
  const get = (name: string) => registers.get(name) ?? 0n;
  let place: Place | undefined = { pc: get('eip'), sp: get('esp'), ebp: get('ebp'), callee: 0 };
  while (place && frames.length < depth) {
    const { pc } = place;
    const step = stepOf(place, memory, images, frames.length === 0);
    if (!step) {
      frames.push({ pc, base: place.ebp, args: [] });
      break;
    }
    const { base, up, isGuess } = step;
    const caller = up && up.pc !== 0n ? up.pc : undefined;
    frames.push({
      pc,
      base,
      ...(caller !== undefined && { caller }),
      ...(isGuess && { isGuess }),
      args: argumentsAt(base, memory),
    });
    // Images of processes are on a list of their own.
    place = caller === undefined || caller < FIRST_KERNEL ? undefined : up;
  }
  return frames;
}

/** Where a function goes on. */
interface Place {
  readonly pc: bigint;
  readonly sp: bigint;
  readonly ebp: bigint;
  /** Bytes of parameters that lie above the stack pointer for a function that has not returned. */
  readonly callee: number;
}

interface Step {
  readonly base: bigint;
  readonly up: Place | undefined;
  /** Nothing but the look of the stack says so. */
  readonly isGuess?: true;
}

function stepOf(
  place: Place,
  memory: StackMemory,
  images: LiveImages,
  isInnermost: boolean,
): Step | undefined {
  const { data, name, isUnknown } = describe(place.pc, images);
  if (data?.kind === 'trap' || TRAPS.test(name)) return fromTrap(place, memory, images);
  if (data?.kind === 'esp' || (!data && /^Zw/.test(name))) {
    const size = BigInt((data?.bytes ?? 0) + (isInnermost ? 0 : place.callee));
    const at = place.sp + size;
    return up(at, at - 4n, place.ebp, data?.parameters ?? 0, memory);
  }
  if (data?.kind === 'other') return undefined;
  // The frame pointer lies on this stack, above what is in use.
  if (place.ebp < place.sp) return undefined;
  const saved = memory.word(place.ebp);
  if (saved === undefined) return undefined;
  const step = up(place.ebp + 4n, place.ebp, saved, data?.parameters ?? 0, memory);
  return step && isUnknown ? { ...step, isGuess: true } : step;
}

/** @param at where the return address lies */
function up(
  at: bigint,
  base: bigint,
  ebp: bigint,
  parameters: number,
  memory: StackMemory,
): Step | undefined {
  const pc = memory.word(at);
  if (pc === undefined) return undefined;
  return { base, up: { pc, sp: at + 4n, ebp, callee: parameters } };
}

/** What was interrupted: its place stands in the trap frame, and at its start as if it had called. */
function fromTrap({ ebp }: Place, memory: StackMemory, images: LiveImages): Step | undefined {
  const saved = memory.word(ebp);
  const linked = memory.word(ebp + 4n);
  const trapped = memory.word(ebp + TRAP_EIP);
  if (saved === undefined || linked === undefined) return undefined;
  const isPlace = (pc: bigint | undefined) => pc !== undefined && images.of(pc) !== undefined;
  const pc = !isPlace(linked) && (isPlace(trapped) || linked === 0n) ? trapped : linked;
  if (pc === undefined) return undefined;
  return { base: ebp, up: { pc, sp: ebp + TRAP_STACK, ebp: saved, callee: 0 } };
}

function describe(
  pc: bigint,
  images: LiveImages,
): { readonly data: NarrowFrame | undefined; readonly name: string; readonly isUnknown: boolean } {
  const image = images.of(pc);
  const symbols = image && images.symbolsOf(image);
  if (!image || !symbols) return { data: undefined, name: '', isUnknown: true };
  const rva = Number(pc - image.base);
  const data = symbols.frames.find((frame) => frame.rva <= rva && rva < frame.rva + frame.size);
  return { data, name: symbols.names.nearest(rva)?.name ?? '', isUnknown: false };
}

function argumentsAt(base: bigint, memory: StackMemory): readonly bigint[] {
  const args: bigint[] = [];
  for (let index = 0n; index < ARGUMENTS; index++) {
    const word = memory.word(base + 8n + 4n * index);
    if (word === undefined) return [];
    args.push(word);
  }
  return args;
}
