import { beforeAll, describe, expect, test } from '@jest/globals';
import { HELP } from '../../extension/help';
import { HuntSession, target } from './support';

const spec = target('win11-24h2-x64');

/** What people type wrongly, and the words that the answer must have. */
const wrong: readonly (readonly [string, RegExp])[] = [
  ['hitTag()', /Which tag\? dx @\$pool\.hitTag\("Abc "\)/],
  ["hitTag('Leak')", /^Error: Expected expression at ''Leak'\)'$/m],
  ["hitTag('L')", /A tag goes in double quotes: dx @\$pool\.hitTag\("Abc "\)/],
  ['hitTag(0x6b61654c)', /double quotes/],
  ['hitTag(1801545036, 20)', /double quotes/],
  ['hitTag(true)', /double quotes/],
  ['hitTag(Leak)', /Unable to bind name 'Leak'/],
  ['hitTag("")', /1 to 4 characters/],
  ['hitTag("Leaky")', /"Leaky" has 5 characters/],
  ['hitTag("6c 65 61")', /has 8 characters/],
  ['hitTag("\u20ac")', /no single byte/],
  ['hitTag("cc 80 80 80")', /bit 31 .*"0x008080cc"/],
  ['hitTag("kaeL")', /Did you mean "Leak"/],
  ['hitTag("Zz9 ")', /no allocation with "Zz9 ".*"unseen"/],
  ['hitTag("Leak", "many")', /whole number from 1 on: dx @\$pool\.hitTag/],
  ['hitTag("Leak", 0)', /whole number from 1 on/],
  ['hitTag("Leak", -3)', /whole number from 1 on/],
  ['hitTag("Leak", 1.5)', /whole number from 1 on/],
  ['hitTag("Leak", 20, "soon")', /number of seconds is a whole number/],
  ['hitTag("Leak", 20, 0)', /number of seconds is a whole number/],
  ['hitTag("Leak", 20, 60, 7)', /number of frames is a whole number from 8 to 256: dx/],
  ['hitTag("Leak", 20, 60, 257)', /number of frames is a whole number from 8 to 256/],
  ['hitTag("Leak", 20, 60, "all")', /number of frames is a whole number from 8 to 256/],
  ['hitTag("Leak", 20, 60, 40, 3)', /3 does not fit/],
  ['arm("Leak", "unsen")', /unsen does not fit: dx @\$pool\.arm\("Abc ", "unseen"\)/],
  ['capture("unseen")', /whole number from 1 on/],
  ['arm(0x6b61654c)', /A tag goes in double quotes: dx @\$pool\.arm\("Abc "\)/],
  ['arm()', /Which tag\?/],
  ['arm("kaeL")', /Did you mean "Leak"/],
  ['capture()', /Nothing is armed/],
  ['capture("Leak")', /whole number from 1 on: dx @\$pool\.capture\(200\) or/],
  ['clear()', /Nothing was armed/],
  ['skip()', /dx @\$pool\.skip\("mydrv!MyAlloc\*"\)/],
  ['skip(3)', /dx @\$pool\.skip\("mydrv!MyAlloc\*"\)/],
  ['skip("")', /An empty pattern does not fit: dx @\$pool\.skip/],
  ['unskip("a!b")', /"a!b" was not looked past\. Looking past pool functions only\./],
  ['unskip(" ")', /dx @\$pool\.unskip\("mydrv!MyAlloc\*"\)/],
  ['hitTag("leak")', /Did you mean "Leak" \(0x6b61654c\)\?/],
  ['hitTag("Lea*")', /Did you mean "Leak"/],
  ['hitTag("Lexk")', /Did you mean "Leak"/],
  ['hitTag("irp")', /Did you mean "Irp "/],
  ['used("Lexk")', /^Error: "Lexk" is no tag in the listing\. Did you mean "Leak"\?/m],
  ['snapshot(3)', /3 does not fit: dx @\$pool\.snapshot\(\[name\], \[pattern\]\)/],
  ['snapshot("")', /does not fit: dx @\$pool\.snapshot/],
  ['snapshot("a", "Zz*")', /There is no known tag "Zz\*"\./],
  ['snapshot("a", "Zebra")', /"Zebra" has 5 characters/],
  [
    'diff()',
    /^Error: First dx @\$pool\.snapshot\(\), then g, wait, break in, and dx @\$pool\.snapshot\(\) again\./,
  ],
  ['growth()', /^Error: First dx @\$pool\.snapshot\(\), then g/],
  ['diff("a")', /^Error: There is no snapshot "a"\./],
  ['diff(1, 2)', /1 does not fit: dx @\$pool\.diff/],
  ['who()', /Which tag\? dx @\$pool\.who\("Abc "\)/],
  ['who(3)', /A tag goes in double quotes/],
  ['leaks()', /^Error: Nothing has been recorded yet/],
  ['leaks("Leak")', /Nothing has been recorded for "Leak"/],
  ["sites('Leak')", /^Error: Expected expression at/m],
  ['save("C:\\temp\\leak")', /^Error: Expected expression at '"C:\\temp\\leak"\)'$/m],
  ['save("C:\\new")', /Which file\? dx @\$pool\.save\("C:\/temp\/leak"\)/],
  ['stacks(5)', /double quotes/],
  ['hits("all")', /whole number from 1 on: dx -g @\$pool\.hits\(20\)/],
  ['top(3)', /3 does not fit: dx @\$pool\.top\(\[keys\], \[pattern\]\)/],
  ['top("b", "Zz9 ")', /"Zz9 " is no tag in the listing/],
  ['used(3)', /sorts: nonpaged paged tag/],
  ['used("size", "A*")', /sorts: nonpaged paged tag/],
  ['used("nonpagd")', /"nonpagd" is no tag in the listing .*sorts: nonpaged paged tag/],
  ['used("paged", "Zz9 ")', /"Zz9 " is no tag in the listing/],
  ['used("paged", 3)', /sorts: nonpaged paged tag/],
];

/** One argument more than the member takes, behind arguments that fit. */
const extra: readonly (readonly [string, string])[] = [
  ['hitTag("Leak", 2, 3, 8, "unseen", 4)', 'hitTag("Abc ", [hits, secs, frames, "unseen"])'],
  ['arm("Leak", "unseen", 4)', 'arm("Abc ", ["unseen"])'],
  ['capture(2, 3, 8, 4)', 'capture([hits, seconds, frames])'],
  ['clear(4)', 'clear()'],
  ['skip("a!b", 4)', 'skip("drv!MyAlloc*")'],
  ['unskip("a!b", 4)', 'unskip("drv!MyAlloc*")'],
  ['save("C:/temp/leak", 4)', 'save("C:/temp/leak")'],
  ['report("C:/leak.html", "everything", 4)', 'report("C:/leak.html", ["everything"])'],
  ['export("C:/leak.txt", "folded", 4)', 'export("C:/leak.txt", "folded")'],
  ['open("C:/temp/leak", 4)', 'open("C:/temp/leak")'],
  ['used("paged", "A*", 4)', 'used([sort], [pattern])'],
  ['snapshot("a", "Leak", 4)', 'snapshot([name], [pattern])'],
  ['diff("a", "b", 4)', 'diff([before], [after])'],
  ['growth(4)', 'growth()'],
  ['totals(4)', 'totals()'],
  ['top("pb", "A*", 4)', 'top([keys], [pattern])'],
  ['who("Leak", 4)', 'who("Abc ")'],
  ['leaks("Leak", 4)', 'leaks(["Abc "])'],
  ['recheck("Leak", 4)', 'recheck(["Abc "])'],
  ['sites("Leak", 4)', 'sites(["Abc "])'],
  ['drivers("Leak", 4)', 'drivers(["Abc "])'],
  ['blocks("Leak", 4)', 'blocks(["Abc " or "drv!Site+0x12"])'],
  ['stacks("Leak", 4)', 'stacks(["Abc "])'],
  ['hits(2, 4)', 'hits([last])'],
  ['retag("drv!F+0x12", "Abc1", "together", 4)', 'retag("drv!F+0x12", ["Abc1", "together"])'],
  ['retagAll("Leak", "together", 4)', 'retagAll("Abc ", ["together"])'],
  ['restore(4)', 'restore()'],
  ['patches(4)', 'patches()'],
  ['status(4)', 'status()'],
  ['help(4)', 'help()'],
];

/** All that is refused, and all looks, are asked of one debugger: they leave it as it is. */
let untouched: HuntSession;

beforeAll(() => {
  untouched = new HuntSession(spec);
});

test.each(extra)('%s is one argument too many, and touches nothing', (call, usage) => {
  const hunt = untouched;
  expect(hunt.run(`dx @$pool.${call}`)).toContain(`4 is one argument too many: dx @$pool.${usage}`);
  expect(hunt.engine.counters).toMatchObject({ resumes: 0, writes: 0 });
});

test('every member refuses extra arguments, through an alias too', () => {
  expect(extra.map(([, usage]) => usage).sort()).toEqual(
    Object.values(HELP)
      .map(({ usage }) => usage)
      .sort(),
  );
  const hunt = new HuntSession(spec);
  expect(hunt.run('!poolrestore 4')).toContain('4 is one argument too many: dx @$pool.clear()');
});

test.each(wrong)('%s is answered with what to type, and touches nothing', (call, answer) => {
  const hunt = untouched;
  expect(hunt.run(`dx @$pool.${call}`)).toMatch(answer);
  expect(hunt.engine.counters).toMatchObject({ resumes: 0, writes: 0 });
});

test.each([
  ['"Leak"', 'Leak'],
  ['"4c 65 61 6b"', 'Leak'],
  ['"4C 65 61 6B"', 'Leak'],
  ['"0x6b61654c"', 'Leak'],
  ['"Irp"', 'Irp '],
  ['"Irp "', 'Irp '],
])('hitTag(%s, 2) hunts %s', (given, tag) => {
  const hunt = new HuntSession(spec);
  expect(hunt.run(`dx @$pool.hitTag(${given}, 2)`)).toContain(`2 hits on "${tag}"`);
  expect(hunt.poolHitTag()).toBe(hunt.idle);
});

test('numbers may be literals of any size and radix, or expressions', () => {
  const hunt = new HuntSession(spec);
  for (const hits of ['0x3', '3', '3ul', '3LL', '(1 + 2)']) {
    expect(hunt.run(`dx @$pool.hitTag("Leak", ${hits})`)).toContain('3 hits on');
  }
});

describe('tags that print alike', () => {
  const listed = [
    ...spec.listed,
    { tag: 'Irp\0', pool: 'nonPaged', allocs: 5, frees: 2, bytes: 96 } as const,
  ];

  test('are asked about, and both hexadecimal forms work', () => {
    const hunt = new HuntSession({ ...spec, listed });
    const asked = hunt.run('dx @$pool.hitTag("Irp ", 2)');
    expect(asked).toMatch(/0x20707249 and 0x00707249 are both in use/);
    expect(hunt.engine.counters).toMatchObject({ resumes: 0, writes: 0 });
    const [, offered = ''] = /Say which: dx (.*?)\.$/m.exec(asked) ?? [];
    hunt.machine.inject({ afterHits: 2, stop: { kind: 'manualBreak' } });
    expect(hunt.run(`dx ${offered}`)).toContain('2 hits on');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});

/** Text that would be another command, or end a string, wherever it were pasted. */
const hostile = [
  '";q"',
  ';.q',
  '"',
  "'",
  '\\',
  '\\";q',
  '`q`',
  '$<x',
  '}{',
  '%d',
  '*;g',
  '\n q',
  '//',
  '|~',
];

/** Calls in which a tag that nothing uses may go into a command; a break-in ends the hunt. */
function useTag(tag: string, tracker: 'readable' | 'listed'): HuntSession {
  const hunt = new HuntSession(spec);
  hunt.machine.inject({ afterHits: 0, stop: { kind: 'manualBreak' } });
  hunt.intercept = ({ text }) =>
    tracker === 'listed' && text.includes('PoolTrackTable') ? { kind: 'nothing' } : undefined;
  hunt.run(`dx @$pool.hitTag(${tag}, 2, "unseen")`);
  hunt.run(`dx @$pool.used(${tag})`);
  hunt.run(`dx @$pool.skip(${tag})`);
  hunt.run('dx -r2 @$pool.status()');
  hunt.run(`dx @$pool.sites(${tag})`);
  return hunt;
}

/** What the commands of a hunt look like, whatever their numbers, and the pattern of a listing. */
const shapes = (hunt: HuntSession): ReadonlySet<string> =>
  new Set(
    hunt.commands.map((text) =>
      text
        .replace(/\b(0x)?[0-9a-f]{4,}\b/g, '#')
        .replace(/^!poolused 0x1 [A-Za-z0-9?]{4}$/, '!poolused #'),
    ),
  );

describe.each(['readable', 'listed'] as const)('with a tracker that is %s', (tracker) => {
  let innocent: ReadonlySet<string> = new Set();

  beforeAll(() => {
    innocent = shapes(useTag('"Qq1z"', tracker));
  });

  test.each(hostile)('the tag %j never becomes part of a command', (tag) => {
    const bytes = [...tag.padEnd(4)].map(hexByte).join(' ');
    for (const given of [JSON.stringify(tag), `"${bytes}"`]) {
      const hunt = useTag(given, tracker);
      expect([...shapes(hunt)].filter((shape) => !innocent.has(shape))).toEqual([]);
      expect(hunt.poolHitTag()).toBe(hunt.idle);
      expect(hunt.session.ended).toBe(false);
    }
  });
});

const hexByte = (character: string): string =>
  character.charCodeAt(0).toString(16).padStart(2, '0');

test('an unprintable tag is offered in a form that means the same tag', () => {
  const hunt = new HuntSession(spec);
  const refused = hunt.run('dx @$pool.hitTag("80 81 82 03")');
  const [, offered = ''] = /To arm all the same: dx (.*?)\.$/m.exec(refused) ?? [];
  hunt.machine.inject({ afterHits: 0, stop: { kind: 'manualBreak' } });
  hunt.run(`dx ${offered}`);
  const written = hunt.commands.find((text) => text.startsWith('ed ')) ?? '';
  expect(written).toMatch(/0x3828180$/);
});

describe('used()', () => {
  const rowsOf = (call: string) => untouched.rows(`@$pool.${call}`);

  test.each(['nonpaged', 'paged', 'allocs', 'frees', 'diff', 'bytes', 'peralloc'])(
    'sorts by %s, the largest first',
    (sort) => {
      const rows = rowsOf(`used("${sort}")`);
      const keys = rows.map((row) => sortKey(sort, (name) => Number(row.columns.get(name) ?? 0)));
      expect(keys).toEqual([...keys].sort((a, b) => b - a));
      expect(rows).toHaveLength(rowsOf('used()').length);
    },
  );

  /** The tag stands behind the bytes. */
  const tagsOf = (call: string) => rowsOf(call).map(({ name }) => name.replace(/^\S+ /, ''));

  test('sorts by tag in the order of their characters', () => {
    const names = tagsOf('used("tag")');
    expect(names).toEqual([...names].sort());
  });

  test('takes a pattern alone or behind a sort', () => {
    expect(tagsOf('used("Ac*")').sort()).toEqual(['AcLk', 'AcSn', 'AcWd']);
    expect(tagsOf('used("paged", "I?p*")')).toEqual(['Irp ']);
    expect(tagsOf('used("Leak")')).toEqual(['Leak']);
    expect(tagsOf('used("Irp")')).toEqual(['Irp ']);
    expect(tagsOf('used("Zz*")')).toEqual([]);
  });
});

function sortKey(sort: string, cell: (name: string) => number): number {
  const blocks = cell('NonPaged') + cell('Paged');
  const bytes = cell('NonPagedBytes') + cell('PagedBytes');
  const keys: Readonly<Record<string, number>> = {
    nonpaged: cell('NonPagedBytes'),
    paged: cell('PagedBytes'),
    allocs: cell('Allocs'),
    frees: cell('Frees'),
    diff: blocks,
    bytes,
    peralloc: blocks === 0 ? 0 : bytes / blocks,
  };
  return keys[sort] ?? Number.NaN;
}
