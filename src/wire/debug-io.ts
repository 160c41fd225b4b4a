import { bytesText, joined, type Layout, readFields, textBytes, writeFields } from './fields';

/** Text that the target prints in its debugger. */

const header = {
  api: ['u32', 0],
  level: ['u16', 4],
  processor: ['u16', 6],
  length: ['u32', 8],
} as const satisfies Layout;

const PRINT = 0x3230;
const SIZE = 16;

export function printBytes(processor: number, text: string): Uint8Array {
  const characters = textBytes(text);
  const bytes = new Uint8Array(SIZE);
  writeFields(header, { api: PRINT, level: 6, processor, length: characters.length }, bytes);
  return joined(bytes, characters);
}

/** @returns undefined for another kind of debug I/O */
export function readPrint(bytes: Uint8Array): string | undefined {
  const { api, length } = readFields(header, bytes);
  return api === PRINT ? bytesText(bytes.subarray(SIZE, SIZE + length)) : undefined;
}
