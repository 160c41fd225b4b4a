import type { Address, PointerSize } from './address';
import type { JournalEntry } from './change';
import type { EventCounts } from './coverage';
import type { Frame } from './frame';
import type { Hit } from './hit';
import type { Place } from './place';
import type { Tag } from './tag';

/**
 * A recording of a hunt: lines of JSON, one object each, in the order in which things happened.
 *
 * Every line has a number, `seq`, which counts from 0 without gaps through all segments, and a
 * `type`. Any prefix is readable: nothing refers to a later line, and a torn last line is what a
 * hunt leaves that was cut off. A reader passes over types that it does not know; `version`
 * grows only when a reader would otherwise misunderstand what it does know.
 *
 * Addresses are 16 lower-case hexadecimal digits, tags their 32-bit value as a number, times
 * milliseconds since 1970. What was not observed is absent.
 */
export const RECORDING_FORMAT = 'pooltag recording';
export const RECORDING_VERSION = 1;

/** First line of every segment. */
export interface HeaderLine {
  readonly type: 'header';
  readonly format: typeof RECORDING_FORMAT;
  readonly version: typeof RECORDING_VERSION;
  /** Counts from 1; segments are closed as they fill. */
  readonly segment: number;
  /** Version of the pooltag that wrote it. */
  readonly tool: string;
  readonly target: RecordedTarget;
  readonly tag: Tag;
  readonly poolHitTag: RecordedArming;
  readonly time: number;
}

export interface RecordedTarget {
  readonly pointerSize: PointerSize;
  /** 7601, 22631. */
  readonly build?: number;
  /** First byte of the kernel image: another one means another boot. */
  readonly kernelBase?: Address;
  /** Time of the boot, as the target has it. */
  readonly bootTime?: number;
}

/** What a person or a later session needs to disarm. */
export interface RecordedArming {
  readonly address: Address;
  /** The value that stood there and has to stand there again. */
  readonly before: number;
}

/** Images of the target as they lay when the line was written. */
export interface ModulesLine {
  readonly type: 'modules';
  readonly modules: readonly RecordedModule[];
}

export interface RecordedModule {
  readonly name: string;
  readonly start: Address;
  /** First byte after the image. */
  readonly end: Address;
  /** TimeDateStamp of the image. */
  readonly timestamp?: number;
}

/** A unique stack; hits name it by its index. Comes before the first of them. */
export interface StackLine {
  readonly type: 'stack';
  readonly index: number;
  readonly frames: readonly Frame[];
}

export interface HitLine {
  readonly type: 'hit';
  readonly hit: Hit;
}

/** The block of an earlier hit, found afterwards. */
export interface LocatedLine {
  readonly type: 'located';
  /** Number of the hit. */
  readonly hit: number;
  readonly block: Address;
  readonly charged?: number;
}

/** A place that was learned; later lines of the same key add to it or take its place. */
export interface PlacesLine {
  readonly type: 'places';
  readonly places: readonly Place[];
}

/** What the tag's tracker had counted. */
export interface CountersLine {
  readonly type: 'counters';
  readonly at: 'armed' | 'disarmed';
  readonly counts: EventCounts;
}

/** The journal: each change is written before it is made, and again when it was made or undone. */
export interface ChangeLine {
  readonly type: 'change';
  readonly entry: JournalEntry;
}

/** Hits may have been missed here: the allocator was left with PoolHitTag disarmed. */
export interface GapLine {
  readonly type: 'gap';
  /** Number of the last hit before it; 0 for none. */
  readonly after: number;
}

/** A stop that was no hit. It ends the capture. */
export interface StopLine {
  readonly type: 'stop';
  /** First line that the debugger printed about it. */
  readonly event: string;
  readonly time: number;
}

/** The capture was closed in order. */
export interface EndLine {
  readonly type: 'end';
  readonly hits: number;
  readonly time: number;
}

export type RecordingEntry =
  | HeaderLine
  | ModulesLine
  | StackLine
  | HitLine
  | LocatedLine
  | PlacesLine
  | CountersLine
  | ChangeLine
  | GapLine
  | StopLine
  | EndLine;

/** A line as it stands in the file. */
export type RecordingLine = RecordingEntry & { readonly seq: number };

/** The text of a line, without its terminator. */
export function formatRecordingLine(seq: number, entry: RecordingEntry): string {
  return JSON.stringify({ seq, ...entry });
}
