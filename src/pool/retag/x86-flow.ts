import { readUnsigned } from '../values/little-endian';
import type { Flow, Step } from './flow';
import { type X86Instruction, x86Instruction } from './x86-decode';
import { namedBy, registersWritten } from './x86-writes';

/** Where a constant stands by now. */
export interface X86State {
  /** Registers, as bits. */
  readonly registers: number;
  /** Places on the stack, in bytes from where it ends. */
  readonly slots: readonly number[];
}

const ESP = 4;
/** ebx, ebp, esi, edi, r12 to r15 outlive a call. */
const KEPT = 0xf0e8;
/** In which the first four arguments are passed on x64. */
const PASSED = [1, 2, 8, 9];

/** Follows a constant from instruction to instruction of x86 or x64. */
export function x86Flow(code: Uint8Array, set: 'x86' | 'x64'): Flow<X86State> {
  const width = set === 'x64' ? 8 : 4;
  return {
    begin: (at, immediate) => begin(code, at, immediate, set),
    step(at, state): Step<X86State> | undefined {
      const found = x86Instruction(code, at, set);
      if (!found) return undefined;
      const { map, opcode, length, immediate } = found;
      const end = at + length;
      const named = namedBy(code, found);
      const extension = (named?.reg ?? 0) & 7;
      const isMap0 = map === 0;
      if (isMap0 && (opcode === 0xe8 || (opcode === 0xff && extension === 2))) {
        const passed = set === 'x64' ? PASSED.filter((each) => has(state, each)) : [];
        const call = [
          ...passed.map((register) => PASSED.indexOf(register)),
          ...state.slots.map((slot) => slot / width),
        ];
        const kept = { registers: state.registers & KEPT, slots: [] };
        return { end, call, state: kept, next: isNowhere(kept) ? [] : [end] };
      }
      const isShort = isMap0 && (opcode >> 4 === 7 || opcode === 0xeb || opcode >> 2 === 0x38);
      const isLong = (isMap0 && opcode === 0xe9) || (map === 1 && opcode >> 4 === 8);
      if (isShort || isLong) {
        const away = isShort
          ? ((code[immediate] ?? 0) << 24) >> 24
          : (readUnsigned(code, immediate, 4) ?? 0) | 0;
        const goesOn = opcode !== 0xeb && opcode !== 0xe9;
        return { end, state, next: [...(goesOn ? [end] : []), end + away] };
      }
      const left = moved(code, found, state, width);
      const isOver = isMap0 ? ends(opcode, extension) : map === 1 && opcode === 0x0b;
      return { end, state: left, next: isOver || isNowhere(left) ? [] : [end] };
    },
  };
}

/** Returns, jumps through a register, and what never comes back. */
const ends = (opcode: number, extension: number): boolean =>
  (opcode & 0xf6) === 0xc2 ||
  [0xcc, 0xcd, 0xcf, 0xf4].includes(opcode) ||
  (opcode === 0xff && extension > 2 && extension < 6);

/** `mov r32,imm32`, `push imm32`, `mov dword ptr [esp+…],imm32`: where the constant is then. */
function begin(code: Uint8Array, at: number, immediate: number, set: 'x86' | 'x64') {
  const found = x86Instruction(code, at, set);
  if (found?.map !== 0 || found.immediate !== immediate) return undefined;
  const { opcode, rex, length } = found;
  if (at + length - immediate !== 4) return undefined;
  const state = (registers: number, slots: readonly number[]) => ({
    end: at + length,
    state: { registers, slots },
  });
  if (opcode >> 3 === 0x17) return state(1 << ((opcode & 7) | ((rex & 1) << 3)), []);
  if (opcode === 0x68) return state(0, [0]);
  // With REX.W the value is another one.
  if (opcode !== 0xc7 || (rex & 8) !== 0) return undefined;
  const slot = slotOf(code, found);
  if (slot !== undefined) return state(0, [slot]);
  const rm = namedBy(code, found)?.rm;
  return rm === undefined ? undefined : state(1 << rm, []);
}

/** `[esp+28h]`: bytes from where the stack ends. */
function slotOf(code: Uint8Array, { modRm }: X86Instruction): number | undefined {
  if (modRm === undefined || (code[modRm + 1] ?? 0) !== 0x24) return undefined;
  switch ((code[modRm] ?? 0) & 0xc7) {
    case 0x04:
      return 0;
    case 0x44:
      return ((code[modRm + 2] ?? 0) << 24) >> 24;
    case 0x84:
      return (readUnsigned(code, modRm + 2, 4) ?? 0) | 0;
    default:
      return undefined;
  }
}

const has = ({ registers }: X86State, register: number | undefined): boolean =>
  register !== undefined && ((registers >> register) & 1) === 1;

const isNowhere = ({ registers, slots }: X86State): boolean =>
  registers === 0 && slots.length === 0;

/** Where it is behind an instruction that neither calls nor jumps. */
function moved(code: Uint8Array, found: X86Instruction, state: X86State, width: number): X86State {
  const { map, opcode, rex, immediate, length } = found;
  const written = registersWritten(code, found);
  let registers = state.registers & ~written;
  let { slots } = state;
  if (map !== 0) return { registers, slots };
  const named = namedBy(code, found);
  const grown = (bytes: number) => slots.map((slot) => slot + bytes).filter((slot) => slot >= 0);
  const extension = (named?.reg ?? 0) & 7;
  const own = (opcode & 7) | ((rex & 1) << 3);
  if (opcode >> 3 === 0xa || opcode === 0x68 || opcode === 0x6a || isPush(opcode, extension)) {
    slots = grown(width);
    if (opcode >> 3 === 0xa && has(state, own)) slots = [...slots, 0];
    return { registers, slots };
  }
  if (opcode >> 3 === 0xb) return { registers, slots: grown(-width) };
  // add and sub
  if ((opcode === 0x83 || opcode === 0x81) && named?.rm === ESP && (extension | 5) === 5) {
    const bytes =
      opcode === 0x83
        ? ((code[immediate] ?? 0) << 24) >> 24
        : (readUnsigned(code, immediate, 4) ?? 0) | 0;
    return {
      registers,
      slots: extension === 0 ? grown(-bytes) : extension === 5 ? grown(bytes) : [],
    };
  }
  if ((written >> ESP) & 1) slots = [];
  const isCopy = (opcode === 0x89 || opcode === 0x8b) && length > 1;
  if (isCopy && named?.rm !== undefined) {
    const [from, to] = opcode === 0x89 ? [named.reg, named.rm] : [named.rm, named.reg];
    if (has(state, from)) registers |= 1 << to;
  }
  const slot =
    opcode === 0x89 || (opcode & 0xfe) === 0xc6 || opcode === 0x88
      ? slotOf(code, found)
      : undefined;
  if (slot !== undefined) {
    slots = slots.filter((each) => each !== slot);
    if (opcode === 0x89 && has(state, named?.reg)) slots = [...slots, slot];
  }
  return { registers, slots };
}

const isPush = (opcode: number, extension: number): boolean => opcode === 0xff && extension === 6;
