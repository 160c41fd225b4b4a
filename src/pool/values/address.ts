import { hex32 } from './hex';

/**
 * Addresses of the target.
 *
 * An address is 16 lower-case hexadecimal digits without prefix or back-tick. Text, because the
 * script hosts have no BigInt and their 64-bit objects cannot be Map keys; always 16 digits, so
 * that equal addresses are equal strings and strings sort as addresses do. 32-bit addresses are
 * zero-extended (the debugger sign-extends them in 64-bit expressions: {@link narrowAddress}).
 */
export type Address = string & { readonly __address: never };

/** Bytes of a pointer of the target. */
export type PointerSize = 4 | 8;

const DIGITS = 16;
const PLAIN = /^[0-9a-f]{1,16}$/i;

const fromDigits = (digits: string): Address => digits as Address;

/** The null address. */
export const NULL_ADDRESS: Address = fromDigits('0'.repeat(DIGITS));

/**
 * Reads an address as debuggers print it: `82b2f88c`, ``fffff800`014798f6``, `0x1f`.
 * @returns undefined when the text is not 1 to 16 hexadecimal digits.
 */
export function parseAddress(text: string): Address | undefined {
  const digits = PLAIN.test(text) ? text : text.replace(/^0x/i, '').replace(/`/g, '');
  if (!PLAIN.test(digits)) return undefined;
  return fromDigits(digits.toLowerCase().padStart(DIGITS, '0'));
}

/** The address with these two unsigned 32-bit halves. */
export function addressFromParts(high: number, low: number): Address {
  return fromDigits(hex32(high) + hex32(low));
}

/** The two unsigned 32-bit halves. */
export function addressParts(address: Address): { readonly high: number; readonly low: number } {
  return {
    high: Number.parseInt(address.slice(0, 8), 16),
    low: lowPart(address),
  };
}

/** The lower half, unsigned. */
export const lowPart = (address: Address): number => Number.parseInt(address.slice(8), 16);

/** `address + delta`, wrapping at 2^64. `delta` is a safe integer and may be negative. */
export function offsetAddress(address: Address, delta: number): Address {
  const low = lowPart(address);
  const sum = low + delta;
  if (sum >= 0 && sum < 0x100000000) return fromDigits(address.slice(0, 8) + hex32(sum));
  const { high } = addressParts(address);
  return addressFromParts((high + Math.floor(sum / 0x100000000)) % 0x100000000, sum % 0x100000000);
}

/** `to - from` when that is a safe integer, else undefined. */
export function distance(from: Address, to: Address): number | undefined {
  if (from.slice(0, 8) === to.slice(0, 8)) return lowPart(to) - lowPart(from);
  const a = addressParts(from);
  const b = addressParts(to);
  const difference = (b.high - a.high) * 0x100000000 + (b.low - a.low);
  return Number.isSafeInteger(difference) ? difference : undefined;
}

/** Negative, zero or positive, as unsigned numbers compare. */
export function compareAddresses(a: Address, b: Address): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the address is a multiple of `granularity`, a power of two up to 2^31. */
export function isAligned(address: Address, granularity: number): boolean {
  return (lowPart(address) & (granularity - 1)) === 0;
}

/** On a 32-bit target drops the upper half, which is only a sign extension there. */
export function narrowAddress(address: Address, pointerSize: PointerSize): Address {
  return pointerSize === 4 ? fromDigits(NULL_ADDRESS.slice(8) + address.slice(8)) : address;
}

/**
 * Whether the address lies in the upper half of the address space, where the kernel lives.
 * (x86 kernels booted with /3GB start at 0xC0000000: still the upper half.)
 */
export function isKernelAddress(address: Address, pointerSize: PointerSize): boolean {
  return address.charAt(pointerSize === 4 ? 8 : 0) >= '8';
}

/** As the debugger prints it: `82b2f88c` on 32-bit targets, ``fffff800`014798f6`` on others. */
export function formatAddress(address: Address, pointerSize: PointerSize): string {
  return pointerSize === 4 ? address.slice(8) : `${address.slice(0, 8)}\`${address.slice(8)}`;
}

/** `0xfffff800014798f6`, without leading zeros. */
export const hexAddress = (address: Address): string => `0x${address.replace(/^0{1,15}/, '')}`;

/**
 * As an argument of a command, which no radix can change. The debugger extends names but no
 * constants: an address of a 32-bit target with bit 31 set is `0xffffffff8060931c`.
 */
export function commandAddress(address: Address, pointerSize: PointerSize): string {
  const low = lowPart(address);
  const isExtended = pointerSize === 4 && low >= 0x80000000;
  return hexAddress(isExtended ? addressFromParts(0xffffffff, low) : address);
}
