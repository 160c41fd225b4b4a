import { formatRecordingLine, type RecordingEntry } from '../../pool/recording/recording';
import { HostError, unlessRefused } from '../debugger/ports';
import {
  MOST_SEGMENTS,
  type RecordingFile,
  type RecordingFiles,
  segmentPath,
} from './recording-files';

/** Characters from which on a segment is closed: so much is at stake when the debugger dies. */
const SEGMENT_LENGTH = 64 * 1024;

/** Where a recording goes on, and the version of what writes it. */
export interface SegmentStart {
  readonly base: string;
  readonly seq: number;
  readonly segment: number;
  readonly tool: string;
}

/** The files of a recording that is being written. Its methods throw {@link HostError}. */
export class Segments {
  readonly base: string;
  readonly #files: RecordingFiles;
  readonly #now: () => number;
  readonly #tool: string;
  #seq: number;
  #segment: number;
  #file: RecordingFile | undefined;
  #length = 0;
  /** Files that were made here. */
  readonly #made: string[] = [];
  /** The line that is being written. Left behind by an abort that no script can catch. */
  #pending: RecordingEntry | undefined;

  constructor(files: RecordingFiles, now: () => number, start: SegmentStart) {
    this.#files = files;
    this.#now = now;
    this.base = start.base;
    this.#seq = start.seq;
    this.#segment = start.segment;
    this.#tool = start.tool;
  }

  /** Files that were begun. */
  get count(): number {
    return this.#segment;
  }

  write(entry: RecordingEntry): void {
    const unsure = this.#pending;
    if (unsure) this.#writeAgain(unsure);
    this.#pending = entry;
    this.open();
    this.#line(entry);
    if (this.#length >= SEGMENT_LENGTH || isMilestone(entry)) this.close();
    this.#pending = undefined;
  }

  /** Makes the file for what comes next, if there is none. */
  open(): void {
    if (this.#file) return;
    const path = segmentPath(this.base, this.#segment);
    if (this.#segment >= MOST_SEGMENTS) throw new HostError(path, 'a recording has 1000 files');
    this.#file = this.#files.create(path);
    this.#made.push(path);
    this.#length = 0;
    unlessRefused(
      () => this.#header(),
      (error) => {
        // Nothing is in it.
        this.#takeAway(this.#made.splice(-1));
        throw error;
      },
    );
    this.#segment += 1;
  }

  #header(): void {
    this.#line({
      type: 'header',
      format: 'pooltag recording',
      version: 1,
      segment: this.#segment,
      tool: this.#tool,
      time: this.#now(),
    });
  }

  /** Takes away what was written here: it did not come to be whole. */
  discard(): void {
    this.#takeAway(this.#made.splice(0));
  }

  /** A file that cannot be closed or taken away either is left where it is. */
  #takeAway(paths: readonly string[]): void {
    const quietly = (act: () => void) => unlessRefused(act, () => undefined);
    quietly(() => this.close());
    for (const path of paths) quietly(() => this.#files.remove(path));
  }

  /** What was written is on the disk from here on. */
  close(): void {
    const file = this.#file;
    this.#file = undefined;
    file?.close();
  }

  /** The line may be there, be torn or be missing: a new segment begins with it. */
  #writeAgain(entry: RecordingEntry): void {
    this.#pending = undefined;
    this.close();
    if (this.#files.exists(segmentPath(this.base, this.#segment))) this.#segment += 1;
    this.write(entry);
  }

  #line(entry: RecordingEntry): void {
    const text = formatRecordingLine(this.#seq, entry);
    this.#file?.writeLine(text);
    this.#seq += 1;
    this.#length += text.length;
  }
}

/** What must be on the disk before anything else happens: what is about to be armed; the end. */
const isMilestone = (entry: RecordingEntry): boolean =>
  (entry.type === 'change' && entry.state === 'planned') || entry.type === 'end';
