import { type Address, offsetAddress } from '../values/address';
import { type Callee, COMPUTED, reached } from './callee';
import { fixedAddress, signed32, x86Operand } from './x86-operand';

/** Bytes of `mov r10,qword ptr [slot]`, which stands before a call that the kernel has bound. */
const SLOT_LOAD = [0x4c, 0x8b, 0x15];
const SLOT_LOAD_LENGTH = 7;

/** The longest call without prefixes: `ff 94 24` and a displacement. */
const LONGEST_CALL = 7;

/**
 * Everything that the last bytes of the code can be as a near call:
 *
 *     e8 rel32                      call function
 *     4c 8b 15 rel32 e8 rel32       mov r10,[slot], call function
 *     ff 15 disp32                  call [slot]; x64: relative to the next instruction
 *     ff 14 25 disp32               call [slot] at an absolute address
 *     ff d0, ff 50 08, ff 94 24 …   call rax, [rax+8], [rsp+…]
 *
 * Prefixes (REX, bnd, operand size) may stand before each; they change no target but a segment's.
 */
export function x86CallsEnding(
  code: Uint8Array,
  next: Address,
  set: 'x86' | 'x64',
): readonly Callee[] {
  const found: Callee[] = [];
  for (let length = 2; length <= LONGEST_CALL; length += 1) {
    const at = code.length - length;
    const distance = code[at] === 0xe8 && length === 5 ? signed32(code, at + 1) : undefined;
    if (distance !== undefined) {
      const slot = set === 'x64' ? slotLoaded(code, at, next) : undefined;
      found.push({ kind: 'function', address: reached(next, distance, set), slot });
    }
    const operand = code[at] === 0xff ? x86Operand(code, at + 1, set) : undefined;
    if (operand?.extension !== 2 || operand.length !== length - 1) continue;
    const { fixed } = operand;
    if (fixed) found.push({ kind: 'slot', address: fixedAddress(fixed, next, set) });
    if (!fixed || mayBeSegment(code, at, set)) found.push(COMPUTED);
  }
  return found;
}

/** The slot that the instruction before a call loads; `at` is where the call begins. */
function slotLoaded(code: Uint8Array, at: number, next: Address): Address | undefined {
  const load = at - SLOT_LOAD_LENGTH;
  if (!SLOT_LOAD.every((byte, index) => code[load + index] === byte)) return undefined;
  const distance = signed32(code, load + SLOT_LOAD.length);
  return distance === undefined ? undefined : offsetAddress(next, at - code.length + distance);
}

/** Whether fs or gs stands before an opcode: as a prefix, or as the end of another instruction. */
function mayBeSegment(code: Uint8Array, opcode: number, set: 'x86' | 'x64'): boolean {
  const before = code[opcode - 1];
  const byte = set === 'x64' && isRex(before) ? code[opcode - 2] : before;
  return byte === 0x64 || byte === 0x65;
}

const isRex = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xf0) === 0x40;

/**
 * The jump that a function begins with:
 *
 *     e9 rel32, eb rel8             jmp function
 *     ff 25 disp32, 48 ff 25 …      jmp [slot]
 *
 * @returns undefined for any other instruction
 */
export function x86Jump(code: Uint8Array, start: Address, set: 'x86' | 'x64'): Callee | undefined {
  const at = set === 'x64' && isRex(code[0]) ? 1 : 0;
  const behind = (length: number) => offsetAddress(start, at + length);
  switch (code[at]) {
    case 0xeb: {
      const distance = ((code[at + 1] ?? 0) << 24) >> 24;
      return { kind: 'function', address: reached(behind(2), distance, set) };
    }
    case 0xe9: {
      const distance = signed32(code, at + 1);
      if (distance === undefined) return undefined;
      return { kind: 'function', address: reached(behind(5), distance, set) };
    }
    case 0xff: {
      const operand = x86Operand(code, at + 1, set);
      if (operand?.extension !== 4) return undefined;
      const { fixed, length } = operand;
      if (!fixed) return COMPUTED;
      return { kind: 'slot', address: fixedAddress(fixed, behind(1 + length), set) };
    }
    default:
      return undefined;
  }
}
