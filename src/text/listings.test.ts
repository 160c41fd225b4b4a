import { describe, expect, test } from '@jest/globals';
import { symbolText } from '../pool/stacks/frame';
import type { PointerSize } from '../pool/values/address';
import { formatSample, formatSamples } from '../test/format-samples';
import type { Instruction, InstructionStyle } from './code/instruction';
import { parseInstruction } from './code/instruction.parse';
import { printInstruction } from './code/instruction.print';
import { parseStructure } from './memory/structure.parse';
import { printStructure } from './memory/structure.print';
import type { ModuleRow } from './modules/modules';
import { parseModules } from './modules/modules.parse';
import { printModules } from './modules/modules.print';
import { parseExactNames } from './modules/nearest.parse';
import type { SymbolRow } from './modules/symbols';
import { parseSymbols } from './modules/symbols.parse';
import { printSymbols } from './modules/symbols.print';

describe('lm', () => {
  const samples = formatSamples<{
    printed: boolean;
    pointerSize: PointerSize;
    rows: readonly ModuleRow[];
  }>('modules-');

  test.each(samples)('$name has the values beside it', ({ lines, expected }) => {
    expect(parseModules(lines)).toEqual(expected.rows);
  });

  test.each(samples.filter((sample) => sample.expected.printed))(
    '$name comes out as it stands',
    ({ lines, expected }) => {
      expect(printModules(expected.rows, expected.pointerSize)).toEqual(lines);
    },
  );

  test('addresses without a back-tick are read too', () => {
    const rows = parseModules(['fffff806d2200000 fffff806d3650000   nt         (deferred)']);
    expect(rows).toMatchObject([{ start: 'fffff806d2200000', name: 'nt' }]);
  });
});

describe('x', () => {
  const samples = formatSamples<{
    pointerSize: PointerSize;
    rows: readonly SymbolRow[];
  }>('symbols-');

  test.each(samples)('$name has the values beside it', ({ lines, expected }) => {
    expect(parseSymbols(lines)).toEqual(expected.rows);
  });

  test.each(samples)('$name comes out as it stands', ({ lines, expected }) => {
    expect(printSymbols(expected.rows, expected.pointerSize)).toEqual(lines);
  });

  test('one blank behind a 32-bit address, as older debuggers print, reads alike', () => {
    expect(parseSymbols(['82b37df4 nt!PoolHitTag = <no type information>'])).toMatchObject([
      { name: 'nt!PoolHitTag', detail: '= <no type information>' },
    ]);
  });
});

describe('dt', () => {
  const { lines, expected } = formatSample<{
    name: string;
    fields: Readonly<Record<string, { offset: number; type: string }>>;
  }>('structure');
  const fields = new Map(Object.entries(expected.fields));

  test('the literal has the values beside it', () => {
    expect(parseStructure(lines, expected.name)).toEqual({ name: expected.name, fields });
  });

  test('the literal comes out as it stands', () => {
    expect(printStructure({ name: expected.name, fields })).toEqual(lines);
  });

  test('fields of nested structures are passed over', () => {
    const nested = [
      '   +0x008 Nest             : _LARK_NEST',
      '      +0x000 Eggs             : Int4B',
    ];
    expect(parseStructure(nested, 'nt!_X')?.fields.size).toBe(1);
  });

  test('a type that the symbols do not have is no structure', () => {
    expect(parseStructure(['Symbol nt!_LARK not found.'], 'nt!_LARK')).toBeUndefined();
  });
});

describe('u and ub', () => {
  const { lines, expected } = formatSample<{
    heading: string;
    style: InstructionStyle;
    instructions: readonly Instruction[];
  }>('disassembly-x64');

  test('the literal has the values beside it', () => {
    const rows = lines.flatMap((line) => parseInstruction(line) ?? []);
    expect(rows).toEqual(expected.instructions);
  });

  test('the literal comes out as it stands', () => {
    const rows = expected.instructions.map((row) => printInstruction(row, expected.style));
    expect([expected.heading, ...rows]).toEqual(lines);
  });

  test.each([
    ['82b2f88c int     3', { text: 'int 3' }],
    ['82b2f88c fadd    st,st(1)', { text: 'fadd st,st(1)' }],
    ['fffff802`8c407570 d43e0000 brk         #0xF000', { code: 'd43e0000', text: 'brk #0xF000' }],
    ['0033:00007ffd`600bb230 4c8bd1          mov     r10,rcx', { code: '4c8bd1' }],
    ['00000000 ??              ???', { text: '???' }],
    [
      'fffff801`5400186e c744242841626320 mov     dword ptr [rsp+28h],20636241h',
      { code: 'c744242841626320' },
    ],
  ])('%s', (line, expectedParts) => {
    expect(parseInstruction(line)).toMatchObject(expectedParts);
  });

  test.each([
    '82b37df4  64636261',
    '82b37df4 64636261 deadbeef nt!A+0x1',
    'fafa3d30 804fe997 nt!KiSwapContext+0x25',
    'nt!ExAllocatePoolWithTag+0x881:',
    '',
  ])('%j is no instruction', (line) => {
    expect(parseInstruction(line)).toBeUndefined();
  });
});

describe('ln', () => {
  const samples = formatSamples<{ names: readonly string[] }>('nearest-');

  test.each(samples)('$name has the values beside it', ({ lines, expected }) => {
    expect(parseExactNames(lines).map(symbolText)).toEqual(expected.names);
  });

  test('C++ names and parameters are told apart', () => {
    const lines = ['Exact matches:', '    lark!Nest<int (*)(void)>::Close (void)', 'lark!Other'];
    expect(parseExactNames(lines)).toMatchObject([{ module: 'lark', offset: 0 }]);
  });
});
