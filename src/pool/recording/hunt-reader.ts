import { HuntRecord } from '../books/hunt-record';
import { LOOK_AHEAD, placing } from './numbering';
import type { HitLine, HuntEntry, HuntLine, RecheckLine } from './recording';
import type { RecordingProblem } from './recording-problem';

const MOST_HUNTS = 1_000;

/** Lines of a hunt that wait for the number of a hit to become clear. */
const MOST_WAITING = 256;

interface WaitingLine {
  readonly line: number;
  readonly entry: HuntEntry;
  /** Lines that are missing since the last hit. */
  readonly missing: number;
}

/** Makes hunts of the lines of a recording, which come in their order. */
export class HuntReader {
  readonly #problem: (what: RecordingProblem['what'], line: number) => void;
  readonly #most: number | undefined;
  readonly #hunts = new Set<HuntRecord>();
  #hunt: HuntRecord | undefined;
  /** Lines from a hit on whose number is odd. */
  #waiting: WaitingLine[] = [];
  /** Lines since the last hit that are missing: each may have been one. */
  #missing = 0;

  /** @param most lines that each hunt keeps */
  constructor(problem: (what: RecordingProblem['what'], line: number) => void, most?: number) {
    this.#problem = problem;
    this.#most = most;
  }

  /** So many lines are missing before the one that is taken next. */
  missed(lines: number): void {
    this.#missing += lines;
  }

  take(entry: HuntLine | HuntEntry, line: number): void {
    if (entry.type === 'hunt') {
      this.#drain();
      this.#hunt = new HuntRecord(entry, undefined, this.#most);
      return;
    }
    if (entry.type === 'recheck' && this.#isOfOther(entry)) return;
    // Changes that no hunt made come before the first one.
    if (!this.#hunt && entry.type !== 'change') this.#problem('noHunt', line);
    if (!this.#hunt) return;
    this.#waiting.push({ line, entry, missing: this.#missing });
    if (entry.type === 'hit') this.#missing = 0;
    while (this.#waiting.length > 0 && this.#isClear(this.#hunt)) this.#takeFirst(this.#hunt);
  }

  /** Those that came to be armed, in order, and the last one whose beginning is there. */
  end(): { readonly hunts: readonly HuntRecord[]; readonly lastHunt: HuntRecord | undefined } {
    this.#drain();
    return { hunts: [...this.#hunts], lastHunt: this.#hunt };
  }

  /** A look at the blocks of an earlier hunt: it is handed to that one. */
  #isOfOther(entry: RecheckLine): boolean {
    const isIts = ({ start }: HuntRecord) => start.tag === entry.tag && start.time === entry.hunt;
    if (this.#hunt && isIts(this.#hunt)) return false;
    for (const hunt of this.#hunts) if (isIts(hunt)) hunt.take(entry);
    return true;
  }

  #drain(): void {
    while (this.#hunt && this.#waiting.length > 0) this.#takeFirst(this.#hunt);
  }

  #isClear({ lastHit }: HuntRecord): boolean {
    const [first] = this.#waiting;
    if (first?.entry.type !== 'hit') return true;
    const { number } = first.entry;
    if (number > lastHit && number <= lastHit + 1 + first.missing) return true;
    return this.#waiting.length > MOST_WAITING || this.#following().length >= LOOK_AHEAD;
  }

  /** Numbers of the next hits. */
  #following(): readonly number[] {
    const numbers: number[] = [];
    for (const { entry } of this.#waiting.slice(1)) {
      if (entry.type === 'hit' && numbers.length < LOOK_AHEAD) numbers.push(entry.number);
    }
    return numbers;
  }

  #takeFirst(hunt: HuntRecord): void {
    const following = this.#following();
    const first = this.#waiting.shift();
    if (!first) return;
    const entry =
      first.entry.type === 'hit' ? this.#placed(hunt, first, first.entry, following) : first.entry;
    if (!entry) return;
    hunt.take(entry);
    if (hunt.arming !== 'applied' || this.#hunts.has(hunt)) return;
    if (this.#hunts.size < MOST_HUNTS) this.#hunts.add(hunt);
    else this.#problem('tooLong', first.line);
  }

  /**
   * The hit with the number of its place. Numbers that are left out are no problem: hits that a
   * saved hunt had no room for are missing. Ages of blocks are told by numbers, so that one that no
   * other confirms counts for no more than its place.
   */
  #placed(
    hunt: HuntRecord,
    { line, missing }: WaitingLine,
    hit: HitLine,
    following: readonly number[],
  ): HitLine | undefined {
    const next = hunt.lastHit + 1;
    const placed = placing(next, missing, hit.number, following);
    const isAlone = placed === 'gap' && following.length === 0;
    if (placed === 'next' || (placed === 'gap' && !isAlone)) return hit;
    const isThere = placed === 'repeated' && (following.length > 0 || isKept(hunt, hit));
    this.#problem(isThere ? 'repeated' : 'misnumbered', line);
    return isThere ? undefined : { ...hit, number: next };
  }
}

/** Whether the hunt has this very hit, as far as can be seen; of old ones nothing can. */
function isKept(hunt: HuntRecord, hit: HitLine): boolean {
  const [oldest] = hunt.recent(Number.POSITIVE_INFINITY);
  if (!oldest || hit.number < oldest.number) return true;
  const known = hunt.recent(Number.POSITIVE_INFINITY).find(({ number }) => number === hit.number);
  return known?.time === hit.time && known?.thread === hit.thread && known?.kind === hit.kind;
}
