import { HuntRecord } from '../hunt-record';
import type { HeaderLine, HuntEntry, RecordingEntry } from './recording';
import { type LineReading, parseRecordingLine } from './recording-line';

/** Why a line was passed over, or what is wrong before it; lines count from 1. */
export interface RecordingProblem {
  readonly line: number;
  readonly what: /** Not JSON, and not the last line of a segment. */
    | 'torn'
    /** JSON, but no line of a recording. */
    | 'invalid'
    /** Lines are missing before this one. */
    | 'gap'
    /** It was there already. */
    | 'repeated'
    /** It belongs to a hunt whose beginning is missing. */
    | 'noHunt'
    /** The recording is longer than is read, and ends here. */
    | 'tooLong';
}

/** What a recording holds, or as much of it as was written. */
export interface Recording {
  /** Of the first segment. */
  readonly header: HeaderLine;
  /** Those that came to be armed, in order. */
  readonly hunts: readonly HuntRecord[];
  /** The last one whose beginning was written, armed or not. */
  readonly lastHunt: HuntRecord | undefined;
  /** The `seq` with which a resumed recording goes on. */
  readonly nextSeq: number;
  readonly problems: { readonly count: number; readonly first: readonly RecordingProblem[] };
}

export type RecordingReading =
  | { readonly kind: 'recording'; readonly recording: Recording }
  | { readonly kind: 'newer'; readonly version: number }
  | /** The first line is not the header of a recording. */ { readonly kind: 'noRecording' };

/** Lines that are read, and their characters: more than all files of a recording can have. */
const MOST_LINES = 500_000;
const MOST_CHARACTERS = 100_000_000;
const MOST_HUNTS = 1_000;
const PROBLEMS_SHOWN = 20;

/**
 * Reads the lines of a recording, segments one after the other. Any prefix is readable; a torn
 * line at the end of a segment is normal and no problem. Never throws.
 */
export class RecordingReader {
  #header: HeaderLine | undefined;
  #refusal: Exclude<RecordingReading, { kind: 'recording' }> | undefined;
  #hunt: HuntRecord | undefined;
  readonly #hunts = new Set<HuntRecord>();
  #lines = 0;
  #length = 0;
  /** The line that is torn, while it may be the last of its segment. */
  #torn = 0;
  #nextSeq = 0;
  #problems = 0;
  readonly #firstProblems: RecordingProblem[] = [];

  /** @returns whether more lines are wanted */
  push(text: string): boolean {
    this.#lines++;
    this.#length += text.length;
    if (this.#lines > MOST_LINES || this.#length > MOST_CHARACTERS) {
      this.#problem('tooLong');
      return false;
    }
    // What writes UTF-8 may begin a file with a mark.
    const line = text.replace(/^\ufeff/, '');
    return line.trim() === '' || this.#read(parseRecordingLine(line));
  }

  /** What was read. */
  end(): RecordingReading {
    if (this.#refusal) return this.#refusal;
    if (!this.#header) return { kind: 'noRecording' };
    return {
      kind: 'recording',
      recording: {
        header: this.#header,
        hunts: [...this.#hunts],
        lastHunt: this.#hunt,
        nextSeq: this.#nextSeq,
        problems: { count: this.#problems, first: this.#firstProblems },
      },
    };
  }

  #read(reading: LineReading): boolean {
    const isHeader = reading.kind === 'entry' && reading.entry.type === 'header';
    if (reading.kind === 'newer') this.#refusal = reading;
    else if (!this.#header && !isHeader) this.#refusal = { kind: 'noRecording' };
    if (this.#refusal) return false;
    if (this.#torn > 0) this.#settleTorn(isHeader);
    if (reading.kind === 'entry') this.#takeInOrder(reading.seq, reading.entry);
    else if (reading.kind === 'unknownType') this.#isNext(reading.seq);
    else if (reading.kind === 'torn') this.#torn = this.#lines;
    else this.#problem('invalid');
    return true;
  }

  /** Before a new segment a torn line is what a writer left that was cut off. */
  #settleTorn(isEndOfSegment: boolean): void {
    if (!isEndOfSegment) this.#problem('torn', this.#torn);
    this.#torn = 0;
  }

  #problem(what: RecordingProblem['what'], line = this.#lines): void {
    this.#problems++;
    if (this.#firstProblems.length < PROBLEMS_SHOWN) this.#firstProblems.push({ line, what });
  }

  /** Whether the line with this number was not there yet. */
  #isNext(seq: number): boolean {
    if (seq < this.#nextSeq) this.#problem('repeated');
    else if (seq > this.#nextSeq) this.#problem('gap');
    const isNew = seq >= this.#nextSeq;
    if (isNew) this.#nextSeq = seq + 1;
    return isNew;
  }

  #takeInOrder(seq: number, entry: RecordingEntry): void {
    if (!this.#isNext(seq)) return;
    switch (entry.type) {
      case 'header':
        this.#header = this.#header ?? entry;
        break;
      case 'hunt':
        this.#hunt = new HuntRecord(entry);
        break;
      default:
        this.#takeIntoHunt(entry);
    }
  }

  #takeIntoHunt(entry: HuntEntry): void {
    const hunt = this.#hunt;
    // Changes that no hunt made come before the first one.
    if (!hunt && entry.type !== 'change') this.#problem('noHunt');
    if (!hunt) return;
    if (entry.type === 'hit' && entry.number <= hunt.lastHit) {
      this.#problem('repeated');
      return;
    }
    hunt.take(entry);
    if (hunt.arming !== 'applied' || this.#hunts.has(hunt)) return;
    if (this.#hunts.size < MOST_HUNTS) this.#hunts.add(hunt);
    else this.#problem('tooLong');
  }
}
