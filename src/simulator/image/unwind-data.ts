import { ByteWriter } from '../byte-writer';
import { allocatedBytes } from '../kernel/code/x64';
import type { ImageFunction } from './image-functions';

/** Unwind operations of x64 (winnt.h, UNWIND_CODE). */
const ALLOCATE_LARGE = 1;
const ALLOCATE_SMALL = 2;
const PUSH_NONVOLATILE = 0;
const SET_FRAME_REGISTER = 3;
const PUSH_MACHINE_FRAME = 10;
const RBP = 5;
/** Lengths of `push rbp` and `mov rbp,rsp`. */
const PUSH_BYTES = 1;
const MOVE_BYTES = 3;
const CHAINED = 4 << 3;
const VERSION = 1;
const LARGEST_SMALL = 128;

/** The exception directory of an image, and the unwind information that it points to. */
export interface UnwindData {
  /** RUNTIME_FUNCTION entries, in ascending order. */
  readonly table: Uint8Array;
  readonly information: Uint8Array;
}

/**
 * Unwind data for the functions of an x64 image, in ascending order. They say the same as the
 * prologues: a debugger's unwinder reads both. Format: "x64 exception handling" of Microsoft's
 * documentation.
 * @param at where the information will lie, as an RVA
 */
export function unwindData(functions: readonly ImageFunction[], at: number): UnwindData {
  const table = new ByteWriter();
  const information = new ByteWriter();
  const places = new Map<string, number>();
  const entry = (begin: number, end: number, codes: readonly number[]) => {
    const key = codes.join();
    const known = places.get(key) ?? at + information.length;
    if (!places.has(key)) information.bytes(codes).align(4);
    places.set(key, known);
    return [begin, end, known];
  };
  const own = new Map<string, readonly number[]>();
  for (const each of functions.filter(({ isCold }) => !isCold)) {
    const codes = ownCodes(each);
    if (codes) own.set(each.name, entry(each.rva, each.rva + each.size, codes));
  }
  for (const { name, isCold, rva, size } of functions) {
    const mine = own.get(name);
    // A leaf has none: its return address is where the stack pointer points to.
    if (!mine) continue;
    const words = isCold
      ? entry(rva, rva + size, [VERSION | CHAINED, 0, 0, 0, ...words32(mine)])
      : mine;
    for (const word of words) table.u32(word);
  }
  return { table: table.done(), information: information.done() };
}

function ownCodes({ shape, prologue }: ImageFunction): readonly number[] | undefined {
  const bytes = allocatedBytes(shape);
  if (shape.variable) return variableCodes(prologue, bytes);
  const codes = [...allocation(prologue, bytes), ...(shape.trap ? [0, PUSH_MACHINE_FRAME] : [])];
  if (codes.length === 0) return undefined;
  const slots = codes.length / 2;
  return [VERSION, prologue, slots, 0, ...codes, ...(slots % 2 === 0 ? [] : [0, 0])];
}

/** `push rbp`, `sub rsp,bytes`, `mov rbp,rsp`: the codes stand in the opposite order. */
function variableCodes(prologue: number, bytes: number): readonly number[] {
  const codes = [
    ...[prologue, SET_FRAME_REGISTER],
    ...allocation(prologue - MOVE_BYTES, bytes),
    ...[PUSH_BYTES, PUSH_NONVOLATILE | (RBP << 4)],
  ];
  const slots = codes.length / 2;
  return [VERSION, prologue, slots, RBP, ...codes, ...(slots % 2 === 0 ? [] : [0, 0])];
}

/** `sub rsp,bytes`, which ends at this offset of the prologue. */
function allocation(offset: number, bytes: number): readonly number[] {
  if (bytes === 0) return [];
  if (bytes <= LARGEST_SMALL) return [offset, ALLOCATE_SMALL | ((bytes / 8 - 1) << 4)];
  const units = bytes / 8;
  return [offset, ALLOCATE_LARGE, units & 0xff, units >> 8];
}

const words32 = (words: readonly number[]): readonly number[] =>
  words.flatMap((word) => [word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, word >>> 24]);
