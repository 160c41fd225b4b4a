import { type Address, hexAddress } from '../pool/values/address';

/**
 * 64-bit values of the script host. They differ between builds (a prefix or none, numbers or
 * objects, signed or not), so all of the extension goes through these functions.
 */

/** An address as the host's location argument. */
export const toHost = (address: Address): JsProvider.Int64 =>
  host.parseInt64(hexAddress(address), 16);

/** An ordinal of the host as a number; undefined where 53 bits do not hold it. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (!isInt64(value)) return undefined;
  const number = value.convertToNumber();
  return Number.isSafeInteger(number) ? number : undefined;
}

function isInt64(value: unknown): value is JsProvider.Int64 {
  return typeof value === 'object' && value !== null && 'getHighPart' in value;
}
