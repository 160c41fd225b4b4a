import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

/** Pages below docs/. */
export const docs = readdirSync(join(root, 'docs'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`);

/** Everything that a reader of the project is told. */
export const pages = ['README.md', 'CHANGELOG.md', ...docs].map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));
