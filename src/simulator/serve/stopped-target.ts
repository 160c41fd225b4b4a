import type { WireArchitecture } from '../../wire/processor';
import type { ServedImage } from '../image/served-image';
import type { Machine } from '../kernel/machine';
import type { ProcessorStates } from './processor-states';
import type { WrittenBreakpoints } from './written-breakpoints';

/** A machine that stands still, as requests see it. */
export interface StoppedTarget {
  readonly architecture: WireArchitecture;
  readonly machine: Machine;
  readonly kernel: ServedImage;
  readonly states: ProcessorStates;
  readonly breakpoints: WrittenBreakpoints;
  /** Model specific registers that were written, by number. */
  readonly msrs: Map<number, bigint>;
  /** The kernel takes a context only after it has given one at the same stop. */
  contextGiven: boolean;
}
