import type { Address } from '../../../pool/values/address';
import { printNamedRegisters } from '../../../text/memory/registers.print';
import { toAddress } from '../address-text';
import { caretError, type Invocation, noContext } from '../failures';
import type { Kd } from '../kd';
import { allRegisters, integerRegisters } from '../register-text';
import { variableIndex } from '../registers';
import { placeText } from '../stop-text';
import { type Command, command } from './command';

/** Registers and pseudo-registers. */
export const registerCommands: readonly Command[] = [
  command(/^[rR]M(?=\s)/, (kd, invocation) => showMasked(kd, invocation)),
  command(/^rm(?=\s)/, (kd, invocation) => {
    kd.settings = { ...kd.settings, registerMask: kd.evaluateArgument(invocation) };
  }),
  command(/^r(?=[\s@]|$)/i, (kd, invocation) => {
    if (kd.target.gone) throw noContext();
    if (invocation.argument === '') showAll(kd);
    else if (invocation.argument.includes('=')) assign(kd, invocation);
    else showNamed(kd, invocation);
  }),
];

function showAll(kd: Kd): void {
  for (const line of allRegisters(kd)) kd.print(line);
  kd.output.write(placeText(kd));
}

/** Bits 0 and 1 stand for the integer registers; the simulated processors have no others. */
function showMasked(kd: Kd, invocation: Invocation): void {
  if (kd.target.gone) throw noContext();
  const mask = kd.evaluateArgument(invocation);
  if ((mask & 3n) !== 0n) for (const line of integerRegisters(kd)) kd.print(line);
  kd.output.write(placeText(kd));
}

/** Several names stand on one line; the first unknown one ends it, with the error behind them. */
function showNamed(kd: Kd, invocation: Invocation): void {
  const values = new Map<string, Address>();
  const names = invocation.argument
    .split(/[\s,]+/)
    .map((name) => name.replace(/^@/, '').toLowerCase());
  const unknown = names.findIndex((name) => {
    const value = kd.register(name);
    if (value !== undefined) values.set(name, toAddress(value));
    return value === undefined;
  });
  const known = unknown < 0 ? names : names.slice(0, unknown);
  const { architecture } = kd.machine.spec;
  const isNarrow = (kd.settings.registerMask & 2n) === 0n;
  kd.output.write(printNamedRegisters(known, values, architecture, isNarrow));
  if (unknown >= 0) throw caretError('Bad register error', invocation);
  kd.print();
}

/** Only the debugger's own variables can be set; the simulated processors' registers cannot. */
function assign(kd: Kd, invocation: Invocation): void {
  const [name = '', expression = ''] = invocation.argument
    .split(/=(.*)/s)
    .map((part) => part.trim());
  const index = variableIndex(name.replace(/^@/, ''));
  if (index === undefined) throw caretError('Bad register error', invocation);
  kd.variables[index] = kd.evaluateArgument(invocation, expression);
}
