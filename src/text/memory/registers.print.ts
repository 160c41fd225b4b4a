import { type Address, addressParts, NULL_ADDRESS } from '../../pool/values/address';
import type { RegisterListing } from './registers';

export type RegisterArchitecture = 'x86' | 'x64' | 'arm64';

/** Registers that the dump does not find print as zeros. */
type Lookup = (name: string) => Address;

/** Prints the whole dump of `r`: integer registers, flags, on x86 and x64 segments. */
export function printRegisters(
  registers: RegisterListing,
  architecture: RegisterArchitecture,
): string[] {
  return [
    ...printIntegerRegisters(registers, architecture),
    ...(architecture === 'arm64' ? [] : [segments(lookup(registers))]),
  ];
}

/** Prints what `rM 1` leaves of the dump: integer registers and flags. */
export function printIntegerRegisters(
  registers: RegisterListing,
  architecture: RegisterArchitecture,
): string[] {
  const value = lookup(registers);
  switch (architecture) {
    case 'x86':
      return [
        cells(['eax', 'ebx', 'ecx', 'edx', 'esi', 'edi'], value, 8, ' '),
        `${cells(['eip', 'esp', 'ebp'], value, 8, ' ')} ${flags(value)}`,
      ];
    case 'x64':
      return [...X64_ROWS.map((names) => cells(names, value, 16, ' ')), flags(value)];
    case 'arm64':
      return [...ARM64_ROWS.map((names) => cells(names, value, 16, '  ')), armFlags(value)];
  }
}

/**
 * Prints what `r name,name` answers: one line of `name=value`, values without back-tick.
 * @param isNarrow `rm` without its bit 2: 32 bits, and a star where the others are not 0
 */
export function printNamedRegisters(
  names: readonly string[],
  registers: RegisterListing,
  architecture: RegisterArchitecture,
  isNarrow = false,
): string {
  const value = lookup(registers);
  const text = (name: string) => registerDigits(value(name), architecture, isNarrow);
  return names.map((name) => `${name}=${text(name)}`).join(' ');
}

/** The value of one register as `r name` shows it. */
export function registerDigits(
  digits: Address,
  architecture: RegisterArchitecture,
  isNarrow: boolean,
): string {
  if (architecture === 'x86') return digits.slice(8);
  if (!isNarrow) return digits;
  return `${digits.slice(8)}${digits.startsWith('00000000') ? '' : '*'}`;
}

const lookup =
  (registers: RegisterListing): Lookup =>
  (name) =>
    registers.get(name) ?? NULL_ADDRESS;

const X64_ROWS = [
  ['rax', 'rbx', 'rcx'],
  ['rdx', 'rsi', 'rdi'],
  ['rip', 'rsp', 'rbp'],
  ['r8', 'r9', 'r10'],
  ['r11', 'r12', 'r13'],
  ['r14', 'r15'],
];

const ARM64_ROWS = [
  ['x0', 'x1', 'x2', 'x3'],
  ['x4', 'x5', 'x6', 'x7'],
  ['x8', 'x9', 'x10', 'x11'],
  ['x12', 'x13', 'x14', 'x15'],
  ['x16', 'x17', 'x18', 'x19'],
  ['x20', 'x21', 'x22', 'x23'],
  ['x24', 'x25', 'x26', 'x27'],
  ['x28', 'fp', 'lr', 'sp'],
];

/** Names are right-aligned in three columns: ` r8=0000000000000000  r9=…`. */
const cells = (names: readonly string[], value: Lookup, digits: number, gap: string): string =>
  names.map((name) => `${name.padStart(3)}=${value(name).slice(16 - digits)}`).join(gap);

/** Bits of the flags register in the order printed, each with its words for set and clear. */
const FLAG_WORDS: readonly (readonly [number, string, string])[] = [
  [11, 'ov', 'nv'],
  [10, 'dn', 'up'],
  [9, 'ei', 'di'],
  [7, 'ng', 'pl'],
  [6, 'zr', 'nz'],
  [4, 'ac', 'na'],
  [2, 'pe', 'po'],
  [0, 'cy', 'nc'],
];

/** `iopl=0         nv up ei pl nz na pe nc` */
function flags(value: Lookup): string {
  const { low } = addressParts(value('efl'));
  const words = FLAG_WORDS.map(([bit, set, clear]) => (((low >>> bit) & 1) === 1 ? set : clear));
  return `iopl=${(low >>> 12) & 3}         ${words.join(' ')}`;
}

/** `cs=0010  ss=0018  ds=002b  es=002b  fs=0053  gs=002b             efl=00000202` */
function segments(value: Lookup): string {
  const names = ['cs', 'ss', 'ds', 'es', 'fs', 'gs'];
  const texts = names.map((name) => `${name}=${value(name).slice(12)}`);
  return `${texts.join('  ')}             efl=${value('efl').slice(8)}`;
}

/** ` pc=00007ff7a094a8a8  psr=80000040 N--- EL0` */
function armFlags(value: Lookup): string {
  const { low } = addressParts(value('psr'));
  const letters = [...'NZCV'].map((letter, index) => ((low >>> (31 - index)) & 1 ? letter : '-'));
  const state = `psr=${value('psr').slice(8)} ${letters.join('')} EL${(low >>> 2) & 3}`;
  return `${cells(['pc'], value, 16, '')}  ${state}`;
}
