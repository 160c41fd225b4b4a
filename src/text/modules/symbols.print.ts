import { formatAddress, type PointerSize } from '../../pool/values/address';
import type { SymbolRow } from './symbols';

/** Prints the rows of `x`. 32-bit addresses are padded to the width of 64-bit ones. */
export function printSymbols(rows: readonly SymbolRow[], pointerSize: PointerSize): string[] {
  return rows.map(({ address, name, detail }) =>
    [formatAddress(address, pointerSize).padEnd(17), name, ...(detail ? [detail] : [])].join(' '),
  );
}
