import { Changes } from '../../hunt/arming/changes';
import type { HuntEvent } from '../../hunt/events';
import { Hunter, type HuntOutcome } from '../../hunt/hunter';
import { Archive } from '../../hunt/recording/archive';
import { Recorder } from '../../hunt/recording/recorder';
import type { RecordingFiles } from '../../hunt/recording/recording-files';
import { LiveDebugger } from '../../live/debugger/live-debugger';
import type { Journal } from '../../live/repair/journal';
import type { SymbolStore } from '../../live/target/images';
import { leaveRunning } from '../../live/target/leave';
import { LineError, type TargetLine } from '../../live/target/line';
import { NotTried } from '../../live/target/machine';
import type { HuntRecord } from '../../pool/books/hunt-record';
import { verdictOf } from '../../pool/verdict/verdict';
import { huntBlocks } from '../analysis/recording-tables';
import { messageOf } from '../errors';
import type { Style } from '../style';
import type { LivePlan } from './plan';
import {
  armedLine,
  endLine,
  eventLine,
  noteLine,
  notHunted,
  notReached,
  recheckedLine,
  recordedLine,
  withoutDebugger,
} from './words';

/** Put in by the bundler. */
declare const POOLTAG_VERSION: string;

export interface LiveWorld {
  readonly line: TargetLine;
  readonly symbols: SymbolStore;
  readonly journal: Journal;
  readonly files: RecordingFiles;
  readonly now: () => number;
  readonly style: Style;
  readonly say: (line: string) => void;
  /** Told at each stop that is a hit, or may be one. */
  readonly onStop: (hits: number) => void;
}

/** How a live hunt ended. */
export interface LiveResult {
  readonly lines: readonly string[];
  /** Blocks were found that stay, and nothing stayed armed. */
  readonly good: boolean;
}

/** Hits that end a hunt whatever its rate: what is slow is told by progress. */
const ANY_TIME = 1_000_000_000;

/** Rows of tables. */
const TOP = 20;

/** A whole hunt: attach, arm, capture, disarm, and let the target run. */
export function huntLive(plan: LivePlan, world: LiveWorld): LiveResult {
  try {
    return new LiveTask(plan, world).run();
  } catch (error) {
    const isKnown = error instanceof LineError || error instanceof NotTried;
    if (!isKnown) throw error;
    return { lines: [notReached(plan.connection, error)], good: false };
  }
}

class LiveTask {
  readonly #plan: LivePlan;
  readonly #world: LiveWorld;
  readonly #debugger: LiveDebugger;
  readonly #recorder: Recorder;
  readonly #hunter: Hunter;
  readonly #archive: Archive;
  #hits = 0;

  constructor(plan: LivePlan, world: LiveWorld) {
    this.#plan = plan;
    this.#world = world;
    const { line, symbols, journal, now, files } = world;
    const { connection } = plan;
    const onHit = () => {
      this.#hits += 1;
      world.onStop(this.#hits);
    };
    this.#debugger = new LiveDebugger({ line, symbols, journal, now, connection, onHit });
    const observer = (event: HuntEvent) => {
      const text = eventLine(event, plan);
      if (text !== undefined) world.say(text);
    };
    this.#recorder = new Recorder(files, now, POOLTAG_VERSION, observer);
    const changes = new Changes(this.#debugger, this.#debugger, (entry) => {
      this.#recorder.note({ type: 'change', ...entry });
    });
    this.#hunter = new Hunter(this.#debugger, changes, this.#recorder, observer);
    this.#archive = new Archive(this.#debugger, files, this.#recorder, this.#hunter);
  }

  run(): LiveResult {
    const { plan, saved } = { plan: this.#plan, saved: this.#record() };
    if (saved !== undefined) this.#world.say(saved);
    const bounds = { hits: plan.hits, frames: plan.frames, seconds: plan.seconds ?? ANY_TIME };
    const outcome = this.#hunter.hunt(plan.tag, bounds, plan.unseen);
    if (outcome.kind !== 'hunted') {
      const lines = [notHunted(outcome, this.#debugger.images), ...this.#leave()];
      this.#recorder.flush();
      return { lines, good: false };
    }
    const rechecked = this.#recheck(outcome);
    const left = this.#leave();
    this.#recorder.flush();
    return this.#result(outcome, [...rechecked, ...left]);
  }

  #record(): string | undefined {
    const { recording } = this.#plan;
    return recording === undefined ? undefined : recordedLine(this.#archive.save(recording));
  }

  #result(outcome: HuntOutcome, more: readonly string[]): LiveResult {
    const { style } = this.#world;
    const { skip } = this.#plan;
    const { hunt, disarmed } = outcome;
    const blocks = huntBlocks(hunt, skip, { style, top: TOP });
    const isDisarmed = disarmed?.kind === 'undone';
    return {
      lines: [
        endLine(outcome, this.#plan),
        ...blocks.flatMap((block) => [
          '',
          ...block.map((each) => withoutDebugger(each, this.#plan)),
        ]),
        '',
        ...more,
        armedLine(disarmed, outcome.capture.end.kind === 'targetGone', this.#plan),
      ],
      good: isDisarmed && holdsBlocks(hunt, skip),
    };
  }

  /** Lets the target run disarmed, breaks in, and asks about the blocks that stay. */
  #recheck({ hunt, capture, disarmed }: HuntOutcome): readonly string[] {
    const { recheck } = this.#plan;
    const { line } = this.#world;
    if (recheck === undefined || (capture.end.kind !== 'hits' && capture.end.kind !== 'seconds'))
      return [];
    if (disarmed?.kind !== 'undone' || line.isInterrupted()) return [];
    this.#world.say(noteLine('recheck', recheck));
    this.#debugger.runFor(1000 * recheck);
    return [recheckedLine(hunt, this.#hunter.recheck(hunt))].flatMap((each) => each ?? []);
  }

  /** What a person has to look at stands; all else runs on. */
  #leave(): readonly string[] {
    if (this.#debugger.isForeign) return [noteLine('stands', 0)];
    try {
      leaveRunning(this.#debugger.machine);
      return [];
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      return [noteLine('notLeft', 0, messageOf(error))];
    }
  }
}

const holdsBlocks = (hunt: HuntRecord, skip: readonly string[]): boolean => {
  const { kind } = verdictOf(hunt, skip);
  return kind === 'holds' || kind === 'leaks' || kind === 'noProof';
};
