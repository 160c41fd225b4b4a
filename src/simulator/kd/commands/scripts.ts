import { Cursor } from '../cursor';
import type { Kd } from '../kd';
import { type Command, command, pathArgument } from './command';

const NONE = '<None Loaded>';

/** Without a path there is nothing to do. */
const withPath = (name: RegExp, run: (kd: Kd, path: string) => void): Command =>
  command(name, (kd, invocation) => {
    const path = pathArgument(invocation.argument);
    if (path === '') throw new Cursor(invocation).error('Non-empty string required');
    run(kd, path);
  });

/** Loading, running and unloading JavaScript. The script host prints what comes of it. */
export const scriptCommands: readonly Command[] = [
  withPath(/^\.scriptload(?=\s|$)/i, (kd, path) => kd.scripts.load(path, false)),
  withPath(/^\.scriptrun(?=\s|$)/i, (kd, path) => kd.scripts.load(path, true)),
  withPath(/^\.scriptunload(?=\s|$)/i, (kd, path) => kd.scripts.unload(path)),
  command(/^\.scriptunloadall$/i, (kd) => kd.scripts.unloadAll()),
  command(/^\.scriptlist$/i, (kd) => {
    kd.print('Command Loaded Scripts:');
    const loaded = kd.scripts.list().map(({ path }) => `JavaScript script from '${path}'`);
    for (const line of loaded.length === 0 ? [NONE] : loaded) kd.print(`    ${line}`);
    kd.print("Other Clients' Scripts:");
    kd.print(`    ${NONE}`);
  }),
  command(/^\.scriptproviders$/i, (kd) => {
    kd.print('Available Script Providers:');
    kd.print("    NatVis (extension '.NatVis')");
    kd.print("    JavaScript (extension '.js')");
  }),
];
