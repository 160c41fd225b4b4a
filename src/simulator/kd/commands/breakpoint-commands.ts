import { pointerText, symbolAt } from '../address-text';
import type { Breakpoint } from '../breakpoints';
import { CommandError } from '../engine';
import { caretError, type Invocation } from '../failures';
import type { Kd } from '../kd';
import { type Command, command } from './command';
import { notSimulated } from './not-simulated';

/** Code breakpoints. */
export const breakpointCommands: readonly Command[] = [
  command(/^b[pu]\d*(?=\s)/i, set),
  command(/^bl(?=\s|$)/i, (kd) => {
    for (const breakpoint of kd.breakpoints.all) kd.print(describe(kd, breakpoint));
  }),
  command(/^bc(?=\s)/i, (kd, invocation) =>
    each(kd, invocation, (number) => kd.breakpoints.remove(number)),
  ),
  command(/^bd(?=\s)/i, (kd, invocation) =>
    each(kd, invocation, (number) => kd.breakpoints.enable(number, false)),
  ),
  command(/^be(?=\s)/i, (kd, invocation) =>
    each(kd, invocation, (number) => kd.breakpoints.enable(number, true)),
  ),
];

/** `bp /1 nt!ExAllocatePool2 "k; gc"` */
function set(kd: Kd, invocation: Invocation): void {
  const once = /^\/1\s/.test(invocation.argument);
  const text = invocation.argument.replace(/^(?:\/\S+\s+)*/, '');
  const [, expression = '', quoted = ''] = /^([^"]*?)\s*(?:"((?:[^"\\]|\\.)*)")?$/.exec(text) ?? [];
  if (expression === '') throw caretError('Syntax error', invocation);
  const address = resolve(kd, expression);
  if (address !== undefined) refuseUnreached(kd, address, expression);
  const command = quoted.replace(/\\(["\\])/g, '$1');
  const added = kd.breakpoints.add({
    address,
    expression,
    command,
    once,
  });
  if (!added) throw caretError('Too many breakpoints error', invocation);
  if (address === undefined) {
    kd.print(`Bp expression '${expression}' could not be resolved, adding deferred bp`);
  }
}

/** Better said at once than waited for: the machine runs from call to call, not by instructions. */
export function refuseUnreached(kd: Kd, address: bigint, expression: string): void {
  if (kd.machine.canStopAt(address)) return;
  throw new CommandError(
    notSimulated(`a stop at ${expression}; functions on stacks, and where they return to, are met`),
  );
}

function resolve(kd: Kd, expression: string): bigint | undefined {
  try {
    return kd.address(kd.evaluate(expression));
  } catch (error) {
    if (error instanceof CommandError && error.message.startsWith("Couldn't resolve")) {
      return undefined;
    }
    throw error;
  }
}

/** ` 0 e 82b2f88c     0001 (0001) nt!ExAllocatePoolWithTag+0x881` */
function describe(kd: Kd, breakpoint: Breakpoint): string {
  const { number, enabled, address, expression, command, once } = breakpoint;
  const state = `${enabled ? 'e' : 'd'}${address === undefined ? 'u' : ''}`;
  const place =
    address === undefined
      ? `${' '.repeat(kd.pointerSize === 8 ? 17 : 8)}     0001 (0001) (${expression})`
      : `${pointerText(address, kd.pointerSize)}     0001 (0001) ${
          symbolAt(kd.symbols, address) ?? ''
        }`;
  const suffix = `${once ? ' /1' : ''}${command === '' ? '' : ` "${command}"`}`;
  return `${String(number).padStart(2, ' ')} ${state} ${place}${suffix}`;
}

/** `bc *`, `bc 0 2`, `bc 0,2`, `bc 1-3`; numbers of breakpoints are decimal. */
function each(kd: Kd, invocation: Invocation, act: (number: number) => void): void {
  for (const part of invocation.argument.split(/[\s,]+/)) {
    const range = part === '*' ? ['', '0', '99'] : /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part);
    if (!range) throw caretError('Syntax error', invocation);
    const [, first = '', last = first] = range;
    for (const { number } of kd.breakpoints.all) {
      if (number >= Number(first) && number <= Number(last)) act(number);
    }
  }
}
