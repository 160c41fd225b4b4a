#!/usr/bin/env bash
# parquetjs 0.11.2: a row with a BigInt in an INT64 column is taken, the file is written, every
# promise resolves, and the number in it is another one: beyond 2^53 it is rounded to what a
# Number can hold, so an address comes out as that of another block. All that is said of it is
# "Assertion failed" on stderr, by a library below, in no exception.
#
# Seen with node 20.20:
#   written 9007199254740993, read 9007199254740992
#   written 1152921504606847489, read 1152921504606847500
#
# Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --no-save parquetjs@0.11.2

cat > show.cjs <<'JS'
const { ParquetReader, ParquetSchema, ParquetWriter } = require('parquetjs');

async function show(value) {
  const schema = new ParquetSchema({ bytes: { type: 'INT64' } });
  const writer = await ParquetWriter.openFile(schema, 'one.parquet');
  await writer.appendRow({ bytes: value });
  await writer.close();
  const reader = await ParquetReader.openFile('one.parquet');
  const { bytes } = await reader.getCursor().next();
  await reader.close();
  console.log(`written ${value}, read ${bytes}`);
}
(async () => {
  await show(2n ** 53n + 1n);
  await show(2n ** 60n + 513n);
})();
JS
node show.cjs | tee seen

diff seen - <<'TEXT'
written 9007199254740993, read 9007199254740992
written 1152921504606847489, read 1152921504606847500
TEXT
