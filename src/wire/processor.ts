import type { Layout } from './fields';

/** Architectures that differ on the wire and are described here. */
export type WireArchitecture = 'x86' | 'x64';

/** Registers of a context record, under the names that debuggers give them. */
export interface ContextLayout {
  readonly size: number;
  readonly registers: Layout;
  /** Where the flags stand that say what the record holds, and the value for "all of it". */
  readonly flags: Layout;
  readonly allFlags: number;
  /** The program counter's name. */
  readonly pc: 'eip' | 'rip';
}

/** Registers of x64 in the order of their numbers, which is that of CONTEXT too. */
export const x64General = ['rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi'].concat([
  'r8',
  'r9',
  'r10',
  'r11',
  'r12',
  'r13',
  'r14',
  'r15',
]);

/** CONTEXT of AMD64. */
const x64Context: ContextLayout = {
  size: 0x4d0,
  flags: { flags: ['u32', 0x30] },
  allFlags: 0x10001f,
  pc: 'rip',
  registers: {
    mxcsr: ['u32', 0x34],
    cs: ['u16', 0x38],
    ds: ['u16', 0x3a],
    es: ['u16', 0x3c],
    fs: ['u16', 0x3e],
    gs: ['u16', 0x40],
    ss: ['u16', 0x42],
    efl: ['u32', 0x44],
    dr0: ['u64', 0x48],
    dr1: ['u64', 0x50],
    dr2: ['u64', 0x58],
    dr3: ['u64', 0x60],
    dr6: ['u64', 0x68],
    dr7: ['u64', 0x70],
    ...Object.fromEntries(
      [...x64General, 'rip'].map((name, index) => [name, ['u64', 0x78 + 8 * index] as const]),
    ),
    fpcw: ['u16', 0x100],
    savedMxcsr: ['u32', 0x118],
  },
};

/** CONTEXT of i386. */
const x86Context: ContextLayout = {
  size: 0x2cc,
  flags: { flags: ['u32', 0] },
  allFlags: 0x1003f,
  pc: 'eip',
  registers: {
    dr0: ['u32', 0x4],
    dr1: ['u32', 0x8],
    dr2: ['u32', 0xc],
    dr3: ['u32', 0x10],
    dr6: ['u32', 0x14],
    dr7: ['u32', 0x18],
    fpcw: ['u32', 0x1c],
    gs: ['u32', 0x8c],
    fs: ['u32', 0x90],
    es: ['u32', 0x94],
    ds: ['u32', 0x98],
    edi: ['u32', 0x9c],
    esi: ['u32', 0xa0],
    ebx: ['u32', 0xa4],
    edx: ['u32', 0xa8],
    ecx: ['u32', 0xac],
    eax: ['u32', 0xb0],
    ebp: ['u32', 0xb4],
    eip: ['u32', 0xb8],
    cs: ['u32', 0xbc],
    efl: ['u32', 0xc0],
    esp: ['u32', 0xc4],
    ss: ['u32', 0xc8],
  },
};

export const contexts: Readonly<Record<WireArchitecture, ContextLayout>> = {
  x86: x86Context,
  x64: x64Context,
};

/** Control, debug and descriptor table registers: KSPECIAL_REGISTERS. */
export interface SpecialLayout {
  readonly size: number;
  readonly registers: Layout;
}

export const specials: Readonly<Record<WireArchitecture, SpecialLayout>> = {
  x86: {
    size: 0x54,
    registers: {
      cr0: ['u32', 0],
      cr2: ['u32', 4],
      cr3: ['u32', 8],
      cr4: ['u32', 0xc],
      dr0: ['u32', 0x10],
      dr1: ['u32', 0x14],
      dr2: ['u32', 0x18],
      dr3: ['u32', 0x1c],
      dr6: ['u32', 0x20],
      dr7: ['u32', 0x24],
      gdtl: ['u16', 0x2a],
      gdtr: ['u32', 0x2c],
      idtl: ['u16', 0x32],
      idtr: ['u32', 0x34],
      tr: ['u16', 0x38],
      ldtr: ['u16', 0x3a],
    },
  },
  x64: {
    size: 0xf0,
    registers: {
      cr0: ['u64', 0],
      cr2: ['u64', 8],
      cr3: ['u64', 0x10],
      cr4: ['u64', 0x18],
      dr0: ['u64', 0x20],
      dr1: ['u64', 0x28],
      dr2: ['u64', 0x30],
      dr3: ['u64', 0x38],
      dr6: ['u64', 0x40],
      dr7: ['u64', 0x48],
      gdtl: ['u16', 0x56],
      gdtr: ['u64', 0x58],
      idtl: ['u16', 0x66],
      idtr: ['u64', 0x68],
      tr: ['u16', 0x70],
      ldtr: ['u16', 0x72],
      mxcsr: ['u32', 0x74],
      cr8: ['u64', 0xa0],
      gsBase: ['u64', 0xa8],
      gsSwap: ['u64', 0xb0],
      star: ['u64', 0xb8],
      lstar: ['u64', 0xc0],
      cstar: ['u64', 0xc8],
      syscallMask: ['u64', 0xd0],
    },
  },
};

/** Control spaces of AMD64; on i386 the number is an offset in context and special registers. */
export const controlSpaces = { pcr: 0n, prcb: 1n, special: 2n, thread: 3n } as const;

/**
 * What stands behind a state change: debug registers, flags, and the first bytes at the program
 * counter, so that a debugger that only counts stops need not ask.
 */
export interface ReportLayout {
  readonly fields: Layout;
  /** Where the instruction bytes begin. */
  readonly instructions: number;
}

/** Instruction bytes of a report. */
export const REPORTED_BYTES = 16;
/** Segment registers are there, and the code segment is the usual one. */
export const REPORT_SEGMENTS = 0x3;

export const reports: Readonly<Record<WireArchitecture, ReportLayout>> = {
  x86: {
    instructions: 0xc,
    fields: {
      dr6: ['u32', 0],
      dr7: ['u32', 4],
      count: ['u16', 8],
      flags: ['u16', 0xa],
      cs: ['u16', 0x1c],
      ds: ['u16', 0x1e],
      es: ['u16', 0x20],
      fs: ['u16', 0x22],
      efl: ['u32', 0x24],
    },
  },
  x64: {
    instructions: 0x18,
    fields: {
      dr6: ['u64', 0],
      dr7: ['u64', 8],
      efl: ['u32', 0x10],
      count: ['u16', 0x14],
      flags: ['u16', 0x16],
      cs: ['u16', 0x28],
      ds: ['u16', 0x2a],
      es: ['u16', 0x2c],
      fs: ['u16', 0x2e],
    },
  },
};

/** What `continue2` sets, behind the status with which the exception is answered. */
export const continues: Readonly<Record<WireArchitecture, Layout>> = {
  x86: { status: ['u32', 0], trace: ['u32', 4], dr7: ['u32', 8] },
  x64: { status: ['u32', 0], trace: ['u32', 4], dr7: ['u64', 8] },
};

/**
 * Addresses have 64 bits on the wire. Those of i386 are sign-extended there; elsewhere they are
 * never.
 */
export const addressOnWire = (architecture: WireArchitecture, address: bigint): bigint =>
  architecture === 'x86' ? BigInt.asUintN(64, BigInt.asIntN(32, address)) : address;

export const addressFromWire = (architecture: WireArchitecture, address: bigint): bigint =>
  architecture === 'x86' ? BigInt.asUintN(32, address) : address;
