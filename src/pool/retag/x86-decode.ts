import { x86Operand } from '../code/x86-operand';

/** An instruction of x86 or x64, as far as its length and its registers go. */
export interface X86Instruction {
  /** Bytes from its first one. */
  readonly length: number;
  /** 0: one byte; 1: behind 0F; 2 and 3: behind 0F38 and 0F3A; 4: with a vector prefix. */
  readonly map: number;
  readonly opcode: number;
  readonly rex: number;
  /** Offset of the ModRM byte, where it has one. */
  readonly modRm?: number;
  /** Offset of the immediate; where the instruction ends if it has none. */
  readonly immediate: number;
}

/**
 * What stands behind an opcode of one byte: `.` nothing, `m` ModRM, `b` `w` `z` an immediate of 1, 2
 * or 4 bytes (`z`: 2 with a prefix), `B` `Z` ModRM with one, `v` as `z` but 8 bytes with REX.W, `o`
 * an offset as wide as an address, `e` 3 bytes, `T` `U` ModRM with an immediate for /0 and /1, `p` a
 * prefix, `f` `-` nothing that compilers make.
 * @see Intel, Software Developer's Manual, volume 2, table A-2
 */
const FORMS = [
  'mmmmbz..mmmmbz.-mmmmbz..mmmmbz..',
  'mmmmbzp.mmmmbzp.mmmmbzp.mmmmbzp.',
  '................................',
  '..mmppppzZbB....bbbbbbbbbbbbbbbb',
  'BZBBmmmmmmmmmmmm..........f.....',
  'oooo....bz......bbbbbbbbvvvvvvvv',
  'BBw.mmBZe.w..b..mmmmbb-.mmmmmmmm',
  'bbbbbbbbzzfb....p.pp..TU......mm',
].join('');

/** Opcodes of one byte that are none in 64 bits. */
const ONLY_X86 = [
  ...[0x06, 0x07, 0x0e, 0x16, 0x17, 0x1e, 0x1f, 0x27, 0x2f, 0x37, 0x3f],
  ...[0x60, 0x61, 0x82, 0xce, 0xd4, 0xd5],
];

/** Behind 0F: no ModRM; with an immediate byte; none at all. */
const PLAIN = /^(?:0[5689be]|3[0-57]|77|a[0-289a]|c[89a-f])$/;
const WITH_BYTE = /^(?:7[0-3]|a[4c]|ba|c[2456])$/;
const NONE = /^(?:0[4acf]|2[4-7]|3[69b-f]|a[67]|b9|ff)$/;

/**
 * Reads the instruction at an offset.
 * @returns undefined where there is none, or the bytes end before it does
 */
export function x86Instruction(
  code: Uint8Array,
  start: number,
  set: 'x86' | 'x64',
): X86Instruction | undefined {
  let at = start;
  let narrow = false;
  let rex = 0;
  const next = () => code[at++] ?? -1;
  let opcode = next();
  while (FORMS[opcode] === 'p') {
    // Other sizes of addresses are not read.
    if (opcode === 0x67 || at - start > 10) return undefined;
    if (opcode === 0x66) narrow = true;
    opcode = next();
  }
  if (set === 'x64' && opcode >> 4 === 4) {
    rex = opcode;
    opcode = next();
    if (FORMS[opcode] === 'p' || opcode >> 4 === 4) return undefined;
  }
  let map = 0;
  let form = FORMS[opcode] ?? '-';
  if (opcode === 0x0f) {
    opcode = next();
    map = opcode === 0x38 ? 2 : opcode === 0x3a ? 3 : 1;
    if (map > 1) opcode = next();
    form = map === 1 ? formBehind0f(opcode) : map === 2 ? 'm' : 'B';
  } else if (isVector(opcode, code[at] ?? 0, set)) {
    if (rex || narrow) return undefined;
    const kind = opcode === 0xc5 ? 1 : (code[at] ?? 0) & (opcode === 0x62 ? 7 : 31);
    at += opcode === 0xc5 ? 1 : opcode === 0xc4 ? 2 : 3;
    opcode = next();
    map = 4;
    if (kind < 1 || kind > 3) return undefined;
    const digits = opcode.toString(16);
    form = kind === 3 || (kind === 1 && WITH_BYTE.test(digits)) ? 'B' : 'm';
    if (kind === 1 && opcode === 0x77) form = '.';
  } else if (set === 'x64' && ONLY_X86.includes(opcode)) {
    return undefined;
  }
  if (opcode < 0 || form === '-' || form === 'f') return undefined;
  let modRm: number | undefined;
  if (/[mBZTU]/.test(form)) {
    const operand = x86Operand(code, at, set);
    if (!operand || !isDefined(map, opcode, operand.extension)) return undefined;
    if (form === 'T') form = operand.extension < 2 ? 'b' : '.';
    if (form === 'U') form = operand.extension < 2 ? 'z' : '.';
    modRm = at;
    at += operand.length;
  }
  const isBranch = (map === 0 && (opcode & 0xfe) === 0xe8) || (map === 1 && opcode >> 4 === 8);
  const wide = narrow && !(isBranch && set === 'x64') ? 2 : 4;
  const length = at + immediateBytes(form, wide, set, (rex & 8) !== 0) - start;
  if (start + length > code.length || length > 15) return undefined;
  return { length, map, opcode, rex, modRm, immediate: at };
}

function immediateBytes(form: string, wide: number, set: 'x86' | 'x64', isQuad: boolean): number {
  switch (form) {
    case 'b':
    case 'B':
      return 1;
    case 'w':
      return 2;
    case 'e':
      return 3;
    case 'z':
    case 'Z':
      return wide;
    case 'v':
      return isQuad ? 8 : wide;
    case 'o':
      return set === 'x64' ? 8 : 4;
    default:
      return 0;
  }
}

function formBehind0f(opcode: number): string {
  const digits = opcode.toString(16).padStart(2, '0');
  if (opcode < 0 || NONE.test(digits)) return '-';
  if (opcode >> 4 === 8) return 'z';
  if (PLAIN.test(digits)) return '.';
  return WITH_BYTE.test(digits) ? 'B' : 'm';
}

/** In 32 bits the same bytes are `les`, `lds` and `bound` where they name memory. */
const isVector = (opcode: number, behind: number, set: 'x86' | 'x64'): boolean =>
  (opcode === 0xc4 || opcode === 0xc5 || opcode === 0x62) && (set === 'x64' || behind >= 0xc0);

/** Of opcodes whose ModRM tells more: whether there is such an instruction. */
function isDefined(map: number, opcode: number, extension: number): boolean {
  if (map !== 0) return map !== 1 || opcode !== 0xba || extension > 3;
  if (opcode === 0xff) return extension !== 7;
  if (opcode === 0xfe) return extension < 2;
  return !(opcode === 0x8f || (opcode & 0xfe) === 0xc6) || extension === 0;
}
