import type { ModuleRow } from './modules';
import { addressAt, isBlank, LONGEST_LINE, skipBlanks, trimEnd } from './scan';

/**
 * Reads the rows of `lm`, loaded and unloaded modules:
 *
 *     804d7000 806cfe00   nt         (pdb symbols)          c:\symbols\ntkrnlpa.pdb
 *     fffff801`16880000 fffff801`168ac000   vmhgfs     (deferred)
 *
 * Headings and the details of `lm v` are passed over.
 */
export function parseModules(lines: readonly string[]): ModuleRow[] {
  const rows: ModuleRow[] = [];
  let unloaded = false;
  for (const line of lines) {
    if (line.length > LONGEST_LINE) continue;
    if (line.trim() === 'Unloaded modules:') unloaded = true;
    else if (/^\s*start +end +module name$/.test(trimEnd(line))) unloaded = false;
    const row = parseRow(line, unloaded);
    if (row) rows.push(row);
  }
  return rows;
}

function parseRow(line: string, unloaded: boolean): ModuleRow | undefined {
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
