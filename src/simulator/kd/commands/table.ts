import { aliasCommands } from './alias-commands';
import { blockCommands } from './block';
import { breakpointCommands } from './breakpoint-commands';
import { cacheCommands } from './cache';
import type { Command } from './command';
import { commandFiles } from './command-files';
import { contextCommands } from './context-commands';
import { displayCommands } from './display';
import { editCommands } from './edit';
import { evaluationCommands } from './evaluation';
import { eventCommands } from './events';
import { executionCommands } from './execution';
import { extensionCommands } from './extension';
import { functionEntryCommands } from './function-entry';
import { helpCommands } from './help';
import { logCommands } from './log';
import { loopCommands } from './loops';
import { moduleCommands } from './modules';
import { notSimulatedCommands } from './not-simulated';
import { printingCommands } from './printing';
import { registerCommands } from './register-commands';
import { scriptCommands } from './scripts';
import { searchCommands } from './search';
import { settingCommands } from './setting-commands';
import { stackCommands } from './stack';
import { structureCommands } from './structure';
import { symbolCommands } from './symbols';
import { targetCommands } from './target-commands';
import { unassembleCommands } from './unassemble';

const commands: readonly Command[] = [
  ...helpCommands,
  ...scriptCommands,
  ...extensionCommands,
  ...blockCommands,
  ...loopCommands,
  ...commandFiles,
  ...aliasCommands,
  ...printingCommands,
  ...logCommands,
  ...settingCommands,
  ...contextCommands,
  ...targetCommands,
  ...executionCommands,
  ...breakpointCommands,
  ...eventCommands,
  ...structureCommands,
  ...displayCommands,
  ...editCommands,
  ...searchCommands,
  ...cacheCommands,
  ...registerCommands,
  ...stackCommands,
  ...moduleCommands,
  ...symbolCommands,
  ...unassembleCommands,
  ...functionEntryCommands,
  ...evaluationCommands,
  ...notSimulatedCommands,
];

/** The command that a text begins with, and its name as typed. */
export function findCommand(
  text: string,
): { readonly name: string; readonly run: Command['run'] } | undefined {
  for (const { name, run } of commands) {
    const found = name.exec(text)?.[0];
    if (found !== undefined) return { name: found, run };
  }
  return undefined;
}
