import type { ServedFunction, ServedModule, ServedType } from '../image/served-image';

const functions: readonly ServedFunction[] = [
  {
    name: 'ExAllocatePoolWithTag',
    rva: 0x1000,
    size: 0x80,
    prologue: 3,
    frame: { kind: 'ebp', locals: 0x20, parameters: 12 },
  },
  { name: 'DbgBreakPoint', rva: 0x1080, size: 2, prologue: 0, frame: { kind: 'leaf' } },
  { rva: 0x1090, size: 0x10, prologue: 0, frame: { kind: 'esp', locals: 8, parameters: 4 } },
  { name: 'KiTrap0E', rva: 0x10a0, size: 0x10, prologue: 0, frame: { kind: 'trap', bytes: 0x68 } },
];

/** A small kernel image. */
export const kernelImage: ServedModule = {
  name: 'nt',
  image: 'ntkrnlmp.exe',
  path: '\\SystemRoot\\system32\\ntkrnlmp.exe',
  base: 0xfffff804_1be00000n,
  size: 0x9000,
  timestamp: 0x5c1b2a3d,
  checksum: 0,
  symbols: 'pdb',
  pdb: { name: 'ntkrnlmp.pdb', guid: Uint8Array.from({ length: 16 }, (_, n) => n + 1), age: 1 },
  sections: [
    { name: '.text', rva: 0x1000, size: 0x6000, characteristics: 0x60000020 },
    { name: 'ALMOSTRO', rva: 0x8000, size: 0x1000, characteristics: 0xc0000040 },
  ],
  functions,
  publics: [
    ...functions.flatMap(({ name, rva }) => (name ? [{ name, rva, isCode: true }] : [])),
    { name: "FxObject::`scalar deleting destructor'", rva: 0x10a8, isCode: true },
    { name: 'PoolHitTag', rva: 0x8010, isCode: false },
    { name: '_imp_ExFreePoolWithTag', rva: 0x8018, isCode: false },
    { name: 'Outside', rva: 0x7800, isCode: false },
  ],
};

export const kernelTypes: readonly ServedType[] = [
  {
    name: '_EPROCESS',
    size: 0x840,
    fields: [
      { name: 'Pcb', offset: 0, type: { kind: 'structure', name: '_KPROCESS' } },
      {
        name: 'ImageFileName',
        offset: 0x338,
        type: { kind: 'array', of: { kind: 'character', bytes: 1 }, count: 15 },
      },
      { name: 'Peb', offset: 0x350, type: { kind: 'pointer', to: '_PEB' } },
      { name: 'Spare', offset: 0x358, type: { kind: 'pointer' } },
      { name: 'Wow64', offset: 0x360, type: { kind: 'bits', bytes: 4, first: 3, count: 1 } },
    ],
  },
  {
    name: '_KPROCESS',
    size: 0x1c8,
    fields: [
      { name: 'DirectoryTableBase', offset: 0x28, type: { kind: 'unsigned', bytes: 8 } },
      { name: 'BasePriority', offset: 0x30, type: { kind: 'signed', bytes: 1 } },
    ],
  },
];
