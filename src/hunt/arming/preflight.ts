import type { Tag } from '../../pool/tags/tag';
import { reloadModules } from '../debugger/commands';
import { readDword } from '../debugger/memory';
import { type Reader, unlessRefused } from '../debugger/ports';
import { symbolAddress } from '../debugger/symbol';
import { readTarget, type Target, type TargetReading } from '../target/target';
import { type TagPresence, tagPresence } from '../tracker/tag-presence';
import { type PassedBreaks, readBreakHandling } from './break-handling';
import type { Changes } from './changes';
import { isIdle, readHitTagAt } from './pool-hit-tag';

/** Why nothing was armed. */
export type PreflightProblem =
  | { readonly kind: 'notKernel' }
  | /** A dump or a trace. */ { readonly kind: 'notLive' }
  | /** Debugging the machine that the debugger runs on: a hit would hang it. */ {
      readonly kind: 'localKernel';
    }
  | Exclude<TargetReading, { kind: 'read' }>
  | PassedBreaks
  | /** No allocation can be told by it: PoolHitTag holds such a value while nothing is armed. */ {
      readonly kind: 'neverHit';
      readonly tag: Tag;
    }
  | /** PoolHitTag cannot be read. */ { readonly kind: 'unreadable' }
  | /** Windows 2000 or XP booted without pool tagging. */ { readonly kind: 'taggingOff' }
  | /** Armed by hand, by another tool, or by a session that died. */ {
      readonly kind: 'alreadyArmed';
      readonly value: number;
    }
  | /** The tag has never been allocated since boot. */ {
      readonly kind: 'unseen';
      readonly tag: Tag;
      /** Tags that have, and for which it can be a slip. */
      readonly meant: readonly Tag[];
    }
  | /** Both `Abc ` and `Abc\0` are in use. */ {
      readonly kind: 'ambiguous';
      readonly tags: readonly Tag[];
    };

export interface Ready {
  readonly kind: 'ready';
  readonly target: Target;
  /** Value of PoolHitTag that will be put back. */
  readonly idle: number;
  /** Whether the debugger is known to stop at hits. */
  readonly stops: boolean;
}

export type Preflight = Ready | { readonly kind: 'refused'; readonly problem: PreflightProblem };

/** First build that tags pool whatever the global flag says: Server 2003. */
const ALWAYS_TAGGED = 3790;
const FLG_POOL_ENABLE_TAGGING = 0x400;

/**
 * Checks all that must hold before PoolHitTag may be armed. A question that the debugger refuses
 * to answer is no reason against it, unless arming needs the answer.
 * @param allowUnseen arm although the tag was never seen
 */
export function preflight(
  reader: Reader,
  changes: Changes,
  tag: Tag,
  allowUnseen: boolean,
): Preflight {
  const session = sessionProblem(reader);
  if (session) return refused(session);
  if (isIdle(tag)) return refused({ kind: 'neverHit', tag });
  const reading = readTargetWithModules(reader, changes);
  if (reading.kind !== 'read') return refused(reading);
  const { target } = reading;
  const value = readHitTagAt(reader, target.poolHitTag, target.pointerSize);
  if (value === undefined) return refused({ kind: 'unreadable' });
  if (!isIdle(value)) return refused({ kind: 'alreadyArmed', value });
  if (isTaggingOff(reader, target)) return refused({ kind: 'taggingOff' });
  const breaks = readBreakHandling(reader);
  if (breaks.kind === 'breaksPassed') return refused(breaks);
  const problem = tagProblem(tag, tagPresence(reader, target, tag), allowUnseen);
  if (problem) return refused(problem);
  return { kind: 'ready', target, idle: value, stops: breaks.kind === 'stops' };
}

/** The session must be a live kernel on another machine. */
export function sessionProblem(reader: Reader): PreflightProblem | undefined {
  const { kernel, description = '', live = !/\bdump\b/i.test(description) } = reader.session();
  if (kernel === false || /user mode/i.test(description)) return { kind: 'notKernel' };
  if (!live) return { kind: 'notLive' };
  return /^local\b/i.test(description) ? { kind: 'localKernel' } : undefined;
}

/** Whether memory is that of a dump: it shows what was, and what is written there changes no machine. */
export const isDump = (reader: Reader): boolean => sessionProblem(reader)?.kind === 'notLive';

const refused = (problem: PreflightProblem): Preflight => ({ kind: 'refused', problem });

/**
 * A fresh connection knows the kernel alone, so that stacks would end at the first driver, and one
 * that has lost its list not even that: it is read again, once.
 */
function readTargetWithModules(reader: Reader, changes: Changes): TargetReading {
  const reading = readTarget(reader);
  const loaded = reading.kind === 'read' ? reading.target.modules.filter((m) => !m.unloaded) : [];
  if (reading.kind === 'noPointerSize' || loaded.length > 1) return reading;
  unlessRefused<unknown>(
    () => changes.debugger(reloadModules),
    () => undefined,
  );
  return readTarget(reader);
}

function isTaggingOff(reader: Reader, target: Target): boolean {
  if (target.build === undefined || target.build >= ALWAYS_TAGGED) return false;
  const address = symbolAddress(reader, 'NtGlobalFlag', target.pointerSize);
  const flags = address && readDword(reader, address);
  return flags !== undefined && (flags & FLG_POOL_ENABLE_TAGGING) === 0;
}

function tagProblem(
  tag: Tag,
  presence: TagPresence,
  allowUnseen: boolean,
): PreflightProblem | undefined {
  switch (presence.kind) {
    case 'seen':
      return presence.twin === undefined || allowUnseen
        ? undefined
        : { kind: 'ambiguous', tags: [tag, presence.twin] };
    case 'unseen':
      if (allowUnseen) return undefined;
      return { kind: 'unseen', tag, meant: presence.meant };
    case 'unknown':
      return undefined;
  }
}
