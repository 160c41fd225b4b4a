/**
 * Makes of known-users.tsv what is shipped: tag by name by source, without paths, and a name only
 * once for a tag. `node scripts/owners/pack.mjs` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isMain, root } from '../gate.mjs';

const here = join(root, 'scripts/owners');

/** What is shipped, relative to the root. */
export const SHIPPED = 'src/pool/owners/known-users.txt';

/** @typedef {import('./collect.mjs').OwnerSource} OwnerSource */

/** Four characters a tag; a backslash stands for a byte of zero. */
const tagsIn = (/** @type {string} */ text) => text.match(/.{4}/g) ?? [];

/**
 * @param {string} tsv lines of source, path, name, tags, in the order of the sources
 * @param {readonly OwnerSource[]} sources
 * @returns {string} `=OWNER/NAME`, for a list with its file, begins a source, with its note in the second column; other lines
 *   are names with their tags
 */
export function packed(tsv, sources) {
  /** @type {Set<string>} */
  const said = new Set();
  /** @type {Map<string, Map<string, string[]>>} */
  const bySource = new Map();
  for (const line of tsv.trim().split('\n')) {
    const [repository = '', path = '', name = '', tags = ''] = line.split('\t');
    const isList = sources.some((each) => each.repository === repository && each.list === path);
    const note = sources.find((each) => each.repository === repository)?.note ?? '';
    const source = `${repository}${isList ? ` ${posix.basename(path)}` : ''}\t${note}`;
    const names = bySource.get(source) ?? new Map();
    bySource.set(source, names);
    for (const tag of tagsIn(tags)) {
      const fact = `${name.toLowerCase()} ${note} ${tag}`;
      if (said.has(fact)) continue;
      said.add(fact);
      names.set(name, [...(names.get(name) ?? []), tag]);
    }
  }
  return [...bySource]
    .flatMap(([source, names]) => [
      `=${source}`.trimEnd(),
      ...[...names]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, tags]) => `${name}\t${tags.sort().join('')}`),
    ])
    .join('\n');
}

function main() {
  const text = packed(
    readFileSync(join(here, 'known-users.tsv'), 'utf8'),
    JSON.parse(readFileSync(join(here, 'sources.json'), 'utf8')),
  );
  writeFileSync(join(root, SHIPPED), text);
  console.error(`${SHIPPED}: ${text.length} bytes`);
}

if (isMain(import.meta.url)) main();
