import { x86Operand } from '../code/x86-operand';

/** An instruction of x86 or x64, as far as its length and its registers go. */
export interface X86Instruction {
  /** Offset behind it. */
  readonly end: number;
  /** 0: one byte; 1: behind 0F; 2 and 3: behind 0F38 and 0F3A. */
  readonly map: number;
  readonly opcode: number;
  /** With REX.W. */
  readonly isQuad: boolean;
  /** The register beside the operand, an extension of the opcode, or that of an opcode without ModRM. */
  readonly reg: number;
  /** The register that is the operand; -1 for memory, or none. */
  readonly rm: number;
  /** Offset of the ModRM byte, where it has one. */
  readonly operand: number;
  /** Offset of the immediate; {@link end} if it has none. */
  readonly immediate: number;
}

/**
 * What stands behind an opcode of one byte: `.` nothing, `m` ModRM, `b` `w` `z` an immediate of 1, 2
 * or 4 bytes (`z`: 2 with a prefix), `B` `Z` ModRM with one, `v` as `z` but 8 bytes with REX.W, `o`
 * an offset as wide as an address, `e` 3 bytes, `T` `U` ModRM with an immediate for /0 and /1, `p` a
 * prefix, `-` what no compiler makes, vector instructions among it.
 * @see Intel, Software Developer's Manual, volume 2, table A-2
 */
const FORMS = [
  'mmmmbz..mmmmbz.-mmmmbz..mmmmbz..',
  'mmmmbzp.mmmmbzp.mmmmbzp.mmmmbzp.',
  '................................',
  '.--mppp-zZbB....bbbbbbbbbbbbbbbb',
  'BZBBmmmmmmmmmmmm..........-.....',
  'oooo....bz......bbbbbbbbvvvvvvvv',
  'BBw.--BZe.w..b..mmmmbb-.mmmmmmmm',
  'bbbbbbbbzz-b....p.pp..TU......mm',
].join('');

/** Behind 0F, in hexadecimal: no ModRM; with an immediate byte; none at all. */
const PLAIN = /^(?:[5689be]|3.|77|a[0-289a]|c[89a-f])$/;
const WITH_BYTE = /^(?:7[0-3]|a[4c]|ba|c[2456])$/;

/**
 * Reads the instruction at an offset.
 * @returns undefined where there is none, or the bytes end before it does
 */
export function x86Instruction(
  code: Uint8Array,
  start: number,
  set: 'x86' | 'x64',
): X86Instruction | undefined {
  const isWide = set === 'x64';
  let at = start;
  let narrow = false;
  let rex = 0;
  let map = 0;
  let opcode = code[at++] ?? -1;
  let form = FORMS[opcode];
  while (form === 'p') {
    if (opcode === 0x66) narrow = true;
    opcode = code[at++] ?? -1;
    form = FORMS[opcode];
  }
  if (isWide && opcode >> 4 === 4) {
    rex = opcode;
    opcode = code[at++] ?? -1;
    form = opcode >> 4 === 4 ? '-' : FORMS[opcode];
  }
  if (opcode === 0x0f) {
    opcode = code[at++] ?? -1;
    map = 1;
    const digits = opcode.toString(16);
    if (opcode === 0x38 || opcode === 0x3a) {
      map = opcode === 0x38 ? 2 : 3;
      opcode = code[at++] ?? -1;
      form = map === 2 ? 'm' : 'B';
    } else if (opcode >> 4 === 8) form = 'z';
    else form = PLAIN.test(digits) ? '.' : WITH_BYTE.test(digits) ? 'B' : 'm';
  }
  if (form === undefined || /[-p]/.test(form) || opcode < 0) return undefined;
  const operand = at;
  let reg = -1;
  let rm = -1;
  if (/[mBZTU]/.test(form)) {
    const found = x86Operand(code, at, set);
    if (!found) return undefined;
    const { extension, length } = found;
    const byte = code[at] ?? 0;
    reg = extension | ((rex & 4) << 1);
    if (byte >= 0xc0) rm = (byte & 7) | ((rex & 1) << 3);
    if (form === 'T') form = extension < 2 ? 'b' : '.';
    if (form === 'U') form = extension < 2 ? 'z' : '.';
    at += length;
  } else reg = (opcode & 7) | ((rex & 1) << 3);
  const isQuad = rex > 0x47;
  // Calls and jumps of x64 keep 32 bits whatever their prefix.
  const four = narrow && !(isWide && /^(?:e8|e9|8.)$/.test(opcode.toString(16))) ? 2 : 4;
  const end = at + immediateBytes(form, four, isWide, isQuad);
  if (end > code.length || end - start > 15) return undefined;
  return { end, map, opcode, isQuad, reg, rm, operand, immediate: at };
}

/** By the letter of {@link FORMS}; no table, whose keys would be taken for names of properties. */
function immediateBytes(form: string, four: number, isWide: boolean, isQuad: boolean): number {
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
      return four;
    case 'v':
      return isQuad ? 8 : four;
    case 'o':
      return isWide ? 8 : 4;
    default:
      return 0;
  }
}
