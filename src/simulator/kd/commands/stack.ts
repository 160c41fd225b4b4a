import { printStack } from '../../../text/stacks/stack.print';
import { caretError, type Invocation, noContext } from '../failures';
import type { Kd } from '../kd';
import { readStack } from '../stack-frames';
import { type Command, command } from './command';

/** The `k` family; the letters behind it combine, a number is the count of frames. */
export const stackCommands: readonly Command[] = [
  command(/^k[bcnpvL]*(?=\s|\d|$)/i, (kd, invocation) => {
    const letters = invocation.name.slice(1);
    if (kd.target.gone) throw noContext();
    const count = frameCount(kd, invocation);
    const { stack } = kd.machine.spec.style;
    const numbered = kd.settings.dml || letters.includes('n');
    const args = /[bv]/.test(letters);
    const frames = readStack(kd, count, args);
    if (letters.includes('c')) {
      printNames(
        kd,
        frames.map((frame) => frame.text),
        numbered,
      );
      return;
    }
    const style = { pointerSize: kd.pointerSize, generation: stack.generation, numbered, args };
    for (const line of printStack(frames, style)) kd.print(line);
  }),
];

function frameCount(kd: Kd, invocation: Invocation): number {
  if (invocation.argument === '') return kd.settings.frames;
  const count = Number(kd.evaluateArgument(invocation));
  if (count > 0xffff) throw caretError('Range error', invocation);
  return count;
}

/** `kc`: names without offsets. */
function printNames(kd: Kd, names: readonly string[], numbered: boolean): void {
  kd.print(numbered ? ' # Call Site' : 'Call Site');
  names.forEach((text, index) => {
    const number = numbered ? `${index.toString(16).padStart(2, '0')} ` : '';
    kd.print(`${number}${text.replace(/\+0x[0-9a-f]+$/, '')}`);
  });
}
