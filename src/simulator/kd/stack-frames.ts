import { type Frame, symbolText } from '../../pool/stacks/frame';
import type { Address } from '../../pool/values/address';
import { littleEndian } from '../bytes';
import type { MachineFrame } from '../kernel/machine';
import { pointerText, toAddress } from './address-text';
import type { Kd } from './kd';

/** The stack of the current processor as a `k` command lists it, at most `count` frames. */
export function readStack(kd: Kd, count: number, withArguments: boolean): readonly Frame[] {
  const frames = walked(kd);
  return frames.slice(0, count).map((frame, index): Frame => {
    // The walk itself, which looks at stack and code: what is read costs time on the wire.
    kd.readMemory(frame.base, kd.pointerSize);
    kd.readMemory(frame.pc, 1);
    const { text, symbol } = nameOf(kd, frame);
    if (frame.inline) return { text, symbol, args: [], inline: true, doubtful: false };
    return {
      text,
      symbol,
      address: toAddress(frame.pc),
      base: toAddress(frame.base),
      returnAddress: toAddress(frame.returnAddress),
      args: withArguments ? readArguments(kd, frame, frames[index + 1]) : [],
      inline: false,
      doubtful: false,
    };
  });
}

/**
 * The frames that the debugger finds. Where frames have no chain in memory, unwind data lead on, and
 * a module that is not listed has none: the stack ends there.
 */
function walked({ processor: { frames }, symbols, machine }: Kd): readonly MachineFrame[] {
  if (machine.spec.architecture === 'x86') return frames;
  const last = frames.findIndex((frame) => symbols.isUnlisted(frame.pc));
  return frames
    .slice(0, last < 0 ? frames.length : last + 1)
    .map((frame, index) => (index === last ? { ...frame, returnAddress: 0n } : frame));
}

function nameOf(kd: Kd, frame: MachineFrame): Pick<Frame, 'text' | 'symbol'> {
  const symbol = frame.inline ?? kd.symbols.nearest(frame.pc);
  if (!symbol) return { text: `0x${pointerText(frame.pc, kd.pointerSize)}` };
  return { text: symbolText(symbol), symbol };
}

/**
 * x86: the three words above the return address. Elsewhere the four words of the home area, which
 * the caller keeps at its stack pointer; they need not hold the arguments. Unreadable words are 0.
 */
function readArguments(
  kd: Kd,
  frame: MachineFrame,
  caller: MachineFrame | undefined,
): readonly Address[] {
  const { pointerSize } = kd;
  const words = pointerSize === 4 ? 3 : 4;
  const start = pointerSize === 4 ? frame.base + 8n : (caller?.base ?? 0n);
  const known = frame.base !== 0n && start !== 0n;
  const bytes = known ? kd.readMemory(start, words * pointerSize) : new Uint8Array(0);
  const args: Address[] = [];
  for (let at = 0; at < words * pointerSize; at += pointerSize) {
    args.push(toAddress(littleEndian(bytes.subarray(at, at + pointerSize))));
  }
  return args;
}
