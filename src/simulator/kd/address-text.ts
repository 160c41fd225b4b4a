import { type SymbolName, symbolText } from '../../pool/stacks/frame';
import { type Address, addressFromParts, type PointerSize } from '../../pool/values/address';
import type { MachineSymbols } from '../kernel/machine';

/** Lower-case hexadecimal digits, padded with zeros. */
export const hexDigits = (value: bigint, digits: number): string =>
  value.toString(16).padStart(digits, '0');

/** ``fffff800`014798f6``: a 64-bit number as the debugger prints it. */
export function quadText(value: bigint): string {
  const digits = hexDigits(BigInt.asUintN(64, value), 16);
  return `${digits.slice(0, 8)}\`${digits.slice(8)}`;
}

/** An address of the target: 8 digits, or 16 with a back-tick. */
export function pointerText(value: bigint, pointerSize: PointerSize): string {
  return pointerSize === 8 ? quadText(value) : hexDigits(BigInt.asUintN(32, value), 8);
}

/**
 * A number as the debugger prints values of expressions: on 32-bit targets in 8 digits when it
 * fits or is a sign-extended 32-bit number, else in 16.
 */
export function valueText(value: bigint, pointerSize: PointerSize): string {
  const narrow = value <= 0xffffffffn || value >= 0xffffffff80000000n;
  return pointerText(value, pointerSize === 4 && narrow ? 4 : 8);
}

/** The address in the form in which text parsers and printers carry it. */
export function toAddress(value: bigint): Address {
  if (value >= 0n && value <= 0xffffffffn) return addressFromParts(0, Number(value));
  return hexDigits(BigInt.asUintN(64, value), 16) as Address;
}

/** `nt!ExFreePool+0x9`; undefined outside modules. */
export function symbolAt(symbols: MachineSymbols, address: bigint): string | undefined {
  const symbol: SymbolName | undefined = symbols.nearest(address);
  return symbol && symbolText(symbol);
}
