import { parseRows } from '../lines/rows';
import { addressAt, isBlank, skipBlanks } from '../lines/scan';
import type { ModuleRow } from './modules';

/**
 * Reads the rows of `lm`, loaded and unloaded modules:
 *
 *     804d7000 806cfe00   nt         (pdb symbols)          c:\symbols\ntkrnlpa.pdb
 *     fffff801`16880000 fffff801`168ac000   vmhgfs     (deferred)
 *
 * Headings and the details of `lm v` are passed over.
 */
export function parseModules(lines: readonly string[]): ModuleRow[] {
  let unloaded = false;
  return parseRows(lines, (line) => {
    if (line.trim() === 'Unloaded modules:') unloaded = true;
    else if (/^start +end +module name$/.test(line.trim())) unloaded = false;
    return parseModuleRow(line, unloaded);
  });
}

/** One row; undefined for any other line. */
export function parseModuleRow(line: string, unloaded = false): ModuleRow | undefined {
  const start = addressAt(line, skipBlanks(line, 0));
  if (!start || !isBlank(line.charCodeAt(start.end))) return undefined;
  const end = addressAt(line, skipBlanks(line, start.end));
  if (!end || !isBlank(line.charCodeAt(end.end))) return undefined;
  const nameStart = skipBlanks(line, end.end);
  const rest = line.slice(nameStart);
  const blank = rest.search(/\s/);
  const name = blank < 0 ? rest : rest.slice(0, blank);
  if (name === '' || name.startsWith('(')) return undefined;
  return {
    start: start.address,
    end: end.address,
    name,
    symbols: rest.slice(name.length).trim(),
    unloaded,
  };
}
