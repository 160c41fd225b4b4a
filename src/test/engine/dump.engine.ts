import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runText } from '../../cli/test-io';
import { tagHex } from '../../pool/tags/tag';
import { bringToStop } from '../../simulator/dump/stop';
import { frameNames, pointerSize } from '../../simulator/kernel/fixtures';
import { tagOf } from '../../simulator/kernel/tag-bytes';
import { bootTarget } from '../../simulator/serve/boot';
import { target } from '../hunt/support';
import { openDump, servedTargets } from './lab';
import type { RealEngine } from './real-engine';

/** Where the machine stands in its dump. */
const SECONDS = 2;
const HITS = 3;
/** Below it lie the images of processes, which the kernel's list does not have. */
const SYSTEM_SPACE = 0x80000000n;

/** A kernel of which only stacks are known, too. */
const recorded = target(
  `recorded:${resolve(__dirname, '../../../samples/recordings/boot-excerpt')}`,
);

describe.each([...servedTargets, recorded])('the dump of $title in Microsoft’s engine', (spec) => {
  /** The machine of the dump, brought there by the same steps. */
  const { machine } = bootTarget(spec, { seed: 1 });
  const tag = tagOf(spec.leak);
  let folder = '';
  let real: RealEngine;
  let said = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pooltag-dump-'));
    const options = ['--seconds', String(SECONDS), '--hits', String(HITS), '--symbols', 'symbols'];
    const { code, out } = await runText(['dump', 'leak.dmp', '--target', spec.id, ...options], {
      folder,
    });
    expect(code).toBe(0);
    said = out;
    bringToStop(machine, { seconds: SECONDS, hits: { tag, count: HITS } });
    real = openDump(join(folder, 'leak.dmp'), join(folder, 'symbols'), pointerSize(machine));
  });
  afterAll(() => {
    real.process.end();
    rmSync(folder, { recursive: true });
  });

  const lines = (command: string): readonly string[] => real.run(command).trimEnd().split('\n');

  test('opens, and the first lines name the machine', () => {
    const { banner } = real.process;
    expect(banner).toContain('Kernel Complete Dump File: Full address space is available');
    expect(banner).toContain(`Kernel Version ${spec.build} `);
    expect(banner).not.toContain('Type referenced');
    expect(real.run('r')).toContain('int     3');
  });

  test('stands where the machine stands, with every frame', () => {
    const shown = lines('kc')
      .slice(1)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('Unable to load image'));
    const names = frameNames(machine).map((name) => name.replace(/\+0x[0-9a-f]+$/, ''));
    expect(shown).toEqual(names);
  });

  test('has names and types for what pool commands need', () => {
    expect(lines('lm').filter((line) => line.includes('(pdb symbols)')).length).toBeGreaterThan(0);
    const listed = real.run('lm');
    for (const { name, base } of spec.modules) {
      if (base >= SYSTEM_SPACE) expect(listed).toContain(` ${name} `);
    }
    const address = spec.poolHitTag.address.toString(16).padStart(2 * pointerSize(machine), '0');
    expect(real.run('x nt!PoolHitTag').replace('`', '')).toContain(address);
    const fields = lines('dt nt!_POOL_TRACKER_TABLE').map((line) => line.split(/[\s:]+/)[2]);
    expect(fields).toEqual(spec.tracker.fields.map(({ name }) => name));
    expect(real.run('dt nt!_EPROCESS')).toContain('ImageFileName    : [15] UChar');
  });

  test('holds the tag that is armed, and the header of the block that the hit is about', () => {
    expect(real.run('dd nt!PoolHitTag L1')).toContain(tagHex(tag).slice(2));
    const block = machine.hitBlock();
    if (!block) throw new Error('the machine does not stand at a hit');
    const narrow = pointerSize(machine) === 4;
    const header = block.address - (narrow ? 8n : 16n);
    const from = BigInt.asUintN(64, narrow ? BigInt.asIntN(32, header) : header).toString(16);
    const bytes = Buffer.from(machine.memory.read(header, 16)).toString('hex');
    const shown = lines(`db 0x${from} L10`)[0] ?? '';
    expect(shown.slice(shown.indexOf('  '), -16).replace(/[^0-9a-f]/g, '')).toContain(bytes);
  });

  test('finds the blocks that leak by the search that the command line has printed', () => {
    const [, search] = /(s -d \S+ \S+ \S+)/.exec(said) ?? [];
    // Of recorded blocks nothing is known but their addresses.
    expect(search === undefined).toBe(spec === recorded);
    if (search === undefined) return;
    const outstanding = machine
      .truth()
      .filter((site) => site.tag === tag)
      .reduce((sum, site) => sum + site.outstanding, 0);
    expect(outstanding).toBeGreaterThan(5);
    expect(lines(search).length).toBeGreaterThan(outstanding / 2);
  });

  test('lists its processes', () => {
    const names = ['Idle', ...new Set(machine.processors.map(({ process }) => process.image))];
    const shown = real.process.ask('T', 'dx @$cursession.Processes').console;
    for (const name of names) expect(shown).toContain(` : ${name}`);
  });

  test('tells the script that it was armed when it was dumped, and is not armed by it', () => {
    real.run('.scriptrun pooltag.js');
    const [named] = real.run('dx @$pool.status()').split('\n');
    expect(named).toContain(`ARMED for "${spec.leak}" when this dump was taken`);
    const answer = real.run(`dx @$pool.hitTag("${spec.leak}", 5)`);
    expect(answer).toContain('Not armed');
    expect(real.trace.map(({ line }) => line).filter((line) => /^(e[bdq]|g)\b/.test(line))).toEqual(
      [],
    );
  });
});

test('without symbol files nothing knows PoolHitTag, and exported functions have names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pooltag-dump-'));
  try {
    await runText(['dump', 'leak.dmp', '--target', 'win7-x64', '--seconds', '0'], { folder });
    const real = openDump(join(folder, 'leak.dmp'), join(folder, 'none'), 8);
    expect(real.run('x nt!PoolHitTag')).not.toContain('nt!PoolHitTag');
    expect(real.run('dd nt!PoolHitTag L1')).toContain("Couldn't resolve error");
    expect(real.run('x nt!ExFreePoolWithTag')).toContain('nt!ExFreePoolWithTag');
    expect(real.run('lm')).toContain('(export symbols)');
    real.process.end();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
