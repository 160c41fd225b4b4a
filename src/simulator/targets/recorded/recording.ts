import type { RecordedEvents } from './events';
import type { CallSiteLine, ModulesFile, StackLine, TrackerLine } from './format';

/** A recording in memory. */
export interface Recording {
  readonly folder: string;
  readonly events: RecordedEvents;
  readonly stacks: ReadonlyMap<number, StackLine>;
  readonly modules: ModulesFile;
  readonly callSites: readonly CallSiteLine[];
  /** Absent: every tag is whole. */
  readonly complete?: readonly string[];
  /** Absent: it begins with the boot, or what was there before is known by its frees alone. */
  readonly tracker?: readonly TrackerLine[];
  /** Where the data ends, and why. */
  readonly end: string;
  /** What is damaged, a file in each text. */
  readonly damage: readonly string[];
}
