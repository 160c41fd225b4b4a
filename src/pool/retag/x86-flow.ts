import { readUnsigned } from '../values/little-endian';
import type { Flow, Step } from './flow';
import { type X86Instruction, x86Instruction } from './x86-decode';

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
  const signed = (at: number, isByte: boolean): number =>
    isByte ? ((code[at] ?? 0) << 24) >> 24 : (readUnsigned(code, at, 4) ?? 0) | 0;

  /** `[esp+28h]`: bytes from where the stack ends. */
  const slotOf = ({ operand }: X86Instruction): number | undefined => {
    const mode = code[operand] ?? 0;
    if (code[operand + 1] !== 0x24 || (mode & 7) !== ESP || mode > 0xbf) return undefined;
    return mode < 0x40 ? 0 : signed(operand + 2, mode < 0x80);
  };

  /** Where it is behind an instruction that neither calls nor jumps. */
  const moved = (found: X86Instruction, state: X86State): X86State => {
    const { registers: old, slots } = state;
    const { map, opcode, reg, rm, immediate } = found;
    const written = registersWritten(found);
    const registers = old & ~written;
    const has = (register: number) => register >= 0 && ((old >> register) & 1) === 1;
    const grown = (bytes: number) => slots.map((slot) => slot + bytes).filter((slot) => slot >= 0);
    if (map > 0) return { registers, slots };
    const isPush = opcode >> 3 === 0xa;
    if (isPush || opcode === 0x68 || opcode === 0x6a || (opcode === 0xff && (reg & 7) === 6)) {
      return { registers, slots: isPush && has(reg) ? [...grown(width), 0] : grown(width) };
    }
    if (opcode >> 3 === 0xb) return { registers, slots: grown(-width) };
    if (opcode >> 2 === 0x20 && rm === ESP && (reg === 0 || reg === 5)) {
      const bytes = signed(immediate, opcode !== 0x81);
      return { registers, slots: grown(reg === 0 ? -bytes : bytes) };
    }
    if ((written >> ESP) & 1) return { registers, slots: [] };
    const isStore = opcode === 0x89;
    if ((isStore || opcode === 0x8b) && rm >= 0) {
      const [from, to] = isStore ? [reg, rm] : [rm, reg];
      return { registers: has(from) ? registers | (1 << to) : registers, slots };
    }
    const slot = isStore || opcode === 0xc7 ? slotOf(found) : undefined;
    if (slot === undefined) return { registers, slots };
    const others = slots.filter((each) => each !== slot);
    return { registers, slots: isStore && has(reg) ? [...others, slot] : others };
  };

  return {
    /** `mov r32,imm32`, `push imm32`, `mov dword ptr [esp+…],imm32`: where the constant is then. */
    begin(at, constant) {
      const found = x86Instruction(code, at, set);
      if (!found || found.map > 0 || found.immediate !== constant) return undefined;
      const { opcode, reg, rm, end, isQuad } = found;
      if (end - constant !== 4) return undefined;
      if (opcode === 0x68) return { end, state: { registers: 0, slots: [0] } };
      const isMove = opcode >> 3 === 0x17;
      // With REX.W the value of C7 is another one.
      if (!isMove && (opcode !== 0xc7 || isQuad)) return undefined;
      const slot = isMove ? undefined : slotOf(found);
      if (slot !== undefined) return { end, state: { registers: 0, slots: [slot] } };
      const to = isMove ? reg : rm;
      return to < 0 ? undefined : { end, state: { registers: 1 << to, slots: [] } };
    },

    step(at, state): Step<X86State> | undefined {
      const found = x86Instruction(code, at, set);
      if (!found) return undefined;
      const { map, opcode, reg, end, immediate } = found;
      const goOn = (left: X86State, next: readonly number[]) => ({
        end,
        state: left,
        next: left.registers === 0 && left.slots.length === 0 ? [] : next,
      });
      const extension = opcode === 0xff && map === 0 ? reg & 7 : 0;
      if (map === 0 && (opcode === 0xe8 || extension === 2)) {
        const passed = set === 'x64' ? PASSED : [];
        const call = [
          ...[0, 1, 2, 3].filter((n) => (state.registers >> (passed[n] ?? 31)) & 1),
          ...state.slots.map((slot) => slot / width),
        ];
        return { ...goOn({ registers: state.registers & KEPT, slots: [] }, [end]), call };
      }
      const isLong = (map === 0 && opcode === 0xe9) || (map === 1 && opcode >> 4 === 8);
      const isShort = map === 0 && (opcode >> 4 === 7 || opcode === 0xeb || opcode >> 2 === 0x38);
      if (isShort || isLong) {
        const to = end + signed(immediate, isShort);
        return goOn(state, opcode === 0xe9 || opcode === 0xeb ? [to] : [end, to]);
      }
      // Returns, interrupts, jumps through a register, and what never comes back.
      const isOver =
        map === 0
          ? extension === 4 || (opcode & 0xf6) === 0xc2 || opcode >> 2 === 0x33
          : map === 1 && opcode === 0x0b;
      return goOn(moved(found, state), isOver ? [] : [end]);
    },
  };
}

const EAX = 1;
const EAX_EDX = 5;
/** All but ebx and esp. */
const MOST = 0xe7;
/** eax to ebx, and r11: of system calls and their like. */
const SPECIAL = 0x80f;

/** The general registers that an instruction may change, as bits: at least those that it does. */
function registersWritten({ map, opcode, reg, rm, operand, immediate }: X86Instruction): number {
  // Of instructions for bytes, 4 to 7 name parts of the first four registers.
  const isByte = (opcode & 1) === 0 && map < 2;
  const bit = (register: number) =>
    register < 0 ? 0 : (1 << register) | (isByte && register >> 2 === 1 ? 1 << (register - 4) : 0);
  const both = bit(reg) | bit(rm);
  const row = opcode >> 3;
  const hasOperand = operand < immediate;
  if (map > 1) return both;
  if (map === 1) {
    if (opcode === 0x0d || row === 3 || row >> 1 === 8) return 0;
    const isSpecial = !hasOperand || opcode === 1 || opcode >> 1 === 0x58 || opcode === 0xc7;
    return isSpecial ? both | SPECIAL : both;
  }
  if (!hasOperand) {
    // inc, dec, pop, mov; xchg
    if (row === 8 || row === 9 || row === 0xb || row >> 1 === 0xb) return bit(reg);
    if (row === 0x12) return bit(reg) | EAX;
    if (row < 8 || opcode >> 1 === 0x50 || opcode >> 1 === 0x54) return EAX;
    if (opcode >> 1 === 0x4c) return EAX_EDX;
    // push, conditional jumps, calls, returns, stores of eax
    const isNone = row === 0xa || row >> 1 === 7 || opcode >> 1 === 0x51 || row === 0x1d;
    return isNone || opcode === 0x68 || opcode === 0x6a || (opcode & 0xf6) === 0xc2 ? 0 : MOST;
  }
  // What stands beside the operand is no register.
  const isGroup = opcode >> 2 === 0x20 || opcode === 0x8f || opcode >= 0xc0;
  if (isGroup) return bit(rm) | (opcode >= 0xd8 ? EAX_EDX : 0);
  // test, cmp
  if (opcode >> 1 === 0x42 || opcode >> 2 === 0xe) return 0;
  if (row < 8 || (row === 0x11 && opcode < 0x8d)) return bit(opcode & 2 ? reg : rm);
  return both;
}
