import type { TargetSpec } from '../../simulator/targets/spec';
import { HuntSession, SCRIPT } from '../hunt/support';
import { chooseProcessor, makeItTheUsers } from './state';

/** Something that people do with the script, in which every call to the debugger may fail. */
export interface Flow {
  readonly name: string;
  /** Up to where nothing fails. */
  begin(target: TargetSpec): HuntSession;
  /** The part in which a call fails. */
  act(hunt: HuntSession): void;
  /** Calls to the debugger that it makes at least: a flow that makes fewer has lost its way. */
  readonly leastCalls: number;
  /** The user asked for PoolHitTag to be armed when the flow ends. */
  readonly leavesArmed?: true;
}

/** Hits that a flow records: enough for every step of a hunt. */
const HITS = 6;

/** A debugger that somebody works with. */
function usersOwn(target: TargetSpec): HuntSession {
  const hunt = new HuntSession(target, { load: 'not' });
  makeItTheUsers(hunt);
  return hunt;
}

/** Who looks at another processor than the one that stopped. */
function unloaded(target: TargetSpec): HuntSession {
  const hunt = usersOwn(target);
  chooseProcessor(hunt);
  return hunt;
}

function loaded(target: TargetSpec): HuntSession {
  const hunt = unloaded(target);
  hunt.run(`.scriptrun ${SCRIPT}`);
  return hunt;
}

/** Where the machine goes on when it is let run: no other processor has been chosen. */
function ready(target: TargetSpec): HuntSession {
  const hunt = usersOwn(target);
  hunt.run(`.scriptrun ${SCRIPT}`);
  return hunt;
}

/** With hits recorded. */
function hunted(target: TargetSpec): HuntSession {
  const hunt = ready(target);
  hunt.hitTag(HITS);
  chooseProcessor(hunt);
  return hunt;
}

/** Armed by the user, and stopped at a hit. */
function armed(target: TargetSpec): HuntSession {
  const hunt = ready(target);
  hunt.run(`dx @$pool.arm("${target.leak}")`);
  hunt.run('g');
  return hunt;
}

/** One line makes a new flow part of the fault tests. */
export const flows: readonly Flow[] = [
  {
    name: 'load',
    begin: unloaded,
    act: (hunt) => hunt.run(`.scriptrun ${SCRIPT}`),
    leastCalls: 3,
  },
  {
    name: 'used',
    begin: loaded,
    act: (hunt) => hunt.run('dx -g @$pool.used()'),
    leastCalls: 10,
  },
  { name: 'hitTag', begin: ready, act: (hunt) => hunt.hitTag(HITS), leastCalls: 60 },
  {
    name: 'hitTag cut short',
    begin: (target) => {
      const hunt = ready(target);
      hunt.machine.inject({ afterHits: 3, stop: { kind: 'manualBreak' } });
      return hunt;
    },
    act: (hunt) => hunt.hitTag(HITS),
    leastCalls: 50,
  },
  {
    name: 'hitTag after ~Ns',
    begin: hunted,
    act: (hunt) => hunt.hitTag(HITS),
    leastCalls: 50,
  },
  {
    name: 'arm',
    begin: loaded,
    act: (hunt) => hunt.run(`dx @$pool.arm("${hunt.tag}")`),
    leastCalls: 30,
    leavesArmed: true,
  },
  {
    name: 'capture',
    begin: armed,
    act: (hunt) => hunt.run('dx @$pool.capture(2)'),
    leastCalls: 10,
    leavesArmed: true,
  },
  {
    name: 'clear',
    begin: armed,
    act: (hunt) => hunt.run('dx @$pool.clear()'),
    leastCalls: 3,
  },
  {
    name: 'leaks',
    begin: hunted,
    act: (hunt) => {
      hunt.run('dx -g @$pool.leaks()');
      hunt.run('dx -g @$pool.sites()');
    },
    leastCalls: 0,
  },
  {
    name: 'save',
    begin: hunted,
    act: (hunt) => hunt.run('dx @$pool.save("C:/temp/leak")'),
    leastCalls: 10,
  },
  {
    name: 'open',
    begin: (target) => {
      const hunt = hunted(target);
      hunt.run('dx @$pool.save("C:/temp/leak")');
      return hunt;
    },
    act: (hunt) => hunt.run('dx @$pool.open("C:/temp/leak")'),
    leastCalls: 1,
  },
  {
    name: 'status',
    begin: loaded,
    act: (hunt) => hunt.run('dx @$pool.status()'),
    leastCalls: 3,
  },
  {
    name: 'unload',
    begin: armed,
    act: (hunt) => hunt.run(`.scriptunload ${SCRIPT}`),
    leastCalls: 3,
  },
  {
    name: 'reload',
    begin: armed,
    act: (hunt) => hunt.run(`.scriptrun ${SCRIPT}`),
    leastCalls: 6,
  },
];
