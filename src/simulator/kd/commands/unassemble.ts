import { printInstruction } from '../../../text/code/instruction.print';
import type { MachineInstruction } from '../../kernel/machine';
import { pointerText } from '../address-text';
import { instructionStyle, printable } from '../disassembly';
import { caretError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';
import { type AddressRange, readRange } from './range';

const DEFAULT_COUNT = 8;

/** Bytes in front of an address from which instructions are counted back to it. */
const LONGEST = 16n;

/** Disassembly: `u` from an address on, `ub` up to it, `uf` the whole function. */
export const unassembleCommands: readonly Command[] = [
  command(/^uf(?=\s|$)/i, (kd, invocation) => {
    const { location } = range(kd, invocation);
    show(kd, invocation, location, kd.machine.instructions(kd.address(location)));
  }),
  command(/^ub(?=\s|$)/i, (kd, invocation) => {
    const { start, location, count } = range(kd, invocation);
    const before = kd.machine
      .instructions(start - 1n)
      .filter((instruction) => instruction.address < start);
    kd.readAt(location - LONGEST, Number(LONGEST));
    show(kd, invocation, location, before.slice(-(count ?? DEFAULT_COUNT)));
  }),
  command(/^u(?=\s|$)/i, (kd, invocation) => {
    const { start, location, count } = range(kd, invocation);
    const from = kd.machine
      .instructions(start)
      .filter((instruction) => instruction.address >= start);
    show(kd, invocation, location, from.slice(0, count ?? DEFAULT_COUNT));
  }),
];

/** Without an argument from where the target stands. */
const range = (kd: Kd, { argument, ...invocation }: Invocation): AddressRange =>
  readRange(kd, { ...invocation, argument: argument || '@$ip' }, 1);

function show(
  kd: Kd,
  invocation: Invocation,
  location: bigint,
  instructions: readonly MachineInstruction[],
): void {
  const [first] = instructions;
  const start = kd.address(location);
  const from = location + (first?.address ?? start) - start;
  const bytes = kd.readAt(from, 1);
  const symbol = kd.symbolAt(from);
  if (symbol !== undefined) kd.print(`${symbol}:`);
  if (!first || bytes.length === 0) {
    kd.print(`${pointerText(start, kd.pointerSize)} ??              ???`);
    throw caretError('Memory access error', invocation);
  }
  const { architecture } = kd.machine.spec;
  for (const instruction of instructions) {
    kd.print(printInstruction(printable(architecture, instruction), instructionStyle(kd)));
  }
}
