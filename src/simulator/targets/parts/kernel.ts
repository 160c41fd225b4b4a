import type { ArgumentWord, CallerFrame, DebuggerStyle, ModuleSpec, PoolPath } from '../spec';
import { caller, frame, stack, trap } from './frames';

/** The kernel image. */
export function ntModule(
  values: Pick<ModuleSpec, 'base' | 'size' | 'timestamp'> & Partial<ModuleSpec>,
): ModuleSpec {
  return {
    name: 'nt',
    image: 'ntkrnlmp.exe',
    symbols: 'pdb',
    functions: ['ExAllocatePool', 'ExAllocatePoolWithQuotaTag', 'KeBugCheck', 'NtClose'],
    ...values,
  };
}

/** A frame as `name+0xoffset`, its stack size, its argument words, and whose cold code it is. */
export type FrameText = readonly [
  text: string,
  size: number,
  args?: readonly ArgumentWord[],
  coldOf?: string,
];

/** A path from frames written innermost first; it is named after its entry and what it serves. */
export function path(
  kind: PoolPath['kind'],
  serves: PoolPath['serves'],
  entry: string,
  frames: readonly FrameText[],
  places: PoolPath['places'],
  extra: Partial<PoolPath> = {},
): PoolPath {
  return {
    name: `${entry}/${kind}/${serves}`,
    kind,
    entry,
    serves,
    frames: frames.map(([text, size, args, coldOf]) => ({
      ...frame(text, size, args),
      ...(coldOf && { coldOf }),
      ...(text === 'nt!DbgBreakPoint' && { frameless: true }),
    })),
    places,
    ...extra,
  };
}

/** A register that holds the block or its header at every stop of a path. */
export const inRegister = (register: string, holds: 'block' | 'header' | 'previous' = 'block') => ({
  at: { register },
  holds,
});

/** A stack slot at an offset from the base of the path's n-th frame. */
export const inSlot = (
  frameIndex: number,
  offset: number,
  holds: 'block' | 'header' | 'previous' = 'block',
) => ({ at: { frame: frameIndex, offset }, holds });

export const x86SystemCall: readonly CallerFrame[] = [
  ...stack('nt!IopSynchronousServiceTail+0x70', 'nt!NtReadFile+0x5d4'),
  caller('nt!KiFastCallEntry+0x12a', { trap: true }),
];

export const modernSystemCall: readonly CallerFrame[] = [
  ...stack('nt!IopSynchronousServiceTail+0x1a4', 'nt!NtReadFile+0x5a8'),
  trap('nt!KiSystemServiceCopyEnd+0x24'),
];

/**
 * With the user part of a process whose modules nobody has: without unwind data a debugger takes
 * each word for a return address.
 */
export const systemCallFromUser: readonly CallerFrame[] = [
  ...modernSystemCall,
  caller('0x7ff7f8f94299', { frameSize: 8 }),
  caller('0x7ff7f8f915ed', { frameSize: 8 }),
];

/** The first lines of kd, which say how it is connected. */
const connectBanner = (version: string, connection: string): readonly string[] => [
  '',
  `Microsoft (R) Windows Debugger Version ${version}`,
  'Copyright (c) Microsoft Corporation. All rights reserved.',
  '',
  connection,
  'Waiting to reconnect...',
  'Kernel Debugger connection established.',
];

const NET = 'Using NET for debugging';
const SERIAL = 'Opened \\\\.\\pipe\\com_1';

export const styles = {
  xp: {
    poolUsed: 'old',
    poolFind: 'old',
    stack: { generation: 'old' },
    codeBytes: true,
    banner: connectBanner('6.12.0002.633 X86', SERIAL),
  },
  win7X86: {
    poolUsed: 'current',
    poolFind: 'middle',
    stack: { generation: 'old' },
    codeBytes: false,
    banner: connectBanner('6.12.0002.633 X86', SERIAL),
  },
  win7X64: {
    poolUsed: 'current',
    poolFind: 'middle',
    stack: { generation: 'old' },
    codeBytes: true,
    banner: connectBanner('6.12.0002.633 AMD64', SERIAL),
  },
  win10: {
    poolUsed: 'current',
    poolFind: 'new',
    stack: { generation: 'old' },
    codeBytes: true,
    banner: connectBanner('10.0.19041.685 AMD64', NET),
  },
  win11: {
    poolUsed: 'current',
    poolFind: 'new',
    stack: { generation: 'new' },
    codeBytes: true,
    banner: connectBanner('10.0.27553.1004 AMD64', NET),
  },
} as const satisfies Record<string, DebuggerStyle>;
