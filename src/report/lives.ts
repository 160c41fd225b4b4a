import type { HuntRecord } from '../pool/books/hunt-record';
import { locatedHit } from '../pool/books/ledger';
import { type OutstandingBlock, Pairing } from '../pool/books/pairing';
import type { Hit } from '../pool/hit';

/** A block of a hunt is allocated, or its life ends. */
export interface LifeEvent {
  readonly what: 'born' | 'died';
  /** Number of the life, from 1: addresses are given out again. */
  readonly life: number;
  /** Number of the hit that showed it. */
  readonly hit: number;
  /** Milliseconds since 1970. */
  readonly time?: number;
  /** Index of the stack that allocated it or freed it; absent for a free that nobody saw. */
  readonly stack?: number;
  /** Of the stack that allocated it. */
  readonly home: number;
  /** Charged bytes, where they are known. */
  readonly bytes?: number;
}

/**
 * Lives of blocks whose address is known, in the order of the hits: paired as the books do it. A free
 * that was missed came to light when its address was given out again.
 */
export function livesOf(hunt: HuntRecord): readonly LifeEvent[] {
  const events: LifeEvent[] = [];
  const pairing = new Pairing();
  const lives = new Map<number, number>();
  const end = (allocation: OutstandingBlock, hit: Hit, stack?: number) => {
    const life = lives.get(allocation.hit);
    if (life === undefined) return;
    const { stack: home, charged: bytes } = allocation;
    events.push({ what: 'died', life, hit: hit.number, time: hit.time, stack, home, bytes });
  };
  for (const hit of hitsOf(hunt)) {
    const { block, kind, tag, stack, number, charged, time } = hit;
    if (block === undefined) continue;
    if (kind === 'alloc') {
      const outcome = pairing.alloc(block, { tag, stack, hit: number, charged });
      if (outcome.kind === 'seenAgain') end(outcome.earlier, hit);
      if (outcome.kind === 'full') continue;
      const life = lives.size + 1;
      lives.set(number, life);
      events.push({ what: 'born', life, hit: number, time, stack, home: stack, bytes: charged });
    } else if (kind === 'free') {
      const outcome = pairing.free(block, tag, charged);
      if (outcome.kind === 'matched') end(outcome.allocation, hit, stack);
      else if (outcome.kind === 'other') end(outcome.earlier, hit);
    }
  }
  return events;
}

/** The hits of a hunt that were kept, with the blocks that were found afterwards. */
export function hitsOf(hunt: HuntRecord): readonly Hit[] {
  const hits = new Map<number, Hit>();
  for (const entry of hunt.entries) {
    if (entry.type === 'hit') {
      hits.set(entry.number, { ...entry, stack: hunt.stackIndex(entry.stack), tag: hunt.tag });
    }
    const hit = entry.type === 'located' ? hits.get(entry.hit) : undefined;
    if (hit && entry.type === 'located') hits.set(entry.hit, locatedHit(hit, entry));
  }
  return [...hits.values()];
}
