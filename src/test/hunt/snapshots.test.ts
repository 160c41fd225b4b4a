import { describe, expect, test } from '@jest/globals';
import { segmentPath } from '../../hunt/recording/recording-files';
import { targets } from '../../simulator/targets';
import { HuntSession, target } from './support';

const spec = target('win11-24h2-x64');

/** Bytes of memory that the script read with these calls, and how many reads those were. */
function readsOf(hunt: HuntSession, act: () => void) {
  const before = hunt.calls.length;
  act();
  const reads = hunt.calls.slice(before).filter(({ kind }) => kind === 'read');
  const lengths = reads.map(({ text }) => Number(/(\d+)$/.exec(text)?.[1]));
  return { count: reads.length, bytes: lengths.reduce((sum, length) => sum + length, 0) };
}

const cells = (hunt: HuntSession, expression: string) =>
  new Map(
    hunt
      .rows(expression)
      .map(({ name, columns }) => [name.replace(/^\S+ /, ''), Object.fromEntries(columns)]),
  );

/** Another debugger, to which the files of this one were copied. */
function openedIn(
  other: HuntSession,
  from: HuntSession,
  changed: (text: string) => string = (text) => text,
): HuntSession {
  for (let n = 0; from.files.exists(segmentPath('C:/temp/a', n)); n += 1) {
    const path = segmentPath('C:/temp/a', n);
    other.files.write(path, changed(from.files.read(path)));
  }
  return other;
}

describe.each(targets)('on $id', (spec) => {
  test('the difference of two snapshots is that of two listings', () => {
    const hunt = new HuntSession(spec);
    const before = cells(hunt, '@$pool.used()');
    expect(hunt.run('dx @$pool.snapshot()')).toMatch(/Snapshot "s1": \d+ tags\. Then g, wait/);
    hunt.hitTag(30);
    const after = cells(hunt, '@$pool.used()');
    hunt.run('dx @$pool.snapshot()');
    const changes = cells(hunt, '@$pool.diff()');
    expect(changes.size).toBeGreaterThan(2);
    const keys = ['NonPaged', 'NonPagedBytes', 'Paged', 'PagedBytes'];
    for (const [tag, row] of after) {
      for (const key of keys) {
        const grown = Number(row[key]) - Number(before.get(tag)?.[key] ?? 0);
        expect([tag, key, Number(changes.get(tag)?.[key] ?? 0)]).toEqual([tag, key, grown]);
      }
    }
  });

  test("without !poolused the kernel's own tables say the same", () => {
    const listed = new HuntSession(spec);
    const own = new HuntSession(spec, { switches: { kdexts: false } });
    expect(own.run('dx @$pool.used()')).toContain('read from the tag tracker in');
    // Listings of old debuggers have no counts since boot.
    const told = cells(own, '@$pool.used("tag")');
    expect(told.size).toBeGreaterThan(10);
    for (const [tag, row] of cells(listed, '@$pool.used("tag")')) {
      for (const [key, value] of Object.entries(row)) {
        if (key !== 'Users' && value !== '')
          expect([tag, key, told.get(tag)?.[key]]).toEqual([tag, key, value]);
      }
    }
  });
});

describe('a snapshot', () => {
  test('reads each table once, and says before how much that is', () => {
    const hunt = new HuntSession(spec, { processors: 2 });
    let said = '';
    const { bytes } = readsOf(hunt, () => {
      said = hunt.run('dx @$pool.snapshot()');
    });
    const [, kilobytes] = /reading (\d+) KB of the tag tracker/.exec(said) ?? [];
    const tables = Number(kilobytes) * 1024;
    expect(tables).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(tables + 2_000);
    expect(bytes).toBeGreaterThan(tables - 1_024);
  });

  test('takes the fewest requests, and of the wire what !poolused does: besides only a clock', () => {
    const hunt = new HuntSession(spec);
    // Both have the symbols by then, and nothing in the cache.
    hunt.run('dx @$pool.snapshot()');
    hunt.run('.cache flushall');
    const took = (line: string) => {
      const before = hunt.session.engine.now();
      hunt.run(line);
      return hunt.session.engine.now() - before;
    };
    const before = hunt.calls.length;
    const snapshot = took('dx @$pool.snapshot()');
    const reads = hunt.calls.slice(before).filter(({ kind }) => kind === 'read');
    const lengths = reads.map(({ text }) => Number(/(\d+)$/.exec(text)?.[1]));
    const bytes = lengths.reduce((sum, length) => sum + length, 0);
    const requests = lengths.reduce((sum, length) => sum + Math.ceil(length / 3944), 0);
    expect(requests).toBeLessThanOrEqual((1.1 * bytes) / 3944);
    hunt.run('.cache flushall');
    expect(snapshot).toBeLessThan(1.001 * took('!poolused 1'));
  });

  test('of one tag reads its slots alone', () => {
    const hunt = new HuntSession(spec);
    const whole = readsOf(hunt, () => hunt.run('dx @$pool.snapshot("a")'));
    hunt.hitTag(20);
    const part = readsOf(hunt, () => hunt.run(`dx @$pool.snapshot("b", "${hunt.tag}")`));
    expect(part.bytes).toBeLessThan(whole.bytes / 20);
    const rows = cells(hunt, '@$pool.diff("a", "b")');
    expect([...rows.keys()]).toEqual([hunt.tag]);
    hunt.run('dx @$pool.snapshot("c", "*")');
    expect(hunt.run('dx @$pool.diff("a", "c")')).not.toContain('only in one');
  });

  test('is part of the recording, with a hunt and without one', () => {
    const hunt = new HuntSession(spec);
    hunt.run('dx @$pool.snapshot("before")');
    expect(hunt.run('dx @$pool.save("C:/temp/a")')).toContain('Saved 1 snapshot and 0 hunts in');
    hunt.hitTag(20);
    hunt.run('dx @$pool.snapshot("after")');
    const told = hunt.run('dx @$pool.diff()');
    const later = openedIn(new HuntSession(spec), hunt);
    expect(later.run('dx @$pool.open("C:/temp/a")')).toMatch(/Opened C:\/temp\/a: 2 snapshots; /);
    expect(later.run('dx @$pool.diff()')).toBe(told);
    later.run('dx @$pool.snapshot("third")');
    later.run('dx @$pool.save("C:/temp/a")');
    const last = openedIn(new HuntSession(spec), later);
    expect(last.run('dx @$pool.open("C:/temp/a")')).toMatch(/Opened C:\/temp\/a: 3 snapshots; /);
  });

  test('is not compared with one of another boot', () => {
    const hunt = new HuntSession(spec);
    hunt.run('dx @$pool.snapshot("old")');
    hunt.run('dx @$pool.save("C:/temp/a")');
    const later = openedIn(new HuntSession(spec), hunt, (text) =>
      text.replace(/"uptime":\d+/, '"uptime":9000000000'),
    );
    later.run('dx @$pool.open("C:/temp/a")');
    later.hitTag(5);
    later.run('dx @$pool.snapshot("new")');
    expect(later.run('dx @$pool.diff("old", "new")')).toMatch(
      /^Error: old and new: another boot, so nothing is subtracted\./m,
    );
  });

  test('without types of nt is refused', () => {
    const hunt = new HuntSession(spec);
    hunt.intercept = ({ text }) =>
      text === 'dt nt!_POOL_TRACKER_TABLE' ? { kind: 'answer', text: '' } : undefined;
    expect(hunt.run('dx @$pool.snapshot()')).toContain('types of nt may be missing');
  });
});

describe('growth over snapshots', () => {
  const hunt = new HuntSession(spec, { seed: 5 });
  for (let n = 0; n < 6; n += 1) {
    hunt.run('dx @$pool.snapshot()');
    // Once more at the same stop: nothing has run since.
    hunt.run(`dx @$pool.snapshot("part", "${hunt.tag}")`);
    hunt.hitTag(30);
  }
  hunt.run('dx @$pool.snapshot("last")');

  test('is by the time that the target ran, and what grows steadily comes first', () => {
    const title = hunt.run('dx @$pool.growth()').split('\n')[0] ?? '';
    expect(title).toMatch(
      /tags \(bytes\) over 7 snapshots; 0\.\d\d hours that the target ran; dx -g/,
    );
    const rows = hunt.rows('@$pool.growth()');
    const how = rows.map(({ columns }) => columns.get('How'));
    const steady = how.filter((each) => each === 'steady growth').length;
    expect(steady).toBeGreaterThan(0);
    expect(how.slice(0, steady)).toEqual(how.filter((each) => each === 'steady growth'));
    const own = rows.find(({ name }) => name.endsWith(hunt.tag));
    const last = cells(hunt, '@$pool.used()').get(hunt.tag);
    expect(own?.columns.get('Held')).toBe(last?.NonPagedBytes);
  });

  test('its rows add up to the difference of the first and the last one', () => {
    const gained = new Map(
      hunt.rows('@$pool.growth()').map(({ name }) => {
        const [, bytes, tag] = /^([+-]?\d+) (.*)$/.exec(name) ?? [];
        return [tag, Number(bytes)] as const;
      }),
    );
    for (const { name } of hunt.rows('@$pool.diff("s1", "last")')) {
      const [, bytes, tag] = /^([+-]?\d+) (.*)$/.exec(name) ?? [];
      expect([tag, gained.get(tag)]).toEqual([tag, Number(bytes)]);
    }
  });
});
