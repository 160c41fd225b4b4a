import { idleValue, isIdle, readPoolHitTag } from '../hunt/arming/pool-hit-tag';
import { isDump } from '../hunt/arming/preflight';
import { dword, repairPoolHitTag } from '../hunt/debugger/commands';
import type { Reader } from '../hunt/debugger/ports';
import type { Hunter } from '../hunt/hunter';
import type { JournalReading } from '../hunt/retag/journal';
import { patchedText } from '../messages/retag';
import type { Place } from '../pool/learning/place';
import { tagFromValue, tagHex, tagText } from '../pool/tags/tag';
import { plain } from './plain';

/** What `status()` shows: the truth about the machine, and the commands that put it right. */
export class Status {
  /** Value of nt!PoolHitTag as it was just read. */
  readonly PoolHitTag: string;
  /** Whether that makes the machine stop, and who armed it. */
  readonly Armed: string;
  /** The command that disarms with no script loaded. */
  readonly Repair: string;
  /** Whether code is patched, and where the journal of that is. */
  readonly Patched: string;
  /** Tags with recorded hits. */
  readonly Recorded: string;
  /** Places of blocks learned on this boot. */
  readonly Learned: string;
  /** Functions looked past for the call site. */
  readonly Skipped: string;

  constructor(reader: Reader, hunter: Hunter, skipped: readonly string[], patched: JournalReading) {
    const reading = readingOf(reader, hunter);
    this.PoolHitTag =
      reading.value === undefined ? 'not readable' : tagHex(tagFromValue(reading.value));
    const isOfDump = isDump(reader);
    this.Armed = plain(armedText(reading, hunter, isOfDump));
    this.Repair = plain(repairText(reading, isOfDump));
    this.Patched = plain(patchedText(patched));
    this.Recorded = list([...hunter.shown.keys()].map((tag) => JSON.stringify(tagText(tag))));
    this.Learned = list(hunter.learned().map(placeText));
    this.Skipped = plain(list(skipped));
  }

  toString(): string {
    return this.Armed;
  }
}

/** `alloc at fffff8001234: [base-0x54]` */
function placeText({ kind, key, where, holds }: Place): string {
  const at = 'register' in where ? where.register : `[base${signed(where.offset)}]`;
  return `${kind} at 0x${key}: ${holds} in ${at}`;
}

const signed = (offset: number): string =>
  `${offset < 0 ? '-' : '+'}0x${Math.abs(offset).toString(16)}`;

const list = (texts: readonly string[]): string => (texts.length === 0 ? 'none' : texts.join(', '));

/** What there is to tell of PoolHitTag, all by one reading. */
interface Reading {
  /** Absent where it cannot be read. */
  readonly value?: number;
  /** What disarms by hand. */
  readonly repair: string;
}

/** Where the call has just failed to put it right, that has seen what there is to see. */
function readingOf(reader: Reader, hunter: Hunter): Reading {
  const { unrepaired, change } = hunter;
  if (unrepaired) return { value: unrepaired.holds, repair: unrepaired.repair };
  const now = readPoolHitTag(reader);
  const left = now.kind === 'read' ? hunter.leftValue(now) : undefined;
  const repair = change?.repair ?? repairPoolHitTag(idleValue(left));
  return { value: now.kind === 'read' ? now.value : undefined, repair };
}

function armedText({ value }: Reading, { armed, change }: Hunter, isOfDump: boolean): string {
  if (value === undefined) return 'unknown: nt!PoolHitTag cannot be read';
  const when = isOfDump ? ' when this dump was taken' : '';
  if (isIdle(value)) return `not armed${when}`;
  const text = `ARMED for ${JSON.stringify(tagText(tagFromValue(value)))}${when}`;
  if (isOfDump) return text;
  if (!change || dword(change.after) !== value) return `${text}, not by this script`;
  return `${text} by ${armed ? 'arm()' : 'a call that could not disarm'}`;
}

function repairText({ value, repair }: Reading, isOfDump: boolean): string {
  if (value !== undefined && isIdle(value)) return 'nothing to repair';
  return isOfDump
    ? `writing to a dump disarms no machine; there, unless restarted since: ${repair}`
    : repair;
}
