import type { Address, PointerSize } from '../../pool/values/address';
import type { PlannedChange } from '../../pool/values/change';
import { dwordBytes, repairPoolHitTag } from '../debugger/commands';
import { readDword } from '../debugger/memory';
import type { Reader } from '../debugger/ports';
import { symbolAddress } from '../debugger/symbol';
import { readPointerSizeOf } from '../target/target';
import { forgetNarrowCache } from './changed-memory';

/** PoolHitTag at one moment. */
export interface PoolHitTagValue {
  readonly kind: 'read';
  readonly address: Address;
  readonly pointerSize: PointerSize;
  readonly value: number;
}

export type PoolHitTagReading = PoolHitTagValue | { readonly kind: 'notRead' };

/** The value of nt!PoolHitTag now, found anew: a restarted target has it elsewhere. */
export function readPoolHitTag(reader: Reader): PoolHitTagReading {
  const pointerSize = readPointerSizeOf(reader);
  const address = pointerSize && symbolAddress(reader, 'PoolHitTag', pointerSize);
  if (!pointerSize || !address) return { kind: 'notRead' };
  const value = readHitTagAt(reader, address, pointerSize);
  return value === undefined ? { kind: 'notRead' } : { kind: 'read', address, pointerSize, value };
}

/** The value that the target holds, whatever was read of it before. */
export function readHitTagAt(
  reader: Reader,
  address: Address,
  pointerSize: PointerSize,
): number | undefined {
  forgetNarrowCache(reader, pointerSize);
  return readDword(reader, address);
}

/** What the documentation writes to disarm. */
const DOCUMENTED_IDLE = 0;

/**
 * A value that no tag equals: bit 31 set (the kernel clears it before it compares), or 0, which
 * is no legal tag since Windows 10 1903 and hardly ever was one.
 */
export const isIdle = (value: number): boolean => value === 0 || value >= 0x80000000;

/**
 * A value to be put back. One that arms is none, whoever says that it stood there: what was noted
 * or recorded may be damaged.
 */
export const idleValue = (said?: number): number =>
  said !== undefined && isIdle(said) ? said : DOCUMENTED_IDLE;

/**
 * Another value of PoolHitTag, and the command that undoes it.
 * @param before to be put back: see {@link idleValue}
 */
export function poolHitTagChange(
  { address, pointerSize }: Pick<PoolHitTagValue, 'address' | 'pointerSize'>,
  before: number,
  after: number,
): PlannedChange {
  const idle = idleValue(before);
  return {
    thing: { kind: 'poolHitTag' },
    address,
    pointerSize,
    before: dwordBytes(idle),
    after: dwordBytes(after),
    repair: repairPoolHitTag(idle),
  };
}
