import { printInstruction } from '../../../text/instruction.print';
import type { MachineInstruction } from '../../kernel/machine';
import { pointerText, symbolAt } from '../address-text';
import { instructionStyle, printable } from '../disassembly';
import { caretError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';
import { readRange } from './range';

const DEFAULT_COUNT = 8;

/** Disassembly: `u` from an address on, `ub` up to it, `uf` the whole function. */
export const unassembleCommands: readonly Command[] = [
  command(/^uf(?=\s|$)/i, (kd, invocation) => {
    const address = startOf(kd, invocation);
    show(kd, invocation, address, kd.machine.instructions(address));
  }),
  command(/^ub(?=\s|$)/i, (kd, invocation) => {
    const { start, count } = range(kd, invocation);
    const before = kd.machine
      .instructions(start - 1n)
      .filter((instruction) => instruction.address < start);
    show(kd, invocation, start, before.slice(-(count ?? DEFAULT_COUNT)));
  }),
  command(/^u(?=\s|$)/i, (kd, invocation) => {
    const { start, count } = range(kd, invocation);
    const from = kd.machine
      .instructions(start)
      .filter((instruction) => instruction.address >= start);
    show(kd, invocation, start, from.slice(0, count ?? DEFAULT_COUNT));
  }),
];

const startOf = (kd: Kd, invocation: Invocation): bigint =>
  invocation.argument === '' ? kd.target.ip : kd.address(kd.evaluateArgument(invocation));

const range = (kd: Kd, invocation: Invocation) =>
  invocation.argument === ''
    ? { start: kd.target.ip, count: undefined }
    : readRange(kd, invocation, 1);

function show(
  kd: Kd,
  invocation: Invocation,
  address: bigint,
  instructions: readonly MachineInstruction[],
): void {
  const [first] = instructions;
  const symbol = symbolAt(kd.symbols, first?.address ?? address);
  if (symbol !== undefined) kd.print(`${symbol}:`);
  if (!first || kd.readMemory(first.address, 1).length === 0) {
    kd.print(`${pointerText(address, kd.pointerSize)} ??              ???`);
    throw caretError('Memory access error', invocation);
  }
  const { architecture } = kd.machine.spec;
  for (const instruction of instructions) {
    kd.print(printInstruction(printable(architecture, instruction), instructionStyle(kd)));
  }
}
