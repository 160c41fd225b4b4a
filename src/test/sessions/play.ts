import type { HostCall } from '../../simulator/jsprovider/host-call';
import { differences, noteIn, type State, stateOf } from '../faults/state';
import { HuntSession, SCRIPT, target } from '../hunt/support';
import { excess, reportedSites, trueSites } from '../hunt/support-truth';
import type { Action, After, Disturbance, ScriptCall, Session } from './action';
import { afterwards, type Effect, type Expected, isIdle } from './holder';

/** Hits that a hunt in a session asks for. */
const HITS = 5;

interface Meaning {
  readonly effect: Effect;
  /** What is typed; TAG and OTHER stand for tags of the target. */
  readonly line: string;
}

const pool = (call: string): string => `dx @$scriptContents.pool.${call}`;

const meanings: Readonly<Record<ScriptCall, Meaning>> = {
  hitTag: { effect: 'hunts', line: pool(`hitTag("TAG", ${HITS})`) },
  hitOther: { effect: 'hunts', line: pool('hitTag("OTHER", 2)') },
  arm: { effect: 'arms', line: pool('arm("TAG")') },
  armOther: { effect: 'arms', line: pool('arm("OTHER")') },
  capture: { effect: 'captures', line: pool('capture(3)') },
  clear: { effect: 'clears', line: pool('clear()') },
  status: { effect: 'looks', line: pool('status()') },
  used: { effect: 'looks', line: `dx -g ${pool('used()').slice(3)}` },
  leaks: { effect: 'looks', line: `dx -g ${pool('leaks()').slice(3)}` },
  sites: { effect: 'looks', line: `dx -r2 ${pool('sites()').slice(3)}` },
  stacks: { effect: 'looks', line: pool('stacks()') },
  hits: { effect: 'looks', line: pool('hits(20)') },
  save: { effect: 'looks', line: pool('save("C:/temp/hunts")') },
  open: { effect: 'looks', line: pool('open("C:/temp/hunts")') },
  skip: { effect: 'nothing', line: pool('skip("acmeflt!Acme*")') },
  unskip: { effect: 'nothing', line: pool('unskip("acmeflt!Acme*")') },
  help: { effect: 'nothing', line: pool('help()') },
  scriptrun: { effect: 'leaves', line: `.scriptrun ${SCRIPT}` },
  scriptload: { effect: 'nothing', line: `.scriptload ${SCRIPT}` },
  scriptunload: { effect: 'leaves', line: `.scriptunload ${SCRIPT}` },
};

/** What has happened in the sessions played so far: one in which nothing happens proves nothing. */
export interface Tally {
  calls: number;
  disturbed: number;
  hits: number;
  /** Calls after which PoolHitTag was left armed by one that was disturbed. */
  leftArmed: number;
}

/**
 * Plays a session from its beginning, and says what is wrong at the first thing that is.
 * @param meddle does at the end of each call of the script what a broken script would do
 */
export function play(
  session: Session,
  tally: Tally,
  meddle: (hunt: HuntSession) => void = () => undefined,
): string | undefined {
  return new Player(session, tally, meddle).play();
}

class Player {
  readonly #session: Session;
  readonly #hunt: HuntSession;
  readonly #tags: { readonly TAG: string; readonly OTHER: string };
  readonly #tally: Tally;
  readonly #meddle: (hunt: HuntSession) => void;
  /** What a disturbed call may have written, as far as the script can know. */
  #doubtful: string | undefined;
  #expected: Expected;
  /** Ctrl+Break by the clock has come since the action began. */
  #pressed = false;

  constructor(session: Session, tally: Tally, meddle: (hunt: HuntSession) => void) {
    const { processors, seed, finallyOnAbort, failingCommands, resumeText } = session;
    const spec = target(session.target);
    const other = spec.workloads.find(({ tag }) => tag !== spec.leak)?.tag ?? spec.leak;
    this.#session = session;
    this.#tally = tally;
    this.#meddle = meddle;
    this.#tags = { TAG: spec.leak, OTHER: other };
    const switches = { finallyOnAbort, failingCommands, resumeText };
    this.#hunt = new HuntSession(spec, { processors, seed, switches, patience: 100 });
    this.#expected = { value: this.#hunt.idle, holder: 'nobody', saved: this.#hunt.idle };
  }

  play(): string | undefined {
    for (const [index, action] of this.#session.actions.entries()) {
      const wrong = this.#do(action);
      if (wrong !== undefined) return `action ${index + 1} ${JSON.stringify(action)}: ${wrong}`;
    }
    const wrong = this.#close();
    return wrong === undefined ? undefined : `at the end: ${wrong}`;
  }

  #do(action: Action): string | undefined {
    switch (action.do) {
      case 'call':
        return this.#call(action.call, action.disturbed);
      case 'command':
        this.#hunt.run(action.command);
        return undefined;
      case 'go':
        this.#go();
        return this.#hunt.poolHitTag() === this.#expected.value
          ? undefined
          : 'g changes PoolHitTag';
      case 'write':
        this.#write(action.value);
        return undefined;
      case 'break in':
        this.#breakIn(action.after);
        return undefined;
    }
  }

  /** Ends at once where nothing is armed that could end it. */
  #go(): void {
    const hunt = this.#hunt;
    if (isIdle(hunt.poolHitTag())) {
      hunt.machine.inject({ afterHits: 0, stop: { kind: 'manualBreak' } });
    }
    hunt.run('g');
    this.#release();
  }

  #write(what: Extract<Action, { do: 'write' }>['value']): void {
    const { idle } = this.#hunt;
    const value = {
      zero: '00000000',
      idle,
      tag: this.#bytesOf(this.#tags.TAG),
      other: this.#bytesOf(this.#tags.OTHER),
    }[what];
    const wasSame = value === this.#expected.value;
    const number = Buffer.from(value, 'hex').readUInt32LE();
    this.#hunt.run(`ed nt!PoolHitTag 0x${number.toString(16)}`);
    if (wasSame) return;
    const holder = isIdle(value) ? 'nobody' : this.#claims(value) ? 'claimed' : 'hand';
    const saved = noteIn(this.#hunt)?.saved ?? (isIdle(value) ? value : idle);
    this.#expected = { value, holder, saved };
  }

  /** Whether a hunt's note says that this is its own, or the script must take it for that. */
  #claims(value: string): boolean {
    return noteIn(this.#hunt)?.armed === value || this.#doubtful === value;
  }

  #breakIn(after: After): void {
    const hunt = this.#hunt;
    if ('hits' in after) {
      hunt.machine.inject({ afterHits: after.hits, stop: { kind: 'manualBreak' } });
      return;
    }
    const time = hunt.machine.clock.now() + after.milliseconds;
    hunt.onProgress = () => {
      if (hunt.machine.clock.now() < time) return;
      hunt.onProgress = () => undefined;
      this.#pressed = true;
      hunt.pressBreak();
    };
  }

  /** A key that was pressed too late for an action is not pressed in the next one. */
  #release(): void {
    while (this.#hunt.engine.takeBreak());
    this.#pressed = false;
  }

  #call(call: ScriptCall, disturbed: Disturbance | undefined): string | undefined {
    const hunt = this.#hunt;
    const { effect, line } = meanings[call];
    const before = stateOf(hunt);
    const { resumes } = hunt.engine.counters;
    const stops = hunt.stopsOnTag;
    hunt.machine.mark();
    const isReached = this.#disturb(disturbed);
    const shown = hunt.run(this.#withTags(line));
    this.#meddle(hunt);
    hunt.intercept = () => undefined;
    const wasDisturbed = isReached() || this.#pressed;
    this.#release();
    this.#tally.calls += 1;
    this.#tally.disturbed += wasDisturbed ? 1 : 0;
    this.#tally.hits += hunt.stopsOnTag - stops;
    const hasRun = hunt.engine.counters.resumes !== resumes;
    const changed = differences(before, stateOf(hunt), { hasRun, but: ['poolHitTag'] });
    if (changed.length > 0) return changed.join('; ');
    const wrong = this.#judge(effect, call, wasDisturbed);
    if (wrong !== undefined) return `${wrong}; it answered ${shown}`;
    if (wasDisturbed) return undefined;
    if (call === 'status' && this.#isLoaded()) return this.#untruth(shown);
    return call === 'hitTag' ? this.#overstated(shown, hunt.stopsOnTag - stops) : undefined;
  }

  /** @returns whether the disturbance has come */
  #disturb(disturbed: Disturbance | undefined): () => boolean {
    if (!disturbed) return () => false;
    const { at, how } = disturbed;
    let calls = 0;
    this.#hunt.intercept = ({ kind }: HostCall) => {
      calls += 1;
      if (how === 'Ctrl+Break') {
        if (calls === at) this.#hunt.pressBreak();
        return undefined;
      }
      const isLost = how.lasts === true && calls > at && kind !== 'log' && kind !== 'file';
      return calls === at || isLost ? how.fault : undefined;
    };
    return () => calls >= at;
  }

  /** Whether PoolHitTag is what it may be, and who has it from now on. */
  #judge(effect: Effect, call: ScriptCall, wasDisturbed: boolean): string | undefined {
    const before = this.#expected;
    const value = this.#hunt.poolHitTag();
    const tag = this.#bytesOf(this.#tags[/Other$/.test(call) ? 'OTHER' : 'TAG']);
    const allowed =
      this.#isLoaded() || effect === 'leaves' ? afterwards(before, effect, tag) : [before.value];
    // A hunt that could not even leave its note is only what the script itself remembers.
    const isUnnoted = before.holder === 'disturbed' && !noteIn(this.#hunt);
    const isOpen = wasDisturbed || isUnnoted;
    const more = isOpen ? [before.value, before.saved, this.#hunt.idle, '00000000', tag] : [];
    if (![...allowed, ...more].includes(value)) {
      return `PoolHitTag is ${value}, not ${allowed.join(' or ')} (${before.holder})`;
    }
    const mayArm = effect === 'hunts' || effect === 'arms';
    if (wasDisturbed && mayArm) this.#doubtful = tag;
    else if (!wasDisturbed && effect !== 'nothing') this.#doubtful = undefined;
    const saved = isIdle(before.value) ? before.value : before.saved;
    const holder = this.#holderOf(value, effect, wasDisturbed);
    this.#tally.leftArmed += holder === 'disturbed' ? 1 : 0;
    this.#expected = { value, saved, holder };
    return undefined;
  }

  #holderOf(value: string, effect: Effect, wasDisturbed: boolean): Expected['holder'] {
    const { value: old, holder } = this.#expected;
    if (isIdle(value)) return 'nobody';
    if (value === old && (holder === 'hand' || holder === 'claimed')) return holder;
    if (wasDisturbed) return 'disturbed';
    return effect === 'arms' ? 'arm' : holder;
  }

  /** What `status()` says of PoolHitTag is so. */
  #untruth(shown: string): string | undefined {
    const { value, holder } = this.#expected;
    const said = isIdle(value) ? /: not armed/ : holder === 'arm' ? /by arm\(\)/ : /ARMED for/;
    return said.test(shown) ? undefined : `status() is not true of ${value} (${holder}): ${shown}`;
  }

  /** Numbers above those of the machine, or a hit that is not recorded. */
  #overstated(shown: string, stops: number): string | undefined {
    const hits = /: (\d+) hits? on/.exec(shown)?.[1];
    if (hits === undefined) return undefined;
    if (Number(hits) !== stops) return `${hits} hits of ${stops} stops: ${shown}`;
    if (Number(hits) === 0) return undefined;
    this.#hunt.run(meanings.unskip.line);
    this.#hunt.run('dx -r0 @$pool = Debugger.State.Scripts.pooltag.Contents.pool');
    const said = reportedSites(this.#hunt);
    const above = excess(said, trueSites(this.#hunt));
    return above.length > 0 ? above.join('; ') : undefined;
  }

  /** A fresh script, which knows nothing, finds what was left, and puts it right. */
  #close(): string | undefined {
    const hunt = this.#hunt;
    const before: State = stateOf(hunt);
    const { holder, value } = this.#expected;
    const note = noteIn(this.#hunt);
    hunt.files.write('fresh.js', hunt.files.read(SCRIPT));
    hunt.run('.scriptload fresh.js');
    const { resumes } = hunt.engine.counters;
    const shown = hunt.run('dx Debugger.State.Scripts.fresh.Contents.pool.status()');
    const after = hunt.poolHitTag();
    const isNoted = note?.armed === value;
    const wanted = isNoted && holder !== 'nobody' ? note.saved : value;
    if (holder === 'arm' && !isNoted) return 'arm() left no note';
    if (after !== wanted) return `the fresh script leaves ${after}, not ${wanted}: ${shown}`;
    if (isIdle(after) !== shown.includes(': not armed')) return `it says ${shown}`;
    if (hunt.engine.counters.resumes !== resumes) return 'it resumes';
    const changed = differences(before, stateOf(hunt), { hasRun: false, but: ['poolHitTag'] });
    return changed.length > 0 ? changed.join('; ') : undefined;
  }

  #isLoaded(): boolean {
    return this.#hunt.engine.scripts.list().some(({ path }) => path === SCRIPT);
  }

  #withTags(line: string): string {
    return line.replace(/TAG|OTHER/, (name) => this.#tags[name as 'TAG' | 'OTHER']);
  }

  #bytesOf(tag: string): string {
    return Buffer.from(tag.padEnd(4), 'latin1').toString('hex');
  }
}
