import type { JournalEntry } from './change';
import type { Hit, Stack } from './hit';
import type { Place } from './place';
import type {
  CountersLine,
  EndLine,
  GapLine,
  HeaderLine,
  RecordedModule,
  RecordingLine,
  StopLine,
} from './recording';
import { parseRecordingLine } from './recording-line';

/** Why a line was passed over; lines count from 1. */
export interface RecordingProblem {
  readonly line: number;
  readonly what: /** Not JSON, and not the last line. */
    | 'torn'
    /** JSON, but no line of a recording. */
    | 'invalid'
    /** Lines are missing before this one, or it was there already. */
    | 'outOfOrder'
    /** A hit names a stack that no line before it has. */
    | 'noStack';
}

/** What a recording holds, or as much of it as was written. */
export interface Recording {
  /** Of the first segment. */
  readonly header: HeaderLine;
  readonly modules: readonly RecordedModule[];
  /** By index. */
  readonly stacks: ReadonlyMap<number, Stack>;
  /** In order; blocks that were found afterwards are filled in. */
  readonly hits: readonly Hit[];
  readonly places: readonly Place[];
  /** The last word on each change, by its id. */
  readonly changes: ReadonlyMap<number, JournalEntry>;
  readonly counters: readonly CountersLine[];
  readonly gaps: readonly GapLine[];
  readonly stops: readonly StopLine[];
  /** Absent when the hunt was cut off. */
  readonly end?: EndLine;
  /** The `seq` with which a resumed hunt goes on. */
  readonly nextSeq: number;
  readonly problems: readonly RecordingProblem[];
}

export type RecordingReading =
  | { readonly kind: 'recording'; readonly recording: Recording }
  | { readonly kind: 'newer'; readonly version: number }
  | /** The first line is not the header of a recording. */ { readonly kind: 'noRecording' };

/**
 * Reads the lines of a recording, segments one after the other. Any prefix is readable; a torn
 * last line is normal and no problem. Never throws.
 */
export function readRecording(lines: readonly string[]): RecordingReading {
  const first = parseRecordingLine(lines[0] ?? '');
  if (first.kind === 'newer') return first;
  if (first.kind !== 'line' || first.line.type !== 'header') return { kind: 'noRecording' };
  const draft = new Draft(first.line);
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const reading = parseRecordingLine(text);
    const isLast = index === lines.length - 1;
    if (reading.kind === 'newer') return reading;
    if (reading.kind === 'line') draft.take(reading.line, index + 1);
    else if (reading.kind === 'unknownType') draft.pass(reading.seq, index + 1);
    else if (!(reading.kind === 'torn' && isLast)) draft.problem(index + 1, reading.kind);
  }
  return { kind: 'recording', recording: draft.result() };
}

/** A recording while it is being read. */
class Draft {
  private readonly header: HeaderLine;
  private modules: readonly RecordedModule[] = [];
  private readonly stacks = new Map<number, Stack>();
  private readonly hits = new Map<number, Hit>();
  private readonly places = new Map<string, readonly Place[]>();
  private readonly changes = new Map<number, JournalEntry>();
  private readonly counters: CountersLine[] = [];
  private readonly gaps: GapLine[] = [];
  private readonly stops: StopLine[] = [];
  private end: EndLine | undefined;
  private nextSeq = 0;
  private readonly problems: RecordingProblem[] = [];

  constructor(header: HeaderLine) {
    this.header = header;
  }

  problem(line: number, what: RecordingProblem['what']): void {
    this.problems.push({ line, what });
  }

  /** Goes past a line of a type that is not known. */
  pass(seq: number, line: number): boolean {
    if (seq !== this.nextSeq) this.problem(line, 'outOfOrder');
    if (seq < this.nextSeq) return false;
    this.nextSeq = seq + 1;
    return true;
  }

  take(line: RecordingLine, number: number): void {
    if (!this.pass(line.seq, number)) return;
    // A hunt that goes on after its end is not ended.
    this.end = undefined;
    switch (line.type) {
      case 'header':
        return;
      case 'modules':
        this.modules = line.modules;
        return;
      case 'stack':
        this.stacks.set(line.index, line.frames);
        return;
      case 'hit':
        if (!this.stacks.has(line.hit.stack)) this.problem(number, 'noStack');
        this.hits.set(line.hit.number, line.hit);
        return;
      case 'located':
        this.locate(line);
        return;
      case 'places':
        this.takePlaces(line.places);
        return;
      case 'counters':
        this.counters.push(line);
        return;
      case 'change':
        this.changes.set(line.entry.change.id, line.entry);
        return;
      case 'gap':
        this.gaps.push(line);
        return;
      case 'stop':
        this.stops.push(line);
        return;
      case 'end':
        this.end = line;
        return;
    }
  }

  result(): Recording {
    const places: Place[] = [];
    this.places.forEach((ofKey) => {
      places.push(...ofKey);
    });
    return {
      header: this.header,
      modules: this.modules,
      stacks: this.stacks,
      hits: [...this.hits.values()],
      places,
      changes: this.changes,
      counters: this.counters,
      gaps: this.gaps,
      stops: this.stops,
      ...(this.end && { end: this.end }),
      nextSeq: this.nextSeq,
      problems: this.problems,
    };
  }

  private locate({ hit, block, charged }: RecordingLine & { readonly type: 'located' }): void {
    const known = this.hits.get(hit);
    if (!known || known.block !== undefined) return;
    const size = known.charged ?? charged;
    const sized = size === undefined ? {} : { charged: size };
    this.hits.set(hit, { ...known, block, blockFrom: 'place', ...sized });
  }

  /** What was learned of a way replaces what was known of it. */
  private takePlaces(places: readonly Place[]): void {
    const idOf = ({ kind, key }: Place) => `${kind} ${key}`;
    for (const place of places) {
      const id = idOf(place);
      this.places.set(
        id,
        places.filter((each) => idOf(each) === id),
      );
    }
  }
}
