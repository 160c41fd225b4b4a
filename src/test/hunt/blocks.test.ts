import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { HuntSession, target } from './support';
import { tagValue } from './support-truth';

const addressIn = (name: string): bigint => BigInt(name.split(' ')[0] ?? '');

/** The blocks that `blocks()` lists, by their addresses. */
const listed = (hunt: HuntSession, of: string): readonly bigint[] =>
  hunt.rows(`@$pool.blocks(${of})`).map(({ name }) => addressIn(name));

/** The blocks of the tag that the machine's own books hold, since `machine.mark()`. */
const there = ({ machine, tag }: HuntSession): ReadonlySet<bigint> =>
  new Set(
    machine
      .truth()
      .filter((site) => site.tag === tagValue(tag))
      .flatMap(({ blocks }) => blocks),
  );

describe.each(targets)('blocks() on $id', (spec) => {
  test('lists what the machine has allocated and not freed, with its size and when it was', () => {
    const hunt = new HuntSession(spec, { seed: 3 });
    hunt.machine.mark();
    hunt.hitTag(60);
    const truth = there(hunt);
    const rows = hunt.rows(`@$pool.blocks("${hunt.tag}")`);
    const title = hunt.run(`dx -r0 @$pool.blocks("${hunt.tag}")`);
    const unseen = Number(/up to (\d+) of them may have been freed/.exec(title)?.[1] ?? 0);
    expect(rows.length).toBeGreaterThan(3);
    const wrong = rows.filter(({ name }) => !truth.has(addressIn(name)));
    expect(wrong.length).toBeLessThanOrEqual(unseen);
    const sizes = new Map(hunt.trueBlocks.map((block) => [block?.address, block?.charged]));
    for (const { name, columns, details } of rows) {
      const block = addressIn(name);
      const bytes = columns.get('Bytes');
      if (bytes !== '') expect([block, Number(bytes)]).toEqual([block, sizes.get(block)]);
      const [, hit] = /allocated at hit (\d+) of 60: /.exec(details()) ?? [];
      expect(hunt.trueBlocks[Number(hit) - 1]?.address).toBe(block);
      expect(Number(columns.get('Age'))).toBe(60 - Number(hit));
    }
  });
});

describe('blocks()', () => {
  const spec = target('win11-24h2-x64');
  const hunt = new HuntSession(spec);
  hunt.hitTag(200);
  const [site = ''] =
    /acmeflt!FltQueryNotify\+0x[0-9a-f]+/.exec(hunt.run('dx -r1 @$pool.leaks()')) ?? [];

  test.each([
    ['its text', site],
    ['its function', 'acmeflt!FltQueryNotify'],
    ['a pattern', 'ACMEFLT!FltQuery*'],
    ['a name cut in a list', 'acmeflt!Flt...tify+0x13c'],
    ['module and offset', 'acmeflt+0x13bc'],
  ])('takes a call site by %s', (_by, typed) => {
    const own = hunt.machine
      .truth()
      .find(({ site: at }) => hunt.machine.symbols.nearest(at)?.name === 'FltQueryNotify');
    const blocks = listed(hunt, `"${typed}"`);
    const truth = new Set(own?.blocks);
    expect(blocks.length).toBeGreaterThan(7);
    expect(blocks.filter((block) => !truth.has(block))).toEqual([]);
  });

  test('names the call sites that there are where none fits', () => {
    expect(hunt.run('dx @$pool.blocks("acmeflt!Nothing*")')).toMatch(
      /"acmeflt!Nothing\*" fits no call site that holds blocks\. Those that hold blocks: .*acmeflt!FltQueryNotify\+0x13c/,
    );
    expect(hunt.run('dx @$pool.blocks("leak")')).toContain('Did you mean "Leak"?');
  });

  test('details() has the commands to look at the block, which show it, and every frame', () => {
    const [row] = hunt.rows(`@$pool.blocks("${site}")`);
    const lines = row?.details().split('\n') ?? [];
    const [header = ''] = lines.filter((line) => line.startsWith('dt nt!_POOL_HEADER '));
    const [bytes = ''] = lines.filter((line) => line.startsWith('db '));
    expect(lines.some((line) => line.startsWith('!pool 0x'))).toBe(true);
    expect(hunt.run(header.replace('dt nt!_POOL_HEADER', 'db'))).toContain('Leak');
    expect(hunt.run(bytes).trim().split('\n').length).toBeGreaterThan(3);
    const stack = lines.slice(lines.indexOf('its stack:') + 1);
    expect(stack).toContain(site);
    expect(stack[0]).toMatch(/^nt!/);
  });

  test('of a recording shows what it showed live', () => {
    hunt.run('dx @$pool.save("C:/temp/blocks")');
    const other = new HuntSession(spec);
    for (const path of hunt.files.list('C:/temp')) other.files.write(path, hunt.files.read(path));
    expect(other.run('dx @$pool.open("C:/temp/blocks")')).toContain('Leak');
    const shown = (session: HuntSession) => session.run('dx -r2 @$pool.blocks()');
    expect(shown(other)).toBe(shown(hunt));
  });
});
