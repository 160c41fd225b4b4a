import { printFrame } from '../../../text/stacks/stack.print';
import { pointerText } from '../address-text';
import { Cursor } from '../cursor';
import { CommandError } from '../engine';
import { caretError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import { allRegisters } from '../register-text';
import { readStack } from '../stack-frames';
import { placeText } from '../stop-text';
import { type Command, command } from './command';
import { notSimulated } from './not-simulated';
import { stackStyle } from './stack';

/** What commands look at: processors, processes, threads, frames, machines. */
export const contextCommands: readonly Command[] = [
  command(/^~/, selectProcessor),
  command(/^\|\|/, (kd, invocation) => {
    const cursor = new Cursor(invocation);
    const number = cursor.take(/^\d+/);
    const isChosen = cursor.take(/^s(?=\s|$)/) !== undefined;
    if (number === undefined) cursor.take(/^[.*]/);
    cursor.close();
    if (Number(number ?? 0) > 0) throw cursor.error('Illegal debuggee error');
    if (!isChosen) kd.print(`.  0 ${kd.session.description}`);
  }),
  // A kernel is one process to the debugger, and has no list of them.
  command(/^\|/, (_, invocation) => new Cursor(invocation).close()),
  command(/^\.process(?=\s|$)/i, (kd, invocation) =>
    implicit(kd, invocation, 'process', kd.processor.process.address),
  ),
  command(/^\.thread(?=\s|$)/i, (kd, invocation) =>
    implicit(kd, invocation, 'thread', kd.processor.thread),
  ),
  command(/^\.frame(?=\s|$)/i, chooseFrame),
  command(/^\.effmach(?=\s|$)/i, showMachine),
];

/** `~1s`: commands look at processor 1 until the target runs again; `~1` says whether it is there. */
function selectProcessor(kd: Kd, invocation: Invocation): void {
  const found = /^~(\d+)(s?)/.exec(invocation.text);
  if (!found) throw caretError('Syntax error', invocation, 1);
  const [whole, digits, select] = found;
  const number = Number(digits);
  if (!kd.machine.processors[number]) {
    throw new CommandError(`${number} is not a valid processor number`);
  }
  if (select === 's') kd.target.select(number);
  const cursor = new Cursor(invocation);
  cursor.at = 0;
  cursor.skip(whole.length);
  cursor.close();
}

/** Shows what is looked at; another one than the current one is not to be had. */
function implicit(kd: Kd, invocation: Invocation, what: string, current: bigint): void {
  const cursor = new Cursor(invocation);
  while (cursor.take(/^\/[a-zA-Z]+(?=\s|$)/));
  const asked = cursor.rest === '' ? 0n : kd.address(cursor.value(kd));
  if (asked !== 0n && asked !== current)
    throw new CommandError(notSimulated(`.${what} of another`));
  kd.print(`Implicit ${what} is now ${pointerText(current, kd.pointerSize)}`);
  cursor.close();
}

/** `.frame 2`: shows a frame; `/r` and `/c` registers with it, which are those of the first one. */
function chooseFrame(kd: Kd, invocation: Invocation): void {
  const cursor = new Cursor(invocation);
  const withRegisters = cursor.take(/^\/[rc](?=\s|$)/) !== undefined;
  const number = cursor.rest === '' ? kd.scope : Number(cursor.value(kd));
  const frames = readStack(kd, kd.settings.frames, false);
  const isThere = frames[number] !== undefined;
  if (!isThere) kd.print(`Cannot find frame 0x${number.toString(16)}, previous scope unchanged`);
  else kd.scope = number;
  const frame = frames[kd.scope];
  if (frame) kd.print(printFrame(frame, kd.scope, stackStyle(kd, '')));
  if (withRegisters && kd.scope === 0) {
    for (const line of allRegisters(kd)) kd.print(line);
    kd.output.write(placeText(kd));
  }
  cursor.close();
}

const MACHINES = {
  x86: ['x86 compatible (x86)', 'x86'],
  x64: ['x64 (AMD64)', 'amd64'],
  arm64: ['ARM 64-bit (AArch64) (ARM64)', 'arm64'],
} as const;

/** `.effmach amd64`: machines that the target is not of are not looked at. */
function showMachine(kd: Kd, { argument }: Invocation): void {
  const name = argument.toLowerCase();
  const { architecture } = kd.machine.spec;
  const isOther = Object.values(MACHINES).some(([, short]) => short === name);
  if (isOther && name !== MACHINES[architecture][1])
    throw new CommandError(notSimulated(`.effmach ${name}`));
  if (!isOther && !['', '.', '#'].includes(name)) kd.print(`Unknown machine '${argument}'`);
  else kd.print(`Effective machine: ${MACHINES[architecture][0]}`);
}
