import { tagFromCharacters } from '../../pool/tags/tag';
import type { PoolUse, TagUsage } from '../../pool/tags/tag-usage';
import type { LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import { safeCount } from '../lines/scan';
import { MOST_UNREAD, type UnreadLine, unreadLine } from '../lines/unread';
import type { PoolUsedListing } from '../poolused/poolused';

/** One row of PoolMon: a tag in one kind of pool. */
export interface PoolMonRow {
  readonly text: string;
  readonly pool: 'nonPaged' | 'paged';
  readonly use: PoolUse;
  readonly description?: string;
}

/** A number, and its change since the screen before where PoolMon shows it. */
const NUMBER = '(-?\\d{1,20})(?: *\\( *([-+]?\\d{1,20})\\))?';

/**
 *      Leak Paged    140012 (  12)      1200 (   0)   138812 14214348 (  1228)    102
 *      Leak Nonp       3097       2409        688    42770432   62166   [acme.sys - Acme blocks]
 *      Leak Nonp       3097       2409        688    42770432   acme.sys
 */
const ROW = new RegExp(
  `^ ?(.{1,4}?) +(Nonp|Paged|NonPaged)\\s+${NUMBER}\\s+${NUMBER}\\s+${NUMBER}\\s+${NUMBER}(?:\\s+(-?\\d{1,20}))?(?:\\s*(\\[.*)|\\s+([a-z<].*))?$`,
  'i',
);

/** ` Tag  Type     Allocs            Frees            Diff   Bytes       Per Alloc` */
const HEADING = /^\s*Tag\s+Type\s+Allocs\b.*\bFrees\b.*\bDiff\b.*\bBytes\b/;

/** ` Memory:  260620K Avail:   96364K  PageFlts:     0   InRam Krnl: 1916K P:17856K` */
const SCREEN = /^\s*Memory: *\d+K? +Avail: *\d+K? /;

/** ` Commit: 203500K Limit: 640916K Peak: 260632K            Pool N: 8332K P:27220K` */
const TOTALS = /^\s*Commit: *\d+K? .*\bPool N: *(\d{1,15})K? +P: *(\d{1,15})K?\s*$/;

/** ` System pool information`, `All sessions pool information` */
const INFORMATION = /^\s*(System|All sessions|Session \d+) pool information\s*$/i;

/** Longer lines are no rows. */
const LONGEST_ROW = 512;

/** The row; undefined where its own numbers contradict each other. */
export function parsePoolMonRow(line: string): PoolMonRow | 'unread' | undefined {
  const found = line.length <= LONGEST_ROW ? ROW.exec(line) : null;
  if (!found) return undefined;
  const [, text = '', type = '', allocs, allocsBy, frees, freesBy, diff, , bytes, bytesBy] = found;
  const [a, f, d, b] = [allocs, frees, diff, bytes].map((digits) => safeCount(digits ?? ''));
  if (a === undefined || f === undefined || d === undefined || b === undefined) return 'unread';
  if (!isDifference(a, f, d) || text.trim() === '') return 'unread';
  const changes = [allocsBy, freesBy, bytesBy].map((by) => (by === undefined ? by : safeCount(by)));
  const [changeOfAllocs, changeOfFrees, changeOfBytes] = changes;
  return {
    text: text.trim().padEnd(4),
    pool: /^p/i.test(type) ? 'paged' : 'nonPaged',
    use: {
      allocs: a,
      frees: f,
      outstanding: d,
      bytes: b,
      ...(changes.every((by) => by === undefined)
        ? {}
        : { change: { allocs: changeOfAllocs, frees: changeOfFrees, bytes: changeOfBytes } }),
    },
    description: (found[12] ?? found[13])?.replace(/^\[\s*|\s*\]\s*$/g, '').trim() || undefined,
  };
}

/** Counts have 32 bits in old Windows, where allocations may have begun again at 0. */
const isDifference = (allocs: number, frees: number, diff: number): boolean =>
  allocs - frees === diff || allocs - frees + 2 ** 32 === diff;

/** Whether the line begins a screen or a snapshot of PoolMon. */
export const startsPoolMon = (line: string): boolean =>
  line.length <= LONGEST_ROW &&
  (HEADING.test(line) || SCREEN.test(line) || typeof parsePoolMonRow(line) === 'object');

/** Lines of something else after which a screen is over. */
const MOST_OTHERS = 4;

/** Collects the lines of one screen. A row that comes again begins the next one. */
export class PoolMonReader {
  readonly #rows = new Map<string, PoolMonRow[]>();
  readonly #unread: UnreadLine[] = [];
  #pool: PoolUsedListing['inAll'];
  #isHeaded = false;
  #isSession = false;
  #others = 0;

  push(line: string, number: number): LineFate {
    if (parsePrompt(line)) return 'after';
    if (/^[ .\t-]*$/.test(line)) return 'taken';
    const row = parsePoolMonRow(line);
    if (row === undefined) return this.#notRow(line);
    this.#others = 0;
    if (row === 'unread') {
      if (this.#unread.length < MOST_UNREAD) this.#unread.push(unreadLine(number, line));
      return 'taken';
    }
    const known = this.#rows.get(row.text);
    if (known?.some(({ pool }) => pool === row.pool)) return 'after';
    this.#rows.set(row.text, [...(known ?? []), row]);
    return 'taken';
  }

  listing(): PoolUsedListing {
    return {
      layout: 'verbose',
      source: 'poolMon',
      ...(this.#isSession && { sort: 'sessionTag' }),
      rows: [...this.#rows.values()].map(usage),
      ...(this.#pool && { inAll: this.#pool }),
      unread: this.#unread,
    };
  }

  #notRow(line: string): LineFate {
    if (SCREEN.test(line) || HEADING.test(line)) {
      if (this.#rows.size > 0 || (this.#isHeaded && SCREEN.test(line))) return 'after';
      this.#isHeaded = true;
      return 'taken';
    }
    const totals = TOTALS.exec(line);
    if (totals) {
      const [nonPaged, paged] = [totals[1], totals[2]].map((digits) => safeCount(digits ?? ''));
      if (nonPaged !== undefined && paged !== undefined) this.#pool = { nonPaged, paged };
      return 'taken';
    }
    const information = INFORMATION.exec(line)?.[1];
    if (information !== undefined) {
      this.#isSession = !/^System$/i.test(information);
      return 'taken';
    }
    this.#others += 1;
    return this.#others > MOST_OTHERS ? 'after' : 'other';
  }
}

/** The rows of one tag as one. A screen is cut at the window: a pool that it lacks is not known. */
function usage(rows: readonly PoolMonRow[]): TagUsage {
  const of = (pool: PoolMonRow['pool']): PoolUse =>
    rows.find((row) => row.pool === pool)?.use ?? {
      outstanding: 0,
      bytes: 0,
      isUnknown: true as const,
    };
  const text = rows[0]?.text ?? '';
  const reading = text.includes('.') ? undefined : tagFromCharacters(text);
  return {
    text,
    tag: reading?.ok ? reading.tag : undefined,
    nonPaged: of('nonPaged'),
    paged: of('paged'),
    description: rows.find(({ description }) => description !== undefined)?.description,
  };
}
