import type { PassedBreaks } from './hunt/arming/break-handling';
import { isOtherTag, type Undone } from './hunt/arming/changes';
import type { LeftBehind } from './hunt/arming/left-behind';
import { isIdle } from './hunt/arming/pool-hit-tag';
import type { PreflightProblem } from './hunt/arming/preflight';
import type { CaptureEnd } from './hunt/capture/capture';
import type { ForeignStop } from './hunt/capture/classify';
import { filterRemedies } from './hunt/debugger/commands';
import type { HuntEvent } from './hunt/events';
import type { ArmOutcome, ClearOutcome, HuntOutcome, NotArmed } from './hunt/hunter';
import type { OpenOutcome } from './hunt/recording/archive';
import type { SaveOutcome } from './hunt/recording/recorder';
import type { CoverageGap, EventCounts } from './pool/books/coverage';
import type { HuntRecord } from './pool/books/hunt-record';
import {
  hasAmbiguousText,
  type Tag,
  type TagProblem,
  tagFromValue,
  tagHex,
  tagText,
} from './pool/tags/tag';
import { formatAddress } from './pool/values/address';

/**
 * Every message about a hunt that a user can see, made from typed outcomes. A message says what
 * happened, and what to type next.
 */

/**
 * The tag as an argument that means it and no other: by its value where a byte prints as a dot, or
 * where the debugger may take it for something else (`${a}` is an alias, `;` ends a command).
 */
const quote = (tag: Tag): string => {
  const text = tagText(tag);
  return JSON.stringify(hasAmbiguousText(tag) || /["$;\\]/.test(text) ? tagHex(tag) : text);
};

const hex = (value: number): string => `0x${value.toString(16)}`;

/** `12 hits`, `1 hit`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

export const seconds = (value: number): string =>
  value < 10 ? `${value.toFixed(1)} s` : `${Math.round(value)} s`;

// Arguments

export function tagProblem(text: string, problem: TagProblem): string {
  const given = JSON.stringify(text);
  switch (problem.kind) {
    case 'empty':
      return 'A tag has 1 to 4 characters: "Abc ".';
    case 'tooLong':
      return `${given} has ${problem.length} characters; a tag has 1 to 4. Bytes go as "41 62 63 20", a value as "0x20636241".`;
    case 'notOneByte':
      return `${given} holds ${JSON.stringify(problem.character)}, which is no single byte. Give the bytes: "41 62 63 20".`;
    case 'protectedBit':
      return `${given} has bit 31 set, which the kernel clears before it compares: use ${forms(problem.plain)}.`;
  }
}

/** The tag as text and by its value, which may be the same. */
const forms = (tag: Tag): string => [...new Set([quote(tag), `"${tagHex(tag)}"`])].join(' or ');

/** The debugger itself refuses single quotes around more than one character. */
export const tagIsNumber = (method: string): string =>
  `A tag goes in double quotes: dx @$pool.${method}("Abc "). A number is not taken, because its byte order is easily confused; as text "0x20636241" is.`;

export const tagMissing = (method: string): string =>
  `Which tag? dx @$pool.${method}("Abc "); dx -g @$pool.used("nonpaged").Take(5) shows the largest.`;

export const badCount = (what: string, least: number, most: number, example: string): string =>
  `${what} is a whole number from ${least} ${most < Infinity ? `to ${most}` : 'on'}: ${example}`;

export const badArgument = (given: string, usage: string): string =>
  `${given} does not fit: ${usage}`;

export const tooManyArguments = (given: string, usage: string): string =>
  `${given} is one argument too many: dx @$pool.${usage}`;

export const lookingPast = (patterns: readonly string[]): string =>
  `Looking past ${patterns.join(', ') || 'pool functions only'}.`;

export const nothingFits = (pattern: string): string =>
  ` ${JSON.stringify(pattern)} fits no function seen so far; one that fits is like "mydrv!MyAlloc*".`;

export const notSkipped = (pattern: string): string =>
  `${JSON.stringify(pattern)} was not looked past. `;

export const noHunt = (tag: Tag | undefined): string =>
  tag === undefined
    ? 'Nothing has been recorded yet. Begin with dx @$pool.hitTag("Abc ").'
    : `Nothing has been recorded for ${quote(tag)}. Begin with dx @$pool.hitTag(${quote(tag)}).`;

// Preflight and arming

function preflightProblem(problem: PreflightProblem): string {
  switch (problem.kind) {
    case 'notKernel':
      return 'this is no kernel session. Attach kd or WinDbg to a kernel target.';
    case 'notLive':
      return 'this is a dump; nothing runs here. dx -g @$pool.used() reads its tags.';
    case 'localKernel':
      return 'on the machine that the debugger itself runs on, the first hit would hang it. Debug it from another machine.';
    case 'neverHit':
      return `${tagHex(problem.tag)} is no tag that is ever hit: PoolHitTag holds such a value while nothing is armed.`;
    case 'breaksPassed':
      return breaksPassed(problem);
    case 'noSymbol':
      return `there is no symbol nt!${problem.name}${inBrackets(problem.said)}. Set the symbol path (.symfix; .reload) and try again.`;
    case 'noModules':
      return 'the module list holds no nt. Type .reload and try again.';
    case 'noPointerSize':
      return 'the target does not answer (r $ptrsize says nothing). Is it still there?';
    case 'unreadable':
      return 'nt!PoolHitTag cannot be read. Type .reload and try again.';
    case 'taggingOff':
      return 'pool tagging is off on this Windows. On the target: gflags /r +ptg, then restart it.';
    case 'alreadyArmed':
      return `nt!PoolHitTag holds ${hex(problem.value)} already; somebody else armed it. dx @$pool.clear() or ed nt!PoolHitTag 0 disarms it.`;
    case 'unseen':
      return unseenTag(problem.tag, problem.meant);
    case 'ambiguous':
      return `${problem.tags.map(tagHex).join(' and ')} are both in use and print alike. Say which: dx @$pool.hitTag("${tagHex(problem.tags[0] ?? (0 as Tag))}", "unseen").`;
  }
}

/** Why a hunt would never end, or the machine would not outlive it. */
function breaksPassed({ what, setting }: PassedBreaks): string {
  const shown =
    setting.length > LONGEST_SETTING ? `${setting.slice(0, LONGEST_SETTING)}…` : setting;
  const why = {
    status: `the debugger does not stay at break instructions (sx: ${shown}), so that no hit would end the wait`,
    command: `the debugger runs ${JSON.stringify(shown)} at each break instruction (sx, bpe), which may let the machine run on past every hit`,
    handling: `the debugger passes break instructions on to the kernel (sx: ${shown}), which does not outlive the first hit`,
  }[what];
  return `${why}. Type ${filterRemedies[what]} and try again.`;
}

/** Of what the user has set. */
const LONGEST_SETTING = 80;

const inBrackets = (said: string | undefined): string => (said === undefined ? '' : ` (${said})`);

function unseenTag(tag: Tag, meant: Tag | undefined): string {
  const slip = meant === undefined ? '' : `Did you mean ${quote(meant)} (${tagHex(meant)})? `;
  return `no allocation with ${quote(tag)} since the target started. ${slip}To arm all the same: dx @$pool.hitTag(${quote(tag)}, "unseen").`;
}

type NotArmedOutcome = Exclude<ArmOutcome, { kind: 'armed' }>;

export const armProblem = (outcome: NotArmedOutcome): string =>
  `Not armed: ${whyNotArmed(outcome)}`;

function whyNotArmed(outcome: NotArmedOutcome): string {
  switch (outcome.kind) {
    case 'refused':
      return preflightProblem(outcome.problem);
    case 'failed':
      return `the debugger refused "${outcome.call}": ${outcome.message}`;
    case 'notWritten': {
      const said = inBrackets(outcome.applied.failure);
      return `writing nt!PoolHitTag did not take${said}. ${disarmed(outcome.applied.undone)}`;
    }
  }
}

export const armed = (tag: Tag, repair: string): string =>
  `ARMED: the machine stops at every allocation and free of ${quote(tag)}. Let it run with g, record with dx @$pool.capture(), disarm with dx @$pool.clear() or ${repair}.`;

export function notCaptured(outcome: NotArmed | PassedBreaks): string {
  if (outcome.kind === 'breaksPassed') return `Not captured: ${breaksPassed(outcome)}`;
  const { anyMore } = outcome;
  if (anyMore === undefined) {
    return 'Nothing is armed. dx @$pool.arm("Abc ") arms; dx @$pool.hitTag("Abc ") does it all.';
  }
  return `PoolHitTag no longer holds ${quote(anyMore)}: somebody has changed it. dx @$pool.arm(${quote(anyMore)}) arms it again.`;
}

// Disarming

export function disarmed(undone: Undone): string {
  if (undone.kind === 'undone') return 'PoolHitTag is as it was.';
  if (undone.kind === 'notOurs') return takenOver(undone.holds);
  const said = inBrackets(undone.failure);
  const state = undone.holds === undefined ? 'MAY BE ARMED' : 'STILL ARMED';
  return `${state}${said}: type ${undone.repair}`;
}

function takenOver(holds: number | undefined): string {
  if (holds === undefined || isIdle(holds)) {
    return 'PoolHitTag holds something else by now: dx @$pool.status()';
  }
  return `PoolHitTag is armed for ${quote(tagFromValue(holds))} by now, and not by this call: dx @$pool.status()`;
}

export function cleared(outcome: ClearOutcome): string {
  switch (outcome.kind) {
    case 'nothing':
      return 'Nothing was armed.';
    case 'refused':
      return `PoolHitTag is not written: ${preflightProblem(outcome.problem)}`;
    case 'cleared':
      return outcome.undone.map(disarmed).join(' ');
    case 'foreignCleared':
      return outcome.undone.kind === 'undone'
        ? `PoolHitTag held ${hex(outcome.held)}, armed by somebody else; it holds 0 now.`
        : disarmed(outcome.undone);
  }
}

// What a hunt says while it runs

export function huntEvent(event: HuntEvent): string {
  switch (event.kind) {
    case 'ready': {
      const { target, tag } = event;
      const processors = target.processorBlocks.length;
      const machine = [
        ...(target.description === '' ? [] : [target.description]),
        counted(target.modules.filter((module) => !module.unloaded).length, 'module'),
        ...(processors > 0 ? [counted(processors, 'processor')] : []),
      ].join(', ');
      return `pooltag: ${machine}; arming ${quote(tag)} at ${formatAddress(target.poolHitTag, target.pointerSize)}`;
    }
    case 'replaced':
      return `pooltag: no longer armed for ${quote(event.tag)}: ${disarmed(event.undone)}`;
    case 'dropped':
      return `pooltag: no room any more for the first ${counted(event.hunts, 'hunt')}`;
    case 'stopsUnknown':
      return 'pooltag: sx does not tell whether this debugger stops at break instructions; should the hunt not end, Ctrl+Break ends it, and sxe bpe puts that right';
    case 'waiting':
      return `pooltag: waiting for hits; Ctrl+Break ends that, in kd Ctrl+C${timeLimit(event.seconds)}`;
    case 'repairLine':
      return `pooltag: should anything go wrong, this disarms: ${event.command}`;
    case 'progress':
      return progress(event.hits, event.wanted, event.seconds);
    case 'repaired':
      return `pooltag: an earlier call had left PoolHitTag armed; it holds ${hex(event.value)} again`;
    case 'notRepaired':
      return `pooltag: PoolHitTag MAY STILL BE ARMED and could not be put back: type ${event.command}`;
    case 'stacksDiffer':
      return 'pooltag: a stack differs from what its memory told: earlier stacks of this hunt may be wrong; from now on each is walked';
    case 'notRecorded':
      return `pooltag: nothing more is recorded, the hunt goes on: ${fileProblem(event)}. dx @$pool.save("C:/temp/other") saves all of it elsewhere`;
  }
}

const timeLimit = (limit: number | undefined): string =>
  limit === undefined ? '' : `; the ${seconds(limit)} are looked at when a stop arrives`;

/** The rest of the way is told only where somebody might wait for it. */
function progress(hits: number, wanted: number, passed: number): string {
  const rate = hits / passed;
  const left = (wanted - hits) / rate;
  const speed = `${rate.toFixed(1)}/s`;
  return left < LONGEST_WAIT
    ? `pooltag: ${hits} of ${counted(wanted, 'hit')}, ${speed}, about ${seconds(left)} to go`
    : `pooltag: ${counted(hits, 'hit')}, ${speed}`;
}

/** Seconds of a day. */
const LONGEST_WAIT = 86_400;

// What a hunt has found

/** What the coverage of a hunt means for the numbers beside it. */
export function coverageMeaning(hunt: HuntRecord): string {
  const value = hunt.coverage();
  const open = hunt.openHits();
  if (value.kind === 'unknown') return ` (${coverageGap(value.why)})`;
  const causes = [
    ...(value.kind === 'floor' ? [`${missed(value.missed, hunt.counts().unknown)} not seen`] : []),
    ...(open > 0 ? [`the block of ${counted(open, 'hit')} is not known`] : []),
  ];
  return causes.length === 0 ? '' : ` (what sites hold is a floor: ${causes.join(', ')})`;
}

/** @param unknown hits that may be among them, because they could be of either kind */
function missed({ allocs, frees }: EventCounts, unknown: number): string {
  const kinds = [
    ...(allocs > 0 ? [counted(allocs, 'allocation')] : []),
    ...(frees > 0 ? [counted(frees, 'free')] : []),
  ];
  return `${unknown > 0 ? 'up to ' : ''}${kinds.join(' and ')}`;
}

function coverageGap(why: CoverageGap): string {
  switch (why) {
    case 'notRead':
      return 'what the tag tracker counted is not known';
    case 'notClosed':
      return 'the hunt was not brought to its end';
    case 'backwards':
      return 'the target was started again';
    case 'mayRepeat':
      return 'the first hit of a capture may be the last one before it, reported again';
    case 'doubted':
      return 'stacks of some hits may be others: a walk found what their memory did not tell';
    case 'tooFew':
      return 'the tag tracker counted fewer events than were seen';
  }
}

export function captureEnd(end: CaptureEnd): string | undefined {
  switch (end.kind) {
    case 'hits':
    case 'seconds':
      return undefined;
    case 'foreign':
      return `Ended by ${foreignStop(end.stop)}: the prompt is yours.${end.mayBeOld ? OLD_STOP : ''}`;
    case 'targetGone':
      return 'Ended because the target is gone; a restart leaves nothing armed.';
    case 'unknownHits':
      return `Ended after ${end.count} hits in a row that were neither allocation nor free by anything known.`;
    case 'tooManyBlocks':
      return 'Ended because more blocks are outstanding, or more stacks were seen, than are kept.';
    case 'tooSlow':
      return `Ended because ${end.hitsPerSecond.toFixed(2)} hits a second would take hours. Ask for fewer hits, or for a time: dx @$pool.hitTag("Abc ", 500, 600). Or retag one call site by hand, and hunt its own tag.`;
    case 'failed':
      return `Ended because the debugger failed "${end.call}": ${end.message}`;
    case 'notRun':
      return `Ended because the target has not run: g answered ${JSON.stringify(end.answer)}. al lists your aliases, ad g removes one.`;
    case 'superseded':
      return 'Ended because another call of pooltag took over.';
  }
}

/** The debugger steps over a break only while no other processor was chosen. */
const OLD_STOP =
  ' It may be the stop before, which is reported again after ~Ns: then type the line once more.';

function foreignStop(stop: ForeignStop): string {
  switch (stop.kind) {
    case 'manualBreak':
      return 'a break-in';
    case 'breakpoint':
      return `breakpoint ${stop.number}`;
    case 'bugcheck':
      return `bugcheck ${hex(stop.code)}`;
    case 'otherBreak':
      return `a break at ${stop.at}, which is no pool function`;
    case 'other':
      return `another stop (${stop.event})`;
  }
}

/**
 * How much of what happened stands behind the numbers of a hunt: `100 %` when every event was a hit
 * and its block is known or does not matter, else `98.2 %`, and what sites hold is a floor. Empty
 * where nothing happened, of which there is no share.
 */
export function huntCoverage(hunt: HuntRecord): string {
  if (hunt.isEmpty()) return '';
  const share = hunt.booked();
  return share === undefined ? 'unknown' : `${Math.floor(share * 1000) / 10} %`;
}

const hitsOf = (hunt: HuntRecord): number => {
  const { alloc, free, unknown } = hunt.counts();
  return alloc + free + unknown;
};

/** The line or two that `hitTag` and `capture` answer. Coverage is that of the whole hunt. */
export function hunted(outcome: HuntOutcome): string {
  const { capture, hunt, tag } = outcome;
  const { hits, kinds } = capture;
  const all = hitsOf(hunt);
  const parts = [
    counted(kinds.alloc, 'allocation'),
    counted(kinds.free, 'free'),
    ...(kinds.unknown > 0 ? [`${kinds.unknown} unknown`] : []),
  ].join(', ');
  const coverage = hunt.isEmpty() ? '' : `coverage ${huntCoverage(hunt)}${coverageMeaning(hunt)}`;
  const whole = [all > hits && `the whole hunt: ${counted(all, 'hit')}`, coverage].filter(Boolean);
  const said = [`: ${parts}`, whole.join(', ')].filter(Boolean).join('; ');
  const lines = [
    `${counted(hits, 'hit')} on ${quote(tag)} in ${seconds(capture.seconds)}${said}.`,
    captureEnd(capture.end),
    all === 0 && isWaitOver(capture.end) ? whyNoHits(hunt) : undefined,
    outcome.disarmed &&
      (capture.hasRestarted ? afterRestart(outcome.disarmed) : disarmed(outcome.disarmed)),
    isOtherTag(outcome.disarmed, tag) ? 'The last hits may be on that tag.' : undefined,
    all > 0 ? `Next: dx -g @$pool.leaks(${quote(tag)})` : undefined,
  ];
  return lines.filter((line) => line !== undefined).join(' ');
}

/** A person, or the time limit, has ended the wait. */
const isWaitOver = (end: CaptureEnd): boolean =>
  end.kind === 'seconds' || (end.kind === 'foreign' && end.stop.kind === 'manualBreak');

/** What a wait without a hit may mean. */
function whyNoHits(hunt: HuntRecord): string {
  const reasons =
    'lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom';
  return hunt.isEmpty()
    ? `The kernel counted no allocation and no free of it meanwhile: ${reasons}.`
    : `No hit: ${reasons}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`;
}

const afterRestart = (undone: Undone): string =>
  undone.kind === 'stillThere'
    ? disarmed(undone)
    : 'The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.';

// Recordings

/** What the host says may name the file, or may not. */
const fileProblem = ({ path, message }: { readonly path: string; readonly message: string }) =>
  message.includes(path) ? message : `${path}: ${message}`;

/** A single backslash begins an escape there: `"C:\new"` holds a line end, `"C:\temp"` is no text. */
export const badPath = (method: string): string =>
  `Which file? dx @$pool.${method}("C:/temp/leak") or dx @$pool.${method}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;

export function saved(outcome: SaveOutcome): string {
  switch (outcome.kind) {
    case 'saved': {
      const { base, files, hunts } = outcome;
      return `${hunts.map(notKept).join('')}Saved ${counted(hunts.length, 'hunt')} as ${base} (${counted(files, 'file')} so far), where hunts are recorded as they go from now on. To read it: dx @$pool.open(${JSON.stringify(base)}) or pooltag analyze.`;
    }
    case 'underWay':
      return `All of it is in ${outcome.base} already, and hunts are recorded there as they go.`;
    case 'exists':
      return `Not saved: ${outcome.path} is there already. Give another name, or open it first to go on with it.`;
    case 'failed':
      return `Not saved: ${fileProblem(outcome)}`;
  }
}

const notKept = ({ hitsNotKept, tag }: HuntRecord): string =>
  hitsNotKept === 0
    ? ''
    : `THE LAST ${counted(hitsNotKept, 'hit')} on ${quote(tag)} are more than is kept: save before a long hunt. `;

export const opened = (outcome: OpenOutcome): string =>
  outcome.kind === 'opened' ? openedRecording(outcome) : `Not opened: ${whyNotOpened(outcome)}`;

function whyNotOpened(outcome: Exclude<OpenOutcome, { kind: 'opened' }>): string {
  switch (outcome.kind) {
    case 'armed':
      return `${quote(outcome.tag)} is armed. dx @$pool.clear() disarms.`;
    case 'notFound':
      return `there is no ${outcome.path}.`;
    case 'noRecording':
      return `${outcome.path} is no recording.`;
    case 'newer':
      return `it was written by a later pooltag (format ${outcome.version}).`;
    case 'failed':
      return fileProblem(outcome);
  }
}

function openedRecording(outcome: Extract<OpenOutcome, { kind: 'opened' }>): string {
  const { base, recording, left, cut } = outcome;
  const { hunts, problems } = recording;
  const [first] = problems.first;
  const parts = [
    `Opened ${base}: ${hunts.map(huntSummary).join('; ') || 'no hunt'}.`,
    cut && `It ends early: ${cut}.`,
    first && `${counted(problems.count, 'line')} damaged or missing, the first at ${first.line}.`,
    leftText(left, recording.lastHunt),
    hunts.length > 0 && 'Next: dx -g @$pool.leaks()',
  ];
  return parts.filter(Boolean).join(' ');
}

/** `"Leak": 200 hits, coverage 98.2 %`, `"Leak": 0 hits` */
export const huntSummary = (hunt: HuntRecord): string =>
  `${JSON.stringify(tagText(hunt.tag))}: ${counted(hitsOf(hunt), 'hit')}${hunt.isEmpty() ? '' : `, coverage ${huntCoverage(hunt)}`}`;

/** Why a recording does not say that PoolHitTag was put back. */
export const openEnd = ({ openEnd }: HuntRecord): string =>
  openEnd === 'left' ? 'left for another recording while armed' : 'cut off while armed';

function leftText(left: LeftBehind, hunt: HuntRecord | undefined): string | undefined {
  if (!hunt || left.kind === 'nothing') return undefined;
  if (left.kind === 'armed' && !left.isDump) {
    return `PoolHitTag STILL HOLDS ${quote(left.note.armed)} as that hunt left it: dx @$pool.clear() or ed nt!PoolHitTag ${hex(left.note.saved)} disarms.`;
  }
  return `It was ${openEnd(hunt)}${leftHere(left)}`;
}

function leftHere(left: Exclude<LeftBehind, { kind: 'nothing' }>): string {
  switch (left.kind) {
    case 'armed':
      return ', as this dump shows (dx @$pool.status()).';
    case 'disarmed':
      return '; PoolHitTag is as it was before: nothing is armed.';
    case 'changed':
      return '; PoolHitTag holds something else by now.';
    case 'otherBoot':
      return ', on another target or before a restart: nothing of it is armed here.';
    case 'unknown':
      return `, and nt!PoolHitTag cannot be read here: on the machine ed nt!PoolHitTag ${hex(left.note.saved)} disarms.`;
  }
}
