/**
 * What makes one simulated machine differ from another. Targets are data of this shape; the
 * machine in `kernel/` is one mechanism for all of them.
 */

export type Architecture = 'x86' | 'x64' | 'arm64';

/** A function of nt on the way between a caller and the break instruction. */
export interface PathFrame {
  /** `nt!ExAllocatePoolWithTag`, or a junk label. */
  readonly function: string;
  /** Bytes into the function: of the break in frame 0, of the return address in the others. */
  readonly offset: number;
  /** Bytes of stack that the frame takes. */
  readonly frameSize: number;
}

/** Where the block can be found when the machine stands on this path's break. */
export interface BlockPlace {
  /** A register, or a slot at an offset from the base of the n-th frame of the path. */
  readonly at: { readonly register: string } | { readonly frame: number; readonly offset: number };
  /** What lies there: the first byte after the header, or the header. */
  readonly holds: 'block' | 'header';
}

/** One way from a public allocator function to a compare with PoolHitTag. */
export interface PoolPath {
  readonly name: string;
  readonly kind: 'alloc' | 'free';
  /** Which requests come this way. */
  readonly serves: 'small' | 'big' | 'special' | 'any';
  /** Innermost first; the last one is what the caller calls. */
  readonly frames: readonly PathFrame[];
  readonly places: readonly BlockPlace[];
  /** Free paths: the block has been freed before the compare. */
  readonly freedBeforeStop?: boolean;
}

/** How the debugger that looks at this machine prints. */
export interface DebuggerStyle {
  readonly poolUsed: 'old' | 'current';
  readonly poolFind: 'old' | 'middle' | 'new';
  readonly stack: { readonly generation: 'old' | 'new'; readonly numberedByDefault: boolean };
  readonly codeBytes: boolean;
  /** First lines of the session, as kd prints them when it connects. */
  readonly banner: readonly string[];
}

/** A function of a module, laid out in code when the machine is built. */
export interface CodeFunction {
  readonly name: string;
  /** Offset in the module. */
  readonly offset: number;
  readonly size: number;
}

export interface ModuleSpec {
  readonly name: string;
  readonly image: string;
  readonly base: bigint;
  readonly size: number;
  readonly timestamp: number;
  readonly symbols: 'pdb' | 'export' | 'none';
  readonly functions: readonly CodeFunction[];
}

/** A place in a module that allocates or frees; the machine lays its call out as code. */
export interface CallSite {
  readonly name: string;
  readonly module: string;
  readonly function: string;
  /** Offset in the function of the return address of the call. */
  readonly returnOffset: number;
  /** Name of the {@link PoolPath}s' outermost function called here: `nt!ExAllocatePoolWithTag`. */
  readonly calls: string;
  /** How the call is encoded; decides the bytes before the return address. */
  readonly call: 'direct' | 'import' | 'importPadded' | 'importRewritten' | 'register';
  /** Whether the tag stands as an immediate before the call, or comes in from the caller. */
  readonly tag: { readonly immediate: string } | { readonly fromCaller: true };
  /** Frames above: `module!function+offset`, innermost first, with their frame sizes. */
  readonly callers: readonly PathFrame[];
}

/** A component that allocates and frees in a pattern. */
export interface Workload {
  readonly tag: string;
  readonly pool: 'nonPaged' | 'paged';
  readonly allocate: string;
  readonly free: string;
  /** Request sizes in bytes, drawn evenly. */
  readonly sizes: readonly number[];
  /** Share of blocks that are never freed, 0 to 1. */
  readonly leaks: number;
  /** How many of its own later events a block lives, drawn evenly from this range. */
  readonly lifetime: readonly [number, number];
  /** Relative frequency among the workloads. */
  readonly weight: number;
  /** Pool type bits besides paged: cache aligned 4. */
  readonly cacheAligned?: boolean;
  /** Served from a caller-owned lookaside list when it has entries: no hit. */
  readonly lookaside?: boolean;
}

export interface TargetSpec {
  /** `win11-24h2-x64`. */
  readonly id: string;
  readonly title: string;
  /** Personality of the fact sheet this target stands for, and the facts it rests on. */
  readonly facts: string;
  readonly architecture: Architecture;
  readonly processors: number;
  readonly build: number;
  readonly poolHitTag: { readonly address: bigint; readonly idle: number };
  readonly paths: readonly PoolPath[];
  /** Tracker record: byte offsets and sizes of fields. */
  readonly tracker: {
    readonly size: number;
    readonly fields: readonly {
      readonly name: string;
      readonly offset: number;
      readonly bytes: 4 | 8;
    }[];
    readonly slots: number;
    readonly perProcessor: boolean;
  };
  /** How bytes of big blocks are charged. */
  readonly bigBlocks: 'wholePages' | 'granules';
  readonly modules: readonly ModuleSpec[];
  readonly sites: readonly CallSite[];
  readonly workloads: readonly Workload[];
  /** The workload's tag that leaks, for hunts and tests. */
  readonly leak: string;
  readonly style: DebuggerStyle;
}
