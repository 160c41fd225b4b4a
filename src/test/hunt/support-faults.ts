import type { FaultAction } from '../../simulator/jsprovider/host-call';
import type { TargetSpec } from '../../simulator/targets/spec';
import { type HuntSession, isStack, SCRIPT } from './support';
import type { Flow } from './support-flows';
import { lastStop } from './support-stop';

/** How a call to the debugger goes wrong. */
export interface Way {
  readonly name: string;
  readonly fault: FaultAction;
  /** Every call after it fails alike, until the flow is over. */
  readonly lasts?: true;
}

const message = 'The debugger is not connected';

export const ways: readonly Way[] = [
  { name: 'throws', fault: { kind: 'throw', message: 'Unexpected failure' } },
  {
    name: 'does it, then throws',
    fault: { kind: 'throw', message: 'Unexpected failure', performed: true },
  },
  { name: 'answers nothing', fault: { kind: 'nothing' } },
  { name: 'answers an error', fault: { kind: 'answer', text: "Couldn't resolve error at 'nt'" } },
  {
    name: 'answers garbage',
    fault: { kind: 'answer', text: '\0\uffff ~!0x?? k 4: : :\n\u2028 =' },
  },
  { name: 'loses the connection', fault: { kind: 'throw', message }, lasts: true },
  { name: 'takes the script away', fault: { kind: 'abort' } },
  {
    name: 'does it, then takes the script away',
    fault: { kind: 'abort', performed: true },
  },
];

/** What became of a flow in which one call failed. */
export interface Trial {
  /** Whether the flow made so many calls at all. */
  readonly reached: boolean;
  /** What is wrong afterwards, in words; empty when all is well. */
  readonly complaints: readonly string[];
}

/**
 * Runs a flow whose n-th call fails, and looks at what it leaves: PoolHitTag as at the start, or
 * as the user wanted it, or repaired by the next call of this script and by that of a fresh one.
 */
export function tryFault(target: TargetSpec, flow: Flow, number: number, way: Way): Trial {
  const run = perform(target, flow, number, way);
  if (!run.reached) return { reached: false, complaints: [] };
  // Before anything is asked of the script: its next call repairs.
  const after = isLeftArmed(run)
    ? [...repaired(run, freshCall), ...repaired(perform(target, flow, number, way), sameCall)]
    : cleared(run);
  return { reached: true, complaints: [...after, ...inOrder(run), ...hitsLost(run)] };
}

interface Run {
  readonly flow: Flow;
  readonly hunt: HuntSession;
  readonly reached: boolean;
  /** Hits of which the script was given the stack. */
  readonly hits: number;
}

function perform(target: TargetSpec, flow: Flow, number: number, { fault, lasts }: Way): Run {
  const hunt = flow.begin(target);
  let calls = 0;
  let hits = 0;
  hunt.intercept = (call) => {
    calls += 1;
    const fails = calls === number || (lasts === true && calls > number);
    if (!fails && isStack(call) && lastStop(hunt) === 'breakInstruction') hits += 1;
    return fails ? fault : undefined;
  };
  flow.act(hunt);
  hunt.intercept = () => undefined;
  return { flow, hunt, reached: calls >= number, hits };
}

const isLeftArmed = ({ flow, hunt }: Run): boolean =>
  !flow.leavesArmed && hunt.poolHitTag() !== hunt.idle;

/** The debugger is the user's as before: no breakpoints, and the prompt answers. */
function inOrder({ hunt }: Run): readonly string[] {
  const complaints: string[] = [];
  if (hunt.machine.breakpoints.size > 0) complaints.push('a breakpoint is left');
  if (!/kd> $/.test(hunt.session.prompt)) complaints.push('no prompt');
  return complaints;
}

/** Every hit is recorded but perhaps the one at which the call failed. */
function hitsLost({ hunt, hits }: Run): readonly string[] {
  const least = hits - 1;
  if (least <= 0) return [];
  const shown = /(\d+) hits?, coverage/.exec(hunt.run('dx @$pool.hits(1000)'))?.[1] ?? '0';
  return Number(shown) < least ? [`${shown} hits are recorded of ${hits}`] : [];
}

/** What the user has armed, the user can undo. */
function cleared({ hunt, flow }: Run): readonly string[] {
  if (!flow.leavesArmed) return [];
  hunt.run('dx @$pool.clear()');
  return hunt.poolHitTag() === hunt.idle ? [] : ['clear() does not disarm'];
}

const fresh = 'Debugger.State.Scripts.fresh.Contents.pool';

/** The first call of a script that knows nothing of what happened. */
function freshCall(hunt: HuntSession): string {
  hunt.files.write('fresh.js', hunt.files.read(SCRIPT));
  hunt.run('.scriptload fresh.js');
  return hunt.run(`dx ${fresh}.status()`);
}

/**
 * What the user does next with the same script, loaded again where it is gone. What `arm()` has
 * armed stays so until `clear()`, and is shown as such.
 */
function sameCall(hunt: HuntSession): string {
  const isLoaded = hunt.engine.scripts.list().some(({ path }) => path === SCRIPT);
  if (!isLoaded) hunt.run(`.scriptload ${SCRIPT}`);
  const pool = 'dx @$scriptContents.pool';
  const shown = hunt.run(`${pool}.status()`);
  return /ARMED for .* by arm\(\)/.test(shown) ? hunt.run(`${pool}.clear()`) : shown;
}

/** Whether the call disarms, lets nothing run, and says what it did. */
function repaired({ hunt }: Run, call: (hunt: HuntSession) => string): readonly string[] {
  const { resumes } = hunt.engine.counters;
  const shown = call(hunt);
  const complaints: string[] = [];
  if (hunt.poolHitTag() !== hunt.idle) complaints.push(`${call.name} does not disarm: ${shown}`);
  if (hunt.engine.counters.resumes !== resumes) complaints.push(`${call.name} resumes`);
  if (!shown.includes('PoolHitTag')) complaints.push(`${call.name} does not say so: ${shown}`);
  return complaints;
}
