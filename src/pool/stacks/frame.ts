import type { Address } from '../values/address';

/** `nt!ExAllocatePoolWithTag+0x881` taken apart. */
export interface SymbolName {
  /** Empty when the debugger knew no module: then `name` is empty too and the text was a number. */
  readonly module: string;
  /** Function name; empty when only the module is known (`Driver+0x1170`). */
  readonly name: string;
  /** Bytes from the start of the function, or of the module when there is no name. */
  readonly offset: number;
}

/** One row of a stack listing. */
export interface Frame {
  /**
   * The instruction of this frame: the stop address in frame 0, the return address into this
   * function in the others. Absent where the listing does not print it (frame 0 of a listing
   * alone; `kc`). An inline frame has that of the physical frame that holds it.
   */
  readonly address?: Address;
  /** The text that the debugger printed for the address, source suffix removed. */
  readonly text: string;
  /** The text taken apart; absent when it is a bare number. */
  readonly symbol?: SymbolName;
  /** ChildEBP or Child-SP: where this frame's locals lie. */
  readonly base?: Address;
  /** The return address that this frame holds: where its caller goes on. */
  readonly returnAddress?: Address;
  /** Words that `kb` and `kv` print as arguments; on x64 only the home area. */
  readonly args: readonly Address[];
  /** Inlined into the frame below it in the listing: has no base and no return address. */
  readonly inline: boolean;
  /**
   * Listed after a warning of the debugger that frames may be wrong, or from an address of no module
   * on, where nothing tells how to go on.
   */
  readonly doubtful: boolean;
  /**
   * Whether this frame called the one above it in the listing is not known: the listing leaves out
   * what stood between, or the debugger warns that it may.
   */
  readonly afterGap?: true;
  /** `[path @ line]`, where private symbols gave it. */
  readonly source?: { readonly file: string; readonly line: number };
}

/** `nt!ExFreePool+0x9`, `Driver+0x1170`, as the debugger writes it (no offset 0). */
export function symbolText(symbol: SymbolName): string {
  const head = symbol.name === '' ? symbol.module : `${symbol.module}!${symbol.name}`;
  return symbol.offset === 0 ? head : `${head}+0x${symbol.offset.toString(16)}`;
}

/** `nt!ExFreePool`: the function without the place in it. */
export function functionText(symbol: SymbolName): string {
  return symbolText({ ...symbol, offset: 0 });
}
