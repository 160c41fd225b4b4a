import type { PassedBreaks } from '../hunt/arming/break-handling';
import type { PreflightProblem } from '../hunt/arming/preflight';
import { filterRemedies } from '../hunt/debugger/commands';
import { type Tag, tagHex } from '../pool/tags/tag';
import { didYouMean } from './arguments';
import { hex, inBrackets, quote } from './words';

export function preflightProblem(problem: PreflightProblem): string {
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
export function breaksPassed({ what, setting }: PassedBreaks): string {
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

function unseenTag(tag: Tag, meant: readonly Tag[]): string {
  const forms = meant.map((each) => `${quote(each)} (${tagHex(each)})`);
  const slip = forms.length === 0 ? '' : `${didYouMean(forms)} `;
  return `no allocation with ${quote(tag)} since the target started. ${slip}To arm all the same: dx @$pool.hitTag(${quote(tag)}, "unseen").`;
}
