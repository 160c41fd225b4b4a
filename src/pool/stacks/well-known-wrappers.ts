import { matchesWildcard } from '../tags/wildcard';
import { functionText, type SymbolName } from './frame';

/** Functions of Windows that allocate or free on behalf of somebody more interesting. */
export interface WellKnownWrapper {
  /** What to give to `skip`. */
  readonly pattern: string;
  /** What it is, to be read after "this is". */
  readonly what: string;
}

/**
 * A list to offer from, never applied by itself: one person's wrapper is another person's leak
 * (an MDL that is never freed leaks at IoAllocateMdl's caller, a handle at ObpAllocateObject).
 */
const WELL_KNOWN_WRAPPERS: readonly WellKnownWrapper[] = [
  { pattern: 'nt!FsRtlAllocatePool*', what: "the file systems' allocator that raises" },
  { pattern: 'nt!IoAllocateMdl', what: 'the MDL allocator' },
  { pattern: 'nt!IoFreeMdl', what: 'the MDL release' },
  { pattern: 'nt!IoAllocateIrp*', what: 'the IRP allocator' },
  { pattern: 'nt!IopAllocateIrp*', what: 'the IRP allocator' },
  { pattern: 'nt!IoFreeIrp', what: 'the IRP release' },
  { pattern: 'nt!IoAllocateWorkItem', what: 'the work item allocator' },
  { pattern: 'nt!IoFreeWorkItem', what: 'the work item release' },
  { pattern: 'nt!Rtl*String*', what: 'a string helper of the kernel' },
  { pattern: 'nt!CmpAllocate', what: "the registry's allocator" },
  { pattern: 'nt!CmpFree', what: "the registry's release" },
  { pattern: 'nt!ObpAllocateObject*', what: "the object manager's allocator" },
  { pattern: 'nt!ObpFreeObject', what: "the object manager's release" },
  { pattern: 'nt!ObCreateObject*', what: "the object manager's allocator" },
  { pattern: 'nt!MmAllocateContiguous*', what: 'the contiguous memory allocator' },
  { pattern: 'nt!MmFreeContiguous*', what: 'the contiguous memory release' },
  { pattern: 'nt!ExAllocateFrom*Lookaside*', what: 'a lookaside list that ran empty' },
  { pattern: 'nt!ExFreeTo*Lookaside*', what: 'a lookaside list that is full' },
  { pattern: 'ndis!Ndis*Allocate*', what: 'an allocator of NDIS' },
  { pattern: 'ndis!Ndis*Free*', what: 'a release of NDIS' },
  { pattern: 'fltmgr!FltAllocate*', what: 'an allocator of the filter manager' },
  { pattern: 'fltmgr!FltFree*', what: 'a release of the filter manager' },
  { pattern: 'Wdf01000!*', what: 'the driver framework' },
  { pattern: 'storport!StorPort*Allocate*', what: 'an allocator of Storport' },
  { pattern: 'storport!StorPort*Free*', what: 'a release of Storport' },
  { pattern: 'win32k*!*Alloc*WithTag*', what: "the window manager's allocator" },
  { pattern: '*!operator new*', what: 'C++ operator new' },
  { pattern: '*!operator delete*', what: 'C++ operator delete' },
];

/** The entry that a function falls under. */
export function wellKnownWrapper(symbol: SymbolName): WellKnownWrapper | undefined {
  const name = functionText(symbol);
  return WELL_KNOWN_WRAPPERS.find(({ pattern }) => matchesWildcard(pattern, name));
}
