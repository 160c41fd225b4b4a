/**
 * Cuts the complete histories of some tags out of a recording of pool traffic:
 *
 *     node scripts/make-excerpt.mjs RECORDING FOLDER TAG...
 *
 * Writes FOLDER with the events of these tags in their order, the stacks and call sites that they
 * refer to, the modules, the tags' rows of the final tracker table, and a header that names the
 * tags. The same input gives the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const [source, target, ...tags] = process.argv.slice(2);
if (!source || !target || tags.length === 0) {
  console.error('usage: node scripts/make-excerpt.mjs RECORDING FOLDER TAG...');
  process.exit(2);
}

/** @param {string} name */
const read = (name) => readFileSync(join(source, name));
/** @param {string} name */
const readJson = (name) => JSON.parse(read(name).toString('utf8'));
/** @param {string} name */
const lines = (name) =>
  gunzipSync(read(`${name}.ndjson.gz`))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
/** @type {(name: string, data: string | Buffer) => void} */
const write = (name, data) => writeFileSync(join(target, name), data);
/** @type {(name: string, value: unknown) => void} */
const writeJson = (name, value) => write(name, `${JSON.stringify(value, null, 1)}\n`);
/** @type {(name: string, kept: readonly string[]) => void} */
const writeLines = (name, kept) =>
  write(`${name}.ndjson.gz`, gzipSync(`${kept.join('\n')}\n`, { level: 9 }));

mkdirSync(target, { recursive: true });

const events = lines('events').filter((line) => tags.includes(JSON.parse(line).tag));
const stackIds = new Set(events.map((line) => JSON.parse(line).stackId));
const stacks = lines('stacks').filter((line) => stackIds.has(JSON.parse(line).stackId));
const returnAddresses = new Set(stacks.map((line) => JSON.parse(line).pc[0]));
/** @type {{ retAddr: string }[]} */
const allCallSites = readJson('callsites.json');
const callSites = allCallSites.filter(({ retAddr }) => returnAddresses.has(retAddr));
/** @type {{ rows: { tag: string }[] }} */
const tracker = readJson('pooltracktable.json');

writeJson('header.json', { complete: tags, events: events.length, stacks: stacks.length });
writeLines('events', events);
writeLines('stacks', stacks);
writeJson('callsites.json', callSites);
write('modules.json', read('modules.json'));
writeJson('pooltracktable.json', {
  ...tracker,
  rows: tracker.rows.filter(({ tag }) => tags.includes(tag)),
});
console.error(`${events.length} events, ${stacks.length} stacks, ${callSites.length} call sites`);
