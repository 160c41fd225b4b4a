import type { Stack } from '../hit';
import { isSkipped, type ModuleRange, moduleOffset } from '../stacks/call-site';
import type { Frame } from '../stacks/frame';
import { isKnownCaller, type NoCaller, noCaller } from '../stacks/known-caller';
import { poolRun } from '../stacks/pool-function';
import { isKernelAddress, type PointerSize } from '../values/address';
import { isSystemModule } from './system-modules';

/** For whom a stack has allocated, as far as it tells. */
export type Holder =
  | /** The first module that is no part of the system's. */ {
      readonly kind: 'driver';
      readonly module: string;
      readonly frame: Frame;
      /** Frames of system modules between the pool functions and it. */
      readonly past: number;
    }
  | /** Code that lies in no module. */ {
      readonly kind: 'noModule';
      readonly frame: Frame;
      readonly past: number;
    }
  | /** The stack is whole, and all of it is the system's: it did it for itself, or for a process. */ {
      readonly kind: 'system';
    }
  | /** As far as the stack was read all of it is the system's: who called that is not known. */ {
      readonly kind: 'cut';
    }
  | /** Whoever stands behind what cannot be read of the stack may be anybody. */ {
      readonly kind: 'unknown';
      readonly why: NoCaller;
    };

/** What tells modules apart, and where the kernel begins. */
export interface HolderNaming {
  readonly modules: readonly ModuleRange[];
  /** Patterns of functions to look past besides. */
  readonly skip: readonly string[];
  readonly pointerSize: PointerSize;
}

/** Where threads begin, and where the kernel is entered from a process. */
const OUTERMOST =
  /^(?:KiStartSystemThread|PspSystemThreadStartup|KiThreadStartup|KiUserModeCallout|KiStartUserThread|PspUserThreadStartup|KiSystemService\w*|KiFastCallEntry\w*|KiServiceInternal|KiSystemCall\w*|KiIdleLoop)$/;

/** Finds for whom a stack has allocated. Looks past the system's modules, and past no gap. */
export function holderOf(stack: Stack, { modules, skip, pointerSize }: HolderNaming): Holder {
  const first = poolRun(stack);
  for (let depth = first; depth < stack.length; depth++) {
    const frame = stack[depth];
    if (!frame || !isKnownCaller(stack, depth)) return { kind: 'unknown', why: noCaller(stack) };
    if (frame.address && !isKernelAddress(frame.address, pointerSize)) return { kind: 'system' };
    const module = moduleOf(frame, modules);
    const past = depth - first;
    if (module === undefined) return { kind: 'noModule', frame, past };
    if (!isSystemModule(module) && !isSkipped(frame, skip)) {
      return { kind: 'driver', module, frame, past };
    }
  }
  const last = stack[stack.length - 1];
  if (!last || first >= stack.length) return { kind: 'unknown', why: noCaller(stack) };
  return { kind: OUTERMOST.test(last.symbol?.name ?? '') ? 'system' : 'cut' };
}

function moduleOf({ address, symbol }: Frame, modules: readonly ModuleRange[]): string | undefined {
  const place = address && moduleOffset(address, modules);
  const module = place?.module ?? symbol?.module;
  return module === '' ? undefined : module;
}
