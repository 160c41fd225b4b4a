import { describe, expect, test } from '@jest/globals';
import { createMachine } from '../../simulator/kernel/create';
import type { TargetSpec } from '../../simulator/targets/spec';
import { codeDigest, kdOf, onWrite } from '../faults/state';
import { HuntSession, SCRIPT, target } from './support';

const WIN11 = target('win11-24h2-x64');
const LEAKING = 'acmeflt!FltQueryNotify+0x13c';
const SITE = 'acmeflt!FltReadDone+0x9c';

/** With hits recorded at the sites of the tag. */
function hunted(spec: TargetSpec = WIN11): HuntSession {
  const hunt = new HuntSession(spec);
  hunt.hitTag(40);
  return hunt;
}

const column = (hunt: HuntSession, name: string) =>
  hunt.rows('@$pool.patches()').map(({ columns }) => columns.get(name));

/** What of the code differs from what it was, by address. */
function writesOf(hunt: HuntSession): Map<bigint, string> {
  const writes = new Map<bigint, string>();
  onWrite(hunt.machine, (at, bytes) => writes.set(at, Buffer.from(bytes).toString('latin1')));
  return writes;
}

describe.each([WIN11, target('win11-arm64')])('on $id', (spec) => {
  test('each site has a tag of its own and exact counts at no stop; all code comes back', () => {
    const hunt = hunted(spec);
    const original = codeDigest(hunt);
    expect(hunt.run('dx @$pool.retagAll("Leak")')).toContain(`${LEAKING} "Lea2"`);
    expect(codeDigest(hunt)).not.toBe(original);
    const stops = hunt.stopsOnTag;
    // Without a hit somebody breaks in after a while.
    hunt.run('g');
    expect(hunt.stopsOnTag).toBe(stops);
    for (const { name, columns } of hunt.rows('@$pool.patches()')) {
      const tag = Buffer.from(String(columns.get('NewTag')), 'latin1').readUInt32LE();
      const [book, another] = hunt.machine
        .truth()
        .filter((each) => each.tag === tag && each.allocations > 0);
      expect([name, another]).toEqual([expect.any(String), undefined]);
      expect(Number(columns.get('Allocs'))).toBe(book?.allocations);
      expect(Number(columns.get('Blocks'))).toBe(book?.outstanding);
      expect(Number(columns.get('Bytes'))).toBe(book?.outstandingBytes);
    }
    expect(hunt.run('dx @$pool.restore()')).toMatch(/The code of \d sites is as it was/);
    expect(codeDigest(hunt)).toBe(original);
    expect(hunt.rows('@$pool.patches()')).toEqual([]);
    expect(hunt.run('g')).not.toContain('Fatal System Error');
  });
});

test('each write is four bytes, behind a journal that says what it was', () => {
  const hunt = hunted();
  const writes = writesOf(hunt);
  const shown = hunt.run(`dx @$pool.retag("${SITE}", "Zz 9")`);
  const path = /Journal: (\S+)/.exec(shown)?.[1] ?? '';
  const [patch] = JSON.parse(hunt.files.read(path)).patches;
  expect([...writes]).toEqual([[BigInt(`0x${patch.address}`), 'Zz 9']]);
  expect(patch).toMatchObject({ site: SITE, module: 'acmeflt', before: 0x6b61654c });
  expect(hunt.run('dx @$pool.status()')).toContain(
    `Patched          : 1 site: dx @$pool.restore(); ${path}`,
  );
  expect(hunt.run('dx @$pool.skip("drv!X*")')).toContain('Code is patched: 1 site');
});

describe('nothing is written', () => {
  const cases: readonly [why: string, spec: string, call: string, answer: string][] = [
    [
      'a wrapper passes the tag',
      'win11-24h2-x64',
      'retag("acmeflt!AcmeAllocate+0x54")',
      'no code before the call loads the tag',
    ],
    ['the site has a new tag', 'win11-24h2-x64', `retag("${SITE}")`, 'has a new tag'],
    [
      'the new tag is in use',
      'win11-24h2-x64',
      `retag("${LEAKING}", "AcLk")`,
      'is in use or known',
    ],
    [
      'the new tag has no letter',
      'win11-24h2-x64',
      `retag("${LEAKING}", "----")`,
      'needs a letter or digit',
    ],
    [
      'both halves would change',
      'win11-arm64',
      `retag("${LEAKING}", "Zz99")`,
      'on ARM64 two characters',
    ],
    [
      'no such site is known',
      'win11-24h2-x64',
      'retag("acmeflt!Nope+0x1")',
      'is no recorded call site',
    ],
    [
      'no call returns there',
      'win11-24h2-x64',
      'retag("0xfffff80562c80010")',
      'no known allocation',
    ],
    ['no module is there', 'win11-24h2-x64', 'retag("0xffffa00012345678")', 'no module'],
    ['frees may compare tags', 'win10-1809-x64', `retag("${LEAKING}")`, 'may compare tags'],
  ];
  test.each(cases)('where %s (%s)', (_, id, call, answer) => {
    const hunt = hunted(target(id));
    if (answer === 'has a new tag') hunt.run(`dx @$pool.${call}`);
    const writes = writesOf(hunt);
    expect(hunt.run(`dx @$pool.${call}`)).toContain(answer);
    expect(writes.size).toBe(0);
  });

  test('where a breakpoint is on the instruction, or no journal can be kept', () => {
    const hunt = hunted();
    const { address } = loadOf(hunt);
    const writes = writesOf(hunt);
    hunt.intercept = ({ text }) =>
      text === 'bl'
        ? { kind: 'answer', text: ` 0 e ${address}     0001 (0001) acmeflt!FltReadDone+0x80` }
        : undefined;
    expect(hunt.run(`dx @$pool.retag("${SITE}")`)).toContain('a breakpoint is there');
    hunt.intercept = ({ kind, text }) =>
      kind === 'file' && text.includes('.patches') ? { kind: 'throw', message: 'full' } : undefined;
    expect(hunt.run(`dx @$pool.retag("${SITE}")`)).toMatch(/did not take.*Nothing is patched/);
    expect(writes.size).toBe(0);
  });
});

/** Where the constant of {@link SITE} is, found by a patch that is taken back. */
function loadOf(hunt: HuntSession): { readonly address: string } {
  const path = /Journal: (\S+)/.exec(hunt.run(`dx @$pool.retag("${SITE}")`))?.[1] ?? '';
  const [{ address }] = JSON.parse(hunt.files.read(path)).patches;
  hunt.run('dx @$pool.restore()');
  return { address: `${address.slice(0, 8)}\`${address.slice(8)}` };
}

test('code that cannot be written is told, and the other sites are retagged', () => {
  const hunt = hunted();
  const write = hunt.machine.memory.write.bind(hunt.machine.memory);
  let first = true;
  hunt.machine.memory.write = (address, bytes) => {
    if (first && address !== hunt.target.poolHitTag.address) return 0;
    return write(address, bytes);
  };
  hunt.intercept = ({ text }) => {
    if (/^ed 0x.*0x3265/.test(text)) first = false;
    return undefined;
  };
  const shown = hunt.run('dx @$pool.retagAll("Leak")');
  expect(shown).toContain('absent (.pagein) or protected code');
  expect(hunt.run('dx @$pool.restore()')).toMatch(/as it was|No code is patched/);
});

describe('what a script leaves', () => {
  const patched = () => {
    const hunt = hunted();
    const original = codeDigest(hunt);
    hunt.run('dx @$pool.retagAll("Leak")');
    return { hunt, original };
  };

  test('unloading it puts all code back', () => {
    const { hunt, original } = patched();
    expect(hunt.run(`.scriptunload ${SCRIPT}`)).toContain('is as it was');
    expect(codeDigest(hunt)).toBe(original);
  });

  test('a fresh script of another session is told by the journal, when that is opened', () => {
    const { hunt, original } = patched();
    const [path = ''] = hunt.files.list('C:/Temp');
    hunt.run('dx @$vars.Remove("poolPatchNote")');
    hunt.files.write('fresh.js', hunt.files.read(SCRIPT));
    hunt.run('.scriptload fresh.js');
    const pool = 'Debugger.State.Scripts.fresh.Contents.pool';
    expect(hunt.rows(`${pool}.patches()`)).toEqual([]);
    const opened = hunt.run(`dx ${pool}.open("${path.replaceAll('\\', '/')}")`);
    expect(opened).toContain('A journal of patches');
    expect(hunt.run(`dx ${pool}.restore()`)).toContain('is as it was');
    expect(codeDigest(hunt)).toBe(original);
  });

  test('after a restart nothing is written, and that is told', () => {
    const { hunt } = patched();
    kdOf(hunt).reconnect(createMachine({ ...WIN11 }, { seed: 7 }));
    const writes = writesOf(hunt);
    expect(hunt.run('dx @$pool.restore()')).toMatch(/did not outlive a restart|No code is patched/);
    expect(column(hunt, 'Code')).toEqual([]);
    expect(writes.size).toBe(0);
  });

  test('where the module is not known there, nothing is written and the command is told', () => {
    const { hunt } = patched();
    const writes = writesOf(hunt);
    hunt.intercept = ({ text }) =>
      text === 'lm'
        ? { kind: 'answer', text: 'start             end                 module name' }
        : undefined;
    expect(hunt.run('dx @$pool.restore()')).toMatch(/STILL PATCHED.*\(\.reload\): type ed 0x/);
    expect(writes.size).toBe(0);
    hunt.intercept = () => undefined;
    expect(hunt.run('dx @$pool.restore()')).toContain('is as it was');
  });
});
