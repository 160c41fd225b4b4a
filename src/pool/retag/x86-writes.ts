import type { X86Instruction } from './x86-decode';

/**
 * What an opcode of one byte may change of the general registers: `.` nothing, `r` the register of
 * ModRM, `m` its operand, `x` both, `o` that of the opcode, `p` it and eax, `a` eax, `e` eax, ecx and
 * edx, `s` what string instructions use, `f` esp and ebp, `g` `h` `i` as the extension says, `*` all.
 */
const WRITES = [
  'mmrraa..mmrraa..mmrraa..mmrraa..',
  'mmrraa.ammrraa.ammrraa.a.......a',
  'oooooooooooooooo........oooooooo',
  '.*xx.....r.rssss................',
  'gggg..xxmmrrmr.m.pppppppae*....a',
  'aa..ssss..ssssssoooooooooooooooo',
  'mm..xxmmff...*..mmmmaaaaaaaaaaaa',
  'eeeeaa......aa........hh......ii',
].join('');

/** Opcodes that name registers of one byte: without REX, 4 to 7 are parts of the first four. */
const BYTES = [0x84, 0x86, 0x88, 0x8a, 0xc0, 0xc6, 0xd0, 0xd2, 0xf6, 0xfe];

const EAX = 1;
const ECX_EDX = 6;
const LEGACY = 15;
const R11 = 0x800;
const ALL = 0xffff;

/** The registers that ModRM names: its own, and its operand where that is one. */
export function namedBy(
  code: Uint8Array,
  { modRm, rex }: X86Instruction,
): { readonly reg: number; readonly rm: number | undefined } | undefined {
  if (modRm === undefined) return undefined;
  const byte = code[modRm] ?? 0;
  const reg = ((byte >> 3) & 7) | ((rex & 4) << 1);
  return { reg, rm: byte >= 0xc0 ? (byte & 7) | ((rex & 1) << 3) : undefined };
}

/** The general registers that an instruction may change, as bits: at least those that it does. */
export function registersWritten(code: Uint8Array, instruction: X86Instruction): number {
  const { map, opcode, rex } = instruction;
  const named = namedBy(code, instruction);
  const isByte = isOfBytes(instruction);
  const bit = (register: number | undefined): number => {
    if (register === undefined) return 0;
    return (1 << register) | (isByte && !rex && register > 3 ? 1 << (register - 4) : 0);
  };
  const reg = bit(named?.reg);
  const rm = bit(named?.rm);
  const extension = (named?.reg ?? 0) & 7;
  const own = bit((opcode & 7) | ((rex & 1) << 3));
  if (map > 3) return ALL;
  if (map > 1) return reg | rm;
  if (map === 1) {
    if (opcode === 0x0d || opcode >> 3 === 3 || opcode >> 4 === 8) return 0;
    if (opcode >> 4 === 4 || (opcode & 0xf6) === 0xb6) return reg;
    if (opcode >> 4 === 9) return rm;
    if (opcode >> 3 === 0x19) return own;
    const isSpecial = named === undefined || opcode === 1 || [0xb0, 0xb1, 0xc7].includes(opcode);
    return reg | rm | (isSpecial ? LEGACY | R11 : 0);
  }
  switch (WRITES[opcode]) {
    case '.':
      return 0;
    case 'r':
      return reg;
    case 'm':
      return rm;
    case 'x':
      return reg | rm;
    case 'o':
      return own;
    case 'p':
      return own | EAX;
    case 'a':
      return EAX;
    case 'e':
      return EAX | ECX_EDX;
    case 's':
      return EAX | ECX_EDX | 0xc0;
    case 'f':
      return 0x30;
    case 'g':
      return extension === 7 ? 0 : rm;
    case 'h':
      return extension < 2 ? 0 : extension < 4 ? rm : EAX | ECX_EDX;
    case 'i':
      return extension < 2 ? rm : 0;
    default:
      return ALL;
  }
}

function isOfBytes({ map, opcode }: X86Instruction): boolean {
  if (map === 1) return opcode >> 4 === 9 || opcode === 0xb0 || opcode === 0xc0;
  if (map !== 0) return false;
  return BYTES.includes(opcode) || (opcode < 0x40 && (opcode & 1) === 0) || opcode >> 3 === 0x16;
}
