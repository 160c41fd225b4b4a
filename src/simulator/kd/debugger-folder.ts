import type { HostFiles } from './engine';
import { LayeredFiles } from './layered-files';
import { POOLTAG_TEXT } from './poolused/pooltag-file';

/** Where the simulated debugger is installed. */
export const DEBUGGER_FOLDER = 'C:\\Debuggers';

/** The host's files with those that come with the debugger. */
export const withDebuggerFiles = (files: HostFiles): HostFiles =>
  new LayeredFiles({ [`${DEBUGGER_FOLDER}\\triage\\pooltag.txt`]: POOLTAG_TEXT }, files);
