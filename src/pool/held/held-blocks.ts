import type { HeldBlock } from '../books/books';
import type { HuntRecord } from '../books/hunt-record';
import type { Recheck } from '../recording/recording';
import { type CallSite, isSkipped } from '../stacks/call-site';
import { matchesWildcard } from '../tags/wildcard';
import { sorted } from '../values/sorted';

/** A block that was allocated during a hunt and not seen freed. */
export interface KeptBlock extends HeldBlock {
  /** Absent where it is not known. */
  readonly site?: CallSite;
  /** Hits of the tag from its own to the last one. */
  readonly age: number;
  /** Milliseconds between these two. */
  readonly lived?: number;
  /** Whether an unpaired free can have been about it. */
  readonly isDoubtful: boolean;
  /** Whether the latest look found it there, or a like one. */
  readonly wasThereLater: boolean;
}

/** The latest look at what a hunt left; undefined where it may have been at another boot. */
export function latestLook({ rechecks }: HuntRecord): Recheck | undefined {
  const last = rechecks[rechecks.length - 1];
  return last?.boot === 'same' ? last : undefined;
}

/**
 * The blocks that a hunt left, the oldest first. Those that memory showed to be gone, when it ended
 * or at a later look, are left out.
 * @param skip patterns of functions to look past
 */
export function keptBlocks(hunt: HuntRecord, skip: readonly string[]): readonly KeptBlock[] {
  const { asked, lastHit } = hunt;
  const { count, ofThere } = hunt.unpaired();
  const end = hunt.recent(1)[0]?.time;
  const look = latestLook(hunt);
  const goneLater = new Set(look?.gone);
  const thereLater = new Set(look?.there);
  const kept: KeptBlock[] = [];
  hunt.held().forEach((blocks, stack) => {
    const site = hunt.siteOf(hunt.stacks.at(stack), skip);
    for (const each of blocks) {
      const { block, hit, time } = each;
      if (asked.gone.has(block) || goneLater.has(block)) continue;
      const lived = time === undefined || end === undefined ? undefined : end - time;
      const isDoubtful = (asked.there.has(block) ? ofThere : count) > 0;
      const wasThereLater = thereLater.has(block);
      kept.push({ ...each, site, age: lastHit - hit, lived, isDoubtful, wasThereLater });
    }
  });
  return sorted(kept, (a, b) => a.hit - b.hit);
}

/**
 * Whether a call site is meant by what a person typed: its text, its module and offset, its function
 * with or without `*` and `?`, or a name that was cut in a list (`drv!Nest...ter+0x12f`).
 */
export function isMeant(site: CallSite | undefined, typed: string): boolean {
  if (!site) return false;
  const pattern = typed.replace('...', '*');
  const names = [site.key, site.frame.text];
  return isSkipped(site.frame, [pattern]) || names.some((name) => matchesWildcard(pattern, name));
}
