import type { SymbolName } from '../../pool/stacks/frame';
import type { Address, PointerSize } from '../../pool/values/address';
import { addressAt, addressEnd, isBlank, skipBlanks, skipHexDigits } from '../lines/scan';
import type { StackColumns } from './stack.heading';
import { argumentCount, INLINE_WIDE, INLINE_X86 } from './stack.layout';
import { type CallSiteText, splitCallSite } from './stack.suffix';
import { parseSymbolName } from './symbol-name';

/** One row of a listing of the `k` family. What the row does not print is undefined. */
export interface StackRow extends CallSiteText {
  /** Frame number, where rows are numbered. */
  readonly number: number | undefined;
  /** Of the frame data; rows that hold none (inline, `kc`) do not tell it. */
  readonly pointerSize: PointerSize | undefined;
  readonly base: Address | undefined;
  readonly returnAddress: Address | undefined;
  /** Blanks behind RetAddr: tells old from new layouts. */
  readonly gap: number;
  readonly args: readonly Address[];
  readonly hasArgs: boolean;
  readonly inline: boolean;
  readonly symbol: SymbolName | undefined;
}

/**
 * Reads a row by its form, with any indentation:
 *
 *     00 8772d834 82ab06b1 000000c1 00000070 64636261 nt!ExAllocatePoolWithTag+0x881
 *     02 fffffa86`b7eaef00 fffff804`789a1170     nt!ExFreePoolWithTag+0x29c
 *     fffffd0c`b5e9ee80 fffff805`426ad78d     : 00000000`00000100 … : nt!ExAllocatePool2+0xdd
 *     01 (Inline Function) --------`--------     Wdf01000!MxMemory::MxAllocatePool2+0x10
 *
 * @param isWhole whether base and arguments are wanted
 * @returns undefined for any other line. The text is empty where the row broke before the symbol.
 */
export function parseStackRow(
  line: string,
  columns: StackColumns,
  isWhole = true,
): StackRow | undefined {
  const start = skipBlanks(line, 0);
  const number = frameNumberAt(line, start);
  const after = number === undefined ? start : skipBlanks(line, skipHexDigits(line, start));
  if (columns === 'names') return namesRow(line.slice(after), number);
  return line.charCodeAt(after) === OPEN_PARENTHESIS
    ? inlineRow(line, after, number)
    : frameRow(line, after, number, columns, isWhole);
}

const OPEN_PARENTHESIS = 0x28;
const COLON = 0x3a;

/** Two or three hexadecimal digits and a blank: addresses have more. */
function frameNumberAt(line: string, at: number): number | undefined {
  const end = skipHexDigits(line, at);
  const digits = end - at;
  if (digits < 2 || digits > 3 || !isBlank(line.charCodeAt(end))) return undefined;
  return Number.parseInt(line.slice(at, end), 16);
}

function frameRow(
  line: string,
  at: number,
  number: number | undefined,
  columns: StackColumns,
  isWhole: boolean,
): StackRow | undefined {
  const end = addressEnd(line, at);
  if (end < 0) return undefined;
  const hasBase = columns !== 'noBase';
  const second = addressAt(line, hasBase ? followingAddress(line, end, columns) : at);
  if (!second || (hasBase && second.pointerSize !== sizeOf(end - at))) return undefined;
  if (!isBlank(line.charCodeAt(second.end))) return undefined;
  const { pointerSize } = second;
  const behind = skipBlanks(line, second.end);
  const args = readArgs(line, behindTrapMark(line, behind), pointerSize, isWhole);
  const site = args && callSite(line.slice(args.end));
  if (!args || !site) return undefined;
  return {
    number,
    pointerSize,
    base: isWhole && hasBase ? addressAt(line, at)?.address : undefined,
    returnAddress: second.address,
    gap: behind - second.end,
    args: args.words,
    hasArgs: args.isListed,
    inline: false,
    text: site.text,
    source: site.source,
    symbol: site.symbol,
  };
}

/** Where the next address is, exactly one blank on: without a heading two make a memory row. */
function followingAddress(line: string, end: number, columns: StackColumns): number {
  const start = skipBlanks(line, end);
  return columns === 'wide' || start === end + 1 ? start : line.length;
}

const sizeOf = (digits: number): PointerSize => (digits === 8 ? 4 : 8);

/** `02 9c6f71e8 83e8e8d9 (T) 8000151c …`: newest x86 listings mark frames of traps. */
const behindTrapMark = (line: string, at: number): number =>
  line.startsWith('(T) ', at) ? skipBlanks(line, at + 3) : at;

interface ArgsRead {
  readonly words: readonly Address[];
  /** Whether there are any in the row. */
  readonly isListed: boolean;
  /** Index where the symbol starts. */
  readonly end: number;
}

/** `: a b c d : ` on 64-bit targets, `a b c ` on others; nothing in listings of `k`. */
function readArgs(
  line: string,
  from: number,
  pointerSize: PointerSize,
  isWhole: boolean,
): ArgsRead | undefined {
  const marked = line.charCodeAt(from) === COLON;
  const words: Address[] = [];
  let at = marked ? skipBlanks(line, from + 1) : from;
  let count = 0;
  for (; count < argumentCount(pointerSize); count++) {
    const end = addressEnd(line, at);
    if (end < 0 || sizeOf(end - at) !== pointerSize || !isBlankOrEnd(line, end)) break;
    const word = isWhole ? addressAt(line, at) : undefined;
    if (word) words.push(word.address);
    at = skipBlanks(line, end);
  }
  if (marked && line.charCodeAt(at) !== COLON) return undefined;
  if (count > 0 && count < argumentCount(pointerSize)) return undefined;
  return { words, isListed: count > 0, end: marked ? skipBlanks(line, at + 1) : at };
}

const isBlankOrEnd = (line: string, at: number): boolean =>
  at >= line.length || isBlank(line.charCodeAt(at));

/** `(Inline) -------- -------- …`, ``(Inline Function) --------`--------     : … : `` */
function inlineRow(line: string, at: number, number: number | undefined): StackRow | undefined {
  const mark = [INLINE_WIDE, INLINE_X86].find((text) => line.startsWith(text, at));
  if (mark === undefined) return undefined;
  let end = at + mark.length;
  while (end < line.length && ' -`:'.includes(line.charAt(end))) end++;
  const site = callSite(line.slice(end));
  return site && site.text !== '' ? { ...site, ...NO_FRAME_DATA, number, inline: true } : undefined;
}

const NO_FRAME_DATA = {
  pointerSize: undefined,
  base: undefined,
  returnAddress: undefined,
  gap: 0,
  args: [],
  hasArgs: false,
};

/** Listings of `kc`: module and function, often the module alone. */
function namesRow(printed: string, number: number | undefined): StackRow | undefined {
  const site = splitCallSite(printed);
  const symbol = parseSymbolName(site.text);
  const named = symbol !== undefined && symbol.name !== '';
  const moduleAlone = number !== undefined && /^[\w.-]{1,64}(\+0x[0-9a-f]+)?$/i.test(site.text);
  if (!named && !moduleAlone) return undefined;
  return { ...site, ...NO_FRAME_DATA, symbol, number, inline: false };
}

/** A symbol, a number, or nothing where a narrow console broke the row. */
function callSite(printed: string): Pick<StackRow, 'text' | 'source' | 'symbol'> | undefined {
  const { text, source } = splitCallSite(printed);
  const symbol = parseSymbolName(text);
  const read = symbol !== undefined || text === '' || /^0x[0-9a-f`]{1,17}$/i.test(text);
  return read ? { text, source, symbol } : undefined;
}
