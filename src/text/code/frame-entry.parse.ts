import { type Address, addressParts, parseAddress } from '../../pool/values/address';
import type { FrameEntry } from './frame-entry';

/**
 * Reads what `.fnent` prints of a function on x86:
 *
 *     Debugger function entry 012341e8 for:
 *     (82a3f310)   nt!ExAllocatePoolWithTagPriority+0x196   |  (82a3f500)   nt!VeAllocatePool
 *
 *     OffStart:  00002310
 *     ProcSize:  0x1e0
 *     Prologue:  0x5
 *     Params:    0n0 (0x0 bytes)
 *     Locals:    0n0 (0x0 bytes)
 *     Non-FPO
 *
 * In place of the last line a function without frame pointer has `Registers: 0n0`. The address in
 * parentheses is that of the symbol; it is the function's where it agrees with OffStart, which counts
 * from the image: images begin at pages.
 * @returns undefined unless all of that is there
 */
export function parseFrameEntry(lines: readonly string[]): FrameEntry | undefined {
  const text = lines.join('\n');
  const valueIn = (pattern: RegExp): Address | undefined =>
    parseAddress(pattern.exec(text)?.[1] ?? '');
  const symbol = valueIn(/^\(([0-9a-f]{8})\)\s+\S/m);
  const offset = valueIn(/^OffStart:\s+([0-9a-f]{8})\s*$/m);
  const [, kind] = /^(Non-FPO|Registers: 0n\d+)\s*$/m.exec(text) ?? [];
  if (!symbol || !offset || !kind) return undefined;
  const frame = kind === 'Non-FPO' ? 'ebp' : 'omitted';
  return inPage(symbol) === inPage(offset) ? { start: symbol, frame } : { frame };
}

const inPage = (address: Address): number => addressParts(address).low & 0xfff;
