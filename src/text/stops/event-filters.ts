/** What `sx` lists of one event or exception of the target. */
export interface EventFilter {
  /** `bpe`; of an exception that has no name its number, `c0001234`. */
  readonly code: string;
  /** Empty where there is none. */
  readonly title: string;
  /** What the debugger does at it; absent in a row that tells of handling alone. */
  readonly status?: BreakStatus;
  /** What the target is told when it goes on; absent where the event is none that it is told of. */
  readonly handled?: boolean;
  /** Run at the first chance, before the debugger stays or lets the target go on. */
  readonly command?: string;
  /** Run at the second chance. */
  readonly secondCommand?: string;
}

/** `sxe`, `sxd`, `sxn` and `sxi`. */
export const BREAK_STATUSES = ['break', 'second-chance break', 'output', 'ignore'] as const;

export type BreakStatus = (typeof BREAK_STATUSES)[number];
