import type { Frame } from '../../../pool/stacks/frame';
import type { StackStyle } from '../../../text/stacks/stack';
import { printStack } from '../../../text/stacks/stack.print';
import { Cursor } from '../cursor';
import { type Invocation, noContext } from '../failures';
import type { Kd } from '../kd';
import { readStack } from '../stack-frames';
import { type Command, command } from './command';
import { showSymbols } from './display';

/** Option letters, which may stand behind blanks: what is not one of them begins the count. */
const OPTIONS = /^[kK]\s*([bcdvpP]?)\s*(?:([nNLM])\s*(?!\2))?(?:([nNLM])\s*)?(f?)\s*/i;

/** The `k` family. */
export const stackCommands: readonly Command[] = [
  command(/^k(?![\w=])|^k(?=[a-zA-Z\d])/i, (kd, invocation) => {
    if (kd.target.gone) throw noContext();
    const cursor = new Cursor(invocation);
    const letters = optionsOf(cursor, invocation);
    if (letters.startsWith('d')) {
      showRaw(kd, cursor);
      return;
    }
    const count = frameCount(kd, cursor);
    const style = stackStyle(kd, letters);
    const frames = readStack(kd, count, style.args);
    for (const line of printStack(sized(frames, letters), style)) kd.print(line);
    cursor.close();
  }),
];

function optionsOf(cursor: Cursor, { text }: Invocation): string {
  const [whole, ...letters] = OPTIONS.exec(text) ?? ['k'];
  cursor.at = 0;
  cursor.skip(whole.length);
  return letters.join('');
}

/** Frames are numbered in WinDbg, and where `n` or `M` asks for it. */
export function stackStyle(kd: Kd, letters: string): StackStyle {
  const { generation } = kd.machine.spec.style.stack;
  const isPlain = kd.pointerSize === 8 && /^b/i.test(letters);
  return {
    pointerSize: kd.pointerSize,
    generation,
    numbered: kd.settings.dml || /[nNM]/.test(letters),
    args: /^[bv]/i.test(letters),
    ...(isPlain ? { baseless: true } : {}),
    ...(/^c/i.test(letters) ? { names: true } : {}),
    ...(letters.endsWith('f') ? { memory: true } : {}),
  };
}

/** What frames take on the stack, from one base to the next. */
function sized(frames: readonly Frame[], letters: string): readonly Frame[] {
  if (!letters.endsWith('f')) return frames;
  return frames.map((frame, index) => {
    const [inner, own] = [frames[index - 1]?.base, frame.base];
    if (inner === undefined || own === undefined) return frame;
    return { ...frame, memory: Number(BigInt(`0x${own}`) - BigInt(`0x${inner}`)) };
  });
}

const MOST_FRAMES = 0xffffn;

/** 0 stands for all. */
function frameCount(kd: Kd, cursor: Cursor): number {
  if (cursor.rest === '') return kd.settings.frames;
  const count = cursor.value(kd);
  if (count > MOST_FRAMES) {
    const asked = `Requested number of stack frames (0x${count.toString(16)})`;
    kd.print(`${asked} is too large! The maximum number is 0xffff.`);
    throw cursor.error('Range error');
  }
  return count === 0n ? kd.settings.frames : Number(count);
}

const RAW_WORDS = 0x20;

/** `kd`: the stack word by word, with symbols. */
function showRaw(kd: Kd, cursor: Cursor): void {
  const count = cursor.rest === '' ? RAW_WORDS : Number(cursor.value(kd));
  const top = kd.evaluate('@$csp') & ~0xfn;
  showSymbols(kd, { start: kd.address(top), location: top, count });
  cursor.close();
}
