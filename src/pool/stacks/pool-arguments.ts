import type { PoolLayout } from '../blocks/pool-header';
import type { Stack } from '../hit';
import { type Tag, tagFromValue, withoutProtectedBit } from '../tags/tag';
import { type Address, isAligned, isKernelAddress, lowPart } from '../values/address';
import type { Frame } from './frame';
import { poolRun } from './pool-function';

/** What the printed arguments of a stack's pool functions say. What they do not say is absent. */
export interface PoolArguments {
  /** The block that is being freed, as the caller passed it. */
  readonly freed?: Address;
  /** Bytes asked for: what the outermost allocator function was given. */
  readonly requested?: number;
  /** Bytes the tag statistics are charged, as the tracker routine was told. */
  readonly charged?: number;
  readonly poolType?: number;
}

/** Where a function's arguments carry what, counted from 0. */
interface Signature {
  readonly functions: RegExp;
  readonly tag?: number;
  readonly type?: number;
  readonly requested?: number;
  readonly charged?: number;
  readonly freed?: number;
}

const SIGNATURES: readonly Signature[] = [
  { functions: /^Exp(?:Insert|Remove)PoolTracker$/, tag: 0, charged: 1, type: 2 },
  {
    functions: /^(?:VerifierEx|Ve|Ex)AllocatePoolWith(?:Quota)?Tag(?:Priority)?$/,
    type: 0,
    requested: 1,
    tag: 2,
  },
  { functions: /^(?:VerifierEx|Ex)FreePool(?:WithTag)?$/, freed: 0 },
];

/**
 * Reads the arguments that `kb` prints for the pool functions of an x86 stack, where the calling
 * convention puts them on the stack. Elsewhere the words are home slots that may hold anything:
 * nothing is read. An allocator frame whose tag argument is not the tag of the hit is not
 * believed, nor is anything on which two frames disagree.
 */
export function poolArguments(stack: Stack, tag: Tag, layout: PoolLayout): PoolArguments {
  if (layout.pointerSize !== 4) return {};
  const readings: PoolArguments[] = [];
  let requested: number | undefined;
  let poolType: number | undefined;
  for (const frame of stack.slice(0, poolRun(stack))) {
    const reading = readFrame(frame, tag, layout);
    if (!reading) continue;
    readings.push(reading);
    requested = reading.requested ?? requested;
    poolType = reading.poolType ?? poolType;
  }
  return {
    freed: agreed(readings.map(({ freed }) => freed)),
    requested,
    charged: agreed(readings.map(({ charged }) => charged)),
    poolType,
  };
}

function readFrame(frame: Frame, tag: Tag, layout: PoolLayout): PoolArguments | undefined {
  const name = frame.symbol?.name ?? '';
  const signature = SIGNATURES.find(({ functions }) => functions.test(name));
  if (!signature || frame.doubtful) return undefined;
  const { args } = frame;
  const word = (index: number | undefined) =>
    index === undefined ? undefined : args[index] && lowPart(args[index]);
  if (signature.tag !== undefined) {
    const passed = word(signature.tag);
    if (passed === undefined || withoutProtectedBit(tagFromValue(passed)) !== tag) return undefined;
  }
  const freed = signature.freed === undefined ? undefined : args[signature.freed];
  const isBlock =
    freed !== undefined &&
    isKernelAddress(freed, layout.pointerSize) &&
    isAligned(freed, layout.granularity);
  return {
    freed: isBlock ? freed : undefined,
    requested: word(signature.requested),
    charged: word(signature.charged),
    poolType: word(signature.type),
  };
}

/** The value that all who have one agree on. */
function agreed<T>(values: readonly (T | undefined)[]): T | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.every((value) => value === known[0]) ? known[0] : undefined;
}
