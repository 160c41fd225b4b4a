import type { SymbolName } from '../../pool/stacks/frame';
import { parseRows } from '../lines/rows';
import { parseSymbolName } from '../stacks/symbol-name';
import { splitDetail } from './symbols.parse';

/**
 * Reads of what `ln` prints the names of the very address:
 *
 *     (fffff802`43c010c0)   nt!ExFreePool   |  (fffff802`43c010f0)   nt!ExFreePoolWithTag
 *     Exact matches:
 *         nt!ExFreePool (ExFreePool)
 *
 * Several names may stand there; none does where the address lies inside a function.
 */
export function parseExactNames(lines: readonly string[]): readonly SymbolName[] {
  const heading = lines.findIndex((line) => line.trim() === 'Exact matches:');
  return heading < 0 ? [] : parseRows(lines.slice(heading + 1), parseName);
}

function parseName(line: string): SymbolName | undefined {
  if (!line.startsWith('    ')) return undefined;
  const symbol = parseSymbolName(splitDetail(line.trim()).name);
  return symbol?.offset === 0 && symbol.name !== '' ? symbol : undefined;
}
