import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Literals under samples/formats: `<name>.txt` has, column for column, the shape of the public
 * sample that its header lines (`; `) name; `<name>.json` has the values that it holds.
 */
const folder = resolve(__dirname, '../../samples/formats');

/** A literal: the debugger's lines, and what is true in them. */
export interface FormatSample<Expected> {
  readonly name: string;
  readonly lines: readonly string[];
  readonly expected: Expected;
}

/** All literals whose names begin so, in order of their names. */
export function formatSamples<Expected>(prefix: string): FormatSample<Expected>[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && file.endsWith('.txt'))
    .sort()
    .map((file) => formatSample<Expected>(file.replace(/\.txt$/, '')));
}

export function formatSample<Expected>(name: string): FormatSample<Expected> {
  const lines = readFileSync(resolve(folder, `${name}.txt`), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
  const header = lines.findIndex((line) => !line.startsWith('; '));
  const expected: Expected = JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8'));
  return { name, lines: lines.slice(header), expected };
}
