import type { InstructionSet } from '../../pool/code/instruction-set';
import {
  type Address,
  addressFromParts,
  compareAddresses,
  narrowAddress,
  type PointerSize,
} from '../../pool/values/address';
import { parseRegisters } from '../../text/memory/registers.parse';
import type { ModuleRow } from '../../text/modules/modules';
import { parseModules } from '../../text/modules/modules.parse';
import { type BigPageTable, findBigPageTable } from '../blocks/big-pages';
import {
  type ContextRegister,
  type KernelSymbol,
  listModules,
  pointerSize as readPointerSize,
  targetVersion,
} from '../debugger/commands';
import { CONTEXT_REGISTERS, readContext } from '../debugger/context';
import { readPointers } from '../debugger/memory';
import { answerOf, type Reader } from '../debugger/ports';
import { findSymbolOf, type Locate } from '../debugger/symbol';
import { findTrackerTables, type TrackerTables } from '../tracker/tracker';

/** What the hunt knows of the machine; read once before arming. */
export interface Target {
  readonly pointerSize: PointerSize;
  /** Build number of the kernel; absent when the debugger's text did not hold one. */
  readonly build?: number;
  /**
   * First line of the debugger's description of the kernel; empty when it gave none. Behind it
   * `(simulated)` where the session is one that calls itself so.
   */
  readonly description: string;
  /** What its machine code is written in; absent when nothing told. */
  readonly instructionSet?: InstructionSet;
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
  | {
      readonly kind: 'noSymbol';
      readonly name: KernelSymbol;
      /** The debugger's words, where it had any. */
      readonly said?: string;
    }
  | /** `.reload` did not help, or the listing could not be read. */ { readonly kind: 'noModules' }
  | { readonly kind: 'noPointerSize' };

/** At most this many processors on any Windows that has per-processor tables in one array. */
const MOST_PROCESSORS = 64;

/**
 * Reads what the hunt needs to know. Only what arming needs may be missing in the answer; what
 * else the debugger refuses to tell is not known.
 */
export function readTarget(reader: Reader): TargetReading {
  const size = readPointerSizeOf(reader);
  if (!size) return { kind: 'noPointerSize' };
  const poolHitTag = findSymbolOf(reader, 'PoolHitTag', size);
  if (poolHitTag.kind !== 'found') {
    const said = poolHitTag.kind === 'unknown' ? poolHitTag.said : undefined;
    return { kind: 'noSymbol', name: 'PoolHitTag', said };
  }
  const modules = parseModules(answerOf(reader, listModules)).map((row) => ({
    ...row,
    start: narrowAddress(row.start, size),
    end: narrowAddress(row.end, size),
  }));
  if (!kernelImage(modules)) return { kind: 'noModules' };
  const locate: Locate = (name) => findSymbolOf(reader, name, size);
  return {
    kind: 'read',
    target: {
      pointerSize: size,
      ...readVersion(reader, size),
      poolHitTag: poolHitTag.address,
      modules,
      contextRegisters: CONTEXT_REGISTERS.filter((name) => readContext(reader, size, name)),
      processorBlocks: processorBlocks(reader, locate, size),
      tracker: findTrackerTables(reader, locate, size),
      bigPages: findBigPageTable(reader, locate, size),
    },
  };
}

/** Control blocks of the processors in order; none where nobody tells. */
function processorBlocks(reader: Reader, locate: Locate, size: PointerSize): readonly Address[] {
  const array = locate('KiProcessorBlock');
  if (array.kind !== 'found') return [];
  return readPointers(reader, array.address, MOST_PROCESSORS, size) ?? [];
}

export function readPointerSizeOf(reader: Reader): PointerSize | undefined {
  const value = parseRegisters(answerOf(reader, readPointerSize)).get('$ptrsize');
  if (value === addressFromParts(0, 4)) return 4;
  return value === addressFromParts(0, 8) ? 8 : undefined;
}

/** `Windows 10 Kernel Version 22631 MP (2 procs) Free x64` */
function readVersion(
  reader: Reader,
  size: PointerSize,
): Pick<Target, 'description' | 'build' | 'instructionSet'> {
  const lines = answerOf(reader, targetVersion);
  const line = lines.find((text) => /Kernel Version/i.test(text)) ?? '';
  const build = /Kernel Version\s+(\d{4,6})\b/i.exec(line)?.[1];
  const mark = /simulated/.test(reader.session().description ?? '') ? ' (simulated)' : '';
  return {
    description: `${line.trim()}${mark}`,
    instructionSet: size === 4 ? 'x86' : instructionSetIn(line),
    build: build ? Number(build) : undefined,
  };
}

function instructionSetIn(version: string): InstructionSet | undefined {
  if (version === '') return undefined;
  return /\bARM\s?64\b/i.test(version) ? 'arm64' : 'x64';
}
