import type { PoolTotals } from '../../pool/growth/totals';
import type { LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import { safeCount } from '../lines/scan';
import { MOST_UNREAD, type UnreadLine, unreadLine } from '../lines/unread';
import { VM_LABELS, type VmLabel, type VmListing } from './vm';

/** `      NonPagedPool Usage:    877   (    3508 Kb)`: pages, and what they are in kilobytes. */
const AMOUNT = /^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/;

/** `NonPagedPool Usage:         9111 (      36` is cut, and says nothing. */
const LABELLED = /^\s*([A-Z][\w ]{2,40}):/;

/** Kilobytes of a page: of all but IA-64, and of that. */
const PAGES = [4, 8];

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
  /^\s{0,40}Physical Memory:/.test(line) && AMOUNT.test(line);

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
      if (line.trim() === '' || AMOUNT.test(line.slice(0, 120))) return 'taken';
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

/** Pages and kilobytes must agree: a line that was cut or wrapped has other ones. */
function kilobytesIn(line: string): number | undefined {
  const [, , first, second] = AMOUNT.exec(line) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [pages, kilobytes] = [safeCount(first), safeCount(second)];
  if (pages === undefined || kilobytes === undefined) return undefined;
  return PAGES.some((size) => pages * size === kilobytes) ? kilobytes : undefined;
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

const KB = 1024;

/**
 * What a listing says of pool. Current ones divide nonpaged pool in two lines, old ones have one:
 * its sum is known where neither could be missing.
 */
export function totalsOf({ kilobytes, unread }: VmListing): PoolTotals {
  const bytes = (label: VmLabel) => {
    const amount = kilobytes[label];
    return amount === undefined ? undefined : amount * KB;
  };
  const executable = bytes('NonPagedPool Usage');
  const limit = bytes('NonPagedPool Max');
  const isWhole =
    limit !== undefined && !unread.some(({ text }) => text.includes('NonPagedPoolNx Usage'));
  return {
    nonPaged:
      executable !== undefined && isWhole
        ? executable + (bytes('NonPagedPoolNx Usage') ?? 0)
        : undefined,
    nonPagedLimit: limit,
    paged: bytes('PagedPool Usage'),
    pagedLimit: bytes('PagedPool Maximum'),
    physical: bytes('Physical Memory'),
    available: bytes('Available Pages'),
  };
}
