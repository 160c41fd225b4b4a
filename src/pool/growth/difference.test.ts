import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differenceBetween } from './difference';
import { events, reading, row, use } from './support';

const HOUR = 3_600_000;

/** The changes, or what kept them from being told. */
function changes(...[before, after]: Parameters<typeof differenceBetween>) {
  const difference = differenceBetween(before, after);
  if (difference.kind !== 'changes') throw new Error(difference.kind);
  return difference;
}

describe('the difference of two readings', () => {
  test('ranks by bytes of both pools and leaves unchanged tags out', () => {
    const before = reading([row('Same', use(2)), row('Leak', use(1)), row('Less', use(0), use(4))]);
    const after = reading([
      row('Same', use(2)),
      row('Leak', use(10), use(2)),
      row('Less', use(0), use(1)),
    ]);
    expect(changes(before, after).rows).toMatchObject([
      {
        text: 'Leak',
        nonPaged: { outstanding: 9, bytes: 144 },
        paged: { outstanding: 2, bytes: 32 },
        bytes: 176,
      },
      { text: 'Less', paged: { outstanding: -3, bytes: -48 }, bytes: -48 },
    ]);
  });

  test('a tag that a whole listing does not show held nothing', () => {
    const { rows, incomparable } = changes(reading([]), reading([row('New', use(1))]));
    expect(rows.map(({ text, bytes }) => [text, bytes])).toEqual([['New ', 16]]);
    expect(incomparable).toEqual([]);
  });

  test('a tag that is missing from rows alone is not taken for none', () => {
    const part = reading([], { covers: { kind: 'rows' } });
    const { rows, incomparable } = changes(part, reading([row('New', use(1))]));
    expect(rows).toEqual([]);
    expect(incomparable).toEqual(['New ']);
  });

  test('of two patterns only what both cover is compared', () => {
    const before = reading([row('Acme', use(1)), row('Even', use(8))]);
    const after = reading([row('Acme', use(3))], { covers: { kind: 'pattern', pattern: 'Ac*' } });
    expect(changes(before, after)).toMatchObject({
      rows: [{ text: 'Acme', bytes: 32 }],
      incomparable: ['Even'],
    });
    const gone = reading([], { covers: { kind: 'pattern', pattern: 'Ac*' } });
    expect(changes(before, gone)).toMatchObject({
      rows: [{ text: 'Acme', bytes: -16 }],
      incomparable: ['Even'],
    });
  });

  test('tags that print alike are compared as one where a listing has only texts', () => {
    const dots = (...blocks: readonly number[]) =>
      reading(blocks.map((n) => ({ ...row('rx..', use(n)), tag: undefined })));
    expect(changes(dots(1, 2), dots(1, 4))).toMatchObject({
      rows: [{ text: 'rx..', bytes: 32 }],
    });
  });

  test('of what the kernel never allocated the counts are known too', () => {
    const records = { isRecords: true, isWide: true };
    const after = reading([row('New', events(5, 2), events(0, 0))], records);
    const [known] = changes(reading([], records), after).rows;
    expect(known?.nonPaged).toEqual({ allocs: 5, frees: 2, outstanding: 3, bytes: 48 });
    const [unknown] = changes(reading([]), after).rows;
    expect(unknown?.nonPaged).toEqual({ outstanding: 3, bytes: 48 });
  });

  test('readings of a session and of the system are not compared', () => {
    const session = reading([], { table: 'session' });
    expect(differenceBetween(session, reading([]))).toEqual({ kind: 'otherTable' });
  });
});

describe('two boots are never subtracted', () => {
  const before = reading([row('Leak', events(100, 40))]);
  const fewer = reading([row('Leak', events(90, 40))]);

  test('an unknown boot with a count that falls is another one', () => {
    expect(differenceBetween(before, fewer)).toEqual({ kind: 'otherBoot' });
    const freedLess = reading([row('Leak', events(100, 39))]);
    expect(differenceBetween(before, freedLess)).toEqual({ kind: 'otherBoot' });
  });

  test('an unknown boot without such counts is said to be unknown', () => {
    const summary = reading([row('Leak', use(60))]);
    expect(changes(summary, reading([row('Leak', use(50))]))).toMatchObject({ boot: 'unknown' });
  });

  test('a clock that fell is of another boot, whatever the counts', () => {
    const more = reading([row('Leak', events(1000, 40))], { uptime: 5_000 });
    expect(differenceBetween({ ...before, uptime: 9_000 }, more)).toEqual({ kind: 'otherBoot' });
  });

  test('boot times that lie apart are two boots', () => {
    const at = (uptime: number, bootTime: number) => ({ uptime, bootTime });
    const more = reading([row('Leak', events(1000, 40))]);
    const old = { ...before, ...at(HOUR, 0) };
    expect(differenceBetween(old, { ...more, ...at(2 * HOUR, 1_999) }).kind).toBe('changes');
    expect(differenceBetween(old, { ...more, ...at(2 * HOUR, 2_001) }).kind).toBe('otherBoot');
  });

  test('a target that ran longer than the readings lie apart ran on, though its clock was set', () => {
    const clock = 'debugger' as const;
    const old = { ...before, uptime: HOUR, bootTime: 0, time: 0, clock };
    const young = { ...before, uptime: HOUR + 60_000, bootTime: 500_000, time: 600_000, clock };
    expect(changes(old, young).boot).toBe('same');
    // An hour and a half later it may have been started again.
    expect(differenceBetween(old, { ...young, time: 1.5 * HOUR }).kind).toBe('otherBoot');
  });
});

describe('counts of 32 bits', () => {
  const same = { uptime: HOUR, bootTime: 0 };
  const full = 2 ** 32;

  test('begin again at 0 while a target runs on, and are floors', () => {
    const before = reading([row('Leak', events(full - 5, full - 10))], same);
    const after = reading([row('Leak', { allocs: 15, frees: 8, outstanding: 7, bytes: 112 })], {
      ...same,
      uptime: 2 * HOUR,
    });
    const difference = changes(before, after);
    expect(difference.isAtLeast).toBe(true);
    expect(difference.rows[0]?.nonPaged).toEqual({
      allocs: 20,
      frees: 18,
      outstanding: 2,
      bytes: 32,
    });
  });

  test('counts of 64 bits do not, and one that fell is no number', () => {
    const wide = { ...same, isWide: true };
    const before = reading([row('Leak', events(20, 10))], wide);
    const after = reading(
      [row('Leak', { allocs: 15, frees: 8, outstanding: 7, bytes: 112 })],
      wide,
    );
    const difference = changes(before, after);
    expect(difference.isAtLeast).toBe(false);
    expect(difference.rows[0]?.nonPaged).toEqual({ outstanding: -3, bytes: -48 });
  });
});

/** Tags of which a part is in each of two tables. */
const tables = fc.uniqueArray(
  fc.record({
    text: fc.constantFrom('Aa  ', 'Ab  ', 'Ba  ', 'Bb  ', 'Ca  ', 'Cb  '),
    old: fc.option(fc.nat({ max: 1000 })),
    young: fc.option(fc.nat({ max: 1000 })),
  }),
  { selector: ({ text }) => text },
);

test('what is told is what both readings say, and nothing else', () => {
  const covers = fc.constantFrom<Parameters<typeof differenceBetween>[0]['covers']>(
    { kind: 'all' },
    { kind: 'rows' },
    { kind: 'pattern', pattern: 'A*' },
    { kind: 'pattern', pattern: '?a*' },
  );
  const fits = (covers: { kind: string; pattern?: string }, text: string) =>
    covers.kind === 'all' ||
    (covers.kind === 'pattern' && (covers.pattern === 'A*' ? /^A/ : /^.a/).test(text));
  fc.assert(
    fc.property(tables, covers, covers, (tags, ofOld, ofYoung) => {
      const shown = (at: 'old' | 'young', of: typeof ofOld) =>
        tags.flatMap((tag) => {
          const held = tag[at];
          return held === null || (of.kind === 'pattern' && !fits(of, tag.text))
            ? []
            : [row(tag.text, use(held))];
        });
      const before = reading(shown('old', ofOld), { covers: ofOld });
      const after = reading(shown('young', ofYoung), { covers: ofYoung });
      const { rows, incomparable } = changes(before, after);
      for (const tag of tags) {
        const isIn = (at: 'old' | 'young', of: typeof ofOld) =>
          tag[at] === null ? fits(of, tag.text) : of.kind !== 'pattern' || fits(of, tag.text);
        const told = rows.find(({ text }) => text === tag.text);
        const comparable = isIn('old', ofOld) && isIn('young', ofYoung);
        const grown = (tag.young ?? 0) - (tag.old ?? 0);
        expect(told?.bytes ?? 0).toBe(comparable ? grown * 16 : 0);
        if (comparable) expect(incomparable).not.toContain(tag.text);
      }
    }),
  );
});
