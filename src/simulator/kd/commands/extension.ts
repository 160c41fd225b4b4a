import { type DxOutput, dx, dxAlias } from '../../dx/dx';
import { CommandError } from '../engine';
import { noExport } from '../failures';
import type { Kd } from '../kd';
import { poolUsed } from '../poolused/command';
import { type Command, command } from './command';

/** `dx`, the commands of the kernel extension, and the aliases that scripts registered. */
export const extensionCommands: readonly Command[] = [
  command(/^dx(?=\s|$)/i, (kd, { argument }) => show(kd, dx(kd, argument))),
  command(/^!(?:kdexts\.)?poolused(?=\s|$)/i, poolUsed),
  command(/^![\w.]+/, (kd, { text, argument }) => {
    const name = /^!([\w.]+)/.exec(text)?.[1] ?? '';
    if (!kd.scripts.alias(name)) throw noExport(name);
    show(kd, dxAlias(kd, name, argument));
  }),
];

function show(kd: Kd, { lines, links, outcome }: DxOutput): void {
  kd.links = links;
  if (outcome === 'failed') throw new CommandError(lines.join('\n'));
  for (const line of lines) kd.print(line);
}
