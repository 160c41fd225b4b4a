import type { Stack } from '../hit';
import type { SymbolName } from './frame';
import { directionOfExport, isMisnamedColdCode, poolDirection, poolRun } from './pool-function';

/**
 * Whether a stop is an allocation or a free, by the innermost pool function whose name says so.
 * Only the contiguous run from frame 0 counts: behind a junk label the caller follows at once.
 * @returns undefined when no name in the run tells
 */
export function kindOfStack(stack: Stack): 'alloc' | 'free' | undefined {
  for (const [index, { symbol }] of stack.slice(0, poolRun(stack)).entries()) {
    if (!symbol || (index === 0 && isMisnamedColdCode(symbol))) continue;
    const direction = poolDirection(symbol);
    if (direction === 'alloc' || direction === 'free') return direction;
  }
  return undefined;
}

/**
 * Whether a call before a return address allocates or frees, by the symbol of its target or of
 * the import slot that it goes through: `nt!ExFreePoolWithTag`, `pci!_imp_ExAllocatePool2`,
 * `Drv!_imp__ExFreePoolWithTag@8`.
 */
export function kindOfCallTarget(target: SymbolName): 'alloc' | 'free' | undefined {
  if (target.offset !== 0) return undefined;
  const imported = /^_*imp_+([^@]+)(?:@\d+)?$/.exec(target.name)?.[1];
  if (imported !== undefined) return directionOfExport(imported);
  const direction = poolDirection(target);
  return direction === 'neither' ? undefined : direction;
}
