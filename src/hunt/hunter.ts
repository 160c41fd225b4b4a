import type { HuntRecord } from '../pool/books/hunt-record';
import type { Place } from '../pool/learning/place';
import type { Tag } from '../pool/tags/tag';
import type { Address } from '../pool/values/address';
import type { TargetChange } from '../pool/values/change';
import type { LastEventReport } from '../text/stops/last-event.parse';
import { Arming } from './arming/arming';
import { type PassedBreaks, readBreakHandling } from './arming/break-handling';
import {
  type Applied,
  type Changes,
  isOtherTag,
  type StillThere,
  type Undone,
} from './arming/changes';
import type { Note } from './arming/note';
import {
  idleValue,
  isIdle,
  type PoolHitTagValue,
  poolHitTagChange,
  readPoolHitTag,
} from './arming/pool-hit-tag';
import { type PreflightProblem, preflight, type Ready, sessionProblem } from './arming/preflight';
import { Reconciler, tellUndone } from './arming/reconcile';
import { HeaderOrder } from './blocks/header-order';
import { StepOut } from './blocks/step-out';
import { type Bounds, Capture, type CaptureOutcome } from './capture/capture';
import { Evidence } from './capture/evidence';
import { hasRunSince, readLastEvent } from './debugger/last-event';
import { readDword } from './debugger/memory';
import { type Reader, unlessRefused } from './debugger/ports';
import type { Observer } from './events';
import { type RecheckOutcome, Rechecks } from './recheck/rechecks';
import { latestThatFit } from './recording/kept-hunts';
import type { Recorder } from './recording/recorder';
import { LastStop } from './stops/same-stop';
import { isOtherBoot, type KernelTimes, readKernelTimes } from './target/shared-data';
import type { Target } from './target/target';
import { readCounters } from './tracker/counters';
import type { CounterReading } from './tracker/tracker';

export type ArmOutcome =
  | { readonly kind: 'armed'; readonly armed: Armed }
  | { readonly kind: 'refused'; readonly problem: PreflightProblem }
  | {
      readonly kind: 'notWritten';
      readonly applied: Exclude<Applied, { kind: 'applied' }>;
    }
  | /** The debugger refused a call before anything was changed. */ {
      readonly kind: 'failed';
      readonly call: string;
      readonly message: string;
    };

/** PoolHitTag armed, and what is recorded meanwhile. */
export interface Armed {
  readonly arming: Arming;
  readonly evidence: Evidence;
  /** By `arm`: stays so between calls, until `clear`. */
  readonly byUser: boolean;
  /** The debugger's last event when it was armed: another one means that the machine ran. */
  readonly event: LastEventReport | undefined;
  /** The kernel's clocks then, where they could be read. */
  readonly times: KernelTimes | undefined;
}

/** A hunt from arming to disarming. */
export interface HuntOutcome {
  readonly kind: 'hunted';
  readonly tag: Tag;
  readonly capture: CaptureOutcome;
  readonly hunt: HuntRecord;
  /** What became of PoolHitTag; absent when it stays armed because the user armed it. */
  readonly disarmed?: Undone;
}

/** The same hunt, known to the same line. */
const identity = ({ tag, start, entries }: HuntRecord): string =>
  `${[tag, start.time, entries.length]}`;

/** Nothing is armed, so a capture would wait for ever. */
export interface NotArmed {
  readonly kind: 'notArmed';
  /** The tag for which `arm` had armed; somebody else has changed PoolHitTag since. */
  readonly anyMore?: Tag;
}

export type ClearOutcome =
  | { readonly kind: 'nothing' }
  | /** Armed by somebody else, where writing would be no help. */ {
      readonly kind: 'refused';
      readonly problem: PreflightProblem;
    }
  | { readonly kind: 'cleared'; readonly undone: readonly Undone[] }
  | /** Somebody else had armed it; what it held before that is not known. */ {
      readonly kind: 'foreignCleared';
      readonly held: number;
      readonly undone: Undone;
    };

/**
 * The live hunt on one target: arms, captures, disarms. Everything that changes the target goes
 * through its {@link Changes}; every public call first puts right what an aborted one left.
 */
export class Hunter {
  readonly #reader: Reader;
  readonly #observer: Observer;
  readonly #changes: Changes;
  readonly #reconciler: Reconciler;
  readonly #recorder: Recorder;
  readonly #lastStop: LastStop;
  readonly #rechecks: Rechecks;
  #hunts: readonly HuntRecord[] = [];
  #armed: Armed | undefined;
  /** Of this session: what a recording says of places is not believed. */
  #lastHunt: HuntRecord | undefined;
  /** What a dead session has left armed, by a recording of it. */
  #left: Note | undefined;
  /** What was armed by a call that could not disarm it, or did not come to that. */
  #stuck: Arming | undefined;
  /** What the last call could not put right before it did what was asked. */
  #unrepaired: StillThere | undefined;
  #generation = 0;
  readonly #orders = new Map<Address, HeaderOrder>();

  constructor(reader: Reader, changes: Changes, recorder: Recorder, observer: Observer) {
    this.#reader = reader;
    this.#observer = observer;
    this.#changes = changes;
    this.#recorder = recorder;
    this.#lastStop = new LastStop(reader);
    this.#rechecks = new Rechecks(reader, recorder, observer);
    this.#reconciler = new Reconciler(reader, this.#changes, observer);
  }

  get armed(): Armed | undefined {
    return this.#armed;
  }

  /** What holds PoolHitTag armed by this script. */
  get change(): TargetChange | undefined {
    return this.#changes.passing[0];
  }

  get unrepaired(): StillThere | undefined {
    return this.#unrepaired;
  }

  /** All hunts, those of opened recordings among them. */
  get hunts(): readonly HuntRecord[] {
    return this.#hunts;
  }

  /** What looks show, by tag: the last hunt that has a hit, or else the last one. */
  get shown(): ReadonlyMap<Tag, HuntRecord> {
    const shown = new Map<Tag, HuntRecord>();
    for (const hunt of this.#hunts) {
      if (hunt.lastHit > 0 || !shown.get(hunt.tag)?.lastHit) shown.set(hunt.tag, hunt);
    }
    return shown;
  }

  /**
   * Adds hunts of a recording as the last ones. One that is here already is not kept twice.
   * @param left what the last of them has left armed: {@link clear} puts it back
   */
  show(hunts: readonly HuntRecord[], left: Note | undefined): void {
    const opened = new Set(hunts.map(identity));
    this.#keep([...this.#hunts.filter((hunt) => !opened.has(identity(hunt))), ...hunts]);
    this.#left = left;
  }

  /** What PoolHitTag held before a dead session armed it, by a recording of that. */
  leftValue({ address, value }: PoolHitTagValue): number | undefined {
    const left = this.#left;
    return left?.address === address && left.armed === value ? left.saved : undefined;
  }

  /** Places of blocks that hunts have learned on this boot of the target. */
  learnedOn({ poolHitTag }: Target): readonly Place[] {
    const last = this.#lastHunt;
    return last?.start.poolHitTag.address === poolHitTag ? last.places : [];
  }

  /** When this kernel writes headers; another boot of it does it alike. */
  #orderOn({ poolHitTag, build }: Target): HeaderOrder {
    const order = this.#orders.get(poolHitTag) ?? new HeaderOrder(build);
    this.#orders.set(poolHitTag, order);
    return order;
  }

  /** Places that the last hunt has learned. */
  learned(): readonly Place[] {
    return this.#lastHunt?.places ?? [];
  }

  /**
   * Puts right what an aborted call or a dead session left behind. Every public call begins with
   * it. Whatever call was under way before is over: it notices, and ends.
   */
  reconcile(): void {
    this.#generation += 1;
    const armed = this.#armed;
    const keep = armed?.byUser === true ? armed.arming.change : undefined;
    if (armed && !keep) this.#abandon(armed);
    const stuck = this.#disarmStuck();
    if (stuck) tellUndone(this.#observer, stuck.undone, stuck.arming.idle);
    this.#unrepaired =
      stillThere(stuck?.undone) ?? this.#reconciler.run(keep ?? this.#stuck?.change);
  }

  /** What an aborted call has armed, or one that goes on meanwhile. */
  #abandon({ arming, evidence }: Armed): void {
    this.#armed = undefined;
    this.#stuck = arming;
    evidence.abandon();
  }

  /** Should it step out of the allocator just now, it does not arm again. */
  #disarmStuck(): { readonly arming: Arming; readonly undone: Undone } | undefined {
    const arming = this.#stuck;
    if (!arming) return undefined;
    const wasInForce = arming.change !== undefined;
    const undone = arming.disarm();
    if (undone.kind !== 'stillThere') this.#stuck = undefined;
    return wasInForce ? { arming, undone } : undefined;
  }

  /** The whole hunt: preflight, arm, capture, disarm. */
  hunt(
    tag: Tag,
    bounds: Bounds,
    allowUnseen: boolean,
  ): HuntOutcome | Exclude<ArmOutcome, { kind: 'armed' }> {
    const outcome = this.#arm(tag, allowUnseen, false);
    if (outcome.kind !== 'armed') return outcome;
    const { armed } = outcome;
    let capture: CaptureOutcome | undefined;
    let disarmed: Undone | undefined;
    try {
      capture = this.#capture(armed, bounds, false);
    } finally {
      disarmed = this.#disarm(armed, capture);
    }
    return { kind: 'hunted', tag, capture, hunt: armed.evidence.hunt, disarmed };
  }

  /** Arms and leaves it so: the user lets the machine run. */
  arm(tag: Tag, allowUnseen: boolean): ArmOutcome {
    return this.#arm(tag, allowUnseen, true);
  }

  /** Captures while armed by {@link arm}; stays armed. */
  capture(bounds: Bounds): HuntOutcome | NotArmed | PassedBreaks {
    const armed = this.#armed;
    if (!armed) return { kind: 'notArmed' };
    const { evidence, arming } = armed;
    const now = readPoolHitTag(this.#reader);
    const { poolHitTag } = arming.target;
    if (now.kind === 'read' && (now.value !== arming.tag || now.address !== poolHitTag)) {
      this.#disarm(armed, undefined);
      return { kind: 'notArmed', anyMore: arming.tag };
    }
    const breaks = readBreakHandling(this.#reader);
    if (breaks.kind === 'breaksPassed') return breaks;
    const hasRun = hasRunSince(armed.event, readLastEvent(this.#reader));
    const outcome = this.#capture(armed, bounds, hasRun);
    const { hunt } = evidence;
    const done = { kind: 'hunted', tag: arming.tag, capture: outcome, hunt } as const;
    if (outcome.end.kind === 'targetGone' || outcome.hasRestarted) {
      return { ...done, disarmed: this.#disarm(armed, outcome) };
    }
    if (this.#armed === armed) this.#armed = { ...armed, event: readLastEvent(this.#reader) };
    evidence.end(this.#counters(arming), outcome.end.kind);
    return done;
  }

  /** Asks memory which of the blocks are there that a hunt has left; changes and resumes nothing. */
  recheck(hunt: HuntRecord): RecheckOutcome {
    return unlessRefused<RecheckOutcome>(
      () => this.#rechecks.look(hunt),
      ({ call, message }) => ({ kind: 'failed', call, message }),
    );
  }

  /** Puts back whatever is armed, by whomever. */
  clear(): ClearOutcome {
    const undone = this.release();
    const isDone = undone.some(({ kind }) => kind !== 'notOurs');
    return isDone ? { kind: 'cleared', undone } : this.#clearForeign();
  }

  /** Puts back what this script has changed. A capture under way notices, and ends. */
  release(): readonly Undone[] {
    this.#generation += 1;
    const armed = this.#armed;
    if (!armed) {
      const stuck = this.#disarmStuck();
      return stuck ? [stuck.undone] : this.#changes.undoAll();
    }
    // Should this fail, or be aborted, the next call puts it right.
    this.#armed = { ...armed, byUser: false };
    return [this.#disarm(armed, undefined)];
  }

  /**
   * PoolHitTag armed by hand, or by a session that left no note: what it held before is not known,
   * unless a recording tells, so it gets the value that the documentation gives for disarming.
   */
  #clearForeign(): ClearOutcome {
    const reading = readPoolHitTag(this.#reader);
    if (reading.kind !== 'read' || isIdle(reading.value)) return { kind: 'nothing' };
    const problem = sessionProblem(this.#reader);
    if (problem) return { kind: 'refused', problem };
    const { value: held } = reading;
    const left = this.leftValue(reading);
    const change = poolHitTagChange(reading, idleValue(left), held);
    const undone = this.#changes.undo(this.#changes.adopt(change));
    return left === undefined
      ? { kind: 'foreignCleared', held, undone }
      : { kind: 'cleared', undone: [undone] };
  }

  #arm(tag: Tag, allowUnseen: boolean, byUser: boolean): ArmOutcome {
    return unlessRefused<ArmOutcome>(
      () => {
        this.#replace();
        const ready = preflight(this.#reader, this.#changes, tag, allowUnseen);
        if (ready.kind === 'refused') return ready;
        return this.#write(tag, ready, byUser);
      },
      ({ call, message }) => ({ kind: 'failed', call, message }),
    );
  }

  /** One tag at a time: what the user has armed before is disarmed, and that is told. */
  #replace(): void {
    const armed = this.#armed;
    if (!armed) return;
    const undone = this.#disarm(armed, undefined);
    this.#observer({ kind: 'replaced', tag: armed.arming.tag, undone });
  }

  #keep(hunts: readonly HuntRecord[]): void {
    this.#hunts = latestThatFit(hunts);
    const dropped = hunts.length - this.#hunts.length;
    if (dropped > 0) this.#observer({ kind: 'dropped', hunts: dropped });
  }

  #write(tag: Tag, { target, idle, stops }: Ready, byUser: boolean): ArmOutcome {
    const arming = new Arming(this.#reader, this.#changes, target, tag, idle);
    const places = this.learnedOn(target);
    const times = readKernelTimes(this.#reader, target.pointerSize);
    const evidence = new Evidence(
      this.#reader,
      this.#recorder,
      arming,
      places,
      this.#orderOn(target),
      times,
    );
    const event = byUser ? readLastEvent(this.#reader) : undefined;
    const armed: Armed = { arming, evidence, byUser, event, times };
    this.#observer({ kind: 'ready', target, tag });
    if (!stops) this.#observer({ kind: 'stopsUnknown' });
    this.#observer({ kind: 'repairLine', command: arming.repair });
    arming.leaveNote();
    const counters = readCounters(this.#reader, target, tag);
    evidence.begin(counters);
    this.#lastStop.armed({ tag, counters }, event);
    // They are known from the start, and not lost should it end without a hit.
    if (places.length > 0) this.#recorder.note({ type: 'places', places });
    this.#armed = armed;
    const applied = arming.arm();
    if (applied.kind === 'applied') {
      this.#keep([...this.#hunts, evidence.hunt]);
      this.#lastHunt = evidence.hunt;
      return { kind: 'armed', armed };
    }
    this.#disarm(armed, undefined);
    return { kind: 'notWritten', applied };
  }

  /** @param atHit the machine may stand at a hit already, met by the user's own `g` */
  #capture(armed: Armed, bounds: Bounds, atHit: boolean): CaptureOutcome {
    const { arming, evidence } = armed;
    const generation = this.#generation;
    this.#observer({ kind: 'waiting', seconds: bounds.seconds });
    const capture = new Capture(
      {
        reader: this.#reader,
        changes: this.#changes,
        observer: this.#observer,
        target: arming.target,
        evidence,
        stepOut: new StepOut(this.#reader, this.#changes, arming),
        lastStop: this.#lastStop,
        isCurrent: () => this.#generation === generation,
      },
      bounds,
    );
    const outcome = capture.run(atHit);
    return this.#hasRestarted(armed) ? { ...outcome, hasRestarted: true } : outcome;
  }

  /**
   * Whether the target was started again while it ran: no debugger tells. What holds the tag is
   * the boot that was armed; else the kernel's clocks tell.
   */
  #hasRestarted({ arming, times }: Armed): boolean {
    const { target, tag } = arming;
    if (!times || readDword(this.#reader, target.poolHitTag) === tag) return false;
    const now = readKernelTimes(this.#reader, target.pointerSize);
    return now !== undefined && isOtherBoot(times, now);
  }

  /** Writes the saved value back, then reads the tracker while nothing has run in between. */
  #disarm({ arming, evidence }: Armed, capture: CaptureOutcome | undefined): Undone {
    if (capture?.end.kind === 'targetGone') {
      arming.forget();
      if (this.#armed?.arming === arming) this.#armed = undefined;
      evidence.endWithTarget(capture.hasMissed);
      return { kind: 'undone' };
    }
    const undone = arming.disarm();
    if (this.#armed?.arming === arming) this.#armed = undefined;
    if (undone.kind === 'stillThere') this.#stuck = arming;
    if (capture?.hasRestarted) {
      evidence.endWithTarget(capture.hasMissed);
      return undone;
    }
    // The tracker's count of one tag says nothing of hits that may be on two.
    const counters = this.#counters(arming);
    evidence.end(isOtherTag(undone, arming.tag) ? NOT_COUNTED : counters, capture?.end.kind);
    return undone;
  }

  /** What the tracker counts where the last capture has left the machine. */
  #counters({ target, tag }: Arming): CounterReading {
    const counters = readCounters(this.#reader, target, tag);
    this.#lastStop.counted({ tag, counters });
    return counters;
  }
}

const NOT_COUNTED: CounterReading = { kind: 'unreadable' };

const stillThere = (undone: Undone | undefined): StillThere | undefined =>
  undone?.kind === 'stillThere' ? undone : undefined;
