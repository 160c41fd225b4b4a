import {
  type Address,
  addressFromParts,
  compareAddresses,
  narrowAddress,
  type PointerSize,
} from '../pool/address';
import type { InstructionSet } from '../pool/code/instruction-set';
import type { ModuleRow } from '../text/modules';
import { parseModules } from '../text/modules.parse';
import { parseRegisters } from '../text/registers.parse';
import { parseSymbols } from '../text/symbols.parse';
import { type BigPageTable, findBigPageTable } from './big-pages';
import {
  type ContextRegister,
  findSymbol,
  type KernelSymbol,
  listModules,
  pointerSize as readPointerSize,
  targetVersion,
} from './commands';
import { CONTEXT_REGISTERS, readContext } from './context';
import { readPointers } from './memory';
import type { Reader } from './ports';
import { findTrackerTables, type TrackerTables } from './tracker';

/** What the hunt knows of the machine; read once before arming. */
export interface Target {
  readonly pointerSize: PointerSize;
  /** Build number of the kernel; absent when the debugger's text did not hold one. */
  readonly build?: number;
  /** First line of the debugger's description of the kernel. */
  readonly description: string;
  /** What its machine code is written in. */
  readonly instructionSet: InstructionSet;
  readonly poolHitTag: Address;
  readonly modules: readonly ModuleRow[];
  /** Those that this debugger has. */
  readonly contextRegisters: readonly ContextRegister[];
  /** Control blocks of the processors in order; empty when they could not be read. */
  readonly processorBlocks: readonly Address[];
  /** Absent when symbols or memory did not give it. */
  readonly tracker?: TrackerTables;
  readonly bigPages?: BigPageTable;
}

/** Whether the address lies in the image of this module. */
const isIn = (module: ModuleRow, address: Address): boolean =>
  compareAddresses(module.start, address) <= 0 && compareAddresses(address, module.end) < 0;

/** The loaded module that holds the address. */
export const moduleAt = (target: Target, address: Address): ModuleRow | undefined =>
  target.modules.find((module) => !module.unloaded && isIn(module, address));

/** The kernel itself. */
export const kernelImage = (modules: readonly ModuleRow[]): ModuleRow | undefined =>
  modules.find(({ name, unloaded }) => !unloaded && name.toLowerCase() === 'nt');

/** Whether the address lies in the kernel image. */
export const inKernelImage = (target: Target, address: Address): boolean =>
  moduleAt(target, address)?.name.toLowerCase() === 'nt';

export type TargetReading =
  | { readonly kind: 'read'; readonly target: Target }
  | { readonly kind: 'noSymbol'; readonly name: KernelSymbol }
  | /** `.reload` did not help, or the listing could not be read. */ { readonly kind: 'noModules' }
  | { readonly kind: 'noPointerSize' };

/** At most this many processors on any Windows that has per-processor tables in one array. */
const MOST_PROCESSORS = 64;

/** Reads what the hunt needs to know. @throws HostError when the debugger refuses a command */
export function readTarget(reader: Reader): TargetReading {
  const size = readPointerSizeOf(reader);
  if (!size) return { kind: 'noPointerSize' };
  const poolHitTag = symbolAddress(reader, 'PoolHitTag', size);
  if (!poolHitTag) return { kind: 'noSymbol', name: 'PoolHitTag' };
  const modules = parseModules(reader.query(listModules)).map((row) => ({
    ...row,
    start: narrowAddress(row.start, size),
    end: narrowAddress(row.end, size),
  }));
  if (!kernelImage(modules)) return { kind: 'noModules' };
  const version = readVersion(reader, size);
  const locate = (name: KernelSymbol) => symbolAddress(reader, name, size);
  const blocks = locate('KiProcessorBlock');
  const tracker = findTrackerTables(reader, locate, size);
  const bigPages = findBigPageTable(reader, locate, size);
  return {
    kind: 'read',
    target: {
      pointerSize: size,
      ...version,
      poolHitTag,
      modules,
      contextRegisters: CONTEXT_REGISTERS.filter((name) => readContext(reader, size, name)),
      processorBlocks: blocks ? readPointers(reader, blocks, MOST_PROCESSORS, size) : [],
      tracker,
      bigPages,
    },
  };
}

/** The address of a symbol of nt; undefined when the symbols have no such name. */
export function symbolAddress(
  reader: Reader,
  name: KernelSymbol,
  size: PointerSize,
): Address | undefined {
  const wanted = `nt!${name}`.toLowerCase();
  const row = parseSymbols(reader.query(findSymbol(name))).find(
    (candidate) => candidate.name.toLowerCase() === wanted,
  );
  return row && narrowAddress(row.address, size);
}

export function readPointerSizeOf(reader: Reader): PointerSize | undefined {
  const value = parseRegisters(reader.query(readPointerSize)).get('$ptrsize');
  if (value === addressFromParts(0, 4)) return 4;
  return value === addressFromParts(0, 8) ? 8 : undefined;
}

/** `Windows 10 Kernel Version 22631 MP (2 procs) Free x64` */
function readVersion(
  reader: Reader,
  size: PointerSize,
): Pick<Target, 'description' | 'build' | 'instructionSet'> {
  const lines = reader.query(targetVersion);
  const line = lines.find((text) => /Kernel Version/i.test(text)) ?? '';
  const build = /Kernel Version\s+(\d{4,6})\b/i.exec(line)?.[1];
  const isArm = /\bARM\s?64\b/i.test(line);
  const instructionSet = isArm ? 'arm64' : size === 4 ? 'x86' : 'x64';
  return { description: line.trim(), instructionSet, build: build ? Number(build) : undefined };
}
