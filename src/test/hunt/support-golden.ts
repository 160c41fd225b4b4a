import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@jest/globals';

const folder = resolve(__dirname, '../../../samples/transcripts');

/** Writes what is seen as what is expected, instead of comparing. */
const isAccepting = process.env.POOLTAG_ACCEPT === '1';

/**
 * Compares a transcript with the checked-in one. A transcript that differs is written beside it, as
 * `<name>.actual.txt`; POOLTAG_ACCEPT=1 takes it over.
 */
export function expectGolden(name: string, transcript: string): void {
  const golden = resolve(folder, `${name}.txt`);
  const actual = resolve(folder, `${name}.actual.txt`);
  rmSync(actual, { force: true });
  if (isAccepting) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(golden, transcript);
    return;
  }
  const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (expected !== transcript) writeFileSync(actual, transcript);
  expect(transcript).toBe(expected);
}
