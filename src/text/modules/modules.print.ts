import { formatAddress, type PointerSize } from '../../pool/values/address';
import type { ModuleRow } from './modules';

/** Prints the listing of `lm`: loaded modules, then the unloaded ones under their own heading. */
export function printModules(rows: readonly ModuleRow[], pointerSize: PointerSize): string[] {
  const unloaded = rows.filter((row) => row.unloaded);
  return [
    pointerSize === 4
      ? 'start    end        module name'
      : 'start             end                 module name',
    ...rows.filter((row) => !row.unloaded).map((row) => loadedRow(row, pointerSize)),
    ...(unloaded.length === 0 ? [] : ['', 'Unloaded modules:']),
    ...unloaded.map((row) => `${range(row, pointerSize)}   ${row.name.padEnd(8)}`),
  ];
}

/** `804d7000 806cfe00   nt         (pdb symbols)          c:\symbols\ntkrnlpa.pdb` */
const loadedRow = (row: ModuleRow, pointerSize: PointerSize): string =>
  `${range(row, pointerSize)}   ${row.name.padEnd(8)}   ${row.symbols.padEnd(23)}`;

const range = (row: ModuleRow, pointerSize: PointerSize): string =>
  `${formatAddress(row.start, pointerSize)} ${formatAddress(row.end, pointerSize)}`;
