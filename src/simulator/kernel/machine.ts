import type { TargetSpec, VersionSpec } from '../targets/spec';

/**
 * The machine under the debugger: what a debugger engine can ask of a kernel target that stands
 * still, and how it lets it run. Addresses are bigint, never negative, never sign-extended.
 */

/** One frame of a thread's stack as the unwinder finds it, innermost first. */
export interface MachineFrame {
  /** Stop address in frame 0, return address into this function in the others. */
  readonly pc: bigint;
  /**
   * ChildEBP (x86) or Child-SP (others). Argument words lie at base + 8 on x86, elsewhere at the
   * base of the caller's frame (x64: the home area, below it the return address).
   */
  readonly base: bigint;
  /** Where the caller goes on; 0 in the last frame. */
  readonly returnAddress: bigint;
  /** Inlined into the frame after it: the name comes from private symbols, not from `pc`. */
  readonly inline?: { readonly module: string; readonly name: string; readonly offset: number };
}

/** Register values by lower-case name: `eax`, `rip`, `x19`, `pc`. */
export type Registers = ReadonlyMap<string, bigint>;

/** One processor as it stands. */
export interface Processor {
  readonly number: number;
  /** The instruction that it stands at. */
  readonly pc: bigint;
  readonly registers: Registers;
  readonly frames: readonly MachineFrame[];
  /** ETHREAD and EPROCESS of what runs here, and the process's image name. */
  readonly thread: bigint;
  readonly process: { readonly address: bigint; readonly id: number; readonly image: string };
  /** The processor's control block: value of `$prcb`, listed in nt!KiProcessorBlock. */
  readonly prcb: bigint;
}

/** Why the machine stopped. */
export type MachineStop =
  | /** A break instruction compiled into the code. */ { readonly kind: 'breakInstruction' }
  | /** The debugger asked for it. */ { readonly kind: 'manualBreak' }
  | /** One of the debugger's breakpoints. */ {
      readonly kind: 'breakpoint';
      readonly address: bigint;
    }
  | /** A step or step-out came to its end. */ { readonly kind: 'stepped' }
  | {
      readonly kind: 'bugcheck';
      readonly code: number;
      readonly parameters: readonly [bigint, bigint, bigint, bigint];
    }
  | /** Shutdown or lost connection: nothing can be read any more. */ {
      readonly kind: 'targetGone';
      /** What a replayed recording says of its end. */
      readonly why?: string;
    };

/** How to go on. Each runs until the next stop of any kind. */
export type Resume =
  | { readonly how: 'go' }
  /** To the return address of the current function on the same thread (`gu`). */
  | { readonly how: 'out' }
  /** One instruction, calls as one (`p`). */
  | { readonly how: 'over' }
  /** One instruction (`t`). */
  | { readonly how: 'into' };

export interface MachineMemory {
  /** The bytes from `address` on; fewer than `length` where memory ends or is not present. */
  read(address: bigint, length: number): Uint8Array;
  /** Writes what can be written and says how many bytes that was. */
  write(address: bigint, bytes: Uint8Array): number;
}

/** A loaded or unloaded image. */
export interface MachineModule {
  readonly name: string;
  readonly image: string;
  readonly base: bigint;
  readonly size: number;
  /** TimeDateStamp of the PE header. */
  readonly timestamp: number;
  /** Its version resource. */
  readonly says?: VersionSpec;
  /** What there is of symbols: a symbol file, names that the image exports, or nothing. */
  readonly symbols: 'pdb' | 'export' | 'none';
  readonly unloaded: boolean;
}

/** An instruction of the simulated code: its bytes and the text that a disassembler prints. */
export interface MachineInstruction {
  readonly address: bigint;
  readonly bytes: Uint8Array;
  readonly mnemonic: string;
  readonly operands: string;
}

/** x86: what symbols say of how a function keeps its frame. */
export interface FrameData {
  readonly start: bigint;
  readonly end: bigint;
  /** Bytes up to where its frame stands. */
  readonly prologue: number;
  /** It makes none. */
  readonly isOmitted: boolean;
}

/** What symbol files tell. */
export interface MachineSymbols {
  /** `nt!PoolHitTag`, any case; the module may be left out. */
  address(name: string): bigint | undefined;
  /** All names of a module that match a pattern with `*` and `?`, any case. */
  matching(pattern: string): readonly { readonly name: string; readonly address: bigint }[];
  /** The symbol at or before the address, junk labels included; undefined outside modules. */
  nearest(
    address: bigint,
  ): { readonly module: string; readonly name: string; readonly offset: number } | undefined;
  /** Layout of a structure type, fields in order; undefined when the symbols have no such type. */
  structure(name: string):
    | {
        readonly size: number;
        readonly fields: readonly {
          readonly name: string;
          readonly offset: number;
          readonly type: string;
        }[];
      }
    | undefined;
}

/** What the simulator itself knows of a tag at a call site; the judge of every hunt. */
export interface SiteTruth {
  readonly tag: number;
  /** Return address into the first function that is no pool function. */
  readonly site: bigint;
  readonly allocations: number;
  readonly frees: number;
  /** Blocks allocated here that are still there, and their charged bytes. */
  readonly outstanding: number;
  readonly outstandingBytes: number;
  /** Addresses of those blocks. */
  readonly blocks: readonly bigint[];
}

/** A block of pool as it is booked. */
export interface BookedBlock {
  /** First byte after the booked header, or of the page. */
  readonly address: bigint;
  /** Bytes charged for it. */
  readonly charged: number;
}

export interface Machine {
  readonly spec: TargetSpec;
  readonly memory: MachineMemory;
  readonly symbols: MachineSymbols;
  readonly processors: readonly Processor[];
  /** The processor that reported the last stop. */
  readonly current: number;
  /** All modules in load order, then those that were unloaded, oldest first. */
  readonly modules: readonly MachineModule[];
  /** Bytes of the break instruction: CC, or 00 00 3E D4. */
  readonly breakInstruction: Uint8Array;
  /** The instructions of the function that holds the address, in order; empty outside code. */
  instructions(address: bigint): readonly MachineInstruction[];
  /** Frame data of a function whose code is not known; the code of others tells. */
  frameData?(address: bigint): FrameData | undefined;
  /** The debugger's code breakpoints; the machine stops before executing one. */
  readonly breakpoints: Set<bigint>;
  resume(how: Resume): MachineStop;
  /** The same in pieces: lets the machine go, and `proceed` runs it. */
  start(how: Resume): void;
  /** Runs so many small steps at most; undefined while nothing has stopped the machine. */
  proceed(steps: number): MachineStop | undefined;
  /** Asked between any two steps while running: true ends the run with a manual break. */
  pollBreak: () => boolean;
  /** Milliseconds since 1970 when the machine was started. */
  readonly bootTime: number;
  /** Milliseconds since 1970 of the virtual clock; running and wire traffic move it. */
  readonly clock: { now(): number; advance(milliseconds: number): void };
  /**
   * Injects an event that comes up at the given number of hits from now, or at once:
   * for tests and for `pollBreak`-less break-ins.
   */
  /** Whether a breakpoint there can be met; others are set and the machine runs past them. */
  canStopAt(address: bigint): boolean;
  inject(event: InjectedEvent): void;
  /** Books from the moment `mark` was last called (from boot when never). */
  truth(): readonly SiteTruth[];
  mark(): void;
  /** The block that the current stop on PoolHitTag is about; undefined at any other stop. */
  hitBlock(): BookedBlock | undefined;
}

export interface InjectedEvent {
  /** Comes after this many further hits on PoolHitTag (0: before the next pool event). */
  readonly afterHits: number;
  readonly stop: Exclude<MachineStop, { kind: 'stepped' } | { kind: 'breakpoint' }>;
}
