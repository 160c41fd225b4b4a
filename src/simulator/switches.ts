/**
 * What differs between debuggers, or is not known of their script host: each is a switch, and the
 * whole hunt is tested over a pairwise cover of all of them. The default is what Microsoft's engine
 * was seen to do, where it could be asked. The numbers in brackets are the questions of
 * docs/conformance.md.
 */
export interface Switches {
  /** [1] The engine that scripts run in: language level, built-ins, and how errors read. */
  readonly javascript: JavaScriptEngine;
  /** [2] `Int64.toString(16)`: builds of 2017 put `0x` before the digits. */
  readonly int64Prefix: boolean;
  /** [3] Whether compareTo, shifts and getHighPart take 64-bit addresses as signed. */
  readonly int64Signed: boolean;
  /** [4] Which integers enter scripts as Int64: those of 64 bits, every one, or only large ones. */
  readonly ordinals: '64bit' | 'all' | 'large';
  /** [5] Whether a script may set properties of Debugger.State.UserVariables. */
  readonly userVariablesWritable: boolean;
  /** [6] Whether the namespace is there while a script loads; documented: no. */
  readonly namespaceWhileLoading: boolean;
  /** [7] ExecuteCommand of a failing command throws, text and all lost, or returns the error's text. */
  readonly failingCommands: 'throw' | 'answer';
  /** [8] Some error texts reach the console although the command was captured. */
  readonly errorsBypassCapture: boolean;
  /** [9] What ExecuteCommand returns of a stop: what happened, or the place too, or nothing. */
  readonly resumeText: 'event' | 'place' | 'nothing';
  /** [10] Whether the rest of a command line runs after a command of it resumed the target. */
  readonly tailAfterStop: boolean;
  /** [11] Whether `finally` blocks run when Ctrl+Break aborts a script; `catch` never sees it. */
  readonly finallyOnAbort: boolean;
  /** [12] Whether `$prcb` is the current processor's control block, or no register at all. */
  readonly processorRegister: boolean;
  /** [13] Forms in which host.memory takes a kernel address of a 32-bit target. */
  readonly narrowLocations: 'both' | 'signExtended' | 'zeroExtended';
  /** [14] Whether the kernel extension is there, with `!poolused`. */
  readonly kdexts: boolean;
  /** [15] Whether the debugger lists all modules from the start, or the kernel until `.reload`. */
  readonly modulesListed: boolean;
}

/** The engines of the script host: Chakra, and from WinDbg 1.2407 on V8. */
export const JAVASCRIPT_ENGINES = ['chakra', 'v8'] as const;

export type JavaScriptEngine = (typeof JAVASCRIPT_ENGINES)[number];

export const defaultSwitches: Switches = {
  javascript: 'v8',
  int64Prefix: false,
  int64Signed: false,
  ordinals: '64bit',
  userVariablesWritable: true,
  namespaceWhileLoading: false,
  failingCommands: 'throw',
  errorsBypassCapture: false,
  resumeText: 'event',
  tailAfterStop: true,
  finallyOnAbort: false,
  processorRegister: true,
  narrowLocations: 'both',
  kdexts: true,
  modulesListed: false,
};
