import type { PoolTotals } from '../../pool/growth/totals';
import type { LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import { MOST_UNREAD, type UnreadLine, unreadLine } from '../lines/unread';
import { VM_LABELS, type VmLabel, type VmListing } from './vm';
import { isAmount, kilobytesIn, totalsIn } from './vm.totals';

/** `NonPagedPool Usage:         9111 (      36` is cut, and says nothing. */
const LABELLED = /^\s*([A-Z][\w ]{2,40}):/;

const LABELS: ReadonlySet<string> = new Set(VM_LABELS);

const isKnown = (label: string): label is VmLabel => LABELS.has(label);

/** The label that the line begins with; none that is not wanted. */
function labelOf(line: string): VmLabel | undefined {
  if (line.length > 120) return undefined;
  const label = LABELLED.exec(line)?.[1]?.replace(/ +/g, ' ');
  return label !== undefined && isKnown(label) ? label : undefined;
}

/** Whether the line begins a listing: what stands above it says nothing of pool. */
export const startsVm = (line: string): boolean =>
  /^\s{0,40}Physical Memory:/.test(line) && isAmount(line);

/** Lines of something else after which a listing is over. */
const MOST_OTHERS = 24;

/** Collects the lines of a listing. */
export class VmReader {
  readonly #kilobytes: { [label in VmLabel]?: number } = {};
  readonly #unread: UnreadLine[] = [];
  #others = 0;

  push(line: string, number: number): LineFate {
    if (parsePrompt(line)) return 'after';
    const label = labelOf(line);
    if (label === undefined) {
      if (line.trim() === '' || isAmount(line)) return 'taken';
      this.#others += 1;
      return this.#others > MOST_OTHERS ? 'after' : 'other';
    }
    // A second listing begins.
    if (label in this.#kilobytes) return 'after';
    const amount = kilobytesIn(line);
    if (amount !== undefined) this.#kilobytes[label] = amount;
    else if (this.#unread.length < MOST_UNREAD) this.#unread.push(unreadLine(number, line));
    return 'taken';
  }

  listing(): VmListing {
    return { kilobytes: this.#kilobytes, unread: this.#unread };
  }
}

/** Reads the first listing in the lines. */
export function parseVm(lines: readonly string[]): VmListing | undefined {
  const first = lines.findIndex(startsVm);
  if (first < 0) return undefined;
  const reader = new VmReader();
  for (let at = first; at < lines.length; at++) {
    if (reader.push(lines[at] ?? '', at) === 'after') break;
  }
  return reader.listing();
}

/** What a listing in a log says of pool. */
export function totalsOf({ kilobytes, unread }: VmListing): PoolTotals {
  const isUnread = (label: string) => unread.some(({ text }) => text.includes(label));
  const nx = 'NonPagedPoolNx Usage';
  return totalsIn(isUnread(nx) ? { ...kilobytes, [nx]: Number.NaN } : kilobytes);
}
