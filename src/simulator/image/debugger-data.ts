import { ByteWriter } from '../byte-writer';
import type { Architecture, KernelObjects } from '../targets/spec';
import type { KernelWriter } from './kernel-writer';

/**
 * KDDEBUGGER_DATA64: where a kernel's variables are and how its objects are laid out, for a
 * debugger that has no symbols. Addresses are 64 bits wide, sign-extended on x86. Offsets: the
 * public structure of that name in wdbgexts.h.
 */
const SIZE = 0x380;
const OWNER = 'KDBG';

/** What of the block a kernel's variables are: each by its offset, address or value. */
const VARIABLES: Readonly<Record<string, number>> = {
  PsLoadedModuleList: 0x48,
  PsActiveProcessHead: 0x50,
  PspCidTable: 0x58,
  KeTimeIncrement: 0x78,
  KiBugCheckData: 0x88,
  PoolTrackTable: 0x1b8,
  MmHighestUserAddress: 0x1c8,
  MmSystemRangeStart: 0x1d0,
  MmUserProbeAddress: 0x1d8,
  NtBuildLab: 0x208,
  KiProcessorBlock: 0x218,
  MmUnloadedDrivers: 0x220,
  MmLastUnloadedDriver: 0x228,
  CmNtCSDVersion: 0x268,
};

export interface DebuggerData {
  readonly architecture: Architecture;
  readonly kernelBase: bigint;
  /** Where manual breaks and bugchecks end up. */
  readonly breakpointWithStatus: bigint;
  readonly objects: KernelObjects;
  /** x86: page tables have 64-bit entries. */
  readonly pae: boolean;
}

/** Writes the block and the list that leads to it. */
export function writeDebuggerData(
  kernel: KernelWriter,
  data: DebuggerData,
): { readonly block: bigint; readonly list: bigint } {
  const block = kernel.variable('KdDebuggerDataBlock', SIZE);
  const list = kernel.variable('KdpDebuggerDataListHead', 2 * kernel.pointer);
  kernel.list(list, [block]);
  const wide = (address: bigint) =>
    data.architecture === 'x86' ? BigInt.asUintN(64, BigInt.asIntN(32, address)) : address;
  const out = new ByteWriter().u64(wide(list)).u64(wide(list));
  for (const character of OWNER) out.u8(character.charCodeAt(0));
  kernel.memory.store(block, out.u32(SIZE).done());
  const quad = (offset: number, value: bigint) =>
    kernel.memory.storeWord(block + BigInt(offset), value, 8);
  quad(0x18, wide(data.kernelBase));
  quad(0x20, wide(data.breakpointWithStatus));
  quad(0x138, 0x1000n);
  for (const [name, offset] of Object.entries(VARIABLES)) quad(offset, wide(kernel.variable(name)));
  for (const [offset, value] of halfWords(data)) {
    kernel.memory.storeWord(block + BigInt(offset), value, 2);
  }
  return { block, list };
}

/** Offsets in kernel objects, sizes and selectors. */
function halfWords({ architecture, objects, pae }: DebuggerData): readonly [number, number][] {
  const { processor, thread, process } = objects;
  const wide = architecture !== 'x86';
  const prcb = wide ? 0x180 : 0x120;
  return [
    [0x36, pae ? 1 : 0],
    [0x298, thread.nextProcessor],
    [0x29a, thread.teb],
    [0x29c, thread.kernelStack],
    [0x29e, thread.initialStack],
    [0x2a0, thread.apcState + (wide ? 0x20 : 0x10)],
    [0x2a2, thread.state],
    [0x2a8, process.size],
    [0x2aa, process.peb],
    [0x2ac, process.parent],
    [0x2ae, process.directoryTable],
    [0x2b0, processor.size],
    [0x2b4, processor.currentThread],
    [0x2b6, processor.megahertz],
    [0x2b8, processor.cpuType],
    [0x2bc, processor.context],
    [0x2be, processor.number],
    [0x2c0, thread.size],
    [0x2e0, prcb + processor.size],
    [0x2e2, wide ? 0x18 : 0x1c],
    [0x2e4, 0x20],
    [0x2e6, prcb],
    [0x2f2, processor.special],
    ...(wide ? SELECTORS_64 : SELECTORS_32),
    [0x340, thread.stackLimit],
    [0x344, thread.stackBase],
    [0x350, processor.idleThread],
  ];
}

/** Code, data and processor block of the kernel, the same of user mode, LDT, TSS. */
const SELECTORS_64: readonly [number, number][] = [
  [0x2f4, 0x10],
  [0x2f6, 0x18],
  [0x2f8, 0],
  [0x2fa, 0x30],
  [0x2fc, 0x28],
  [0x2fe, 0x50],
  [0x300, 0],
  [0x302, 0x40],
];
const SELECTORS_32: readonly [number, number][] = [
  [0x2f4, 0x8],
  [0x2f6, 0x10],
  [0x2f8, 0x30],
  [0x2fa, 0x18],
  [0x2fc, 0x20],
  [0x2fe, 0x38],
  [0x300, 0x48],
  [0x302, 0x28],
];
