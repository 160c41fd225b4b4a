import type { JournalReading } from '../hunt/retag/journal';
import type { PlanProblem, SiteProblem } from '../hunt/retag/plan-patches';
import type { RestoreOutcome, RetagOutcome, RetagProblem } from '../hunt/retag/retagger';
import { remains, type UndoneOf } from '../hunt/retag/undone';
import { hexAddress } from '../pool/values/address';
import { preflightProblem } from './preflight';
import { counted, inBrackets, quote } from './words';

const RESTORE = 'dx @$pool.restore()';

/** Why a site keeps its tag. */
function siteProblem(problem: SiteProblem): string {
  switch (problem.kind) {
    case 'shared':
      return `calls before ${problem.others.map(hexAddress).join(', ')} get the same constant: "together" moves all`;
    case 'freesChecked':
      return `${FREES[problem.why]}, and a block with a new tag may crash the machine when it is freed (0xC2)`;
    case 'tagTaken':
    case 'tagUnusable':
      return `${quote(problem.newTag)} ${SITE_PROBLEMS[problem.kind]}`;
    case 'notWritten':
      return `not written${inBrackets(problem.failure)}: absent (.pagein) or protected code`;
    default:
      return SITE_PROBLEMS[problem.kind];
  }
}

const FREES = {
  protected: 'bit 31: frees compare tags',
  verifier: 'Driver Verifier compares tags',
  checked: 'this kernel compares tags',
  unknown: 'this kernel may compare tags',
};

const SITE_PROBLEMS = {
  noAllocation: 'no known allocation returns there',
  noImmediate: 'no code before the call loads the tag: a caller passes it, or it is computed',
  several: 'several ways load the tag',
  unreadable: 'its code cannot be read (.pagein)',
  noModule: 'no module is there (.reload)',
  breakpoint: 'a breakpoint is there (bc)',
  twoWords: 'on ARM64 two characters can change, the first or the last ones',
  already: 'has a new tag',
  noVariant: 'no tag like it is free',
  tagTaken: 'is in use or known',
  tagUnusable: 'needs a letter or digit, and must print',
};

function whyRefused(problem: PlanProblem | RetagProblem): string {
  switch (problem.kind) {
    case 'session':
      return preflightProblem(problem.problem);
    case 'noTracker':
      return 'processor or tags in use are not known (vertarget, .reload).';
    case 'noSlots':
      return `the tag tracker has ${problem.free} free slots.`;
    case 'journalUnknown':
      return journalUnknown(problem.path);
    case 'notWhole':
      return `it did not take${inBrackets(problem.failure)}. ${problem.isOpen ? `CODE MAY BE PATCHED: ${RESTORE}` : 'Nothing is patched by it.'}`;
  }
}

export const journalUnknown = (path: string | undefined): string =>
  `what code is patched is not known: ${path ?? '@$poolPatchNote'} cannot be read.`;

export function retagged(outcome: RetagOutcome): string {
  if (outcome.kind === 'refused') return `Not retagged: ${whyRefused(outcome.problem)}`;
  const { made, refused, path } = outcome;
  const not = refused.map(({ site, problem }) => `${site}: ${siteProblem(problem)}`).join('; ');
  const left = not && `Not retagged: ${not}.`;
  if (made.length === 0) return left;
  const sites = made.map(({ site, newTag }) => `${site} ${quote(newTag)}`).join(', ');
  return `PATCHED: ${sites}. ${left} Next: g, break in, dx -g @$pool.patches(); then ${RESTORE}. Journal: ${path}`;
}

export function restored(outcome: RestoreOutcome): string {
  switch (outcome.kind) {
    case 'nothing':
      return 'No code is patched.';
    case 'journalUnknown':
      return `Nothing is written: ${journalUnknown(outcome.path)}`;
    case 'restored':
      return undoneText(outcome.undone);
  }
}

/** What became of patches that were to be undone. */
export function undoneText(all: readonly UndoneOf[]): string {
  const sitesOf = (each: readonly UndoneOf[]) => each.map(({ patch }) => patch.site).join(', ');
  const back = all.filter(({ kind }) => kind === 'undone').length;
  const foreign = sitesOf(all.filter(({ kind }) => kind === 'notOurs'));
  const left = all.filter(remains).map(leftText).join('; ');
  return [
    back > 0 && `The code of ${counted(back, 'site')} is as it was.`,
    foreign && `Not written, other code is there: ${foreign}.`,
    left && `STILL PATCHED, OR MAY BE: ${left}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const leftText = ({ patch, repair, kind, failure }: UndoneOf): string =>
  `${patch.site}${kind === 'moved' ? `, but ${patch.module} is not known there (.reload)` : inBrackets(failure)}: type ${repair}`;

/** Behind the answer of each effect. */
export const patchedNote = (answer: string, count: number): string =>
  count === 0 || answer.includes('restore()')
    ? ''
    : ` (Code is patched: ${counted(count, 'site')}; ${RESTORE} undoes that.)`;

export function patchedText(found: JournalReading): string {
  if (found.kind === 'none') return 'no';
  return found.kind === 'found'
    ? `${counted(found.journal.patches.length, 'site')}: ${RESTORE}; ${found.path}`
    : journalUnknown(found.path);
}

export const JOURNAL_OPENED = `A journal of patches: dx -g @$pool.patches(), ${RESTORE}`;

export const PATCHES_TITLE = 'sites with tags of their own; counts by the kernel';

export const noSuchWish = (given: string, known: readonly string[]): string =>
  `${given} is no recorded call site or return address. ${known.slice(0, 5).join(', ')}`;
