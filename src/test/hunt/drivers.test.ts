import { describe, expect, test } from '@jest/globals';
import { targets } from '../../simulator/targets';
import { parseFrame, stack } from '../../simulator/targets/parts/frames';
import type { TargetSpec } from '../../simulator/targets/spec';
import { HuntSession, target } from './support';
import { tagValue } from './support-truth';

/** Blocks and bytes of the tag by the module that allocated, as the machine's own books have them. */
function held({ machine, tag }: HuntSession): ReadonlyMap<string, readonly [number, number]> {
  const byModule = new Map<string, readonly [number, number]>();
  for (const { tag: own, site, outstanding, outstandingBytes } of machine.truth()) {
    const home = machine.modules.find(
      ({ base, size, unloaded }) => !unloaded && base <= site && site < base + BigInt(size),
    );
    if (own !== tagValue(tag) || outstanding === 0) continue;
    const [blocks, bytes] = byModule.get(home?.name ?? '') ?? [0, 0];
    byModule.set(home?.name ?? '', [blocks + outstanding, bytes + outstandingBytes]);
  }
  return byModule;
}

const shown = (hunt: HuntSession) =>
  new Map(
    hunt.rows(`@$pool.drivers("${hunt.tag}")`).map(({ name, columns }) => {
      const [blocks, bytes] = ['Blocks', 'Bytes'].map((column) => Number(columns.get(column)));
      return [name.replace(/^\S+ /, ''), [blocks, bytes]] as const;
    }),
  );

describe.each(targets)('drivers() on $id', (spec) => {
  test('says of no module more than the machine has allocated there and not freed', () => {
    const hunt = new HuntSession(spec, { seed: 2 });
    hunt.hitTag(60);
    hunt.machine.mark();
    hunt.hitTag(60);
    const truth = held(hunt);
    const rows = hunt.rows(`@$pool.drivers("${hunt.tag}")`);
    expect(rows.length).toBeGreaterThan(0);
    for (const [module, [blocks = 0, bytes = 0]] of shown(hunt)) {
      const [most, mostBytes] = truth.get(module) ?? [0, 0];
      expect([module, blocks <= most, bytes <= mostBytes]).toEqual([module, true, true]);
      if (rows[0]?.columns.get('Known') === 'all') expect([module, blocks]).toEqual([module, most]);
    }
  });
});

/** acmeflt's leak by way of a helper of the kernel: the books of the machine then know the helper. */
function throughKernel(base: TargetSpec): TargetSpec {
  const helper = 'nt!IoAllocateMdl+0x5c';
  const { function: name, offset } = parseFrame(helper);
  return {
    ...base,
    id: `${base.id} by way of nt`,
    sites: base.sites.map((site) =>
      site.name === 'acmeflt!FltQueryNotify+0x13c'
        ? {
            ...site,
            module: 'nt',
            function: name.replace('nt!', ''),
            returnOffset: offset,
            stacks: site.stacks.map((above) => [...stack(site.name), ...above]),
          }
        : site,
    ),
  };
}

describe('a leak by way of the kernel', () => {
  const hunt = new HuntSession(throughKernel(target('win11-24h2-x64')));
  hunt.machine.mark();
  hunt.hitTag(200);
  const truth = held(hunt);

  test('is said of the driver behind it, with the frames that were looked past', () => {
    expect(hunt.run('dx @$pool.leaks()')).toContain('nt!IoAllocateMdl+0x5c');
    const blocks = [...truth.entries()].filter(([module]) => ['nt', 'acmeflt'].includes(module));
    const sum = blocks.reduce((all, [, [count]]) => all + count, 0);
    const [row] = hunt.rows('@$pool.drivers()').filter(({ name }) => name.endsWith(' acmeflt'));
    expect(truth.get('nt')?.[0]).toBeGreaterThan(5);
    expect(Number(row?.columns.get('Blocks'))).toBe(sum);
    expect(row?.columns.get('Past')).toBe('0-1');
    expect(row?.details()).toMatch(
      /^\d+ blocks not seen freed: acmeflt!FltQueryNotify\+0x13c by way of nt!IoAllocateMdl\+0x5c, 1 frame looked past$/m,
    );
    expect(row?.details()).toContain('lmvm acmeflt');
    expect(shown(hunt).has('nt')).toBe(false);
  });

  test('of a recording shows what it showed live', () => {
    hunt.run('dx @$pool.save("C:/temp/drivers")');
    const other = new HuntSession(target('win11-24h2-x64'));
    for (const path of hunt.files.list('C:/temp')) other.files.write(path, hunt.files.read(path));
    other.run('dx @$pool.open("C:/temp/drivers")');
    const all = (session: HuntSession) => session.run('dx -r2 @$pool.drivers()');
    expect(all(other)).toBe(all(hunt));
  });
});
