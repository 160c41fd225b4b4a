import { type Address, offsetAddress } from '../values/address';
import { readUnsigned } from '../values/little-endian';
import type { InstructionSet } from './instruction-set';
import { x86Operand } from './x86-operand';

/** A 32-bit constant that code loads, pushes or stores. */
export type Constant =
  | { readonly kind: 'immediate'; readonly value: number }
  | /** ARM64 may load it from data near the code. */ {
      readonly kind: 'literal';
      readonly address: Address;
    };

/**
 * The constants in a piece of code. Those of compares and arithmetic are left out. On x86 and x64,
 * where instructions begin is not known: bytes that only look like such an instruction count too.
 * @param start where the code lies
 */
export function constantsIn(
  code: Uint8Array,
  start: Address,
  set: InstructionSet,
): readonly Constant[] {
  return set === 'arm64' ? arm64Constants(code, start) : x86Constants(code, set);
}

const SIZE = 4;

/** `mov r32,imm32`, `push imm32`, `mov dword ptr [rsp+28h],imm32`. */
function x86Constants(code: Uint8Array, set: 'x86' | 'x64'): readonly Constant[] {
  const found: Constant[] = [];
  for (let at = 0; at < code.length; at += 1) {
    const length = lengthBeforeImmediate(code, at, set);
    const value = length && readUnsigned(code, at + length, SIZE);
    if (value !== undefined) found.push({ kind: 'immediate', value });
  }
  return found;
}

/** Bytes from an opcode to its immediate; undefined when it is none of those. */
function lengthBeforeImmediate(code: Uint8Array, at: number, set: 'x86' | 'x64') {
  const opcode = code[at] ?? 0;
  if ((opcode & 0xf8) === 0xb8 || opcode === 0x68) return 1;
  const operand = opcode === 0xc7 ? x86Operand(code, at + 1, set) : undefined;
  return operand?.extension === 0 ? 1 + operand.length : undefined;
}

/** `movz w2,#lo` with `movk w2,#hi,lsl #16`, whatever stands between; `ldr w2,literal`. */
function arm64Constants(code: Uint8Array, start: Address): readonly Constant[] {
  const found: Constant[] = [];
  /** What the registers were loaded with so far. */
  const registers = new Map<number, number>();
  for (let at = 0; at + SIZE <= code.length; at += SIZE) {
    const word = readUnsigned(code, at, SIZE) ?? 0;
    const register = word & 31;
    const half = (word >>> 5) & 0xffff;
    const shift = ((word >>> 21) & 1) * 16;
    switch ((word & 0x7fc00000) >>> 0) {
      // movn, movz, movk: the halves of 32 bits
      case 0x12800000:
        registers.set(register, ~(half << shift) >>> 0);
        break;
      case 0x52800000:
        registers.set(register, (half << shift) >>> 0);
        break;
      case 0x72800000: {
        const kept = (registers.get(register) ?? 0) & ~(0xffff << shift);
        if (registers.has(register)) registers.set(register, (kept | (half << shift)) >>> 0);
        break;
      }
      default: {
        const isLiteral = (word & 0xff000000) >>> 0 === 0x18000000;
        if (!isLiteral) continue;
        const address = offsetAddress(start, at + ((word << 8) >> 13) * SIZE);
        found.push({ kind: 'literal', address });
        continue;
      }
    }
    const value = registers.get(register);
    if (value !== undefined) found.push({ kind: 'immediate', value });
  }
  return found;
}
