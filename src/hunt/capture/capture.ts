import type { HitKind } from '../../pool/hit';
import type { LastEventReport } from '../../text/stops/last-event.parse';
import { parseStop } from '../../text/stops/stop.parse';
import type { Changes } from '../arming/changes';
import type { StepOut, StepOutTrouble } from '../blocks/step-out';
import { go } from '../debugger/commands';
import { hasRunSince, readLastEvent } from '../debugger/last-event';
import { type Reader, unlessRefused } from '../debugger/ports';
import type { Observer } from '../events';
import { type ForeignStop, StopClassifier } from '../stops/classify';
import { firstWords, type StopReading } from '../stops/read-stop';
import type { LastStop, Novelty } from '../stops/same-stop';
import { StopReader } from '../stops/stop-reader';
import type { Target } from '../target/target';
import type { Evidence } from './evidence';

/** When a capture ends by itself. */
export interface Bounds {
  /** Hits to record. */
  readonly hits: number;
  /** Looked at when a stop arrives: nothing can interrupt a wait but Ctrl+Break. */
  readonly seconds?: number;
  /** Frames of the stack to read at each hit. */
  readonly frames?: number;
}

/** Why a capture ended. Each leaves the machine broken in, save for `targetGone`. */
export type CaptureEnd =
  | { readonly kind: 'hits' }
  | { readonly kind: 'seconds' }
  | {
      readonly kind: 'foreign';
      readonly stop: ForeignStop;
      /** It may be the stop before the capture, reported again. */
      readonly mayBeOld?: true;
    }
  | { readonly kind: 'targetGone'; readonly event: string }
  | /** So many hits in a row whose kind nothing told. */ {
      readonly kind: 'unknownHits';
      readonly count: number;
    }
  | /** More blocks outstanding, or more unique stacks, than are kept. */ {
      readonly kind: 'tooManyBlocks';
    }
  | /** At this rate the hits asked for take hours. */ {
      readonly kind: 'tooSlow';
      readonly hitsPerSecond: number;
    }
  | /** The debugger refused a call, or answered what is no stop. */ {
      readonly kind: 'failed';
      readonly call: string;
      readonly message: string;
    }
  | /** The command that lets the target run did something else: a user's alias. */ {
      readonly kind: 'notRun';
      readonly answer: string;
    }
  | /** Another call of pooltag came in between and took over. */ { readonly kind: 'superseded' };

/** What a capture leaves beside the evidence. */
export interface CaptureOutcome {
  readonly end: CaptureEnd;
  /** Hits recorded by this capture. */
  readonly hits: number;
  /** How many of them are of each kind. */
  readonly kinds: Readonly<Record<HitKind, number>>;
  readonly seconds: number;
  /** Whether anything may have happened unseen while PoolHitTag was disarmed for a step out. */
  readonly hasMissed: boolean;
  /** The target was started again meanwhile: what ended the capture belongs to another boot. */
  readonly hasRestarted?: true;
}

/** Unknown hits in a row that end a capture. */
const UNKNOWN_IN_A_ROW = 16;
/** A capture without a time limit that would take longer than this is not worth waiting for. */
const LONGEST_PROJECTION_SECONDS = 2 * 3600;
/** Hits and seconds after which the rate is judged. */
const RATE_HITS = 20;
const RATE_SECONDS = 60;
/** Seconds between two lines of progress. */
const PROGRESS_SECONDS = 30;

export interface CaptureParts {
  readonly reader: Reader;
  readonly changes: Changes;
  readonly observer: Observer;
  readonly target: Target;
  readonly evidence: Evidence;
  readonly stepOut: StepOut;
  /** Outlives captures. */
  readonly lastStop: LastStop;
  /** False once another public call has taken over. */
  readonly isCurrent: () => boolean;
}

/**
 * Lets the target run from hit to hit and records each, until a bound is met or anything else
 * stops the machine. Costs one resume and one command a hit, and small reads of memory.
 */
export class Capture {
  readonly #parts: CaptureParts;
  readonly #bounds: Bounds;
  readonly #classifier: StopClassifier;
  readonly #stops: StopReader;
  readonly #started: number;
  #hits = 0;
  readonly #kinds = { alloc: 0, free: 0, unknown: 0 };
  #unknownInARow = 0;
  #told: number;
  #hasStopped = false;
  /** The debugger's last event before it lets the target run, where that was asked. */
  #event: LastEventReport | undefined;

  constructor(parts: CaptureParts, bounds: Bounds) {
    this.#parts = parts;
    this.#bounds = bounds;
    this.#classifier = new StopClassifier(parts.reader, parts.target);
    this.#stops = new StopReader(parts.reader, parts.target, parts.observer, bounds.frames);
    this.#started = parts.reader.now();
    this.#told = this.#started;
  }

  /** @param atHit the machine may stand at a hit already, met by the user's own `g` */
  run(atHit = false): CaptureOutcome {
    const end = this.#untilEnd(atHit);
    const { hasMissed } = this.#parts.stepOut;
    return { end, hits: this.#hits, kinds: this.#kinds, seconds: this.#seconds(), hasMissed };
  }

  #untilEnd(atHit: boolean): CaptureEnd {
    return unlessRefused<CaptureEnd>(
      () => {
        this.#event = readLastEvent(this.#parts.reader);
        this.#parts.lastStop.begin(this.#parts.target, this.#event);
        this.#stops.begin();
        if (atHit) this.#takeCurrentStop();
        for (;;) {
          const end = this.#boundMet() ?? this.#step();
          if (end) return end;
        }
      },
      ({ call, message }) => ({ kind: 'failed', call, message }),
    );
  }

  #takeCurrentStop(): void {
    const { target, lastStop } = this.#parts;
    const outcome = this.#stops.read(undefined);
    if (outcome.kind !== 'read') return;
    const { reading } = outcome;
    const classified = this.#classifier.classify(reading);
    if (classified.kind !== 'hit') return;
    // The process may be one that the user has chosen to look at (`.process`).
    const own = { ...reading, process: undefined };
    this.#take(own, classified.of, lastStop.judge(reading, target, true));
  }

  #step(): CaptureEnd | undefined {
    const { changes, isCurrent } = this.#parts;
    const printed = isCurrent() ? changes.run(go) : [];
    if (!isCurrent()) return { kind: 'superseded' };
    const report = parseStop(printed);
    if (report?.kind === 'targetGone') return { kind: 'targetGone', event: report.event };
    const hasRun = report ? 'yes' : this.#hasRun();
    if (hasRun === 'no') return notRun(printed);
    if (report) this.#event = undefined;
    const outcome = this.#stops.read(report);
    if (outcome.kind === 'unreadable') {
      const message = `no ${outcome.missing} in the answer: ${outcome.answer}`;
      return { kind: 'failed', call: 'read the stop', message };
    }
    if (outcome.doubted) this.#parts.evidence.doubt(outcome.doubted);
    const isStuck = hasRun === 'unknown' && this.#parts.lastStop.isAgain(outcome.reading);
    return isStuck ? notRun(printed) : this.#meet(outcome.reading);
  }

  /**
   * Nothing in the answer tells of a stop: some debuggers do not hand its text over, and where a
   * user has given `g` another meaning there was none.
   */
  #hasRun(): 'yes' | 'no' | 'unknown' {
    const before = this.#event;
    this.#event = readLastEvent(this.#parts.reader);
    if (!before || !this.#event) return 'unknown';
    return hasRunSince(before, this.#event) ? 'yes' : 'no';
  }

  #meet(reading: StopReading): CaptureEnd | undefined {
    const { target, lastStop } = this.#parts;
    const isFirst = !this.#hasStopped;
    this.#hasStopped = true;
    const classified = this.#classifier.classify(reading);
    if (classified.kind === 'hit') {
      const novelty = isFirst ? lastStop.judge(reading, target, false) : 'new';
      return this.#take(reading, classified.of, novelty);
    }
    lastStop.saw(reading);
    const mayBeOld = isFirst && lastStop.comesBack;
    return { kind: 'foreign', stop: classified.stop, ...(mayBeOld && { mayBeOld }) };
  }

  #take(reading: StopReading, kind: HitKind, novelty: Novelty): CaptureEnd | undefined {
    this.#parts.lastStop.saw(reading);
    return novelty === 'repeat' ? undefined : this.#record(reading, kind, novelty === 'unknown');
  }

  #record(reading: StopReading, kind: HitKind, mayRepeat: boolean): CaptureEnd | undefined {
    this.#unknownInARow = kind === 'unknown' ? this.#unknownInARow + 1 : 0;
    this.#hits += 1;
    this.#kinds[kind] += 1;
    const { evidence, stepOut } = this.#parts;
    const kept = evidence.record(reading, kind, stepOut, mayRepeat);
    this.#tell();
    if (stepOut.trouble) return troubleEnd(stepOut.trouble);
    return kept === 'full' ? { kind: 'tooManyBlocks' } : undefined;
  }

  #boundMet(): CaptureEnd | undefined {
    if (this.#unknownInARow >= UNKNOWN_IN_A_ROW) {
      return { kind: 'unknownHits', count: this.#unknownInARow };
    }
    if (this.#hits >= this.#bounds.hits) return { kind: 'hits' };
    const { seconds } = this.#bounds;
    if (seconds !== undefined) return this.#seconds() >= seconds ? { kind: 'seconds' } : undefined;
    return this.#hopelessRate();
  }

  #hopelessRate(): CaptureEnd | undefined {
    const seconds = this.#seconds();
    if (this.#hits < RATE_HITS || seconds < RATE_SECONDS) return undefined;
    const hitsPerSecond = this.#hits / seconds;
    const projected = this.#bounds.hits / hitsPerSecond;
    return projected > LONGEST_PROJECTION_SECONDS ? { kind: 'tooSlow', hitsPerSecond } : undefined;
  }

  #tell(): void {
    const now = this.#parts.reader.now();
    if (now - this.#told < PROGRESS_SECONDS * 1000) return;
    this.#told = now;
    const { observer, target } = this.#parts;
    const wanted = this.#bounds.hits;
    observer({ kind: 'progress', hits: this.#hits, wanted, seconds: this.#seconds(), target });
  }

  #seconds(): number {
    return (this.#parts.reader.now() - this.#started) / 1000;
  }
}

const notRun = (printed: readonly string[]): CaptureEnd => ({
  kind: 'notRun',
  answer: firstWords(printed.filter((line) => line.trim() !== '')),
});

function troubleEnd(trouble: StepOutTrouble): CaptureEnd {
  switch (trouble.kind) {
    case 'strayed': {
      const event = `stopped at ${trouble.ip ?? 'an unknown address'} on the way out of the allocator`;
      return { kind: 'foreign', stop: { kind: 'other', event } };
    }
    case 'notArmedAgain':
      return { kind: 'failed', call: 'write nt!PoolHitTag', message: 'it did not take' };
  }
}
