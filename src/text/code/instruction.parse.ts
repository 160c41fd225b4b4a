import { addressAt, skipBlanks, skipHexDigits } from '../lines/scan';
import type { Instruction } from './instruction';

/**
 * Reads a disassembly line, with or without code bytes:
 *
 *     fffff800`014798f6 cc              int     3
 *     82b2f88c int     3
 *     fffff802`8c407570 d43e0000 brk         #0xF000
 *     0033:00007ffd`600bb230 4c8bd1          mov     r10,rcx
 *
 * The value of a memory operand that stops print behind it (`ds:0023:00000018=????????`) is left
 * out.
 * @returns undefined for any other line.
 */
export function parseInstruction(line: string): Instruction | undefined {
  const token = addressAt(line, startOf(line));
  if (!token || line.charAt(token.end) !== ' ') return undefined;
  const code = codeAt(line, token.end + 1);
  const start = code === undefined ? token.end + 1 : token.end + 1 + code.length;
  const text = withoutOperandValue(line.slice(start).trim().replace(/\s+/g, ' '));
  if (!isInstruction(text)) return undefined;
  return code === undefined || code.charAt(0) === '?'
    ? { address: token.address, text }
    : { address: token.address, code: code.toLowerCase(), text };
}

/** Behind the indentation and a segment (`0033:`). */
function startOf(line: string): number {
  const start = skipBlanks(line, 0);
  const segment = skipHexDigits(line, start);
  return segment - start === 4 && line.charAt(segment) === ':' ? segment + 1 : start;
}

/** Mnemonics that are an even number of hexadecimal digits, as code bytes are. */
const HEXADECIMAL_MNEMONICS = ['fadd', 'fabd'];

function codeAt(line: string, at: number): string | undefined {
  if (line.startsWith('??', at)) return '??';
  const code = line.slice(at, skipHexDigits(line, at));
  const behind = line.charAt(at + code.length);
  if (code === '' || code.length % 2 !== 0 || code.length > 30 || behind !== ' ') return undefined;
  return HEXADECIMAL_MNEMONICS.includes(code) ? undefined : code;
}

/** A mnemonic is never eight hexadecimal digits: those are a column of another row. */
function isInstruction(text: string): boolean {
  const mnemonic = /^([a-z][a-z0-9.]{0,15})(?: |$)/.exec(text)?.[1];
  if (mnemonic === undefined) return text === '???' || text === '????';
  return !(mnemonic.length === 8 && skipHexDigits(mnemonic, 0) === 8);
}

/** `mov rax,[rcx] ds:002b:00000000=????????` without what the operand's memory holds. */
const withoutOperandValue = (text: string): string =>
  text.replace(/ [c-gs]s:(?:[0-9a-f]{4}:)?[0-9a-f`]{8,17}=\S*$/i, '');
