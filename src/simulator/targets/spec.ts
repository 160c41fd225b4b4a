/**
 * What makes one simulated machine differ from another. Targets are data of this shape; the
 * machine in `kernel/` is one mechanism for all of them.
 */

export type Architecture = 'x86' | 'x64' | 'arm64';

/**
 * What lies in an argument slot of a pool function: the pointer that the caller gets or passes,
 * the plain tag, requested or charged bytes, the pool type, nothing, or something older. Between
 * Driver Verifier and the allocator the request is longer than the caller's (`callerSize`) and
 * the type has more bits (`verifierType`).
 */
export type ArgumentWord =
  | 'pointer'
  | 'tag'
  | 'size'
  | 'callerSize'
  | 'charged'
  | 'type'
  | 'verifierType'
  | 'zero'
  | 'stale';

/** A function of nt on the way between a caller and the break instruction. */
export interface PathFrame {
  /** `nt!ExAllocatePoolWithTag`, or a junk label. */
  readonly function: string;
  /** Bytes into the function: of the break in frame 0, of the return address in the others. */
  readonly offset: number;
  /**
   * Bytes of stack that the frame takes. x86: from the base of the frame it calls to its own
   * base. Others: from its own base (its stack pointer) to the base of its caller; the same
   * wherever the function stands on a stack, as its prologue and unwind data have it.
   */
  readonly frameSize: number;
  /**
   * Words where `kb` looks for arguments: above the return address. x86 callers pass them there;
   * elsewhere it is the home area, which holds what the function chose to save.
   */
  readonly args?: readonly ArgumentWord[];
  /** x86: the function sets up no frame pointer, ebp is still its caller's. */
  readonly frameless?: boolean;
  /** Cold code of this function, which lies under the label of another one. */
  readonly coldOf?: string;
  /**
   * Entered by an interrupt, an exception or a system call: its frame is a KTRAP_FRAME, whose
   * last words say where the interrupted code goes on and with which stack pointer.
   */
  readonly trap?: boolean;
}

/** A function above the pool functions. */
export interface CallerFrame {
  /** `module!function`, or a bare address as `0x7ff7f8f94299` outside every module. */
  readonly function: string;
  /** Bytes into the function of the return address. */
  readonly offset: number;
  readonly frameSize: number;
  /** As in {@link PathFrame.trap}; bare addresses above it are on a user stack. */
  readonly trap?: boolean;
  /**
   * x64: bytes that the function has taken besides, as `_alloca` does, another number on each stack.
   * Such a function keeps its frame in rbp.
   */
  readonly taken?: number;
  /** The call passes this tag on, as an immediate in front of it. */
  readonly tag?: string;
  /** Functions inlined here, innermost first; their names come from private symbols. */
  readonly inline?: readonly InlineFrame[];
}

/** A function without a frame of its own. */
export interface InlineFrame {
  readonly function: string;
  readonly offset: number;
}

/** Where the block can be found when the machine stands on this path's break. */
export interface BlockPlace {
  /** A register, or a slot at an offset from the base of the n-th frame of the path. */
  readonly at: { readonly register: string } | { readonly frame: number; readonly offset: number };
  /**
   * What lies there: the first byte after the booked header, the header, or (a decoy) the block
   * that was allocated before under the same tag.
   */
  readonly holds: 'block' | 'header' | 'previous';
}

/** One way from a public allocator function to a compare with PoolHitTag. */
export interface PoolPath {
  readonly name: string;
  readonly kind: 'alloc' | 'free';
  /** What the caller calls: `nt!ExAllocatePoolWithTag`; frames may print under other names. */
  readonly entry: string;
  /**
   * Which events come this way. `tail`: the rest of a big block's last page, booked as `Frag`.
   * `refused`: the free of a block that the per-tag limit took back before the caller saw it.
   */
  readonly serves: 'small' | 'big' | 'special' | 'any' | 'tail' | 'refused';
  /** Innermost first. */
  readonly frames: readonly PathFrame[];
  readonly places: readonly BlockPlace[];
  /** Free paths: the block has been freed before the compare. */
  readonly freedBeforeStop?: boolean;
  /** Driver Verifier stands in between: it adds a pointer's size to the request. */
  readonly verifier?: boolean;
}

/** How the debugger that looks at this machine prints. */
export interface DebuggerStyle {
  readonly poolUsed: 'old' | 'current';
  readonly poolFind: 'old' | 'middle' | 'new';
  readonly stack: { readonly generation: 'old' | 'new' };
  readonly codeBytes: boolean;
  /** First lines of the session, as kd prints them when it connects. */
  readonly banner: readonly string[];
}

/** What an image says of itself in its version resource. */
export interface VersionSpec {
  readonly version: string;
  readonly company: string;
  readonly product: string;
  readonly description: string;
}

export interface ModuleSpec {
  readonly name: string;
  readonly image: string;
  readonly base: bigint;
  readonly size: number;
  readonly timestamp: number;
  readonly symbols: 'pdb' | 'export' | 'none';
  /** Absent where the image has none. */
  readonly says?: VersionSpec;
  /** Functions that nothing calls here but symbols name, besides those of sites and paths. */
  readonly functions?: readonly string[];
  /** Second names of functions, by name: `{ ExFreePoolWithTag: 'ExFreePool' }`. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** A driver that was unloaded again; the kernel remembers where it was. */
export interface UnloadedSpec {
  readonly image: string;
  readonly base: bigint;
  readonly size: number;
}

/** Where a call site has the tag from that it passes. */
export type TagOperand =
  | /** An immediate right before the call. */ { readonly immediate: string }
  | /** A register that the function loads earlier, perhaps for several calls. */ {
      readonly register: string;
      /** Offset in the function behind the instruction that loads it. */
      readonly loadedAt: number;
    }
  | /** A variable of the module: the globals of a framework. */ { readonly variable: string }
  | /** An argument of the function: one of {@link CallSite.stacks} passes an immediate. */ {
      readonly fromCaller: true;
    }
  | /** No tag is passed (ExFreePool). */ { readonly none: true };

/** A place in a module that allocates or frees; the machine lays its call out as code. */
export interface CallSite {
  readonly name: string;
  readonly module: string;
  readonly function: string;
  /** Offset in the function of the return address of the call. */
  readonly returnOffset: number;
  readonly frameSize: number;
  /** The {@link PoolPath.entry} called here. */
  readonly calls: string;
  /** How the call is encoded; decides the bytes before the return address. */
  readonly call: 'direct' | 'import' | 'importPadded' | 'importRewritten' | 'register';
  /** Name under which the function is imported, where it is not that of {@link calls}. */
  readonly imports?: string;
  readonly tag: TagOperand;
  /** Functions inlined at the call, innermost first. */
  readonly inline?: readonly InlineFrame[];
  /** The stacks above that occur here, each innermost first. */
  readonly stacks: readonly (readonly CallerFrame[])[];
}

/** A component that allocates and frees in a pattern. */
export interface Workload {
  /** The tag it allocates under; it must be what the call site passes. */
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
  /** Asks for cache-aligned blocks (pool type bit 4). */
  readonly cacheAligned?: boolean;
  /** Passes PROTECTED_POOL (bit 31) with the tag. */
  readonly protectedPool?: boolean;
  /** Served by special pool. */
  readonly special?: boolean;
  /** A caller-owned lookaside list of this depth: what it serves never reaches the allocator. */
  readonly lookaside?: number;
  /** Runs in interrupts and page faults, on top of whatever the thread was doing. */
  readonly nested?: boolean;
  /** Of the system: now and then, whatever else goes on; {@link weight} is among its like. */
  readonly background?: boolean;
  /** Share of allocations that the per-tag limit takes back at once. */
  readonly refused?: number;
}

/** Books of a tag from before: without blocks, and apart from those of workloads. */
export interface ListedTag {
  readonly tag: string;
  readonly pool: 'nonPaged' | 'paged';
  readonly allocs: number;
  readonly frees: number;
  /** Outstanding bytes. */
  readonly bytes: number;
}

/** A field of a structure; `bits` for bit fields, as [first, count]. */
export interface FieldSpec {
  readonly name: string;
  readonly offset: number;
  readonly bytes: 1 | 2 | 4 | 8;
  readonly bits?: readonly [number, number];
  readonly pointer?: string;
}

export interface StructureSpec {
  readonly size: number;
  readonly fields: readonly FieldSpec[];
}

/** Rules of the pool itself. */
export interface PoolSpec {
  /** Largest request in bytes that gets a header; larger ones are page aligned. */
  readonly smallLimit: number;
  /** How big blocks are charged: whole pages, or rounded to 16 bytes where the rest is usable. */
  readonly bigBlocks: 'wholePages' | 'granules';
  /** The rest of a big block's last page becomes a block of its own, booked under `Frag`. */
  readonly tails: boolean;
  /** Cache-aligned small blocks get a second header in front of the pointer handed out. */
  readonly secondHeader: boolean;
  /** Headers do not chain: PreviousSize stays 0. */
  readonly segmentHeap: boolean;
  /** Type byte of a block in use: bits of the type that are kept, and what marks it as used. */
  readonly typeByte: 'plusOne' | 'bitTwo';
  /** The tag goes into the header of a small block only after the compare with PoolHitTag. */
  readonly writesTagLate?: boolean;
  /** Whether bit 31 of the tag is stored in the header. */
  readonly storesProtectedBit: boolean;
  /** When the tag passed to a free must be that of the block; else bugcheck 0xC2. */
  readonly freeTagCheck: 'never' | 'protected';
  readonly nonPagedBase: bigint;
  readonly pagedBase: bigint;
  readonly bigPages: StructureSpec;
}

/** Where the kernel's own objects keep what a debugger reads of them: byte offsets and sizes. */
export interface KernelObjects {
  /** KPRCB. */
  readonly processor: {
    readonly size: number;
    readonly currentThread: number;
    readonly idleThread: number;
    readonly number: number;
    readonly cpuType: number;
    readonly megahertz: number;
    /** ProcessorState: special registers and CONTEXT. */
    readonly special: number;
    readonly context: number;
  };
  /** ETHREAD, which begins with a KTHREAD. */
  readonly thread: {
    readonly kernelSize: number;
    readonly size: number;
    readonly initialStack: number;
    readonly stackLimit: number;
    readonly stackBase: number;
    readonly kernelStack: number;
    readonly teb: number;
    readonly state: number;
    readonly nextProcessor: number;
    /** KAPC_STATE: two lists, then the process whose addresses are in force. */
    readonly apcState: number;
    /** The process that the thread belongs to. */
    readonly ownProcess: number;
    /** Entry of {@link KernelObjects.process.kernelThreads}. */
    readonly kernelList: number;
    readonly clientId: number;
    /** Entry of {@link KernelObjects.process.threads}. */
    readonly list: number;
  };
  /** EPROCESS, which begins with a KPROCESS. */
  readonly process: {
    readonly kernelSize: number;
    readonly size: number;
    readonly directoryTable: number;
    readonly kernelThreads: number;
    readonly id: number;
    readonly links: number;
    readonly parent: number;
    readonly imageName: number;
    readonly threads: number;
    readonly peb: number;
  };
}

/** Frames of nt that have nothing to do with pool. */
export interface SystemFrames {
  /** Above a manual break, ending where the interrupted thread goes on. */
  readonly breakIn: readonly PathFrame[];
  /** Above the break of a bugcheck, without the function that failed. */
  readonly bugcheck: readonly PathFrame[];
  /** A hard-coded break of nt that has nothing to do with pool. */
  readonly otherBreak: readonly PathFrame[];
  /** Under a nested event: interrupt or page fault dispatch. */
  readonly nested: readonly PathFrame[];
  /** Of a processor that has nothing to do. */
  readonly idle: readonly PathFrame[];
}

/** In pages. */
export interface MemorySpec {
  readonly pages: number;
  readonly nonPagedMaximum: number;
  readonly pagedMaximum: number;
}

export interface TargetSpec {
  /** `win11-24h2-x64`. */
  readonly id: string;
  readonly title: string;
  /** What this target stands for, and the public facts it rests on. */
  readonly facts: string;
  readonly architecture: Architecture;
  readonly processors: number;
  readonly build: number;
  readonly memory: MemorySpec;
  readonly poolHitTag: { readonly address: bigint; readonly idle: number };
  readonly paths: readonly PoolPath[];
  /** Tracker record: byte offsets and sizes of fields. */
  readonly tracker: StructureSpec & {
    /** Hashed slots, a power of two; the table has one more for overflow. */
    readonly slots: number;
    /** Each processor books in a table of its own. */
    readonly perProcessor: boolean;
    /** Slots of the expansion table that is made when the hashed slots are full. */
    readonly expansion: number;
  };
  readonly pool: PoolSpec;
  readonly objects: KernelObjects;
  readonly system: SystemFrames;
  readonly modules: readonly ModuleSpec[];
  /** Oldest first. */
  readonly unloaded: readonly UnloadedSpec[];
  readonly sites: readonly CallSite[];
  readonly workloads: readonly Workload[];
  readonly listed: readonly ListedTag[];
  /** The workload's tag that leaks, for hunts and tests. */
  readonly leak: string;
  /** Folder of a recording whose events are the workload, in place of {@link workloads}. */
  readonly recording?: string;
  /** Tags of which alone the target has complete histories; absent: all. */
  readonly onlyTags?: readonly string[];
  /** Pool events per second of the virtual clock, over all processors. */
  readonly eventsPerSecond: number;
  /** Code pages refuse writes (memory integrity). */
  readonly protectedCode?: boolean;
  readonly style: DebuggerStyle;
}
