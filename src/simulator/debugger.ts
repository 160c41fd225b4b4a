import { JsProvider } from './jsprovider/js-provider';
import type { BreakWord } from './kd/break-word';
import type { Progress } from './kd/debug-target';
import { withDebuggerFiles } from './kd/debugger-folder';
import type { HostFiles, Output } from './kd/engine';
import { KdEngine } from './kd/kd-engine';
import { createMachine } from './kernel/create';
import { defaultSwitches, type Switches } from './switches';
import type { TargetSpec } from './targets/spec';

/** What a simulated debugger is put together from. */
export interface DebuggerOptions {
  readonly target: TargetSpec;
  readonly seed: number;
  readonly processors?: number;
  readonly switches?: Partial<Switches>;
  readonly files: HostFiles;
  /** What the person at the prompt sees. */
  readonly console: Output;
  readonly breaks: BreakWord;
  readonly onProgress: (progress: Progress) => void;
}

/** A machine, the debugger on the other end of its wire, and the script host in it. */
export function createEngine(options: DebuggerOptions): KdEngine {
  const { target, seed, processors, switches, files, console, breaks, onProgress } = options;
  return new KdEngine({
    machine: createMachine(target, { seed, processors }),
    switches: { ...defaultSwitches, ...switches },
    files: withDebuggerFiles(files),
    console,
    breaks,
    onProgress,
    scriptHost: (engine) => {
      const provider = new JsProvider(engine);
      return { scripts: provider, namespace: provider.namespace };
    },
  });
}
