import { HuntSession, SCRIPT } from './support';
import type { TargetSpec } from '../../simulator/targets/spec';

/** Something that people do with the script, in which every call to the debugger may fail. */
export interface Flow {
  readonly name: string;
  /** Up to where nothing fails. */
  begin(target: TargetSpec): HuntSession;
  /** The part in which a call fails. */
  act(hunt: HuntSession): string;
  /** The user asked for PoolHitTag to be armed when the flow ends. */
  readonly leavesArmed?: true;
}

/** Hits that a flow records: enough for every step of a hunt. */
const HITS = 6;

const loaded = (target: TargetSpec): HuntSession => new HuntSession(target);

/** Armed by the user, and stopped at a hit. */
function armed(target: TargetSpec): HuntSession {
  const hunt = loaded(target);
  hunt.run(`dx @$pool.arm("${target.leak}")`);
  hunt.run('g');
  return hunt;
}

/** One line makes a new flow part of the fault tests. */
export const flows: readonly Flow[] = [
  {
    name: 'load',
    begin: (target) => new HuntSession(target, { load: 'not' }),
    act: (hunt) => hunt.run(`.scriptrun ${SCRIPT}`),
  },
  { name: 'used', begin: loaded, act: (hunt) => hunt.run('dx -g @$pool.used()') },
  { name: 'hitTag', begin: loaded, act: (hunt) => hunt.hitTag(HITS) },
  {
    name: 'hitTag cut short',
    begin: (target) => {
      const hunt = loaded(target);
      hunt.machine.inject({ afterHits: 3, stop: { kind: 'manualBreak' } });
      return hunt;
    },
    act: (hunt) => hunt.hitTag(HITS),
  },
  {
    name: 'arm',
    begin: loaded,
    act: (hunt) => hunt.run(`dx @$pool.arm("${hunt.tag}")`),
    leavesArmed: true,
  },
  {
    name: 'capture',
    begin: armed,
    act: (hunt) => hunt.run('dx @$pool.capture(2)'),
    leavesArmed: true,
  },
  { name: 'clear', begin: armed, act: (hunt) => hunt.run('dx @$pool.clear()') },
  {
    name: 'leaks',
    begin: (target) => {
      const hunt = loaded(target);
      hunt.hitTag(HITS);
      return hunt;
    },
    act: (hunt) => hunt.run('dx -g @$pool.leaks()') + hunt.run('dx -g @$pool.sites()'),
  },
  { name: 'status', begin: loaded, act: (hunt) => hunt.run('dx @$pool.status()') },
  { name: 'unload', begin: armed, act: (hunt) => hunt.run(`.scriptunload ${SCRIPT}`) },
  { name: 'reload', begin: armed, act: (hunt) => hunt.run(`.scriptrun ${SCRIPT}`) },
];
