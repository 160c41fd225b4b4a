/**
 * What a debugger asks of the kernel by request rather than by address: where its lists begin,
 * what each processor holds.
 */
export interface KernelView {
  readonly kernelBase: bigint;
  /** nt!PsLoadedModuleList. */
  readonly moduleList: bigint;
  /** Head of the list that holds the debugger data block. */
  readonly debuggerDataList: bigint;
  readonly processors: readonly ViewedProcessor[];
  readonly physical: {
    /** Fewer bytes than asked for where there is no memory. */
    read(address: bigint, length: number): Uint8Array;
    write(address: bigint, bytes: Uint8Array): number;
  };
  /** Brings what moves up to the machine's last stop; called after each, before anything is read. */
  refresh(): void;
}

/** A processor as it stands at the last stop. */
export interface ViewedProcessor {
  readonly pcr: bigint;
  readonly prcb: bigint;
  /** ETHREAD of what runs here. */
  thread(): bigint;
  /** CONTEXT of this architecture. */
  context(): Uint8Array;
  /** KSPECIAL_REGISTERS of this architecture. */
  special(): Uint8Array;
}
