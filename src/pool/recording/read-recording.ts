import type { HuntRecord } from '../books/hunt-record';
import { sorted } from '../values/sorted';
import { HuntReader } from './hunt-reader';
import { LOOK_AHEAD, placing } from './numbering';
import type { HeaderLine, RecordingEntry, SnapshotLine } from './recording';
import { type LineReading, parseRecordingLine } from './recording-line';
import type { RecordingProblem } from './recording-problem';

/** What a recording holds, or as much of it as was written. */
export interface Recording {
  /** Of the first segment. */
  readonly header: HeaderLine;
  /** Those that came to be armed, in order. */
  readonly hunts: readonly HuntRecord[];
  /** Readings of the tag tracker, in order. */
  readonly snapshots: readonly SnapshotLine[];
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
const PROBLEMS_SHOWN = 20;

/** A line with a number, until it is known where it belongs. */
interface NumberedLine {
  readonly line: number;
  readonly seq: number;
  /** Absent for a type that is not known. */
  readonly entry: RecordingEntry | undefined;
  /** Damaged lines right before it, which may have had numbers of their own. */
  readonly damagedBefore: number;
  /** The last of them, if it is the torn end of the segment before: no problem where none is missing. */
  readonly tornEnd: number | undefined;
}

/**
 * Reads the lines of a recording, segments one after the other. Any prefix is readable; a torn
 * line at the end of a segment is normal and no problem, and a damaged one takes nothing with it.
 * Never throws.
 */
export class RecordingReader {
  #header: HeaderLine | undefined;
  #refusal: Exclude<RecordingReading, { kind: 'recording' }> | undefined;
  readonly #hunts: HuntReader;
  readonly #snapshots: SnapshotLine[] = [];
  #lines = 0;
  #length = 0;
  /** The line that is torn, while it may be the last of its segment. */
  #torn = 0;
  /** Lines since the last good one that were damaged. */
  #damaged = 0;
  #tornEnd: number | undefined;
  #waiting: NumberedLine[] = [];
  #nextSeq = 0;
  #problems = 0;
  readonly #firstProblems: RecordingProblem[] = [];

  /** @param most lines that each hunt keeps; as many as a debugger has room for, if not given */
  constructor(most?: number) {
    this.#hunts = new HuntReader((what, line) => this.#problem(what, line), most);
  }

  /** @returns whether more lines are wanted */
  push(text: string): boolean {
    this.#lines++;
    this.#length += text.length;
    if (this.#lines > MOST_LINES || this.#length > MOST_CHARACTERS) {
      this.#problem('tooLong', this.#lines);
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
    while (this.#waiting.length > 0) this.#takeFirst();
    const { hunts, lastHunt } = this.#hunts.end();
    return {
      kind: 'recording',
      recording: {
        header: this.#header,
        hunts,
        snapshots: this.#snapshots,
        lastHunt,
        nextSeq: this.#nextSeq,
        problems: {
          count: this.#problems,
          first: sorted(this.#firstProblems, (a, b) => a.line - b.line),
        },
      },
    };
  }

  #read(reading: LineReading): boolean {
    const header =
      reading.kind === 'entry' && reading.entry.type === 'header' ? reading.entry : undefined;
    if (reading.kind === 'newer') this.#refusal = reading;
    else if (!this.#header && !header) this.#refusal = { kind: 'noRecording' };
    if (this.#refusal) return false;
    this.#header = this.#header ?? header;
    if (this.#torn > 0) this.#settleTorn(header !== undefined);
    if (reading.kind === 'entry') this.#number(reading.seq, reading.entry);
    else if (reading.kind === 'unknownType') this.#number(reading.seq, undefined);
    else if (reading.kind === 'torn') this.#torn = this.#lines;
    else this.#damage('invalid', this.#lines);
    return true;
  }

  /** Before a new segment a torn line is what a writer left that was cut off, as a rule. */
  #settleTorn(isEndOfSegment: boolean): void {
    const line = this.#torn;
    this.#torn = 0;
    if (!isEndOfSegment) {
      this.#damage('torn', line);
      return;
    }
    this.#damaged += 1;
    this.#tornEnd = line;
  }

  #damage(what: 'torn' | 'invalid', line: number): void {
    this.#damaged += 1;
    this.#problem(what, line);
  }

  #problem(what: RecordingProblem['what'], line: number): void {
    this.#problems++;
    if (this.#firstProblems.length < PROBLEMS_SHOWN) this.#firstProblems.push({ line, what });
  }

  #number(seq: number, entry: RecordingEntry | undefined): void {
    const damaged = { damagedBefore: this.#damaged, tornEnd: this.#tornEnd };
    this.#waiting.push({ line: this.#lines, seq, entry, ...damaged });
    this.#damaged = 0;
    this.#tornEnd = undefined;
    while (this.#waiting.length > 0 && this.#isClear()) this.#takeFirst();
  }

  /** Whether the first line that waits is the next one, or enough stand behind it to tell. */
  #isClear(): boolean {
    const [first] = this.#waiting;
    const slack = first ? first.seq - this.#nextSeq : 0;
    return (
      (slack >= 0 && slack <= (first?.damagedBefore ?? 0)) || this.#waiting.length > LOOK_AHEAD
    );
  }

  #takeFirst(): void {
    const first = this.#waiting.shift();
    if (!first) return;
    const { seq, entry, line, damagedBefore, tornEnd } = first;
    const following = this.#following();
    const placed = this.#isAbsurd(seq, following)
      ? 'misnumbered'
      : placing(this.#nextSeq, damagedBefore, seq, following);
    if (placed !== 'next') this.#problem(placed, line);
    else if (tornEnd !== undefined && seq > this.#nextSeq) this.#problem('torn', tornEnd);
    if (placed === 'repeated') return;
    const missing = placed === 'misnumbered' ? 0 : seq - this.#nextSeq;
    this.#nextSeq += missing + 1;
    this.#hunts.missed(missing);
    if (entry?.type === 'snapshot') this.#snapshots.push(entry);
    else if (entry && entry.type !== 'header') this.#hunts.take(entry, line);
  }

  /** The numbers behind, as they were if the damaged lines between had none. */
  #following(): readonly number[] {
    let damaged = 0;
    return this.#waiting.map((other) => {
      damaged += other.damagedBefore;
      return other.seq - damaged;
    });
  }

  /** The number of a last line that no recording has. */
  #isAbsurd(seq: number, following: readonly number[]): boolean {
    return following.length === 0 && seq > this.#nextSeq + MOST_LINES;
  }
}
