import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packed, SHIPPED } from '../../../scripts/owners/pack.mjs';
import { knownUsers } from '../../pool/owners/known-users';
import { tagFromValue } from '../../pool/tags/tag';

const root = join(__dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const rows = read('scripts/owners/known-users.tsv')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const sources = JSON.parse(read('scripts/owners/sources.json'));

/** Whether the file was read as a list; the others are sources of drivers. */
const isList = ([repository, path]: readonly string[]): boolean =>
  sources.some(
    (each: { repository: string; list?: string }) =>
      each.repository === repository && each.list === path,
  );

const tagsOf = (some: readonly (readonly string[])[]): Set<string> =>
  new Set(some.flatMap(([, , , tags = '']) => tags.match(/.{4}/g) ?? []));

test('what is shipped is made of the rows that are kept', () => {
  expect(packed(read('scripts/owners/known-users.tsv'), sources)).toBe(read(SHIPPED));
});

test('every row has a source with its commit, a path, a name, and tags of four characters', () => {
  const repositories = new Map<string, string>(
    sources.map((each: { repository: string; commit: string }) => [each.repository, each.commit]),
  );
  for (const [repository = '', path, name, tags = ''] of rows) {
    expect(repositories.get(repository)).toMatch(/^[0-9a-f]{40}$/);
    expect(path).toMatch(/^[^/].*\.\w+$/);
    expect(name).toMatch(/^[\w!. -]+$/);
    expect(tags.length % 4).toBe(0);
    expect(tags).toMatch(/^[ -~]{4,}$/);
  }
  const said = rows.map(([repository, path, name]) => `${repository} ${path} ${name}`);
  expect(new Set(said).size).toBe(said.length);
});

test('sources of drivers and documentation alone name more than 1,500 tags, all more than 5,000', () => {
  expect(tagsOf(rows.filter((row) => !isList(row))).size).toBeGreaterThan(1_500);
  expect(tagsOf(rows).size).toBeGreaterThan(5_000);
});

test('no name is said twice of a tag', () => {
  const lines = read(SHIPPED).split('\n');
  const facts: string[] = [];
  let note = '';
  for (const line of lines) {
    const [first = '', second = ''] = line.split('\t');
    if (first.startsWith('=')) note = second;
    else facts.push(...(second.match(/.{4}/g) ?? []).map((tag) => `${first} ${note} ${tag}`));
  }
  expect(facts.length).toBeGreaterThan(5_000);
  expect(new Set(facts.map((fact) => fact.toLowerCase().slice(0, -4) + fact.slice(-4))).size).toBe(
    facts.length,
  );
});

// Bytes as `db` shows them, and the sources that people know them from.
test.each([
  ['VioB', 0x426f6956, 'viostor.sys'],
  ['FxDr', 0x72447846, 'wdf01000.sys'],
  ['AcpA', 0x41706341, 'acpi.sys'],
  ['ZFS!', 0x2153465a, 'openzfs.sys'],
  ['MHBt', 0x7442484d, 'btrfs.sys'],
  ['wgnt', 0x746e6777, 'wireguard.sys'],
  ['IPRT', 0x54525049, 'VirtualBox'],
  ['Qc00', 0x30306351, 'msquic.sys'],
  ['File', 0x656c6946, 'nt'],
  ['FMfn', 0x6e664d46, 'fltmgr.sys'],
  ['Toas', 0x73616f54, 'toaster (sample)'],
  ['VIF with a zero', 0x00464956, 'xenvif.sys'],
])('%s is known', (_, value, name) => {
  expect(knownUsers(tagFromValue(value)).map((user) => user.name)).toContain(name);
});

test('a tag that several use lists all, with the place of each', () => {
  const users = knownUsers(tagFromValue(0x41706154));
  expect(users.map(({ name }) => name)).toEqual(['tap0901.sys', 'zttap300.sys']);
  expect(users.map(({ place }) => place)).toEqual([
    { kind: 'table', source: 'OpenVPN/tap-windows6' },
    { kind: 'table', source: 'zerotier/ZeroTierOne' },
  ]);
});

test('of a tag that is in no list nothing is said', () => {
  expect(knownUsers(tagFromValue(0x20636241))).toEqual([]);
});
