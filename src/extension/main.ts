import { Changes } from '../hunt/arming/changes';
import type { Observer } from '../hunt/events';
import { Hunter } from '../hunt/hunter';
import { Archive } from '../hunt/recording/archive';
import { Recorder } from '../hunt/recording/recorder';
import { Retagger } from '../hunt/retag/retagger';
import { disarmed } from '../messages/disarming';
import { huntEvent } from '../messages/progress';
import { restored } from '../messages/retag';
import { HostDebugger, printLine } from './host-debugger';
import { HostFiles } from './host-files';
import { loadLine, MAKE_VARIABLE, makeVariable, removeVariable } from './load';
import { PoolApi } from './pool-api';

declare const POOLTAG_VERSION: string;

const hostDebugger = new HostDebugger();

const observer: Observer = (event) => printLine(huntEvent(event));

const files = new HostFiles();

const recorder = new Recorder(files, () => hostDebugger.now(), POOLTAG_VERSION, observer);

const changes = new Changes(hostDebugger, hostDebugger, (entry) => {
  recorder.note({ type: 'change', ...entry });
});

const hunter = new Hunter(hostDebugger, changes, recorder, observer);

const retagger = new Retagger(hostDebugger, changes, files, observer);

const archive = new Archive(hostDebugger, files, recorder, hunter);

/** What the debugger shows as `Contents.pool`, and `@$pool` once that is made. */
export const pool = new PoolApi(
  hostDebugger,
  hunter,
  retagger,
  archive,
  recorder,
  files,
  POOLTAG_VERSION,
  observer,
);

/** While the script loads nothing of the target can be reached: only records are made here. */
export function initializeScript(): readonly JsProvider.RegistrationRecord[] {
  printLine(loadLine(POOLTAG_VERSION));
  const alias = (name: string, call: (...given: unknown[]) => unknown) =>
    new host.optionalRecord(new host.functionAlias(withVariable(call), name));
  class Utility {
    get Pool(): PoolApi {
      return pool;
    }
  }
  return [
    new host.apiVersionSupport(1, 3),
    new host.optionalRecord(new host.namedModelParent(Utility, 'Debugger.Models.Utility')),
    alias('pooltop', (...given) => pool.top(...given)),
    alias('poolhit', (...given) => pool.hitTag(...given)),
    alias('poolwho', (...given) => pool.who(...given)),
    alias('poolleaks', (...given) => pool.leaks(...given)),
    alias('poolrestore', (...given) => pool.clear(...given)),
    alias('poolhelp', (...given) => pool.help(...given)),
  ];
}

/** After `.scriptrun`: the host is complete, so the variable can be made. */
export function invokeScript(): void {
  const isThere = makeVariable(pool);
  printLine(
    isThere ? '@$pool is ready: dx @$pool.help()' : `@$pool could not be made: ${MAKE_VARIABLE}`,
  );
}

/** Nothing of ours may stay in force once the script is gone. */
export function uninitializeScript(): void {
  for (const undone of hunter.release()) {
    if (undone.kind === 'stillThere') observer({ kind: 'notRepaired', command: undone.repair });
    if (undone.kind === 'undone') printLine(`pooltag: ${disarmed(undone)}`);
  }
  const code = retagger.restore();
  if (code.kind !== 'nothing') printLine(`pooltag: ${restored(code)}`);
  recorder.flush();
  removeVariable();
}

/** An alias works after a plain load too, and makes the variable on its way. */
function withVariable(call: (...given: unknown[]) => unknown): (...given: unknown[]) => unknown {
  return (...given) => {
    makeVariable(pool);
    return call(...given);
  };
}
