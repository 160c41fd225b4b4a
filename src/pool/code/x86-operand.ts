import { type Address, addressFromParts } from '../values/address';
import { readUnsigned } from '../values/little-endian';
import { reached } from './callee';

/** The register or memory operand of an x86 or x64 instruction: its ModRM byte and what follows. */
export interface X86Operand {
  /** The three bits beside the operand: a register, or more of the opcode. */
  readonly extension: number;
  /** Bytes of ModRM, SIB and displacement. */
  readonly length: number;
  /** The fixed address of memory; absent for a register, or memory that a register points to. */
  readonly fixed?: FixedMemory;
}

/** Memory at an address of its own, or so far behind the end of the instruction. */
export type FixedMemory =
  | { readonly kind: 'absolute'; readonly displacement: number }
  | { readonly kind: 'relative'; readonly displacement: number };

/**
 * Reads a ModRM byte with its SIB byte and displacement.
 * @returns undefined where the bytes end before the operand does
 */
export function x86Operand(
  code: Uint8Array,
  at: number,
  set: 'x86' | 'x64',
): X86Operand | undefined {
  const modRm = code[at];
  if (modRm === undefined) return undefined;
  const mode = modRm >> 6;
  const extension = (modRm >> 3) & 7;
  if (mode === 3) return { extension, length: 1 };
  const hasSib = (modRm & 7) === 4;
  const base = hasSib ? code[at + 1] : modRm;
  if (base === undefined) return undefined;
  const head = hasSib ? 2 : 1;
  // Without a displacement, the number of ebp as base stands for a displacement alone.
  const alone = mode === 0 && (base & 7) === 5;
  if (!alone) {
    const length = head + ([0, 1, 4][mode] ?? 0);
    return at + length <= code.length ? { extension, length } : undefined;
  }
  const displacement = signed32(code, at + head);
  if (displacement === undefined) return undefined;
  const length = head + 4;
  if (!hasSib) {
    const kind = set === 'x64' ? 'relative' : 'absolute';
    return { extension, length, fixed: { kind, displacement } };
  }
  // The number of esp as index stands for none.
  const hasIndex = ((base >> 3) & 7) !== 4;
  return { extension, length, fixed: hasIndex ? undefined : { kind: 'absolute', displacement } };
}

/** @param next where the instruction ends */
export const fixedAddress = (
  { kind, displacement }: FixedMemory,
  next: Address,
  set: 'x86' | 'x64',
): Address => reached(kind === 'relative' ? next : addressFromParts(0, 0), displacement, set);

/** A signed 32-bit number; undefined where the bytes end before it does. */
export function signed32(code: Uint8Array, at: number): number | undefined {
  const value = readUnsigned(code, at, 4);
  return value === undefined ? undefined : value | 0;
}
