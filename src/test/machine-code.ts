import { readFileSync } from 'node:fs';
import type { InstructionSet } from '../pool/code/instruction-set';

/** A run of real machine code. */
export interface MachineCode {
  readonly set: InstructionSet;
  readonly start: bigint;
  readonly bytes: Uint8Array;
}

/** The sections with code of an image for Windows (PE) or Linux (ELF, 64 bits). */
export function machineCode(path: string): readonly MachineCode[] {
  const file = readFileSync(path);
  return file.toString('latin1', 0, 2) === 'MZ' ? sectionsOfPe(file) : sectionsOfElf(file);
}

const PE_MACHINES: Readonly<Record<number, InstructionSet>> = {
  332: 'x86',
  34404: 'x64',
  43620: 'arm64',
};
const PE_EXECUTABLE = 0x20000000;

function sectionsOfPe(file: Buffer): readonly MachineCode[] {
  const header = file.readUInt32LE(0x3c);
  const set = PE_MACHINES[file.readUInt16LE(header + 4)];
  if (!set) throw new Error('PE of an unknown machine');
  const optional = header + 24;
  const base =
    set === 'x86' ? BigInt(file.readUInt32LE(optional + 28)) : file.readBigUInt64LE(optional + 24);
  const table = optional + file.readUInt16LE(header + 20);
  return Array.from({ length: file.readUInt16LE(header + 6) }, (_, index) => {
    const [size, address, length, at] = [8, 12, 16, 20].map((offset) =>
      file.readUInt32LE(table + 40 * index + offset),
    ) as [number, number, number, number];
    const isCode = (file.readUInt32LE(table + 40 * index + 36) & PE_EXECUTABLE) !== 0;
    const bytes = file.subarray(at, at + (isCode ? Math.min(size, length) : 0));
    return { set, start: base + BigInt(address), bytes };
  }).filter(({ bytes }) => bytes.length > 0);
}

const ELF_MACHINES: Readonly<Record<number, InstructionSet>> = { 62: 'x64', 183: 'arm64' };
const ELF_EXECUTABLE = 4n;

function sectionsOfElf(file: Buffer): readonly MachineCode[] {
  const set = ELF_MACHINES[file.readUInt16LE(18)];
  if (!set) throw new Error('ELF of an unknown machine');
  const table = Number(file.readBigUInt64LE(40));
  return Array.from({ length: file.readUInt16LE(60) }, (_, index) => {
    const section = table + 64 * index;
    const [flags, start, at, length] = [8, 16, 24, 32].map((offset) =>
      file.readBigUInt64LE(section + offset),
    ) as [bigint, bigint, bigint, bigint];
    const isCode = (flags & ELF_EXECUTABLE) !== 0n;
    const bytes = file.subarray(Number(at), Number(at + (isCode ? length : 0n)));
    return { set, start, bytes };
  }).filter(({ bytes }) => bytes.length > 0);
}
