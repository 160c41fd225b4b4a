/**
 * Recordings of a real kernel's pool traffic: a folder with `events.ndjson`, `stacks.ndjson`
 * (each plain or `.gz`), and where present `modules.json`, `callsites.json` and `header.json`.
 * Addresses are hexadecimal text.
 */

/** A line of `events.ndjson`. */
export interface EventLine {
  /** Its place among all events; an excerpt leaves numbers out. */
  readonly seq: number;
  readonly kind: 'alloc' | 'free';
  /** As passed (allocations) or as in the header (frees), in hexadecimal. */
  readonly tagRaw: string;
  /** Bit 0: paged pool. */
  readonly poolType: number;
  /** Requested bytes; allocations only. */
  readonly size?: number;
  /** Charged bytes. */
  readonly blockBytes: number;
  readonly addr: string;
  /** Second argument of ExFreePoolWithTag; 0 through ExFreePool. */
  readonly tagArg?: string;
  readonly thread: string;
  readonly pid: number;
  readonly process: string;
  /** Interrupt time in units of 100 ns. */
  readonly time: number;
  readonly stackId: number;
}

/** A line of `stacks.ndjson`: return addresses, innermost first; `sym[0]` called the allocator. */
export interface StackLine {
  readonly stackId: number;
  readonly pc: readonly string[];
  readonly sym: readonly string[];
}

export interface ImageLine {
  readonly name: string;
  readonly image: string;
  readonly base: string;
  readonly size: number;
}

export interface ModulesFile {
  readonly nt: { readonly base: string; readonly size: number };
  readonly modules: readonly ImageLine[];
  readonly userImages: readonly ImageLine[];
  /** Addresses of kernel globals and functions by qualified name. */
  readonly symbols: Readonly<Record<string, string>>;
}

/** An entry of `callsites.json`. */
export interface CallSiteLine {
  readonly retAddr: string;
  readonly tagImmediate: {
    readonly tagRaw: string;
    /** From the return address to the immediate; negative. */
    readonly offsetFromRet: number;
  } | null;
}

/** A tag's record in the kernel's tracker. */
export interface TrackerLine {
  /** The tag in hexadecimal. */
  readonly key: string;
  readonly nonPaged: TrackerCounts;
  readonly paged: TrackerCounts;
}

interface TrackerCounts {
  readonly allocs: number;
  readonly frees: number;
  readonly bytes: number;
}

/** `header.json` of an excerpt, or of a recording that does not begin with the boot. */
export interface HeaderFile {
  /** Tags whose histories are whole; events of others are left out. */
  readonly complete?: readonly string[];
  /** What the tracker had counted before the first event. */
  readonly tracker?: readonly TrackerLine[];
}
