import type { Address } from '../pool/address';
import type { Instruction } from './instruction';
import { parseInstruction } from './instruction.parse';
import { parseRows } from './rows';
import { addressAt, skipBlanks } from './scan';

/** Reads the rows of `u` and `ub`; symbol lines between them are passed over. */
export const parseDisassembly = (lines: readonly string[]): Instruction[] =>
  parseRows(lines, parseInstruction);

/** One row of `dps`: ``fffff807`3d052068  fffff805`41eae010 nt!ExFreePoolWithTag``. */
export interface PointerName {
  /** Where the pointer lies. */
  readonly address: Address;
  readonly value: Address;
  /** The symbol that the pointer points to; absent when there is none. */
  readonly symbol?: string;
}

/** Reads the rows of `dps`; unreadable pointers (`????????`) are passed over. */
export const parsePointerNames = (lines: readonly string[]): PointerName[] =>
  parseRows(lines, parsePointerName);

function parsePointerName(line: string): PointerName | undefined {
  const place = addressAt(line, skipBlanks(line, 0));
  if (!place || !line.startsWith('  ', place.end)) return undefined;
  const value = addressAt(line, place.end + 2);
  if (value?.pointerSize !== place.pointerSize) return undefined;
  const symbol = line.slice(value.end).trim();
  return {
    address: place.address,
    value: value.address,
    symbol: symbol || undefined,
  };
}
