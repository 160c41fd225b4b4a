#!/usr/bin/env bash
# hyparquet-writer 0.17.0: a column of 64-bit addresses can be marked as unsigned in two ways, the
# old converted_type and the newer logical_type, which the Parquet format recommends. With the
# newer one the file is read by its sibling hyparquet 1.31.5, so that a
# round trip in a test passes, and refused by DuckDB 1.5.6 (the footer is no valid Thrift to it).
# With converted_type both read it.
#
# Seen with node 20.20:
#   converted_type: hyparquet 18446735277921927168, DuckDB UBIGINT 18446735277921927168
#   logical_type: hyparquet 18446735277921927168, DuckDB refuses it: TProtocolException
#
# Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --no-save \
  hyparquet-writer@0.17.0 hyparquet@1.31.5 @duckdb/node-api@1.5.6-r.1

cat > show.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';

const db = await (await DuckDBInstance.create()).connect();
const inDuckDb = async (file) => {
  try {
    const reader = await db.runAndReadAll(`SELECT typeof(address), address FROM '${file}'`);
    return reader.getRows()[0].join(' ');
  } catch ({ message }) {
    return `refuses it: ${/\w+Exception/.exec(message)?.[0]}`;
  }
};
const show = async (title, annotation) => {
  const buffer = parquetWriteBuffer({
    columnData: [{ name: 'address', data: [0xfffff80012340000n] }],
    schema: [
      { name: 'root', num_children: 1 },
      { name: 'address', type: 'INT64', repetition_type: 'REQUIRED', ...annotation },
    ],
  });
  const file = `${title}.parquet`;
  writeFileSync(file, Buffer.from(buffer));
  const [{ address }] = await parquetReadObjects({ file: buffer });
  console.log(`${title}: hyparquet ${address}, DuckDB ${await inDuckDb(file)}`);
};
await show('converted_type', { converted_type: 'UINT_64' });
await show('logical_type', { logical_type: { type: 'INTEGER', bitWidth: 64, isSigned: false } });
JS
node show.mjs | tee seen

diff seen - <<'TEXT'
converted_type: hyparquet 18446735277921927168, DuckDB UBIGINT 18446735277921927168
logical_type: hyparquet 18446735277921927168, DuckDB refuses it: TProtocolException
TEXT
