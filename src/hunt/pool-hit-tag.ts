import type { Address } from '../pool/address';
import type { PlannedChange } from '../pool/change';
import { dwordBytes, repairPoolHitTag } from './commands';
import { readDword } from './memory';
import { type Reader, unlessRefused } from './ports';
import { readPointerSizeOf, symbolAddress } from './target';

export interface PoolHitTagValue {
  readonly kind: 'read';
  readonly address: Address;
  readonly value: number;
}

export type PoolHitTagReading = PoolHitTagValue | { readonly kind: 'notRead' };

/** The value of nt!PoolHitTag now, found anew: a restarted target has it elsewhere. */
export const readPoolHitTag = (reader: Reader): PoolHitTagReading =>
  unlessRefused<PoolHitTagReading>(
    () => {
      const size = readPointerSizeOf(reader);
      const address = size && symbolAddress(reader, 'PoolHitTag', size);
      const value = address && readDword(reader, address);
      return address === undefined || value === undefined
        ? { kind: 'notRead' }
        : { kind: 'read', address, value };
    },
    () => ({ kind: 'notRead' }),
  );

/** Another value of PoolHitTag, and the command that undoes it. */
export const poolHitTagChange = (
  address: Address,
  before: number,
  after: number,
): PlannedChange => ({
  thing: { kind: 'poolHitTag' },
  address,
  before: dwordBytes(before),
  after: dwordBytes(after),
  repair: repairPoolHitTag(before),
});
