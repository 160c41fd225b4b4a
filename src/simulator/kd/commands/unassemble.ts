import { printInstruction } from '../../../text/code/instruction.print';
import type { MachineInstruction } from '../../kernel/machine';
import { pointerText } from '../address-text';
import { Cursor } from '../cursor';
import { instructionStyle, printable } from '../disassembly';
import { CommandError } from '../engine';
import type { Kd } from '../kd';
import { type Command, command } from './command';
import { type AddressRange, readRange } from './range';

const DEFAULT_COUNT = 8;

/** Bytes in front of an address from which instructions are counted back to it. */
const LONGEST = 16n;

/** Disassembly: `u` from an address on, `ub` up to it, `uf` the whole function. */
export const unassembleCommands: readonly Command[] = [
  command(/^uf(?=\s|$)/i, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    const { location } = readRange(kd, cursor, 1);
    const instructions = kd.machine.instructions(kd.address(location));
    if (instructions.length === 0) throw new CommandError('No code found, aborting');
    show(kd, cursor, location, instructions);
  }),
  command(/^ub(?=\s|$)/i, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    const { start, location, count } = range(kd, cursor);
    const before = kd.machine
      .instructions(start - 1n)
      .filter((instruction) => instruction.address < start);
    kd.readAt(location - LONGEST, Number(LONGEST));
    if (before.length === 0) throw cursor.fail('Unable to find valid previous instruction for');
    show(kd, cursor, location, before.slice(-(count ?? DEFAULT_COUNT)));
  }),
  command(/^u(?=\s|$)/i, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    const { start, location, count } = range(kd, cursor);
    if (count === 0) return;
    const from = kd.machine
      .instructions(start)
      .filter((instruction) => instruction.address >= start);
    show(kd, cursor, location, from.slice(0, count ?? DEFAULT_COUNT));
  }),
];

/** Without an argument from where the target stands. */
function range(kd: Kd, cursor: Cursor): AddressRange {
  if (cursor.rest !== '') return readRange(kd, cursor, 1);
  const location = kd.evaluate('@$ip');
  return { start: kd.address(location), location, count: undefined };
}

function show(
  kd: Kd,
  cursor: Cursor,
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
    throw cursor.error('Memory access error');
  }
  const { architecture } = kd.machine.spec;
  for (const instruction of instructions) {
    kd.print(printInstruction(printable(architecture, instruction), instructionStyle(kd)));
  }
}
