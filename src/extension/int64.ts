import { type Address, commandAddress, parseAddress } from '../pool/address';

/**
 * 64-bit values of the script host. They differ between builds (a prefix or none, numbers or
 * objects, signed or not), so all of the extension goes through these functions.
 */

/** An address as the host's location argument. */
export const toHost = (address: Address): JsProvider.Int64 =>
  host.parseInt64(commandAddress(address), 16);

/** An ordinal of the host as an address; undefined when it is neither number nor 64-bit value. */
export function fromHost(value: unknown): Address | undefined {
  if (typeof value === 'number') return numberAddress(value);
  if (!isInt64(value)) return undefined;
  const half = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
  return parseAddress(half(value.getHighPart()) + half(value.getLowPart()));
}

/** An ordinal of the host as a number; undefined where 53 bits do not hold it. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (!isInt64(value)) return undefined;
  const number = value.convertToNumber();
  return Number.isSafeInteger(number) ? number : undefined;
}

function numberAddress(value: number): Address | undefined {
  return Number.isSafeInteger(value) && value >= 0 ? parseAddress(value.toString(16)) : undefined;
}

function isInt64(value: unknown): value is JsProvider.Int64 {
  return typeof value === 'object' && value !== null && 'getHighPart' in value;
}
