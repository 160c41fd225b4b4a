import type { FaultAction, HostCall } from '../../simulator/jsprovider/host-call';
import type { TargetSpec } from '../../simulator/targets/spec';
import { type HuntSession, isStack, SCRIPT } from '../hunt/support';
import { lastStop } from '../hunt/support-stop';
import type { Flow } from './flows';
import { differences, kdOf, noteIn, onWrite, type State, stateOf } from './state';

/** How a call to the debugger goes wrong. */
export interface Way {
  readonly name: string;
  readonly fault: FaultAction;
  /** Every call to the target after it fails alike, until the flow is over. */
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
 * Runs a flow whose n-th call fails, and looks at what it leaves: machine and debugger as at the
 * start, or armed as the user wanted it, or armed with a note that says so, by which the next call
 * of this script or of a fresh one puts it right.
 */
export function tryFault(target: TargetSpec, flow: Flow, number: number, way: Way): Trial {
  const run = perform(target, flow, number, way);
  if (!run.reached) return { reached: false, complaints: [] };
  const complaints = [...run.complaints, ...untouched(run)];
  // Before anything is asked of the script: its next call repairs.
  if (isLeftArmed(run)) {
    complaints.push(...noted(run), ...repaired(run, freshCall));
    complaints.push(...repaired(perform(target, flow, number, way), sameCall));
  } else {
    complaints.push(...truthful(run), ...cleared(run));
  }
  return { reached: true, complaints: [...complaints, ...hitsLost(run)] };
}

/** Calls to the debugger that a flow makes when none fails. */
export function countCalls(target: TargetSpec, flow: Flow): number {
  const hunt = flow.begin(target);
  const before = hunt.calls.length;
  flow.act(hunt);
  return hunt.calls.length - before;
}

interface Run {
  readonly flow: Flow;
  readonly hunt: HuntSession;
  readonly reached: boolean;
  /** Hits of which the script was given the stack. */
  readonly hits: number;
  /** Before the flow. */
  readonly start: State;
  /** Times that the target had been let run by then. */
  readonly resumes: number;
  /** What was wrong while calls failed. */
  readonly complaints: readonly string[];
}

function perform(target: TargetSpec, flow: Flow, number: number, { fault, lasts }: Way): Run {
  const hunt = flow.begin(target);
  const start = stateOf(hunt);
  const { resumes } = hunt.engine.counters;
  const strayWrites = watchWrites(hunt);
  let calls = 0;
  let hits = 0;
  // The debugger comes back to the last hit where another processor was chosen: no new one.
  let seen = kdOf(hunt).target.lastEvent.isForgotten ? hunt.stopsOnTag : -1;
  hunt.intercept = (call) => {
    calls += 1;
    const fails = calls === number || (lasts === true && calls > number && needsTarget(call));
    const isHit = isStack(call) && lastStop(hunt) === 'breakInstruction';
    if (!fails && isHit && hunt.stopsOnTag !== seen) {
      hits += 1;
      seen = hunt.stopsOnTag;
    }
    return fails ? fault : undefined;
  };
  flow.act(hunt);
  const reached = calls >= number;
  const complaints = lasts && reached ? [...unreachable(hunt)] : [];
  hunt.intercept = () => undefined;
  for (const address of strayWrites) complaints.push(`writes at 0x${address.toString(16)}`);
  return { flow, hunt, reached, hits, start, resumes, complaints };
}

/** The console and the debugger's own disk are still there when the target is not. */
const needsTarget = ({ kind }: HostCall): boolean => kind !== 'log' && kind !== 'file';

/** Addresses that are written from here on, other than that of PoolHitTag. */
function watchWrites(hunt: HuntSession): ReadonlySet<bigint> {
  const addresses = new Set<bigint>();
  onWrite(hunt.machine, (address, { length }) => {
    if (address !== hunt.target.poolHitTag.address || length !== 4) addresses.add(address);
  });
  return addresses;
}

const isLeftArmed = ({ flow, hunt, start }: Run): boolean =>
  !flow.leavesArmed && hunt.poolHitTag() !== start.poolHitTag && hunt.poolHitTag() !== hunt.idle;

/** Machine and debugger are as at the start, but for PoolHitTag, which is looked at apart. */
function untouched({ hunt, start, resumes }: Run): readonly string[] {
  const hasRun = hunt.engine.counters.resumes !== resumes;
  const complaints = [...differences(start, stateOf(hunt), { hasRun, but: ['poolHitTag'] })];
  if (!/kd> $/.test(hunt.session.prompt)) complaints.push('no prompt');
  return complaints;
}

/** While nothing can be reached, `status()` says that it does not know. */
function unreachable(hunt: HuntSession): readonly string[] {
  if (!isLoaded(hunt)) return [];
  const shown = hunt.run('dx @$scriptContents.pool.status()');
  return shown.includes('unknown: nt!PoolHitTag cannot be read')
    ? []
    : [`status() of an unreachable target: ${shown}`];
}

/** What `status()` says of PoolHitTag is so. */
function truthful({ hunt }: Run): readonly string[] {
  if (!isLoaded(hunt)) return [];
  const shown = hunt.run('dx @$scriptContents.pool.status()');
  const said = hunt.poolHitTag() === hunt.idle ? ': not armed' : 'ARMED for';
  return shown.includes(said) ? [] : [`status() is not true: ${shown}`];
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

/** The note names the tag, the value to put back, and where. */
function noted({ hunt }: Run): readonly string[] {
  const { armed, saved, address } = noteIn(hunt) ?? {};
  const isRight =
    armed === hunt.poolHitTag() &&
    saved === hunt.idle &&
    address === hunt.target.poolHitTag.address;
  return isRight ? [] : [`the note says ${armed} ${saved} 0x${address?.toString(16)}`];
}

const fresh = 'Debugger.State.Scripts.fresh.Contents.pool';

/** The first call of a script that knows nothing of what happened. */
function freshCall(hunt: HuntSession): string {
  hunt.files.write('fresh.js', hunt.files.read(SCRIPT));
  hunt.run('.scriptload fresh.js');
  return hunt.run(`dx ${fresh}.status()`);
}

const isLoaded = ({ engine }: HuntSession): boolean =>
  engine.scripts.list().some(({ path }) => path === SCRIPT);

/**
 * What the user does next with the same script, loaded again where it is gone. What `arm()` has
 * armed stays so until `clear()`, and is shown as such.
 */
function sameCall(hunt: HuntSession): string {
  if (!isLoaded(hunt)) hunt.run(`.scriptload ${SCRIPT}`);
  const pool = 'dx @$scriptContents.pool';
  const shown = hunt.run(`${pool}.status()`);
  return /ARMED for .* by arm\(\)/.test(shown) ? hunt.run(`${pool}.clear()`) : shown;
}

/** Whether the call disarms, lets nothing run, says what it did, and leaves the rest alone. */
function repaired(run: Run, call: (hunt: HuntSession) => string): readonly string[] {
  const { hunt } = run;
  const { resumes } = hunt.engine.counters;
  const shown = call(hunt);
  const complaints = [...untouched(run)];
  if (hunt.poolHitTag() !== hunt.idle) complaints.push(`${call.name} does not disarm: ${shown}`);
  if (hunt.engine.counters.resumes !== resumes) complaints.push(`${call.name} resumes`);
  if (!shown.includes('PoolHitTag')) complaints.push(`${call.name} does not say so: ${shown}`);
  return complaints;
}
