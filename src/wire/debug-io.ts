import { bytesText, joined, type Layout, readFields, textBytes, writeFields } from './fields';

/** Text that the target prints in its debugger, and questions that it asks there. */

const header = {
  api: ['u32', 0],
  level: ['u16', 4],
  processor: ['u16', 6],
  length: ['u32', 8],
} as const satisfies Layout;

const PRINT = 0x3230;
const PROMPT = 0x3231;
const SIZE = 16;

/** Of a question: how many characters of an answer are taken. */
const wanted = { answer: ['u32', 12] } as const satisfies Layout;

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

/** A question of the target, which stands still until it is answered. */
export interface Prompt {
  readonly text: string;
  readonly processor: number;
  /** Most characters that it takes, the closing zero among them. */
  readonly room: number;
}

export function promptBytes({ text, processor, room }: Prompt): Uint8Array {
  const characters = textBytes(text);
  const bytes = new Uint8Array(SIZE);
  const values = { api: PROMPT, level: 6, processor, length: characters.length };
  writeFields(header, values, bytes);
  writeFields(wanted, { answer: room }, bytes);
  return joined(bytes, characters);
}

/** @returns undefined for another kind of debug I/O */
export function readPrompt(bytes: Uint8Array): Prompt | undefined {
  const { api, length, processor } = readFields(header, bytes);
  if (api !== PROMPT) return undefined;
  const { answer: room } = readFields(wanted, bytes);
  return { text: bytesText(bytes.subarray(SIZE, SIZE + length)), processor, room };
}

/** What was typed at the question. */
export function promptAnswer({ text, processor, room }: Prompt, typed: string): Uint8Array {
  const characters = textBytes(`${typed}\0`).subarray(0, room);
  const bytes = new Uint8Array(SIZE);
  const values = { api: PROMPT, level: 6, processor, length: text.length };
  writeFields(header, values, bytes);
  writeFields(wanted, { answer: characters.length }, bytes);
  return joined(bytes, characters);
}
