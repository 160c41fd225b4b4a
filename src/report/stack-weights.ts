import type { HuntRecord } from '../pool/books/hunt-record';
import type { Stack } from '../pool/hit';
import { type Frame, functionText } from '../pool/stacks/frame';

/** What was seen on a stack. */
export interface StackWeights {
  readonly allocs: number;
  /** Charged bytes of the allocations whose size is known. */
  readonly allocBytes: number;
  readonly frees: number;
  /** Blocks seen allocated here and not seen freed, but for those that memory showed to be gone. */
  readonly held: number;
  /** Charged bytes of those whose size is known. */
  readonly heldBytes: number;
  /** Blocks that were there at the latest look after the hunt. */
  readonly survivors: number;
  /** Allocations, and blocks that stay, that count no bytes: their size is not known. */
  readonly unsized: { readonly allocs: number; readonly held: number };
}

/** Something to weigh stacks by. */
export type Weight = Exclude<keyof StackWeights, 'unsized'>;

/** Every stack of a hunt, with what was seen on it. */
export function weighedStacks(
  hunt: HuntRecord,
): readonly { readonly stack: Stack; readonly weights: StackWeights }[] {
  const { gone } = hunt.asked;
  const there = new Set(hunt.rechecks[hunt.rechecks.length - 1]?.there);
  const blocks = hunt.held();
  return hunt.stackUses().map(({ stack, hits, sizes }) => {
    const held = (blocks.get(stack) ?? []).filter(({ block }) => !gone.has(block));
    const sized = held.filter(({ charged }) => charged !== undefined);
    const weights = {
      allocs: hits.alloc,
      allocBytes: sizes.bytes,
      frees: hits.free,
      held: held.length,
      heldBytes: sized.reduce((sum, { charged = 0 }) => sum + charged, 0),
      survivors: held.filter(({ block }) => there.has(block)).length,
      unsized: { allocs: hits.alloc - sizes.count, held: held.length - sized.length },
    };
    return { stack: hunt.stacks.at(stack), weights };
  });
}

/** Stands where frames are missing: what follows need not have called what is before. */
export const GAP = '(frames missing)';

/** `acmeflt!FltReadDone`; `acmeflt+0x1174` where no function is known; else as it was printed. */
export const frameName = ({ symbol, text }: Frame): string =>
  symbol && symbol.name !== '' ? functionText(symbol) : text;
