import { parseRows } from '../lines/rows';
import { addressAt, isBlank, skipBlanks } from '../lines/scan';
import type { SymbolRow } from './symbols';

/**
 * Reads the rows of `x`:
 *
 *     fffff800`016530fc nt!PoolHitTag = <no type information>
 *     82b37df4          nt!PoolHitTag = <no type information>
 *     fffff800`02e03904 nt!MmCreateProcessAddressSpace (<no parameter info>)
 */
export const parseSymbols = (lines: readonly string[]): SymbolRow[] => parseRows(lines, parseRow);

function parseRow(line: string): SymbolRow | undefined {
  const token = addressAt(line, skipBlanks(line, 0));
  if (!token || !isBlank(line.charCodeAt(token.end))) return undefined;
  const { name, detail } = splitDetail(line.slice(token.end).trim());
  if (!/^[^\s!]+!\S/.test(name)) return undefined;
  return { address: token.address, name, detail: detail || undefined };
}

/** A name and what debuggers print behind it: a value, or parameters. */
export function splitDetail(printed: string): { readonly name: string; readonly detail: string } {
  const behind = detailStart(printed);
  return { name: printed.slice(0, behind).trim(), detail: printed.slice(behind).trim() };
}

/** C++ names hold blanks and parentheses, but never ` = `; parameters stand at the very end. */
function detailStart(printed: string): number {
  const value = printed.indexOf(' = ');
  if (value >= 0) return value;
  const parameters = printed.endsWith(')') ? printed.indexOf(' (') : -1;
  return parameters < 0 ? printed.length : parameters;
}
