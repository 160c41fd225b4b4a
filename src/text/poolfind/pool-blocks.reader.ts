import type { LineFate } from '../lines/line-fate';
import { parsePrompt } from '../lines/prompt';
import { MOST_UNREAD, type UnreadLine, unreadLine } from '../lines/unread';
import type { BlockGroup, BlockListing, BlockSource, PoolBlock } from './pool-block';
import { parseBlockRow } from './pool-block.parse';

/** `Scanning large pool allocation table for Tag: SeSd (827d1000 : 827e9000)`, and of a search. */
const SEARCH =
  /^\s*(?:Scanning large pool allocation table for [Tt]ag|Searching (\w+) pool \([0-9a-f`]+ : [0-9a-f`]+\) for [Tt]ag)/i;

/** `Pool page 91c26130 region is Paged pool` */
const PAGE = /^\s*Pool page [0-9a-f`]{8,17} region is (\w+)/i;

/** `Allocation	Tag	PoolType	NumberOfBytes	Status` */
const BIG_POOLS = /^\s*\|?\s*Allocation[\s|]+Tag[\s|]+PoolType[\s|]+NumberOfBytes\b/;

/** `FxDriverGlobals 83b7af18 pool stats` */
const FRAMEWORK = /^[\s#]*FxDriverGlobals [0-9a-f`]{8,17} pool stats/i;

const BROKEN_OFF = /^\s*\.\.\.terminating - searched pool to [0-9a-f`]+/;

/** What stands between rows and tells nothing. */
const OTHER_PARTS =
  /^[\s.*=-]*$|^\s*(?:Pooltag |Owning component|Driver Tag: '|\d+ (?:Peak)?NonPaged (?:Bytes|Allocations)|Volatility \d|Progress: |.* is not a valid large pool allocation|Unable to read large session pool|The above pool header|Validating Pool|Analyzing linked list|Scanning for single bit errors|None found|\[? ?[0-9a-f`]{8,17} ?\]?: invalid)/i;

/** Whether the line begins a listing of blocks. */
export const startsBlocks = (line: string): boolean =>
  line.length <= 512 &&
  (SEARCH.test(line) ||
    PAGE.test(line) ||
    BIG_POOLS.test(line) ||
    FRAMEWORK.test(line) ||
    parseBlockRow(line) !== undefined);

/** Lines of something else after which a listing is over. */
const MOST_OTHERS = 8;

/** Groups that are kept apart: a listing has one, or the tags of a page. */
const MOST_GROUPS = 10_000;

/** Collects the lines of one listing; of the blocks what they come to. */
export class BlocksReader {
  readonly #groups = new Map<string, BlockGroup>();
  readonly #unread: UnreadLine[] = [];
  #source: BlockSource | undefined;
  /** The pool that is searched, where a line says so. */
  #pool: PoolBlock['pool'];
  #marked: PoolBlock | undefined;
  #isPart = false;
  #others = 0;

  push(line: string, number: number): LineFate {
    if (parsePrompt(line)) return 'after';
    const row = parseBlockRow(line);
    if (row) {
      const source = row.source === 'header' ? (this.#source ?? 'pool') : row.source;
      if (this.#source !== undefined && this.#source !== source) return 'after';
      this.#source = source;
      this.#others = 0;
      this.#add(row.block);
      return 'taken';
    }
    return this.#notRow(line, number);
  }

  listing(): BlockListing | undefined {
    if (this.#source === undefined) return undefined;
    return {
      source: this.#source,
      groups: [...this.#groups.values()],
      ...(this.#marked && { marked: this.#marked }),
      ...(this.#isPart && { isPart: true as const }),
      unread: this.#unread,
    };
  }

  #notRow(line: string, number: number): LineFate {
    const begins = this.#beginning(line);
    if (begins !== undefined) {
      if (this.#source !== undefined && this.#source !== begins) return 'after';
      this.#source = begins;
      return 'taken';
    }
    if (BROKEN_OFF.test(line)) {
      this.#isPart = true;
      return 'taken';
    }
    if (OTHER_PARTS.test(line)) return 'taken';
    if (/^\s*\*?[0-9a-f]{8}(?:`?[0-9a-f]{8})? (?:size: |: tag )/i.test(line)) {
      if (this.#unread.length < MOST_UNREAD) this.#unread.push(unreadLine(number, line));
      return 'taken';
    }
    this.#others += 1;
    return this.#others > MOST_OTHERS ? 'after' : 'other';
  }

  #beginning(line: string): BlockSource | undefined {
    const search = SEARCH.exec(line);
    if (search) {
      this.#pool = poolNamed(search[1]);
      return 'poolFind';
    }
    const page = PAGE.exec(line);
    if (page) {
      this.#pool = poolNamed(page[1]);
      return 'pool';
    }
    if (BIG_POOLS.test(line)) return 'bigPools';
    return FRAMEWORK.test(line) ? 'wdfPoolUsage' : undefined;
  }

  #add(row: PoolBlock): void {
    const pool = row.pool ?? this.#pool;
    const block = pool ? { ...row, pool } : row;
    if (block.isMarked) this.#marked = block;
    const { text, tag, caller, bytes, isFree } = block;
    const key = `${text}${pool ?? ''} ${caller ?? ''}`;
    const known = this.#groups.get(key);
    if (!known && this.#groups.size >= MOST_GROUPS) return;
    const { blocks, bytes: sum, smallest, largest, free } = known ?? EMPTY;
    this.#groups.set(key, {
      text,
      ...(tag === undefined ? {} : { tag }),
      ...(pool ? { pool } : {}),
      ...(caller === undefined ? {} : { caller }),
      blocks: blocks + (isFree ? 0 : 1),
      bytes: sum + (isFree ? 0 : bytes),
      smallest: isFree ? smallest : Math.min(smallest, bytes),
      largest: isFree ? largest : Math.max(largest, bytes),
      free: free + (isFree ? 1 : 0),
    });
  }
}

const EMPTY = { blocks: 0, bytes: 0, smallest: Number.MAX_SAFE_INTEGER, largest: 0, free: 0 };

/** `NonPaged`, `nonpaged`, `Paged`; of special and session pool nothing is said. */
function poolNamed(text: string | undefined): PoolBlock['pool'] {
  if (/^nonpaged$/i.test(text ?? '')) return 'nonPaged';
  return /^paged$/i.test(text ?? '') ? 'paged' : undefined;
}
