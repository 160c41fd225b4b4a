import { type Address, formatAddress, NULL_ADDRESS } from '../pool/address';
import type { Frame } from '../pool/frame';
import type { StackStyle } from './stack';
import { argumentCount, INLINE_WIDE, INLINE_X86, NEW_GAP } from './stack.layout';

/** Prints a listing as the `k` family does: heading and one row for each frame. */
export function printStack(frames: readonly Frame[], style: StackStyle): string[] {
  const print = style.pointerSize === 4 ? narrowRow : wideRow;
  return [
    `${style.numbered ? ' # ' : ''}${heading(style)}`,
    ...frames.map((frame, index) => {
      const number = style.numbered ? `${index.toString(16).padStart(2, '0')} ` : '';
      return `${number}${print(frame, style)}${sourceText(frame, style)}`;
    }),
  ];
}

const gap = (style: StackStyle): string => ' '.repeat(style.generation === 'new' ? NEW_GAP : 1);

function heading(style: StackStyle): string {
  const extra = gap(style).slice(1);
  if (style.pointerSize === 4) {
    return `ChildEBP RetAddr  ${extra}${style.args ? 'Args to Child              ' : ''}`;
  }
  const frameData = `Child-SP          RetAddr           ${extra}`;
  return style.args
    ? `${frameData}: ${'Args to Child'.padEnd(72)}: Call Site`
    : `${frameData}Call Site`;
}

/** `8772d834 82ab06b1 000000c1 00000070 64636261 nt!ExAllocatePoolWithTag+0x881` */
function narrowRow(frame: Frame, style: StackStyle): string {
  const [base, returnAddress, ...words] = columns(frame, style, '--------', INLINE_X86);
  return [base, ` ${returnAddress}`, gap(style), [...words, frame.text].join(' ')].join('');
}

/** ``fffffd0c`b5e9ee80 fffff805`426ad78d     : 00000000`00000100 … : nt!ExAllocatePool2+0xdd`` */
function wideRow(frame: Frame, style: StackStyle): string {
  const [base, returnAddress, ...words] = columns(frame, style, '--------`--------', INLINE_WIDE);
  const args = style.args ? `: ${words.join(' ')} : ` : '';
  return `${base} ${returnAddress}${gap(style)}${args}${frame.text}`;
}

/** Base, return address and argument words, dashed out in inline rows. */
function columns(frame: Frame, style: StackStyle, dashes: string, mark: string): string[] {
  const count = style.args ? argumentCount(style.pointerSize) : 0;
  const indexes = Array.from({ length: count }, (_, index) => index);
  if (frame.inline) return [mark, dashes, ...indexes.map(() => dashes)];
  const text = (address: Address = NULL_ADDRESS) => formatAddress(address, style.pointerSize);
  return [
    text(frame.base),
    text(frame.returnAddress),
    ...indexes.map((index) => text(frame.args[index])),
  ];
}

/** New debuggers put a blank behind the bracket. */
function sourceText({ source }: Frame, style: StackStyle): string {
  if (!source) return '';
  return ` [${source.file} @ ${source.line}]${style.generation === 'new' ? ' ' : ''}`;
}
