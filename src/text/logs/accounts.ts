import { type UnreadLine, unreadLine } from '../lines/unread';
import { lineKind } from './line-kind';

/** Lines that are kept; of more only the number. */
const MOST_KEPT = 1_000;

const TARGET = { kind: 'known', of: 'text of the target' } as const;

/** What became of the lines of a log: each is read, of something else, or not recognised. */
export class LineAccounts {
  /** Lines that are not blank. */
  lines = 0;
  /** Lines that something was read from, or that end or separate what is read. */
  get read(): number {
    return this.lines - this.notReadCount;
  }
  /** Lines of something else, and those that were not recognised. */
  notReadCount = 0;
  /** Output of other commands, by kind. */
  readonly others = new Map<string, number>();
  /** Tools whose output was seen and not read, with their lines. */
  readonly tools = new Map<string, number>();
  unrecognised = 0;
  /** The first of those. */
  readonly first: UnreadLine[] = [];

  /**
   * A line of which nothing was read.
   * @param isOfTarget whether it was printed while the target ran, by `DbgPrint`
   */
  notRead(line: string, number: number, isOfTarget = false): void {
    this.notReadCount += 1;
    const kind = lineKind(line) ?? (isOfTarget ? TARGET : undefined);
    if (kind === undefined) {
      this.unrecognised += 1;
      if (this.first.length < MOST_KEPT) this.first.push(unreadLine(number, line));
      return;
    }
    const to = kind.kind === 'tool' ? this.tools : this.others;
    to.set(kind.of, (to.get(kind.of) ?? 0) + 1);
    if (kind.kind === 'tool') this.others.set(kind.of, (this.others.get(kind.of) ?? 0) + 1);
  }
}
