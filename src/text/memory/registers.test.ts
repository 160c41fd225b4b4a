import { describe, expect, test } from '@jest/globals';
import type { Address } from '../../pool/values/address';
import { formatSamples } from '../../test/format-samples';
import { parseRegisters } from './registers.parse';
import {
  printIntegerRegisters,
  printNamedRegisters,
  printRegisters,
  type RegisterArchitecture,
} from './registers.print';

interface Expected {
  readonly printed: 'dump' | 'integer' | 'named';
  readonly architecture: RegisterArchitecture;
  readonly names?: readonly string[];
  /** Flags register, where the listing shows only its flags. */
  readonly efl?: Address;
  readonly registers: Readonly<Record<string, Address>>;
}

const samples = formatSamples<Expected>('registers-');

function printed({ printed: form, architecture, names, efl, registers }: Expected): string[] {
  const values = new Map(Object.entries(registers));
  if (efl) values.set('efl', efl);
  switch (form) {
    case 'dump':
      return printRegisters(values, architecture);
    case 'integer':
      return printIntegerRegisters(values, architecture);
    case 'named':
      return [printNamedRegisters(names ?? [], values, architecture)];
  }
}

describe('registers', () => {
  test.each(samples)('$name has the values beside it', ({ lines, expected }) => {
    expect(Object.fromEntries(parseRegisters(lines))).toEqual(expected.registers);
  });

  test.each(samples)('$name comes out as it stands', ({ lines, expected }) => {
    expect(printed(expected)).toEqual(lines);
  });

  test('lines with anything else in them are passed over', () => {
    const lines = [
      '00 8772d834 a04c3057 nt!A+0x1 [d:\\a=1\\b.c @ 5]',
      "cs=0010 but that's not all",
      'larkdrv: status=c0000005 nests',
      '   +0x000 Length           : 0',
    ];
    expect(parseRegisters(lines).size).toBe(0);
  });

  test('the first value of a name counts', () => {
    expect(parseRegisters(['rax=0000000000000001', 'rax=0000000000000002']).get('rax')).toBe(
      '0000000000000001',
    );
  });

  test('a value whose upper half is masked away is none; those beside it are', () => {
    const read = parseRegisters(['$thread=41a05550* $ptrsize=00000008']);
    expect([...read]).toEqual([['$ptrsize', '0000000000000008']]);
  });

  test('registers before one that does not exist are read', () => {
    const line = "$thread=ffffda0fe000a000          ^ Bad register error in 'r $thread,$nosuch'";
    expect([...parseRegisters([line])]).toEqual([['$thread', 'ffffda0fe000a000']]);
  });

  test('pseudo-registers keep their $', () => {
    expect(parseRegisters(['$ptrsize=8']).get('$ptrsize')).toBe('0000000000000008');
  });
});
