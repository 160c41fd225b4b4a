import type { Frame } from '../../pool/stacks/frame';
import { type Address, formatAddress, NULL_ADDRESS } from '../../pool/values/address';
import type { StackStyle } from './stack';
import { argumentCount, INLINE_WIDE, INLINE_X86, NEW_GAP } from './stack.layout';

/** A frame, and what it takes on the stack where that is shown. */
export interface PrintedFrame extends Frame {
  readonly memory?: number;
}

/** Prints a listing as the `k` family does: heading and one row for each frame. */
export const printStack = (frames: readonly PrintedFrame[], style: StackStyle): string[] => [
  `${style.numbered ? ' # ' : ''}${style.memory ? '  Memory  ' : ''}${heading(style)}`,
  ...frames.map((frame, index) => {
    const number = style.numbered ? `${numberText(index)} ` : '';
    return `${number}${style.memory ? memoryText(frame) : ''}${row(frame, style)}`;
  }),
];

/** One row with its number, as `.frame` shows it. */
export const printFrame = (frame: Frame, index: number, style: StackStyle): string =>
  `${numberText(index)} ${row(frame, style)}`;

const numberText = (index: number): string => index.toString(16).padStart(2, '0');

/** Nothing in the first row, which has no inner one. */
const memoryText = ({ memory }: PrintedFrame): string =>
  `${(memory === undefined ? '' : memory.toString(16)).padStart(9)} `;

function row(frame: Frame, style: StackStyle): string {
  if (style.names) return frame.text.replace(/\+0x[0-9a-f]+$/, '');
  const print = style.pointerSize === 4 ? narrowRow : wideRow;
  return print(frame, style) + sourceText(frame, style);
}

const gap = (style: StackStyle): string => ' '.repeat(style.generation === 'new' ? NEW_GAP : 1);

function heading(style: StackStyle): string {
  if (style.names) return 'Call Site';
  const extra = gap(style).slice(1);
  if (style.pointerSize === 4) {
    return `ChildEBP RetAddr  ${extra}${style.args ? 'Args to Child              ' : ''}`;
  }
  const base = style.baseless ? '' : 'Child-SP          ';
  const frameData = `${base}RetAddr           ${extra}`;
  return style.args
    ? `${frameData}: ${'Args to Child'.padEnd(72)}: Call Site`
    : `${frameData}Call Site`;
}

/** `8772d834 82ab06b1 000000c1 00000070 64636261 nt!ExAllocatePoolWithTag+0x881` */
function narrowRow(frame: Frame, style: StackStyle): string {
  const { base, returnAddress, words } = columns(frame, style, '--------', INLINE_X86);
  const args = words.map((word) => `${word} `).join('');
  return `${base} ${returnAddress}${gap(style)}${args}${frame.text}`;
}

/** ``fffffd0c`b5e9ee80 fffff805`426ad78d     : 00000000`00000100 … : nt!ExAllocatePool2+0xdd`` */
function wideRow(frame: Frame, style: StackStyle): string {
  const { base, returnAddress, words } = columns(frame, style, '--------`--------', INLINE_WIDE);
  const args = style.args ? `: ${words.join(' ')} : ` : '';
  const start = style.baseless ? returnText(frame, returnAddress) : `${base} ${returnAddress}`;
  return `${start}${gap(style)}${args}${frame.text}`;
}

/** Without a base the mark of an inlined function stands where it returns to. */
const returnText = (frame: Frame, returnAddress: string): string =>
  frame.inline ? INLINE_WIDE.padEnd(17) : returnAddress;

interface Columns {
  readonly base: string;
  readonly returnAddress: string;
  readonly words: readonly string[];
}

/** Base, return address and argument words, dashed out in inline rows. */
function columns(frame: Frame, style: StackStyle, dashes: string, mark: string): Columns {
  const words: string[] = [];
  const text = (address: Address = NULL_ADDRESS) =>
    frame.inline ? dashes : formatAddress(address, style.pointerSize);
  const count = style.args ? argumentCount(style.pointerSize) : 0;
  for (let index = 0; index < count; index++) words.push(text(frame.args[index]));
  if (frame.inline) return { base: mark, returnAddress: dashes, words };
  return { base: text(frame.base), returnAddress: text(frame.returnAddress), words };
}

/** New debuggers put a blank behind the bracket. */
function sourceText({ source }: Frame, style: StackStyle): string {
  if (!source) return '';
  return ` [${source.file} @ ${source.line}]${style.generation === 'new' ? ' ' : ''}`;
}
