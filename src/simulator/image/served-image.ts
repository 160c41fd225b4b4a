/**
 * A simulated machine dressed for a real debugger: the same memory, with the images, lists and
 * blocks in it that a debugger engine reads before it believes in a kernel. What serves the
 * machine over a wire, writes its symbol files or dumps it works from this description.
 */
export interface ServedImage {
  readonly kernelBase: bigint;
  /** nt!PsLoadedModuleList: the head of the list of loaded images. */
  readonly moduleList: bigint;
  /** nt!PsActiveProcessHead. */
  readonly processList: bigint;
  /** KDDEBUGGER_DATA64 (nt!KdDebuggerDataBlock). */
  readonly debuggerData: bigint;
  /** Head of the list that holds it: DebuggerDataList of a version answer. */
  readonly debuggerDataList: bigint;
  readonly processors: readonly ServedProcessor[];
  /** In load order, as the machine's modules. */
  readonly modules: readonly ServedModule[];
  /** Types of nt for its symbol file. Their layouts are those that memory has. */
  readonly types: readonly ServedType[];
  readonly physical: PhysicalMemory;
  /** What a debugger should be told of what is invented here, one line each; mostly nothing. */
  readonly remarks: readonly string[];
  /**
   * Brings what moves up to the machine's last stop: running threads, saved contexts, clocks.
   * To be called after each stop, before anything is read.
   */
  refresh(): void;
}

export interface ServedProcessor {
  readonly number: number;
  readonly pcr: bigint;
  readonly prcb: bigint;
  readonly gdt: bigint;
  readonly idt: bigint;
  /** ETHREAD of what runs here. */
  thread(): bigint;
  /** CONTEXT of this architecture, as the processor stands. */
  context(): Uint8Array;
  /** KSPECIAL_REGISTERS of this architecture. */
  special(): Uint8Array;
}

/** Physical memory with the page tables that map every present page of the machine. */
export interface PhysicalMemory {
  /** Physical address of the top page table, as CR3 has it, the same for all processes. */
  readonly directoryTable: bigint;
  /** x86: page tables of physical address extension, with entries of 64 bits. */
  readonly pae: boolean;
  /** As present at this moment, in ascending order, page tables included. */
  pages(): readonly PhysicalPage[];
  /** Fewer bytes than asked for where the page is not there. */
  read(address: bigint, length: number): Uint8Array;
  write(address: bigint, bytes: Uint8Array): number;
}

export interface PhysicalPage {
  /** Page frame number: physical address / 4096. */
  readonly number: number;
  /** 4096 bytes. */
  read(): Uint8Array;
}

export interface ServedModule {
  /** `nt`, `acmeflt`. */
  readonly name: string;
  /** `ntkrnlmp.exe`. */
  readonly image: string;
  /** As the loader list has it: `\SystemRoot\system32\ntkrnlmp.exe`. */
  readonly path: string;
  readonly base: bigint;
  /** SizeOfImage. */
  readonly size: number;
  readonly timestamp: number;
  readonly checksum: number;
  /** Whether a symbol file is to be had; the image names one in any case. */
  readonly symbols: 'pdb' | 'export' | 'none';
  readonly pdb: PdbIdentity;
  readonly sections: readonly ServedSection[];
  /** All functions in ascending order, those without a name too. */
  readonly functions: readonly ServedFunction[];
  /** What a public symbol file names, in ascending order: functions, variables, import slots. */
  readonly publics: readonly ServedPublic[];
}

/** The CodeView record of an image. */
export interface PdbIdentity {
  /** `ntkrnlmp.pdb`. */
  readonly name: string;
  /** 16 bytes as they stand in the record and in the symbol file. */
  readonly guid: Uint8Array;
  readonly age: number;
}

export interface ServedSection {
  /** `.text`. */
  readonly name: string;
  readonly rva: number;
  /** VirtualSize. */
  readonly size: number;
  /** IMAGE_SCN_ flags. */
  readonly characteristics: number;
}

export interface ServedPublic {
  /** As a debugger shows it: without the decoration of a calling convention. */
  readonly name: string;
  readonly rva: number;
  readonly isCode: boolean;
}

export interface ServedFunction {
  /** Absent where no symbol names it. */
  readonly name?: string;
  readonly rva: number;
  /** Bytes; cold parts that lie elsewhere are functions of their own. */
  readonly size: number;
  /** Bytes of code before the frame stands; 0: a leaf, or a cold part. */
  readonly prologue: number;
  readonly frame: FunctionFrame;
}

export type FunctionFrame =
  | /** Only the return address is on the stack. */ { readonly kind: 'leaf' }
  | /** x64: bytes that the prologue takes below the return address. */ {
      readonly kind: 'allocated';
      readonly bytes: number;
    }
  | /** Entered by an interrupt or exception: the machine frame lies this far above rsp. */ {
      readonly kind: 'trap';
      readonly bytes: number;
    }
  | /** x86: ebp points to the saved ebp, the return address is above. */ {
      readonly kind: 'ebp';
      readonly locals: number;
      readonly parameters: number;
    }
  | /** x86 without ebp: locals below the return address; ebp is still the caller's. */ {
      readonly kind: 'esp';
      readonly locals: number;
      readonly parameters: number;
    };

/** A structure with all its fields in order. */
export interface ServedType {
  /** `_POOL_TRACKER_TABLE`. */
  readonly name: string;
  readonly size: number;
  readonly fields: readonly ServedField[];
}

export interface ServedField {
  readonly name: string;
  readonly offset: number;
  readonly type: ServedFieldType;
}

export type ServedFieldType =
  | { readonly kind: 'unsigned' | 'signed'; readonly bytes: 1 | 2 | 4 | 8 }
  | /** Text in bytes (`UChar`) or 16-bit units. */ {
      readonly kind: 'character';
      readonly bytes: 1 | 2;
    }
  | {
      readonly kind: 'bits';
      readonly bytes: 1 | 2 | 4 | 8;
      readonly first: number;
      readonly count: number;
    }
  | /** To a type of this list or to void. */ { readonly kind: 'pointer'; readonly to?: string }
  | /** A type of this list. */ { readonly kind: 'structure'; readonly name: string }
  | { readonly kind: 'array'; readonly of: ServedFieldType; readonly count: number };
