import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../docs-pages';
import { tableRows } from '../markdown';
import { flows } from './flows';
import { ways } from './trial';

const rows = tableRows(readFileSync(join(root, 'docs/reliability.md'), 'utf8'));

const column = (name: string): readonly string[] =>
  rows.flatMap(({ cells }) => cells.get(name) ?? []);

test('docs/reliability.md names every flow and every way to fail', () => {
  expect(column('flow')).toEqual(flows.map(({ name }) => name));
  expect(column('way')).toEqual(ways.map(({ name }) => name));
});
