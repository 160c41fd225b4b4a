import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DumpReader } from '../../simulator/dump/test-reader';
import { STREAMS } from '../../simulator/pdb/streams';
import { PublicReader, readStreams } from '../../simulator/pdb/test-reader';
import { targets } from '../../simulator/targets';
import { runText } from '../test-io';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pooltag-dump-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const dump = (...argv: string[]) => runText(['dump', ...argv], { folder });

/** Where a symbol file says that a name lies in its image. */
function offsetIn(pdb: Uint8Array, name: string): bigint {
  const symbol = new PublicReader(pdb).byAddress().find((each) => each.name === name);
  if (!symbol) throw new Error(`${name} is not in the symbol file`);
  const sections = Buffer.from(readStreams(pdb)[STREAMS.sectionHeaders] ?? []);
  return BigInt(sections.readUInt32LE(40 * (symbol.section - 1) + 12) + symbol.offset);
}

interface LoadedImage {
  readonly base: bigint;
  readonly name: string;
}

/** The loader list of a dump, from the head that the header names. */
function loadedImages(reader: DumpReader, pointer: 4 | 8): readonly LoadedImage[] {
  const head = reader.field(0x20, 0x18);
  const images: LoadedImage[] = [];
  for (let entry = reader.pointer(head); entry !== head; entry = reader.pointer(entry)) {
    const [base, name] = pointer === 8 ? [0x30n, 0x58n] : [0x18n, 0x2cn];
    const length = reader.read(entry + name, 2).readUInt16LE();
    const text = reader.read(reader.pointer(entry + name + BigInt(pointer)), length);
    images.push({ base: reader.pointer(entry + base), name: text.toString('utf16le') });
  }
  return images;
}

/** GUID and file that the debug directory of an image in memory names. */
function debugRecord(reader: DumpReader, base: bigint, isWide: boolean) {
  const word = (offset: number) => reader.read(base + BigInt(offset), 4).readUInt32LE();
  const header = word(0x3c);
  const directory = word(header + 24 + (isWide ? 112 : 96) + 6 * 8);
  const record = reader.read(base + BigInt(word(directory + 20)), 0x100);
  expect(record.toString('latin1', 0, 4)).toBe('RSDS');
  return {
    guid: record.toString('hex', 4, 20),
    file: record.toString('latin1', 24, record.indexOf(0, 24)),
  };
}

/** One for each form of page tables and each size of pointer; the newest of them. */
const IDS = ['xp-x86', 'win7-x86', 'win11-24h2-x64'];

describe.each(targets.filter(({ id }) => IDS.includes(id)))('pooltag dump of $id', (target) => {
  const pointer = target.architecture === 'x86' ? 4 : 8;

  test('at a hit: memory, translated as a debugger does, holds tag, images and stack', async () => {
    const options = ['--target', target.id, '--seconds', '0', '--hits', '2', '--symbols', 'sym'];
    const { code, out } = await dump('leak.dmp', ...options);
    expect(code).toBe(0);
    expect(out).toContain(`windbg -z ${join(folder, 'leak.dmp')} -y ${join(folder, 'sym')}`);
    const reader = new DumpReader(readFileSync(join(folder, 'leak.dmp')));
    const images = loadedImages(reader, pointer);
    const nt = images[0];
    if (!nt) throw new Error('nothing is loaded');
    for (const { base, name } of images) {
      const { guid, file } = debugRecord(reader, base, pointer === 8);
      const path = join(folder, 'sym', file);
      if (!existsSync(path)) {
        const module = target.modules.find((each) => each.image === name);
        expect([name, module?.symbols]).toEqual([name, 'none']);
        continue;
      }
      const info = Buffer.from(readStreams(readFileSync(path))[STREAMS.info] ?? []);
      expect(info.toString('hex', 12, 28)).toBe(guid);
    }
    const { file } = debugRecord(reader, nt.base, pointer === 8);
    const pdb = readFileSync(join(folder, 'sym', file));
    const hitTag = nt.base + offsetIn(pdb, 'PoolHitTag');
    expect(reader.read(hitTag, 4).toString('latin1')).toBe(target.leak);
    const pc = reader.field(0xf10, 0x7dc);
    expect(reader.read(pc, 1)[0]).toBe(0xcc);
  });
});

describe('pooltag dump', () => {
  const target = ['--target', 'xp-x86', '--seconds', '0'];

  test('writes the same bytes for the same seed, others for another', async () => {
    await dump('a.dmp', ...target);
    await dump('b.dmp', ...target);
    await dump('c.dmp', ...target, '--seed', '2');
    const [a, b, c] = ['a', 'b', 'c'].map((name) => readFileSync(join(folder, `${name}.dmp`)));
    expect(a?.equals(b ?? Buffer.of())).toBe(true);
    expect(a?.equals(c ?? Buffer.of())).toBe(false);
    const symbols = readdirSync(join(folder, 'a.dmp.symbols'));
    expect(symbols.sort()).toContain('ntoskrnl.pdb');
  });

  test('overwrites nothing', async () => {
    await dump('a.dmp', ...target);
    const { code, remarks } = await dump('a.dmp', ...target);
    expect(code).toBe(1);
    expect(remarks).toContain('is there already');
  });

  test('says what it cannot do, before it has written anything', async () => {
    const arm = await dump('a.dmp', '--target', 'win11-arm64');
    expect(arm.code).toBe(2);
    expect(arm.remarks).toContain('arm64');
    const quiet = await dump('a.dmp', ...target, '--hits', '3', '--tag', 'Zzzz');
    expect(quiet.code).toBe(1);
    expect(quiet.remarks).toContain('0 hits on "Zzzz"');
    expect((await dump('a.dmp', ...target, '--tag', 'Zzzz')).code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('shows where to look for the blocks that leak', async () => {
    const { out } = await dump('a.dmp', ...target);
    const [, from = '', words = ''] = /s -d (0x\w+) L\?(0x\w+) 0x20636241/.exec(out) ?? [];
    const reader = new DumpReader(readFileSync(join(folder, 'a.dmp')));
    const start = BigInt.asUintN(32, BigInt(from));
    let tags = 0;
    for (let word = 0n; word < BigInt(words); word++) {
      if (reader.read(start + 4n * word, 4).toString('latin1') === 'Abc ') tags++;
    }
    expect(tags).toBeGreaterThan(20);
  });
});
