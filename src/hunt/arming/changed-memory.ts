import { narrowAddress, type PointerSize } from '../../pool/values/address';
import type { TargetChange } from '../../pool/values/change';
import { parseMemory } from '../../text/memory/memory.parse';
import { dropCache, dwordBytes, showPoolHitTag } from '../debugger/commands';
import { answerOf, type Reader } from '../debugger/ports';

/** What stands where a change was made. */
export type Standing =
  | { readonly kind: 'before' }
  | { readonly kind: 'after'; readonly bytes: Uint8Array }
  | /** Each byte is the old one or the new one: a write may have come half way. */ {
      readonly kind: 'mixed';
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'other'; readonly bytes: Uint8Array }
  | /** It cannot be read, or readings differ. */ { readonly kind: 'unknown' };

const UNKNOWN: Standing = { kind: 'unknown' };

/** What the debugger shows at the address of the change. */
export const readChanged = (reader: Reader, change: TargetChange): Standing =>
  standing(change, reader.readMemory(change.address, change.before.length));

/**
 * What the target holds, whatever a cache of the debugger says: by the address and, where the thing
 * has a name, by that too. Only what both show is so.
 */
export function readChangedTwice(reader: Reader, change: TargetChange): Standing {
  forgetCache(reader);
  const byAddress = readChanged(reader, change);
  if (change.thing.kind !== 'poolHitTag') return byAddress;
  const byName = standing(change, readByName(reader, change));
  if (byAddress.kind === byName.kind) return byAddress;
  const either = (is: (one: Standing) => boolean) => [byAddress, byName].find(is);
  return either(isInForce) ?? either(({ kind }) => kind === 'other') ?? UNKNOWN;
}

/** Whether the change, or a part of it, may be what stands there. */
export const isInForce = ({ kind }: Standing): boolean => kind === 'after' || kind === 'mixed';

/**
 * Makes the debugger read memory anew. On 32-bit targets an address has two forms, and what was
 * written by one of them is not seen through the other one until then.
 */
function forgetCache(reader: Reader): void {
  answerOf(reader, dropCache);
}

/** The same on 32-bit targets, the only ones that need it before somebody else's writing is seen. */
export function forgetNarrowCache(reader: Reader, size: PointerSize): void {
  if (size === 4) forgetCache(reader);
}

function standing(change: TargetChange, found: Uint8Array | undefined): Standing {
  if (!found) return UNKNOWN;
  const { before, after } = change;
  const holds = (bytes: readonly number[]) => bytes.every((byte, index) => byte === found[index]);
  if (holds(before)) return { kind: 'before' };
  if (holds(after)) return { kind: 'after', bytes: found };
  const isMixed = found.every((byte, index) => byte === before[index] || byte === after[index]);
  return { kind: isMixed ? 'mixed' : 'other', bytes: found };
}

/** `8060931c  20204d43`, where the name still means this place. */
function readByName(reader: Reader, { address, pointerSize }: TargetChange) {
  const row = parseMemory(answerOf(reader, showPoolHitTag), 4).rows.find(
    (each) => narrowAddress(each.address, pointerSize) === address,
  );
  const value = row?.elements[0];
  return value === undefined ? undefined : new Uint8Array(dwordBytes(value));
}
