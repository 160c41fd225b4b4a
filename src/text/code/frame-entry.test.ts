import { expect, test } from '@jest/globals';
import { formatSample, formatSamples } from '../../test/format-samples';
import type { FrameEntry } from './frame-entry';
import { parseFrameEntry } from './frame-entry.parse';

test.each(formatSamples<FrameEntry>('frame-entry-'))('$name', ({ lines, expected }) => {
  expect(parseFrameEntry(lines)).toEqual(expected);
});

const { lines } = formatSample<FrameEntry>('frame-entry-x86');

test.each(['(82a3f310)', 'OffStart:', 'Non-FPO'])('nothing is known without %s', (missing) => {
  expect(parseFrameEntry(lines.filter((line) => !line.startsWith(missing)))).toBeUndefined();
});
