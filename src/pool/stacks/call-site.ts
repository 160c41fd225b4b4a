import type { Stack } from '../hit';
import { matchesWildcard } from '../tags/wildcard';
import { type Address, compareAddresses, distance, hexAddress } from '../values/address';
import { type Frame, functionText } from './frame';
import { isKnownCaller } from './known-caller';
import { poolRun } from './pool-function';

/** A loaded image, for telling which module an address lies in. */
export interface ModuleRange {
  readonly name: string;
  /** First byte of the image. */
  readonly start: Address;
  /** First byte after the image. */
  readonly end: Address;
}

/** Who called the pool: the first frame that is no pool function and not skipped. */
export interface CallSite {
  /**
   * Equal for equal sites: `mydrv+0x1170` where the module of the return address is known, the
   * bare return address `0xfffff8001234` where it is not, the frame's text where there is no
   * address. Survives reloading of symbols, and in the first form a reboot.
   */
  readonly key: string;
  readonly frame: Frame;
  /** Number of the frame in its stack. */
  readonly depth: number;
  /** Name of the module, as the module list or else the symbol has it. */
  readonly module?: string;
  /** Return address minus start of the module; absent when the module's range is not known. */
  readonly offset?: number;
}

/**
 * The call site of a stack.
 * @param skip patterns such as `mydrv!MyAlloc*` for functions to treat as wrappers, on top of the
 *   pool functions; they apply to the contiguous frames behind the pool run. The outermost frame
 *   is never skipped: some site is better than none.
 * @returns undefined when the stack ends inside the allocator, or frames may be missing before the
 *   site: `noCaller` says which
 */
export function callSite(
  stack: Stack,
  modules: readonly ModuleRange[] = [],
  skip: readonly string[] = [],
): CallSite | undefined {
  let depth = poolRun(stack);
  while (depth < stack.length - 1 && isSkipped(stack[depth], skip)) depth++;
  const frame = stack[depth];
  return frame && isKnownCaller(stack, depth) ? describe(frame, depth, modules) : undefined;
}

/** Whether any of the patterns fits the frame's function. */
export function isSkipped(frame: Frame | undefined, skip: readonly string[]): boolean {
  const symbol = frame?.symbol;
  if (!symbol) return false;
  return skip.some((pattern) => matchesWildcard(pattern, functionText(symbol)));
}

function describe(frame: Frame, depth: number, modules: readonly ModuleRange[]): CallSite {
  const place = frame.address && moduleOffset(frame.address, modules);
  if (place) return { key: moduleKey(place.module, place.offset), frame, depth, ...place };
  const named = frame.symbol && { module: frame.symbol.module };
  if (frame.symbol?.name === '') {
    const { module, offset } = frame.symbol;
    return { key: moduleKey(module, offset), frame, depth, module, offset };
  }
  const key = frame.address ? hexAddress(frame.address) : frame.text;
  return { key, frame, depth, ...named };
}

const moduleKey = (module: string, offset: number): string => `${module}+0x${offset.toString(16)}`;

/** Which of the images an address lies in, and how far from its start. */
export function moduleOffset(
  address: Address,
  modules: readonly ModuleRange[],
): { readonly module: string; readonly offset: number } | undefined {
  const home = modules.find(
    ({ start, end }) => compareAddresses(start, address) <= 0 && compareAddresses(address, end) < 0,
  );
  const offset = home && distance(home.start, address);
  return home && offset !== undefined ? { module: home.name, offset } : undefined;
}
