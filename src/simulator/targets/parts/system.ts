import type { PathFrame, SystemFrames } from '../spec';
import { frame, trap } from './frames';

/** x86 kernels: manual breaks and bugchecks end in RtlpBreakWithStatusInstruction. */
export const x86System: SystemFrames = {
  breakIn: [
    { ...frame('nt!RtlpBreakWithStatusInstruction', 8), frameless: true },
    frame('nt!KeUpdateSystemTime+0x142', 0x14),
    { ...frame('nt!KiTimerInterrupt+0x84', 0x78), trap: true },
  ],
  bugcheck: [
    { ...frame('nt!RtlpBreakWithStatusInstruction', 8), frameless: true },
    frame('nt!KiBugCheckDebugBreak+0x1c', 0x1c),
    frame('nt!KeBugCheck2+0x68b', 0x3a0),
    frame('nt!KeBugCheckEx+0x1e', 0x20),
  ],
  otherBreak: [
    frame('nt!DebugService2+0x5', 0x20),
    frame('nt!DebugPrint+0x24', 0x24),
    frame('nt!vDbgPrintExWithPrefixInternal+0x1dc', 0x240),
    frame('nt!DbgPrintEx+0x22', 0x20),
    frame('nt!IopTraceDeviceTree+0x5a', 0x40),
  ],
  nested: [
    frame('nt!MmAccessFault+0x106', 0x54),
    { ...frame('nt!KiTrap0E+0xdc', 0x74), trap: true },
  ],
  idle: [frame('nt!KiIdleLoop+0x44', 0x30)],
};

/** x64 and ARM64 kernels; offsets suit both. */
const modernSystem = (leaf: (text: string) => PathFrame, service: string): SystemFrames => ({
  breakIn: [
    leaf('nt!DbgBreakPointWithStatus'),
    frame('nt!KdCheckForDebugBreak+0xb0', 0x40),
    frame('nt!KeAccumulateTicks+0x5c4', 0x70),
    frame('nt!KeClockInterruptNotify+0x98', 0x60),
    frame('nt!KiCallInterruptServiceRoutine+0xa4', 0x50),
    trap('nt!KiInterruptDispatchNoLockNoEtw+0x38'),
  ],
  bugcheck: [
    leaf('nt!DbgBreakPointWithStatus'),
    frame('nt!KiBugCheckDebugBreak+0x14', 0x60),
    frame('nt!KeBugCheck2+0xb24', 0x700),
    frame('nt!KeBugCheckEx+0x108', 0x40),
  ],
  otherBreak: [
    leaf(service),
    frame('nt!DebugPrint+0x34', 0x40),
    frame('nt!vDbgPrintExWithPrefixInternal+0x288', 0x290),
    frame('nt!DbgPrintEx+0x38', 0x40),
    frame('nt!IopTraceDeviceTree+0x74', 0x60),
  ],
  nested: [frame('nt!MmAccessFault+0x400', 0x120), trap('nt!KiPageFault+0x380')],
  idle: [frame('nt!PoIdle+0x36c', 0x120), frame('nt!KiIdleLoop+0x54', 0x50)],
});

/** Functions without a frame: the return address alone is on the stack, or in a register. */
export const x64System = modernSystem((text) => frame(text, 8), 'nt!DebugService2+0x5');
export const arm64System = modernSystem(
  (text) => ({ ...frame(text, 0), frameless: true }),
  'nt!DebugService2+0x14',
);
