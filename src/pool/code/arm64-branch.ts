import { type Address, addressFromParts, addressParts, offsetAddress } from '../values/address';
import { readUnsigned } from '../values/little-endian';
import { type Callee, COMPUTED } from './callee';

/** Bytes of an instruction. */
const WORD = 4;

/**
 * What the last instruction of the code is as a call: `bl function`, or `blr` (plain or with
 * pointer authentication) through a register.
 */
export function arm64CallsEnding(code: Uint8Array, next: Address): readonly Callee[] {
  const word = readUnsigned(code, code.length - WORD, WORD);
  if (word === undefined || addressParts(next).low % WORD !== 0) return [];
  if (has(word, 0xfc000000, 0x94000000)) {
    return [{ kind: 'function', address: offsetAddress(next, branchDistance(word) - WORD) }];
  }
  const isPlain = has(word, 0xfffffc1f, 0xd63f0000);
  const isAuthenticated = has(word, 0xfffff81f, 0xd63f081f) || has(word, 0xfffff800, 0xd73f0800);
  return isPlain || isAuthenticated ? [COMPUTED] : [];
}

/**
 * The jump that a function begins with: `b function`; a thunk of an import, `adrp x16,…` `ldr
 * x16,[x16,…]` `br x16`; or one of a linker, with `add` in the place of `ldr`.
 * @returns undefined for any other code
 */
export function arm64Jump(code: Uint8Array, start: Address): Callee | undefined {
  const [first, second, third] = [0, 1, 2].map((index) => readUnsigned(code, index * WORD, WORD));
  if (first === undefined) return undefined;
  if (has(first, 0xfc000000, 0x14000000)) {
    return { kind: 'function', address: offsetAddress(start, branchDistance(first)) };
  }
  if (second === undefined || third === undefined) return undefined;
  const register = first & 31;
  const isThunk =
    has(first, 0x9f000000, 0x90000000) &&
    (second & 0x3ff) === register * 33 &&
    third === orderOf(0xd61f0000 | (register << 5));
  if (!isThunk) return undefined;
  const offset = (second >>> 10) & 0xfff;
  const page = pageOf(first, start);
  if (has(second, 0xffc00000, 0xf9400000)) {
    return { kind: 'slot', address: offsetAddress(page, offset * 8) };
  }
  if (!has(second, 0xffc00000, 0x91000000)) return undefined;
  return { kind: 'function', address: offsetAddress(page, offset) };
}

const has = (word: number, mask: number, value: number): boolean =>
  orderOf(word & mask) === orderOf(value);

const orderOf = (value: number): number => value >>> 0;

/** Bytes from a `b` or `bl` to where it goes. */
const branchDistance = (word: number): number => ((word << 6) >> 6) * WORD;

/** The page that an `adrp` gives. */
function pageOf(word: number, at: Address): Address {
  const pages = (((word << 8) >> 13) << 2) | ((word >>> 29) & 3);
  const { high, low } = addressParts(at);
  return offsetAddress(addressFromParts(high, orderOf(low & ~0xfff)), pages * 0x1000);
}
