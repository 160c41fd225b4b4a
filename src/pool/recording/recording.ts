import type { EventCounts } from '../books/coverage';
import type { Hit } from '../hit';
import type { Place } from '../learning/place';
import type { Frame } from '../stacks/frame';
import type { TagInCode } from '../stacks/wrapper';
import type { Tag } from '../tags/tag';
import type { Address, PointerSize } from '../values/address';
import type { JournalEntry } from '../values/change';

/**
 * A recording of hunts: lines of JSON, one object each, in the order in which things happened.
 *
 * Every line has a number, `seq`, which counts from 0 without gaps through all segments, and a
 * `type`. Any prefix is readable: nothing refers to a later line, and a torn last line is what a
 * hunt leaves that was cut off. Lines belong to the last `hunt` line before them. A reader passes
 * over types that it does not know; `version` grows only when a reader would otherwise
 * misunderstand what it does know.
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
  /** Counts from 0, as in the name of the file. */
  readonly segment: number;
  /** Version of the pooltag that wrote it. */
  readonly tool: string;
  readonly time: number;
}

/** A hunt begins: comes before PoolHitTag is written, with what undoes that. */
export interface HuntLine {
  readonly type: 'hunt';
  readonly tag: Tag;
  readonly target: RecordedTarget;
  readonly poolHitTag: RecordedArming;
  readonly time: number;
}

export interface RecordedTarget {
  readonly pointerSize: PointerSize;
  /** The debugger's own words. */
  readonly description: string;
  /** 7601, 22631. */
  readonly build?: number;
  /** First byte of the kernel image: another one means another boot. */
  readonly kernelBase?: Address;
  /** When it was started, by its own clock, in milliseconds since 1601. */
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
}

/** What tells the build of an image. Comes before the first stack that leads through it. */
export interface ImageLine {
  readonly type: 'image';
  /** As in the list of modules. */
  readonly start: Address;
  /** Its TimeDateStamp. */
  readonly timestamp: number;
}

/** A unique stack; hits name it by its index. Comes before the first of them. */
export interface StackLine {
  readonly type: 'stack';
  readonly index: number;
  readonly frames: readonly RecordedFrame[];
}

/** What is the same whenever the stack is met: no frame bases and no arguments. */
export interface RecordedFrame extends Pick<Frame, 'address' | 'text' | 'symbol' | 'source'> {
  readonly inline?: true;
  readonly doubtful?: true;
  readonly afterGap?: true;
}

/** A stop on PoolHitTag; its tag is that of the hunt. */
export interface HitLine extends Omit<Hit, 'tag'> {
  readonly type: 'hit';
  /** The block may still be found: a `located` line can follow. */
  readonly open?: true;
  /** It may be the last hit of the capture before, reported again: coverage is unknown. */
  readonly mayRepeat?: true;
}

/** A process; comes before the first hit in it. */
export interface ProcessLine {
  readonly type: 'process';
  /** Its EPROCESS. */
  readonly address: Address;
  /** As the kernel keeps it: 14 characters at most. */
  readonly image?: string;
  readonly id?: number;
}

/** The block of an earlier hit, found afterwards. */
export interface LocatedLine {
  readonly type: 'located';
  /** Number of the hit. */
  readonly hit: number;
  readonly block: Address;
  readonly charged?: number;
}

/** Everything that is learned by now of where blocks stand; takes the place of earlier such lines. */
export interface PlacesLine {
  readonly type: 'places';
  readonly places: readonly Place[];
}

/** What the tag's tracker had counted; without counts it could not be read. */
export interface CountersLine {
  readonly type: 'counters';
  /** `stopped`: nothing has run since the last hit. May be followed by more hits. */
  readonly at: 'armed' | 'stopped';
  readonly counts?: EventCounts;
}

/**
 * Hits whose stack was told from memory alone, and then a walk of the same memory found another:
 * coverage is unknown.
 */
export interface DoubtedLine {
  readonly type: 'doubted';
  /** Index of the stack. */
  readonly stack: number;
  /** How many of the hits before it, at most. */
  readonly hits: number;
}

/** The target has gone while it was armed, so that no event can have passed unseen. */
export interface GoneLine {
  readonly type: 'gone';
  /** PoolHitTag was disarmed for a moment before: events may have been missed then. */
  readonly missed: boolean;
}

/**
 * What memory said of blocks that no hit has freed, when a capture had ended: written where frees
 * are not known. Blocks of which nothing can be said are not listed.
 */
export interface BlocksLine {
  readonly type: 'blocks';
  /** Allocated still. */
  readonly there: readonly Address[];
  /** Freed. */
  readonly gone: readonly Address[];
}

/** Whether the code before a return address holds the tag: a caller that does is no wrapper. */
export interface CodeLine {
  readonly type: 'code';
  readonly address: Address;
  readonly holdsTag: TagInCode;
}

/** The journal: each change is written before it is made, and again when it was made or undone. */
export interface ChangeLine extends JournalEntry {
  readonly type: 'change';
}

/** A capture has ended, in order. More hits may follow. */
export interface EndLine {
  readonly type: 'end';
  /** `hits`, `seconds`, `foreign` and so on: what ended it. */
  readonly why: string;
  readonly time: number;
  /** Milliseconds that the target had run since it was started; it stands while it is stopped. */
  readonly uptime?: number;
}

/**
 * What memory said, some time after a hunt, of the blocks that it had left outstanding. It may
 * stand behind the lines of later hunts, and names its own.
 */
export interface RecheckLine extends Recheck {
  readonly type: 'recheck';
  readonly tag: Tag;
  /** The `time` of the hunt's first line. */
  readonly hunt: number;
}

/** A block is known by its address, its tag and its size: another one that is alike looks the same. */
export interface Recheck {
  readonly time: number;
  /** Milliseconds that the target had run by then; absent where it could not be read. */
  readonly uptime?: number;
  /** Whether the target is known to have run on, and not to have been started again. */
  readonly boot: 'same' | 'unchecked';
  /** What the tag's tracker had counted. */
  readonly counts?: EventCounts;
  /** Blocks that were outstanding: those listed are all, or a sample spread over sites and ages. */
  readonly held: number;
  readonly there: readonly Address[];
  readonly gone: readonly Address[];
  readonly unreadable: readonly Address[];
  /**
   * Addresses that the hunt had seen freed, and not given out again by its end: so many of them
   * hold a block of this tag and the same size again.
   */
  readonly freed: { readonly asked: number; readonly taken: number };
}

/** What the kernel's tag tracker had counted of tags; belongs to no hunt. */
export interface SnapshotLine extends Snapshot {
  readonly type: 'snapshot';
}

/** A reading of the tag tracker. */
export interface Snapshot {
  readonly name: string;
  readonly time: number;
  /** Milliseconds that the target had run by then; absent where it could not be read. */
  readonly uptime?: number;
  /** When it was started, by its own clock, in milliseconds since 1601. */
  readonly bootTime?: number;
  /** `true`: all tags of the system's pool. Otherwise those of the rows. */
  readonly whole: boolean;
  /** Bits of each count of a processor: one of 32 begins again at 0, and the sum falls by 2^32. */
  readonly bits: 32 | 64;
  /** Tag, then allocations, frees and bytes of nonpaged pool and of paged pool. */
  readonly rows: readonly (readonly number[])[];
}

/** What a hunt is made of, save for its first line. */
export type HuntEntry =
  | ModulesLine
  | ImageLine
  | StackLine
  | HitLine
  | ProcessLine
  | LocatedLine
  | PlacesLine
  | CountersLine
  | DoubtedLine
  | GoneLine
  | BlocksLine
  | CodeLine
  | ChangeLine
  | EndLine
  | RecheckLine;

export type RecordingEntry = HeaderLine | SnapshotLine | HuntLine | HuntEntry;

/**
 * The text of a line, without its terminator: ASCII, whatever a writer makes of other characters.
 * @param seq number of the line in the recording
 */
export function formatRecordingLine(seq: number, entry: RecordingEntry): string {
  return JSON.stringify({ seq, ...entry }).replace(/[^ -~]/g, escaped);
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
