import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { recordingOf } from '../../test/recordings';
import type { Recording } from './read-recording';

/*
 * A recorded hunt in which one thing is damaged, everywhere in turn. Nothing else may be lost by it,
 * and nothing become older than it is.
 */
const folder = resolve(__dirname, '../../../samples/recordings/leak-win11');
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split(/\r?\n/));

/** What a hunt shows: counts, and what sites hold, how much of it old. */
const shown = ({ hunts }: Recording) =>
  hunts.map((hunt) => ({
    counts: hunt.counts(),
    coverage: hunt.coverage(),
    lastHit: hunt.lastHit,
    sites: hunt
      .sites([])
      .map(({ use, holding }) => [
        use.site?.key,
        use.allocs,
        use.frees,
        use.lifetimes.atMost(1),
        holding,
      ]),
  }));

const whole = shown(recordingOf(lines));

/** Every line of the recording in which something is found, with another digit in its place. */
function* digitsChanged(value: RegExp): Generator<readonly string[]> {
  for (const [index, line] of lines.entries()) {
    const found = value.exec(line);
    const digits = found?.[1];
    if (!found || digits === undefined) continue;
    const at = found.index + found[0].length - digits.length;
    for (let place = 0; place < digits.length; place += 1) {
      const digit = (Number(digits[place]) + 4) % 10;
      const wrong = line.slice(0, at + place) + digit + line.slice(at + place + 1);
      // A number does not begin with 0.
      if (digit === 0 && place === 0 && digits.length > 1) continue;
      yield [...lines.slice(0, index), wrong, ...lines.slice(index + 1)];
    }
  }
}

describe('one wrong digit', () => {
  test.each([
    ['the number of a line', /"seq":(\d+)/],
    ['the number of a hit', /"type":"hit","number":(\d+)/],
  ])('in %s loses nothing and ages nothing', (_what, value) => {
    let count = 0;
    for (const damaged of digitsChanged(value)) {
      const recording = recordingOf(damaged);
      count += 1;
      expect([
        shown(recording),
        damaged.find((line, at) => line !== lines[at])?.slice(0, 60),
      ]).toEqual([whole, expect.anything()]);
      expect([
        recording.problems,
        damaged.find((line, at) => line !== lines[at])?.slice(0, 60),
      ]).toMatchObject([{ count: 1 }, {}]);
    }
    expect(count).toBeGreaterThan(60);
  });

  test('and a digit more, in any line, is one damaged line', () => {
    for (let index = 1; index < lines.length; index += 1) {
      const damaged = lines.map((line, at) =>
        at === index ? line.replace(/"seq":/, '"seq":7') : line,
      );
      const recording = recordingOf(damaged);
      expect(shown(recording)).toEqual(whole);
      expect(recording.problems.count).toBe(1);
    }
  });
});

describe('a damaged line', () => {
  const hits = lines.filter((line) => line.includes('"type":"hit"')).length;

  test('anywhere is one damaged line, and takes one hit with it at most', () => {
    for (let index = 1; index < lines.length; index += 1) {
      const torn = lines.map((line, at) => (at === index ? line.slice(0, line.length / 2) : line));
      const { hunts, problems } = recordingOf(torn);
      expect(problems.count).toBeLessThanOrEqual(
        lines[index]?.includes('"type":"hunt"') ? 1_000 : 1,
      );
      const [hunt] = hunts;
      const counts = hunt?.counts();
      if (!counts) continue;
      expect(counts.alloc + counts.free + counts.unknown).toBeGreaterThanOrEqual(hits - 1);
    }
  });
});

test('several wrong numbers in a row lose nothing either', () => {
  const damaged = lines.map((line, index) =>
    index === 40 || index === 41 ? line.replace(/"seq":\d+/, `"seq":${9_000 + index * 7}`) : line,
  );
  expect(shown(recordingOf(damaged))).toEqual(whole);
});
