/**
 * Collects which binary uses which pool tag from local copies of public repositories:
 *
 *     node scripts/owners/collect.mjs --mirrors FOLDER
 *
 * FOLDER holds `OWNER+NAME/repo` for each repository of sources.json, a git directory or a clone. It
 * reads the commit that is named there, and writes known-users.tsv: source, path, name, tags. The
 * same commits give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain } from '../gate.mjs';
import { binaryOf, driversOf, PROJECT_FILE } from './binary-names.mjs';
import { Mirror } from './mirror.mjs';
import { listedBinaries } from './pooltag-lists.mjs';
import { tagLiterals } from './tag-literals.mjs';

const here = import.meta.dirname;

/**
 * @typedef {object} OwnerSource
 * @property {string} repository `OWNER/NAME` on GitHub
 * @property {string} commit
 * @property {string} [list] the file, where it is a list of tags; otherwise it is sources of drivers
 * @property {string} [note] what its binaries are: samples that others copy, another system
 * @property {Record<string, string | null>} [under] binary by folder, the longest folder first; `""` leaves the
 *   folder out, null is what project files say
 * @property {string} [component] name where no binary is known
 * @property {readonly string[]} [calls] its own allocators that take a tag
 * @property {readonly { path: string, name: string, tags: string }[]} [rows] read by hand: the
 *   repository is too large for a copy, or says it in a form of its own
 */

/** @typedef {{ source: number, path: string, name: string, tags: string[] }} OwnerRow */

const CODE = ['*.c', '*.h', '*.cpp', '*.hpp', '*.cxx', '*.cc', '*.hxx', '*.rs'];

/**
 * @param {readonly OwnerSource[]} sources
 * @param {string} mirrors
 * @returns {OwnerRow[]}
 */
export function collect(sources, mirrors) {
  return sources.flatMap((source, index) => {
    if (source.rows)
      return source.rows.map((row) => ({
        source: index,
        ...row,
        tags: row.tags.match(/.{4}/g) ?? [],
      }));
    const mirror = new Mirror(mirrors, source.repository, source.commit);
    const rows =
      source.list === undefined ? fromCode(source, mirror) : fromList(source.list, mirror);
    return rows.map((row) => ({ source: index, ...row }));
  });
}

/**
 * @param {string} path
 * @param {Mirror} mirror
 */
function fromList(path, mirror) {
  /** @type {Map<string, Set<string>>} */
  const tags = new Map();
  for (const { tag, name } of listedBinaries(mirror.read(path))) {
    tags.set(name, (tags.get(name) ?? new Set()).add(tag));
  }
  return [...tags].map(([name, of]) => ({ path, name, tags: [...of].sort() })).sort(byName);
}

/**
 * @param {OwnerSource} source
 * @param {Mirror} mirror
 */
function fromCode(source, mirror) {
  const projects = mirror
    .files()
    .filter((path) => PROJECT_FILE.test(path))
    .flatMap((path) => driversOf(path, mirror.read(path)));
  const files = mirror.filesWith(`'([^'\\\\]|\\\\.){3,4}'|0x[0-9A-Fa-f]{8}|b"`, CODE).sort();
  return files.flatMap((path) => {
    const name = nameOf(path, source, projects);
    if (name === undefined || name === '') return [];
    const tags = tagLiterals(mirror.read(path), source.calls);
    return tags.length === 0 ? [] : [{ path, name, tags: [...new Set(tags)].sort() }];
  });
}

/**
 * @param {string} path
 * @param {OwnerSource} source
 * @param {readonly import('./binary-names.mjs').Project[]} projects
 */
function nameOf(path, { under = {}, component }, projects) {
  const folder = Object.keys(under)
    .filter((each) => each === '' || path === each || path.startsWith(`${each}/`))
    .sort((a, b) => b.length - a.length)[0];
  const given = folder === undefined ? undefined : under[folder];
  if (given !== undefined && given !== null) return given;
  return /(?:^|\/)(?:tests?|unittests?)\//i.test(path)
    ? undefined
    : (binaryOf(path, projects) ?? component);
}

/**
 * @param {{ name: string }} a
 * @param {{ name: string }} b
 */
const byName = (a, b) => (a.name < b.name ? -1 : 1);

function main() {
  const { values } = parseArgs({ options: { mirrors: { type: 'string' } } });
  if (values.mirrors === undefined) throw new Error('--mirrors FOLDER: where the copies lie');
  const sources = JSON.parse(readFileSync(join(here, 'sources.json'), 'utf8'));
  const rows = collect(sources, values.mirrors);
  const lines = rows.map(({ source, path, name, tags }) =>
    [sources[source].repository, path, name, tags.join('').replace(/\0/g, '\\')].join('\t'),
  );
  writeFileSync(join(here, 'known-users.tsv'), `${lines.join('\n')}\n`);
  console.error(`${new Set(rows.flatMap(({ tags }) => tags)).size} tags, ${rows.length} rows`);
}

if (isMain(import.meta.url)) main();
