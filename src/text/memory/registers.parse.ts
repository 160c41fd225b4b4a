import {
  type Address,
  narrowAddress,
  type PointerSize,
  parseAddress,
} from '../../pool/values/address';
import { LONGEST_LINE } from '../lines/scan';
import type { RegisterListing } from './registers';

/**
 * Reads what `r` and `rM` print, whole dumps and named registers:
 *
 *     eax=00000000 ebx=ffdff420 ecx=8013c71c edx=000003f8 esi=00000000 edi=87038e10
 *     eip=00000000 esp=8013ef5c ebp=8013ef64 iopl=0         nv up ei pl nz na pe nc
 *     x28=0000000000000000   fp=000000293a8ffc10   lr=00007ffea80f7388   sp=000000293a8ff9e0
 *      pc=00007ffea80e30f4  psr=60000000 -ZC- EL0
 *     $thread=ffffe00173eed880
 *     $thread=73eed880* rip=41a01000*
 *     $thread=ffffe00173eed880                     ^ Bad register error in 'r $thread,$nosuch'
 *
 * Lines of anything else are passed over; a name that comes twice keeps its first value, that of
 * the dump. A value with a star has lost its upper half, and is none.
 * @param size of a pointer: on 32-bit targets pseudo-registers may come sign-extended to 64 bits
 */
export function parseRegisters(lines: readonly string[], size: PointerSize = 8): RegisterListing {
  const registers = new Map<string, Address>();
  for (const line of lines) {
    if (line.length > LONGEST_LINE || !line.includes('=')) continue;
    for (const [name, value] of assignments(line)) {
      if (!registers.has(name)) registers.set(name, narrowAddress(value, size));
    }
  }
  return registers;
}

/** `$thread=ffffe00173eed880`, with a star where the value was cut. */
const ASSIGNMENT = /^@?(\$?[a-z][a-z0-9.]{0,11})=([0-9a-f`]{1,17})(\*?)$/i;

/** Words that stand among the assignments: flags as names, ARM64's flags and exception level. */
const FLAG_WORD = /^(ov|nv|dn|up|ei|di|ng|pl|zr|nz|ac|na|pe|po|cy|nc|[N-][Z-][C-][V-]|EL[0-3])$/;

/** The debugger's words about a register that it does not know, behind those that it does. */
const FAILURE = '^ Bad register error in ';

/** All assignments of a line, or none when anything else stands in it. */
function assignments(line: string): [string, Address][] {
  const read: [string, Address][] = [];
  const [known = ''] = line.includes(FAILURE) ? line.split(FAILURE) : [line];
  for (const word of known.trim().split(/\s+/)) {
    const [, name = '', digits = '', star] = ASSIGNMENT.exec(word) ?? [];
    const value = star === '' ? parseAddress(digits) : undefined;
    if (value) read.push([name.toLowerCase(), value]);
    else if (star !== '*' && !FLAG_WORD.test(word)) return [];
  }
  return read;
}
