import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseRecordingLine } from '../pool/recording/recording-line';
import { root } from './docs-pages';
import { entries, recordingOf } from './recordings';

const page = readFileSync(join(root, 'docs/recording-format.md'), 'utf8');
const folder = join(root, 'samples/recordings/leak-win11');
const sample = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\r?\n/));

test('the page has every type of line, and every key of it', () => {
  const sections = new Map(
    page
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.split('\n')[0] ?? '', section] as const),
  );
  expect([...sections.keys()].sort()).toEqual([...new Set(entries.map(({ type }) => type))].sort());
  const missing = entries.flatMap((entry) =>
    Object.keys(entry)
      .filter((key) => key !== 'type' && key !== 'time')
      .filter(
        (key) =>
          !new RegExp(`\`(\\w+\\.)?${key}(\\?|\\.\\w+)?\\??\``).test(
            sections.get(entry.type) ?? '',
          ),
      )
      .map((key) => `${entry.type}: ${key}`),
  );
  expect(missing).toEqual([]);
});

test('its examples are lines of the sample', () => {
  const examples = page.split('\n').filter((line) => line.startsWith('    {'));
  expect(examples.length).toBeGreaterThan(2);
  expect(examples.filter((line) => !sample.includes(line.trim()))).toEqual([]);
});

test('the sample is read without a problem', () => {
  const { hunts, problems } = recordingOf(sample);
  expect(problems.count).toBe(0);
  expect(hunts.map(({ lastHit }) => lastHit)).toEqual([40]);
  expect(sample.filter((line) => line !== '').map((line) => parseRecordingLine(line).kind)).toEqual(
    sample.filter((line) => line !== '').map(() => 'entry'),
  );
});
