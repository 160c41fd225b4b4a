import { readInteger } from '../../wire/fields';
import type { LiveMachine } from './machine';

/**
 * KDDEBUGGER_DATA64: what a kernel tells a debugger that has no symbols of it. Offsets: the public
 * structure of that name in wdbgexts.h.
 */
const SIZE_AT = 0x14;
const LONGEST = 0x380;
const OWNER = 'KDBG';

const VARIABLES = {
  breakpointWithStatus: 0x20,
  bugCheckData: 0x88,
  processorBlocks: 0x218,
} as const;

const INITIAL_STACK = 0x29e;

export interface KernelData {
  /** The break instruction to which a person's break-in leads, and a bug check. */
  readonly breakpointWithStatus: bigint | undefined;
  readonly bugCheckData: bigint | undefined;
  /** nt!KiProcessorBlock. */
  readonly processorBlocks: bigint | undefined;
  /** Where a thread keeps the end of its stack. */
  readonly initialStack: number | undefined;
}

/** What is not there, or is zero, is absent. */
export function readKernelData(machine: LiveMachine): KernelData {
  const block = machine.readPointer(machine.version.debuggerData);
  const bytes = block === undefined ? new Uint8Array(0) : machine.read(block, LONGEST);
  const isOwn = [...OWNER].every((letter, at) => bytes[0x10 + at] === letter.charCodeAt(0));
  const size = isOwn ? Number(readInteger(bytes, SIZE_AT, 4)) : 0;
  const end = Math.min(size, bytes.length);
  const pointer = (at: number) => {
    const value = at + 8 <= end ? readInteger(bytes, at, 8) : 0n;
    return value === 0n ? undefined : BigInt.asUintN(8 * machine.pointerSize, value);
  };
  const half = (at: number) => {
    const value = at + 2 <= end ? Number(readInteger(bytes, at, 2)) : 0;
    return value === 0 ? undefined : value;
  };
  return {
    breakpointWithStatus: pointer(VARIABLES.breakpointWithStatus),
    bugCheckData: pointer(VARIABLES.bugCheckData),
    processorBlocks: pointer(VARIABLES.processorBlocks),
    initialStack: half(INITIAL_STACK),
  };
}
