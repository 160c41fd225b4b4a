import { formatAddress } from '../../pool/values/address';
import type { Instruction, InstructionStyle } from './instruction';

/** ``fffff800`014798f6 cc              int     3`` */
export function printInstruction(instruction: Instruction, style: InstructionStyle): string {
  const address = formatAddress(instruction.address, style.pointerSize);
  const code = style.codeBytes && instruction.code !== undefined ? instruction.code : '';
  const field = code === '' || style.words ? code : code.padEnd(15);
  const blank = instruction.text.indexOf(' ');
  const operands = blank < 0 ? '' : instruction.text.slice(blank + 1);
  const mnemonic = blank < 0 ? instruction.text : instruction.text.slice(0, blank);
  const text = operands === '' ? mnemonic : `${mnemonic.padEnd(style.words ? 11 : 7)} ${operands}`;
  return [address, ...(field === '' ? [] : [field]), text].join(' ');
}
