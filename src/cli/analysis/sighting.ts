import type { HitKind, Stack } from '../../pool/hit';
import { kindOfStack } from '../../pool/stacks/kind';
import { poolRun } from '../../pool/stacks/pool-function';
import type { Address } from '../../pool/values/address';
import type { OwnWords } from '../../text/logs/own-words';
import type { StackListing } from '../../text/stacks/stack';
import type { StopReport } from '../../text/stops/stop';

/** Why the machine stopped, where that is no hit. */
export type ForeignKind = Exclude<StopReport['kind'], 'stepped'>;

/** What a person reading the log would say happened at one place of it. */
export type Sighting =
  | /** The machine stopped on PoolHitTag. */ {
      readonly kind: 'hit';
      readonly of: HitKind;
      readonly line: number;
      /** Absent when the log lists none for it. */
      readonly listing?: StackListing;
      /** What of the listing is of this stop alone. */
      readonly own?: OwnWords;
      /** The block, where the log shows it by hand or by a script. */
      readonly block?: Address;
      /** Whether the stop's own text is in the log. */
      readonly stopShown: boolean;
    }
  | { readonly kind: 'foreignStop'; readonly of: ForeignKind; readonly line: number }
  | /** Rows of a stack whose first frames the log does not show. */ {
      readonly kind: 'stackPart';
      readonly line: number;
    }
  | /** A stack of something else, before which no stop stands. */ {
      readonly kind: 'looseStack';
      readonly line: number;
    };

/** The kind of hit whose stack this is; undefined when no pool function stands on top of it. */
export function hitKind(stack: Stack): HitKind | undefined {
  const run = poolRun(stack);
  const onlyTheBreak = run === 1 && stack[0]?.symbol?.name === 'DbgBreakPoint';
  if (run === 0 || onlyTheBreak) return undefined;
  return kindOfStack(stack) ?? 'unknown';
}

/**
 * Whether a stack that no stop explains is that of a hit. It must say so by itself: allocation
 * or free by its names, and inside a function, where a break instruction can be; a breakpoint on
 * the allocator stands at its first byte.
 */
export function hitKindWithoutStop(stack: Stack): HitKind | undefined {
  const kind = hitKind(stack);
  const inside = (stack[0]?.symbol?.offset ?? 0) > 0;
  return inside && kind !== 'unknown' ? kind : undefined;
}
