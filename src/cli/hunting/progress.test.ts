import { describe, expect, test } from '@jest/globals';
import { HitProgress } from './progress';

function shown(terminal: boolean, wanted: number | undefined, reports: readonly number[]): string {
  let text = '';
  const write = (piece: string) => {
    text += piece;
  };
  const redraw = (piece: string) => write(`<${piece}>`);
  const progress = new HitProgress({ terminal, colour: false, write, redraw }, wanted);
  for (const hits of reports) progress.report(hits, 0);
  progress.end();
  return text;
}

describe('progress of a hunt', () => {
  test('is one line that changes on a terminal, and goes', () => {
    expect(shown(true, 200, [0, 1, 2])).toBe('<1 of 200 hits ><2 of 200 hits ><>');
  });

  test('is in the singular for one hit', () => {
    expect(shown(true, undefined, [1, 2])).toBe('<1 hit ><2 hits ><>');
  });

  test('is a line now and then elsewhere', () => {
    const reports = Array.from({ length: 401 }, (_, hits) => hits);
    expect(shown(false, undefined, reports)).toBe(
      '50 hits\n100 hits\n150 hits\n200 hits\n250 hits\n313 hits\n392 hits\n',
    );
  });

  test('says nothing at the last hit, where the hunt itself tells what it found', () => {
    expect(shown(false, 60, [10, 60])).toBe('');
  });

  test.each([
    [false, '0 of 20 hits, waiting for 10 s\n0 of 20 hits, waiting for 30 s\n'],
    [true, '<0 of 20 hits, waiting for 10 s><0 of 20 hits, waiting for 30 s><><1 of 20 hits >'],
  ])(
    'says how long no hit comes; on a terminal (%s) in the line that changes',
    (terminal, said) => {
      let text = '';
      const write = (piece: string) => {
        text += piece;
      };
      const redraw = (piece: string) => write(`<${piece}>`);
      const progress = new HitProgress({ terminal, colour: false, write, redraw }, 20);
      for (const waited of [0, 9000, 10_000, 15_000, 31_000, 0]) progress.report(0, waited);
      progress.report(1, 0);
      expect(text).toBe(said);
    },
  );

  test('nothing is shown before the first hit', () => {
    expect(shown(true, 200, [0, 0])).toBe('');
  });
});
