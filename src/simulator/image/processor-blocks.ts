import { writeFields } from '../../wire/fields';
import { contexts, specials, type WireArchitecture } from '../../wire/processor';
import type { Registers } from '../kernel/machine';
import { descriptorTable, type ProcessorSetup } from '../kernel/thread';
import type { KernelWriter } from './kernel-writer';

/** Where a dressed processor's tables are. */
export interface ProcessorTables {
  readonly gdt: bigint;
  readonly idt: bigint;
}

const GDT_BYTES = 0x80;
const IDT_BYTES = 0x1000;
const MEGAHERTZ = 3000;

/** Descriptors by selector. Without a 64-bit code segment at 0x10 a debugger cuts rip to 16 bits. */
const SEGMENTS_64: Readonly<Record<number, bigint>> = {
  16: 0x00209b00_00000000n,
  24: 0x00cf9300_0000ffffn,
  32: 0x00cffb00_0000ffffn,
  40: 0x00cff300_0000ffffn,
  48: 0x0020fb00_00000000n,
  80: 0x0040f300_00003c00n,
};
const SEGMENTS_32: Readonly<Record<number, bigint>> = {
  8: 0x00cf9b00_0000ffffn,
  16: 0x00cf9300_0000ffffn,
  24: 0x00cffb00_0000ffffn,
  32: 0x00cff300_0000ffffn,
  48: 0x00409300_00001fffn,
  56: 0x0040f300_00000fffn,
};
/** The selector whose segment is the processor's own block. */
const PCR_SELECTOR = 0x30;

/** Fills KPCR and KPRCB of a processor, and makes its descriptor tables. */
export function writeProcessorBlock(
  kernel: KernelWriter,
  architecture: WireArchitecture,
  { number, pcr, prcb, idle }: ProcessorSetup,
): ProcessorTables {
  const { memory } = kernel;
  const gdt = descriptorTable(pcr);
  memory.map(gdt, GDT_BYTES);
  const idt = kernel.take(IDT_BYTES, 0x1000);
  const segments = architecture === 'x86' ? SEGMENTS_32 : SEGMENTS_64;
  for (const [selector, descriptor] of Object.entries(segments)) {
    const based =
      architecture === 'x86' && Number(selector) === PCR_SELECTOR
        ? withBase(descriptor, pcr)
        : descriptor;
    memory.storeWord(gdt + BigInt(selector), based, 8);
  }
  kernel.fields('_KPCR', pcr, { Self: pcr, CurrentPrcb: prcb, GdtBase: gdt, IdtBase: idt });
  kernel.fields('_KPRCB', prcb, {
    Number: number,
    IdleThread: idle.address,
    CurrentThread: idle.address,
    MHz: MEGAHERTZ,
  });
  return { gdt, idt };
}

/** A 32-bit descriptor with a base address. */
const withBase = (descriptor: bigint, base: bigint): bigint =>
  descriptor | ((base & 0xffffffn) << 16n) | ((base >> 24n) << 56n);

/** CONTEXT of a processor. */
export function contextRecord(architecture: WireArchitecture, registers: Registers): Uint8Array {
  const layout = contexts[architecture];
  const bytes = new Uint8Array(layout.size);
  writeFields(layout.flags, { flags: layout.allFlags }, bytes);
  writeFields(layout.registers, { ...FLOATING_POINT, ...Object.fromEntries(registers) }, bytes);
  return bytes;
}

/** Control words as a kernel starts with them. */
const FLOATING_POINT = { fpcw: 0x27f, mxcsr: 0x1f80, savedMxcsr: 0x1f80 };

/** KSPECIAL_REGISTERS of a processor. */
export function specialRegisters(
  architecture: WireArchitecture,
  { pcr }: ProcessorSetup,
  { gdt, idt }: ProcessorTables,
  directoryTable: bigint,
  pae: boolean,
): Uint8Array {
  const layout = specials[architecture];
  const bytes = new Uint8Array(layout.size);
  const wide = architecture === 'x64';
  writeFields(
    layout.registers,
    {
      cr0: wide ? 0x80050033 : 0x8001003b,
      cr3: directoryTable,
      cr4: wide ? 0x370678 : pae ? 0x6f9 : 0x6d9,
      dr6: 0xffff0ff0,
      dr7: 0x400,
      gdtr: gdt,
      gdtl: GDT_BYTES - 1,
      idtr: idt,
      idtl: IDT_BYTES - 1,
      tr: wide ? 0x40 : 0x28,
      mxcsr: 0x1f80,
      gsSwap: 0,
      gsBase: pcr,
    },
    bytes,
  );
  return bytes;
}
