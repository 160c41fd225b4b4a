import type { LeftBehind } from '../hunt/arming/left-behind';
import type { OpenOutcome, WriteOutcome } from '../hunt/recording/archive';
import type { SaveOutcome } from '../hunt/recording/recorder';
import { segmentPath } from '../hunt/recording/recording-files';
import type { HuntRecord } from '../pool/books/hunt-record';
import { huntSummary } from './coverage';
import { counted, hex, quote } from './words';

/** What the host says may name the file, or may not. */
export const fileProblem = ({
  path,
  message,
}: {
  readonly path: string;
  readonly message: string;
}) => (message.includes(path) ? message : `${path}: ${message}`);

/** A single backslash begins an escape there: `"C:\new"` holds a line end, `"C:\temp"` is no text. */
export const badPath = (method: string): string =>
  `Which file? dx @$pool.${method}("C:/temp/leak") or dx @$pool.${method}("C:\\\\temp\\\\leak"); a single backslash is no part of a path there.`;

export function saved(outcome: SaveOutcome): string {
  switch (outcome.kind) {
    case 'saved': {
      const { base, files, hunts, snapshots } = outcome;
      return `${hunts.map(notKept).join('')}Saved ${[...snapshotsIn(snapshots), counted(hunts.length, 'hunt')].join(' and ')} in ${fileNames(base, files)}, and hunts are recorded there as they go from now on. To read it: dx @$pool.open(${JSON.stringify(base)}), or pooltag analyze ${base}, with all its files.`;
    }
    case 'underWay':
      return `All of it is in ${outcome.base} already, and hunts are recorded there as they go.`;
    case 'exists':
      return `Not saved: ${outcome.path} is there already. Give another name, or open it first to go on with it.`;
    case 'failed':
      return `Not saved: ${fileProblem(outcome)}`;
  }
}

/** A file that was to be written, and what it is. */
export interface Written {
  readonly what: string;
  readonly outcome: WriteOutcome;
}

export function written({ what, outcome }: Written): string {
  switch (outcome.kind) {
    case 'written':
      return `Wrote ${outcome.path}: ${what}.`;
    case 'exists':
      return `Not written: ${outcome.path} is there already. Give another name.`;
    case 'failed':
      return `Not written: ${fileProblem(outcome)}`;
  }
}

export const badFormat = (formats: readonly string[]): string =>
  `Which format? dx @$pool.export("C:/leak.txt", "folded"), or ${formats.slice(1).join(' ')}; pprof, csv and others are made by the page of report, and by pooltag analyze.`;

/** What the page of `report` is. */
export const pageOf = (isEverything: boolean): string =>
  `a page for any browser${isEverything ? '' : '; paths of source files and names of snapshots left out, or report(path, "everything")'}`;

const snapshotsIn = (count: number): readonly string[] =>
  count > 0 ? [counted(count, 'snapshot')] : [];

/** `D:/leak.000.jsonl`, `D:/leak.000.jsonl to .002.jsonl` */
const fileNames = (base: string, files: number): string =>
  files > 1 ? `${segmentPath(base, 0)} to ${segmentPath('', files - 1)}` : segmentPath(base, 0);

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
  const { hunts, problems, snapshots } = recording;
  const held = [...snapshotsIn(snapshots.length), ...hunts.map(huntSummary)];
  const [first] = problems.first;
  const parts = [
    `Opened ${base}: ${held.join('; ') || 'no hunt'}.`,
    cut && `It ends early: ${cut}.`,
    first && `${counted(problems.count, 'line')} damaged or missing, the first at ${first.line}.`,
    leftText(left, recording.lastHunt),
    hunts.length > 0 && 'Next: dx -g @$pool.leaks()',
  ];
  return parts.filter(Boolean).join(' ');
}

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
