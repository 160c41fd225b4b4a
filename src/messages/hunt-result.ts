import { isOtherTag, type Undone } from '../hunt/arming/changes';
import type { CaptureEnd } from '../hunt/capture/capture';
import type { HuntOutcome } from '../hunt/hunter';
import type { ForeignStop } from '../hunt/stops/classify';
import type { HuntRecord } from '../pool/books/hunt-record';
import { coverageMeaning, eventsText, hitsOf, huntCoverage } from './coverage';
import { disarmed } from './disarming';
import { counted, hex, quote, seconds } from './words';

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
  const coverage = all === 0 ? '' : `coverage ${huntCoverage(hunt)}${coverageMeaning(hunt)}`;
  const whole = [all > hits && `the whole hunt: ${counted(all, 'hit')}`, coverage].filter(Boolean);
  const said = [`: ${parts}`, whole.join(', ')].filter(Boolean).join('; ');
  const lines = [
    `${counted(hits, 'hit')} on ${quote(tag)} in ${seconds(capture.seconds, hunt.start.target.description)}${said}.`,
    captureEnd(capture.end),
    all === 0 && isWaitOver(capture.end) ? whyNoHits(hunt) : undefined,
    outcome.disarmed &&
      (capture.hasRestarted ? afterRestart(outcome.disarmed) : disarmed(outcome.disarmed)),
    isOtherTag(outcome.disarmed, tag) ? 'The last hits may be on that tag.' : undefined,
    all > 0 ? adviceOf(outcome) : undefined,
    all > 0 ? `Next: dx -g @$pool.leaks(${quote(tag)}).` : undefined,
  ];
  return lines.filter((line) => line !== undefined).join(' ');
}

/** Hits from which on more of them would hardly tell more of blocks. */
const MANY_HITS = 2000;

/** Places of blocks are confirmed by hits: where one in ten is without its block, more of them help. */
function adviceOf({ hunt, tag, capture }: HuntOutcome): string | undefined {
  const all = hitsOf(hunt);
  if (hunt.openHits() * 10 < all || all >= MANY_HITS || capture.end.kind !== 'hits')
    return undefined;
  return `More hits tell more of the blocks: dx @$pool.hitTag(${quote(tag)}, ${Math.max(500, 2 * all)}).`;
}

/** A person, or the time limit, has ended the wait. */
const isWaitOver = (end: CaptureEnd): boolean =>
  end.kind === 'seconds' || (end.kind === 'foreign' && end.stop.kind === 'manualBreak');

/** What a wait without a hit may mean. */
function whyNoHits(hunt: HuntRecord): string {
  const reasons =
    'lookaside lists may serve it, which are no hits, or it is allocated only at boot, or seldom';
  if (hunt.isEmpty())
    return `The kernel counted no allocation and no free of it meanwhile: ${reasons}.`;
  const coverage = hunt.coverage();
  return coverage.kind === 'floor'
    ? `The kernel counted ${eventsText(coverage.missed)} of it meanwhile, and none was seen.`
    : `No hit: ${reasons}; dx -g @$pool.used("tag"), typed twice, shows whether its counters move.`;
}

const afterRestart = (undone: Undone): string =>
  undone.kind === 'stillThere'
    ? disarmed(undone)
    : 'The target was started again meanwhile: nothing is armed there, and what was recorded is of the boot before.';
