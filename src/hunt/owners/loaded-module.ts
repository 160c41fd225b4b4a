import type { ModuleDetails } from '../../text/modules/module-details';
import { ModuleDetailsReader } from '../../text/modules/module-details.parse';
import { parseModules } from '../../text/modules/modules.parse';
import { describeModule, listLoadedModules } from '../debugger/commands';
import { answerOf, type Reader } from '../debugger/ports';

/** `viostor.sys`, `nt!ps`; names of products are none of modules. */
const BINARY = /^(\w+)(?:\.(?:sys|dll|exe)$|!)/i;

/**
 * Looks up those whom lists name among the modules.
 * @returns for a name what the debugger knows of its module, `notLoaded`, or undefined where the name
 *   is none of a module, or a fresh debugger knows of the kernel alone
 */
export function moduleLookup(
  reader: Reader,
): (name: string) => ModuleDetails | 'notLoaded' | undefined {
  const loaded: string[] = [];
  for (const { name, unloaded } of parseModules(answerOf(reader, listLoadedModules))) {
    if (!unloaded) loaded.push(name);
  }
  return (user) => {
    const name = BINARY.exec(user)?.[1]?.toLowerCase();
    if (!name || loaded.length < 2) return undefined;
    const known = loaded.find((each) => each.toLowerCase() === name);
    if (!known) return 'notLoaded';
    const details = new ModuleDetailsReader();
    for (const line of answerOf(reader, describeModule(known))) details.push(line);
    return details.modules[0];
  };
}
