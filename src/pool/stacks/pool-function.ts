import type { Stack } from '../hit';
import type { SymbolName } from './frame';

/** What a pool function does to its block; a break routine or junk label says nothing. */
export type Direction = 'alloc' | 'free' | 'neither';

/** Names of the kernel image: `nt` as a rule, the file's own name where the debugger was not told. */
const KERNEL_IMAGE = /^(?:nt|ntoskrnl|ntkrnlmp|ntkrnlpa|ntkrpamp)$/i;

/*
 * Prefixes, where a family has many members (ExAllocatePool2, ...WithTag, ...Zero). They are
 * narrow on purpose: ExpAllocateHandleTable and ExpAllocateTablePagedPool are genuine callers.
 */
const ALLOCATING =
  /^(?:ExAllocatePool|ExAllocateHeapPool|ExAllocateHeapSpecialPool|ExAllocateContiguousHeapPool|ExpAllocatePoolWith|ExpAllocateBigPool$|ExpInsertPoolTracker|ExInsertPoolTag$|MiAllocatePool)/;
const FREEING =
  /^(?:ExFreePool|ExFreeHeapPool$|ExFreeLargePool$|ExpFreePool|ExpFreeHeapSpecialPool$|ExpRemovePoolTracker|ExpRemoveTagForBigPages$|ExRemovePoolTag$|ExDeferredFreePool$)/;

/** Driver Verifier's layers: `VerifierExFreePoolWithTag`, `VfHandlePoolAlloc`, `DifExAllocatePool2Wrapper`. */
export const VERIFIER = /^(?:(?:Verifier|Ve|Vf)\w*Pool|Dif)/;
const VERIFIER_EXTENSION = /^VerifierExt$/i;

/** Cold code split off a function prints as the label before it: `` ?? ::FNODOBFM::`string' ``. */
const JUNK_LABEL = /\?\? ?::|`string'/;

/** ExFreePool is a wrapper of a few instructions; what lies further behind it is not its code. */
const LONGEST_EXFREEPOOL = 0x40;

/**
 * What the function does to pool, or undefined when it is no pool function and therefore
 * somebody who called one.
 */
export function poolDirection(symbol: SymbolName): Direction | undefined {
  // Frames of stacks that are met again share their symbols.
  const known = directions.get(symbol);
  if (known) return known.is;
  const is = directionOf(symbol);
  directions.set(symbol, { is });
  return is;
}

const directions = new WeakMap<SymbolName, { readonly is: Direction | undefined }>();

function directionOf(symbol: SymbolName): Direction | undefined {
  if (VERIFIER_EXTENSION.test(symbol.module)) {
    return symbol.name.includes('Pool') ? directionInName(symbol.name) : undefined;
  }
  if (!KERNEL_IMAGE.test(symbol.module)) return undefined;
  if (symbol.name === 'DbgBreakPoint' || JUNK_LABEL.test(symbol.name)) return 'neither';
  return directionOfExport(symbol.name) ?? verifierDirection(symbol.name);
}

/** The direction of a function of the kernel by its bare name. */
export function directionOfExport(name: string): 'alloc' | 'free' | undefined {
  if (ALLOCATING.test(name)) return 'alloc';
  return FREEING.test(name) ? 'free' : undefined;
}

function verifierDirection(name: string): Direction | undefined {
  return VERIFIER.test(name) ? directionInName(name) : undefined;
}

function directionInName(name: string): Direction {
  if (name.includes('Alloc')) return 'alloc';
  return name.includes('Free') ? 'free' : 'neither';
}

/** The leading frames that are pool functions; 0 when frame 0 is none. */
export function poolRun(stack: Stack): number {
  const caller = stack.findIndex(({ symbol }) => !symbol || poolDirection(symbol) === undefined);
  return caller < 0 ? stack.length : caller;
}

/**
 * Whether the name of a stop lies: cold code of the allocator *and* of the free routine is laid
 * out behind ExFreePool in some kernels and prints as `nt!ExFreePool+0x126`.
 */
export function isMisnamedColdCode(symbol: SymbolName): boolean {
  return (
    KERNEL_IMAGE.test(symbol.module) &&
    symbol.name === 'ExFreePool' &&
    symbol.offset > LONGEST_EXFREEPOOL
  );
}

/** The frame that only stops or only books, inside the allocator proper. */
export function isBreakOrTracker(symbol: SymbolName): boolean {
  return symbol.name === 'DbgBreakPoint' || /^Exp\w*PoolTracker/.test(symbol.name);
}
