#!/usr/bin/env bash
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): a JSON column of whole numbers that are small, but of
# which some are negative, like the bytes that pool tags gained and lost, is read as HUGEINT, not as
# BIGINT; and COPY to Parquet, which has no such type, makes it DOUBLE without a word. Beyond 2^53
# the file then holds other numbers than the query showed. Columns without a negative stay BIGINT.
# Who writes such deltas names the type: read_json('…', columns = {gained: 'BIGINT'}).
#
# Seen with node 20.20:
#   gained of grown.jsonl: BIGINT; in Parquet: BIGINT 4096, 9007199254740993
#   gained of both.jsonl: HUGEINT; in Parquet: DOUBLE -4096, 9007199254740992
#   gained of both.jsonl, type given: BIGINT; in Parquet: BIGINT -4096, 9007199254740993
#
# Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --no-save @duckdb/node-api@1.5.6-r.1

printf '{"gained":4096}\n{"gained":9007199254740993}\n' > grown.jsonl
printf '{"gained":-4096}\n{"gained":9007199254740993}\n' > both.jsonl
cat > show.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';

const db = await (await DuckDBInstance.create()).connect();
const rows = async (sql) => (await db.runAndReadAll(sql)).getRows();
const typeOf = async (source) => (await rows(`DESCRIBE SELECT * FROM ${source}`))[0][1];

const show = async (title, source) => {
  await db.run(`COPY (SELECT * FROM ${source}) TO 'gained.parquet' (FORMAT parquet)`);
  const kept = await rows(`SELECT gained::HUGEINT FROM 'gained.parquet'`);
  console.log(
    `gained of ${title}: ${await typeOf(source)}; in Parquet: ${await typeOf(`'gained.parquet'`)} ${kept.flat().join(', ')}`,
  );
};
await show('grown.jsonl', `'grown.jsonl'`);
await show('both.jsonl', `'both.jsonl'`);
await show('both.jsonl, type given', `read_json('both.jsonl', columns = {gained: 'BIGINT'})`);
JS
node show.mjs | tee seen

diff seen - <<'TEXT'
gained of grown.jsonl: BIGINT; in Parquet: BIGINT 4096, 9007199254740993
gained of both.jsonl: HUGEINT; in Parquet: DOUBLE -4096, 9007199254740992
gained of both.jsonl, type given: BIGINT; in Parquet: BIGINT -4096, 9007199254740993
TEXT
