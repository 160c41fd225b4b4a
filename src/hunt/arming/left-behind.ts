import type { HuntRecord } from '../../pool/books/hunt-record';
import { type Address, narrowAddress, type PointerSize } from '../../pool/values/address';
import { parseModules } from '../../text/modules/modules.parse';
import { listModules } from '../debugger/commands';
import { answerOf, type Reader } from '../debugger/ports';
import { kernelImage } from '../target/target';
import type { Note } from './note';
import { idleValue, readPoolHitTag } from './pool-hit-tag';
import { sessionProblem } from './preflight';

/** What became of PoolHitTag after a recording was cut off. */
export type LeftBehind =
  | /** The recording says that it was put back. */ { readonly kind: 'nothing' }
  | /** It holds the tag still, on the same boot of the same target, or did in a dump of that. */ {
      readonly kind: 'armed';
      readonly note: Note;
      readonly isDump: boolean;
    }
  | /** On that boot: it is as it was, and nothing is armed. */ { readonly kind: 'disarmed' }
  | /** On that boot, but it holds something else by now. */ { readonly kind: 'changed' }
  | /** Another target, or started again since: no change of that hunt can be in force. */ {
      readonly kind: 'otherBoot';
    }
  | /** Nothing here tells. */ { readonly kind: 'unknown'; readonly note: Note };

/** Looks for what the last hunt of a recording has left armed. */
export function leftBehind(reader: Reader, hunt: HuntRecord | undefined): LeftBehind {
  if (!hunt?.openEnd) return { kind: 'nothing' };
  const { tag, poolHitTag, target } = hunt.start;
  // A file is not believed: what it wants to be written must disarm.
  const saved = idleValue(poolHitTag.before);
  const note: Note = { armed: tag, saved, address: poolHitTag.address };
  const problem = sessionProblem(reader)?.kind;
  if (problem && problem !== 'notLive') return { kind: 'otherBoot' };
  const now = readPoolHitTag(reader);
  const kernelBase = kernelBaseNow(reader, target.pointerSize);
  if (now.kind !== 'read' || !kernelBase) return { kind: 'unknown', note };
  if (now.address !== note.address || kernelBase !== (target.kernelBase ?? kernelBase)) {
    return { kind: 'otherBoot' };
  }
  const isDump = problem === 'notLive';
  if (now.value === tag) return { kind: 'armed', note, isDump };
  return { kind: now.value === saved ? 'disarmed' : 'changed' };
}

function kernelBaseNow(reader: Reader, size: PointerSize): Address | undefined {
  const kernel = kernelImage(parseModules(answerOf(reader, listModules)));
  return kernel && narrowAddress(kernel.start, size);
}
