import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ExportFormat } from '../../report/folded-formats';
import { EXPORT_COLUMNS, type ExportColumn, siteRows } from '../../report/site-rows';

const TYPES = { text: 'STRING', count: 'INT64', share: 'DOUBLE', flag: 'BOOLEAN' } as const;

/** Call sites for DuckDB, Spark and the like: the columns of CSV with their types. */
export const parquet: ExportFormat = {
  name: 'parquet',
  help: 'call sites, for DuckDB and Spark',
  make({ hunts, skip }) {
    const rows = siteRows(hunts, skip);
    const columnData = EXPORT_COLUMNS.map((column) => ({
      name: column.name,
      type: TYPES[column.type],
      data: rows.map((row) => valueIn(column, column.cell(row))),
    }));
    return new Uint8Array(parquetWriteBuffer({ columnData }));
  },
};

/** Whole numbers are 64 bits wide there, which the package takes as BigInt alone. */
const valueIn = ({ type }: ExportColumn, cell: ReturnType<ExportColumn['cell']>) =>
  cell === undefined ? null : type === 'count' ? BigInt(cell) : cell;
