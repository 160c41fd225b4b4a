import { type Command, command, pathArgument } from './command';

/** Loading, running and unloading JavaScript. The script host prints what comes of it. */
export const scriptCommands: readonly Command[] = [
  command(/^\.scriptload(?=\s)/i, (kd, { argument }) => {
    kd.scripts.load(pathArgument(argument), false);
  }),
  command(/^\.scriptrun(?=\s)/i, (kd, { argument }) => {
    kd.scripts.load(pathArgument(argument), true);
  }),
  command(/^\.scriptunload(?=\s)/i, (kd, { argument }) => {
    kd.scripts.unload(pathArgument(argument));
  }),
  command(/^\.scriptunloadall$/i, (kd) => kd.scripts.unloadAll()),
  command(/^\.scriptlist$/i, (kd) => {
    kd.print('Command Loaded Scripts:');
    for (const { path } of kd.scripts.list()) kd.print(`    JavaScript script from '${path}'`);
  }),
  command(/^\.scriptproviders$/i, (kd) => {
    kd.print('Available Script Providers:');
    kd.print("    NatVis (extension '.NatVis')");
    kd.print("    JavaScript (extension '.js')");
  }),
];
