#!/usr/bin/env bash
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): a CSV column of addresses in hexadecimal has the type
# that its values happen to allow. With 0x and in the lower half of the address space they become
# BIGINT, in the upper half, where kernels lie, they stay text, so that a JOIN of the files of two
# machines compares a number with a text. Pool tags fare alike: 1e10 and 2E05 become DOUBLE, and a
# column of TRUE becomes BOOLEAN, quoted or not. Who reads such files names the types:
# read_csv('…', types = {address: 'VARCHAR', tag: 'VARCHAR'}).
#
# Seen with node 20.20:
#   address 0x7ff612345678: BIGINT 140694844102264
#   address 0xfffff80012345678: VARCHAR 0xfffff80012345678
#   tag 1e10: DOUBLE 10000000000
#   tag 1e10, quoted: DOUBLE 10000000000
#   tag TRUE: BOOLEAN true
#   tag 1e10, type given: VARCHAR 1e10
#
# Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --no-save @duckdb/node-api@1.5.6-r.1

cat > show.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const db = await (await DuckDBInstance.create()).connect();
const rows = async (sql) => (await db.runAndReadAll(sql)).getRows();

const show = async (title, column, cell, source = `'one.csv'`) => {
  writeFileSync('one.csv', `${column}\n${cell}\n`);
  const [[, type]] = await rows(`DESCRIBE SELECT * FROM ${source}`);
  const [[value]] = await rows(`SELECT * FROM ${source}`);
  console.log(`${column} ${title}: ${type} ${value}`);
};
await show('0x7ff612345678', 'address', '0x7ff612345678');
await show('0xfffff80012345678', 'address', '0xfffff80012345678');
await show('1e10', 'tag', '1e10');
await show('1e10, quoted', 'tag', '"1e10"');
await show('TRUE', 'tag', 'TRUE');
await show('1e10, type given', 'tag', '1e10', `read_csv('one.csv', types = {tag: 'VARCHAR'})`);
JS
node show.mjs | tee seen

diff seen - <<'TEXT'
address 0x7ff612345678: BIGINT 140694844102264
address 0xfffff80012345678: VARCHAR 0xfffff80012345678
tag 1e10: DOUBLE 10000000000
tag 1e10, quoted: DOUBLE 10000000000
tag TRUE: BOOLEAN true
tag 1e10, type given: VARCHAR 1e10
TEXT
