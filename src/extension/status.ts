import { dword, repairPoolHitTag } from '../hunt/commands';
import { DOCUMENTED_IDLE, type Hunter } from '../hunt/hunter';
import { type PoolHitTagReading, readPoolHitTag } from '../hunt/pool-hit-tag';
import type { Reader } from '../hunt/ports';
import { isDump, isIdle } from '../hunt/preflight';
import type { Place } from '../pool/learning/place';
import { tagFromValue, tagHex, tagText } from '../pool/tag';

/** What `status()` shows: the truth about the machine, and the commands that put it right. */
export class Status {
  /** Value of nt!PoolHitTag as it was just read. */
  readonly PoolHitTag: string;
  /** Whether that makes the machine stop, and who armed it. */
  readonly Armed: string;
  /** The command that disarms with no script loaded. */
  readonly Repair: string;
  /** Tags with recorded hits. */
  readonly Recorded: string;
  /** Places of blocks learned on this boot. */
  readonly Learned: string;
  /** Functions looked past for the call site. */
  readonly Skipped: string;

  constructor(reader: Reader, hunter: Hunter, skipped: readonly string[]) {
    const reading = readPoolHitTag(reader);
    this.PoolHitTag =
      reading.kind === 'read' ? tagHex(tagFromValue(reading.value)) : 'not readable';
    const isOfDump = isDump(reader);
    this.Armed = armedText(reading, hunter, isOfDump);
    this.Repair = repairText(reading, hunter, isOfDump);
    this.Recorded = list([...hunter.shown.keys()].map((tag) => JSON.stringify(tagText(tag))));
    this.Learned = list(hunter.learned().map(placeText));
    this.Skipped = list(skipped);
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

function armedText(
  reading: PoolHitTagReading,
  { armed, change }: Hunter,
  isOfDump: boolean,
): string {
  if (reading.kind !== 'read') return 'unknown: nt!PoolHitTag cannot be read';
  const when = isOfDump ? ' when this dump was taken' : '';
  if (isIdle(reading.value)) return `not armed${when}`;
  const text = `ARMED for ${JSON.stringify(tagText(tagFromValue(reading.value)))}${when}`;
  if (isOfDump) return text;
  if (!change || dword(change.after) !== reading.value) return `${text}, not by this script`;
  return `${text} by ${armed ? 'arm()' : 'a call that could not disarm'}`;
}

function repairText(reading: PoolHitTagReading, hunter: Hunter, isOfDump: boolean): string {
  const isRead = reading.kind === 'read';
  if (isRead && isIdle(reading.value)) return 'nothing to repair';
  const left = isRead ? hunter.leftValue(reading) : undefined;
  const command = hunter.change?.repair ?? repairPoolHitTag(left ?? DOCUMENTED_IDLE);
  return isOfDump
    ? `writing to a dump disarms no machine; there, unless restarted since: ${command}`
    : command;
}
