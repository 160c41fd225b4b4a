import { type DxOutput, dx, dxAlias } from '../../dx/dx';
import { type Invocation, noExport } from '../failures';
import type { Kd } from '../kd';
import { poolUsed } from '../poolused/command';
import { vm } from '../poolused/vm';
import { type Command, command } from './command';
import { isKnownExtension, notSimulated } from './not-simulated';

/** `dx`, the commands of the kernel extension, and the aliases that scripts registered. */
export const extensionCommands: readonly Command[] = [
  command(/^dx(?=\s|$)/i, (kd, { argument }) => show(kd, dx(kd, argument))),
  command(/^!(?:kdexts\.)?poolused(?=\s|$)/i, (kd, invocation) => {
    if (kd.switches.kdexts) poolUsed(kd, invocation);
    else unknown(kd, invocation);
  }),
  command(/^!(?:kdexts\.)?vm(?=\s|$)/i, (kd, invocation) => {
    if (kd.switches.kdexts) vm(kd);
    else unknown(kd, invocation);
  }),
  command(/^![\w.!]+/, (kd, invocation) => {
    const { text, argument } = invocation;
    const name = extensionName(text);
    if (kd.scripts.alias(name)) show(kd, dxAlias(kd, name, argument));
    else if (kd.switches.kdexts && isKnownExtension(name)) kd.print(notSimulated(`!${name}`));
    else unknown(kd, invocation);
  }),
];

const extensionName = (text: string): string => /^!([\w.!]+)/.exec(text)?.[1] ?? '';

function unknown(kd: Kd, { text }: Invocation): void {
  for (const line of noExport(extensionName(text))) kd.print(line);
}

/** An expression that fails is answered: its command does not fail. */
function show(kd: Kd, { lines, links }: DxOutput): void {
  kd.links = links;
  for (const line of lines) kd.print(line);
}
