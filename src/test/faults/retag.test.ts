import { describe, expect, test } from '@jest/globals';
import type { TargetSpec } from '../../simulator/targets/spec';
import { HuntSession, SCRIPT, target } from '../hunt/support';
import { codeDigest, onWrite } from './state';
import { type Way, ways } from './trial';

/** Every call of retag, restore and unload fails once, in every way; code is judged in the machine. */

const isComplete = process.env.POOLTAG_FAULTS === 'all';
const HITS = 30;

/** A debugger with hits recorded at several sites. */
function hunted(spec: TargetSpec): HuntSession {
  const hunt = new HuntSession(spec);
  hunt.hitTag(HITS);
  return hunt;
}

function patched(spec: TargetSpec): HuntSession {
  const hunt = hunted(spec);
  hunt.run(`dx @$pool.retagAll("${spec.leak}")`);
  return hunt;
}

interface RetagFlow {
  readonly name: string;
  begin(spec: TargetSpec): HuntSession;
  act(hunt: HuntSession): void;
}

const flows: readonly RetagFlow[] = [
  {
    name: 'retagAll',
    begin: hunted,
    act: (hunt) => hunt.run(`dx @$pool.retagAll("${hunt.tag}")`),
  },
  {
    name: 'a second retag',
    begin: (spec) => {
      const hunt = hunted(spec);
      hunt.run('dx @$pool.retag("acmeflt!FltReadDone+0x9c")');
      return hunt;
    },
    act: (hunt) => hunt.run('dx @$pool.retag("acmeflt!FltQueryNotify+0x13c", "Zzz1")'),
  },
  { name: 'restore', begin: patched, act: (hunt) => hunt.run('dx @$pool.restore()') },
  { name: 'unload', begin: patched, act: (hunt) => hunt.run(`.scriptunload ${SCRIPT}`) },
  {
    name: 'open',
    begin: (spec) => {
      const hunt = patched(spec);
      hunt.run('dx @$vars.Remove("poolPatchNote")');
      return hunt;
    },
    act: (hunt) => hunt.run(`dx @$pool.open("${journalOf(hunt)}")`),
  },
];

const journalOf = ({ files }: HuntSession): string =>
  files
    .list('C:/Temp')
    .find((path) => path.endsWith('.patches'))
    ?.replaceAll('\\', '/') ?? '';

const FRESH = 'Debugger.State.Scripts.fresh.Contents.pool';

/** What is wrong after the n-th call of a flow has failed. */
function complaints(spec: TargetSpec, flow: RetagFlow, number: number, { fault, lasts }: Way) {
  const hunt = flow.begin(spec);
  const own = original(spec);
  const { resumes } = hunt.engine.counters;
  const odd: string[] = [];
  onWrite(hunt.machine, (address, { length }) => {
    if (length !== 4 || !placesOf(spec).has(address)) odd.push(`writes at ${address.toString(16)}`);
  });
  let calls = 0;
  hunt.intercept = ({ kind }) => {
    calls += 1;
    const goesOn = lasts === true && calls > number && kind !== 'log' && kind !== 'file';
    return calls === number || goesOn ? fault : undefined;
  };
  flow.act(hunt);
  hunt.intercept = () => undefined;
  if (calls < number) return undefined;
  // The first call of a script that knows nothing of what happened.
  hunt.files.write('fresh.js', hunt.files.read(SCRIPT));
  hunt.run('.scriptload fresh.js');
  // Who has taken the variable away opens the journal again.
  if (flow.name === 'open') hunt.run(`dx ${FRESH}.open("${journalOf(hunt)}")`);
  const shown = hunt.run(`dx ${FRESH}.status()`);
  const rows = hunt.rows(`${FRESH}.patches()`);
  const isOriginal = codeDigest(hunt) === own;
  if (isOriginal === rows.length > 0) odd.push(`${rows.length} patches are told: ${shown}`);
  if (rows.some(({ columns }) => !['patched', 'old'].includes(String(columns.get('Code'))))) {
    odd.push('code that is neither');
  }
  if (!isOriginal) {
    const restored = hunt.run(`dx ${FRESH}.restore()`);
    if (codeDigest(hunt) !== own) odd.push(`restore() leaves patches: ${restored}`);
  }
  if (hunt.engine.counters.resumes !== resumes) odd.push('resumes');
  return odd;
}

const originals = new Map<TargetSpec, string>();
const places = new Map<TargetSpec, ReadonlySet<bigint>>();

function original(spec: TargetSpec): string {
  const known = originals.get(spec) ?? codeDigest(new HuntSession(spec, { load: 'not' }));
  originals.set(spec, known);
  return known;
}

/** Where retagAll and a second retag write. */
function placesOf(spec: TargetSpec): ReadonlySet<bigint> {
  const known = places.get(spec);
  if (known) return known;
  const found = new Set<bigint>();
  const hunt = hunted(spec);
  onWrite(hunt.machine, (address) => found.add(address));
  hunt.run(`dx @$pool.retagAll("${spec.leak}")`);
  places.set(spec, found);
  return found;
}

const callsOf = (spec: TargetSpec, flow: RetagFlow): number => {
  const hunt = flow.begin(spec);
  const before = hunt.calls.length;
  flow.act(hunt);
  return hunt.calls.length - before;
};

/** Otherwise every third call fails in one way, its neighbours in others. */
const STEP = isComplete ? 1 : 3;

describe.each(flows)('in $name', (flow) => {
  const all = [target('win11-24h2-x64'), target('win11-arm64')];
  test.each(isComplete ? all : all.slice(flows.indexOf(flow) % 2).slice(0, 1))(
    'on $id, whichever call fails, code is as it was or its journal says what is patched',
    (spec) => {
      const calls = callsOf(spec, flow);
      expect(calls).toBeGreaterThan(5);
      const wrong: string[] = [];
      for (let call = 1; call <= calls; call += STEP) {
        for (const way of isComplete ? ways : ways.filter((_, at) => at === call % ways.length)) {
          const found = complaints(spec, flow, call, way) ?? ['not reached'];
          for (const text of found) wrong.push(`call ${call} ${way.name}: ${text}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    600_000,
  );
});
