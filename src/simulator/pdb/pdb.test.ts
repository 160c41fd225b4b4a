import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { kernelImage, kernelTypes } from './fixtures';
import { nameHash } from './name-hash';
import { writePdb } from './pdb';
import { STREAMS } from './streams';
import { PublicReader, readStreams } from './test-reader';

const BUCKETS = 4096;

const stream = (file: Uint8Array, number: number): Buffer =>
  Buffer.from(readStreams(file)[number] ?? []);

describe('a PDB', () => {
  const file = writePdb('x64', kernelImage, kernelTypes);

  test('has the GUID and age that the image names, in both streams that are compared', () => {
    const info = stream(file, STREAMS.info);
    expect(info.subarray(12, 28).toString('hex')).toBe('0102030405060708090a0b0c0d0e0f10');
    expect(info.readUInt32LE(8)).toBe(1);
    expect(stream(file, STREAMS.debug).readUInt32LE(8)).toBe(1);
  });

  test('finds every public name by its hash', () => {
    const reader = new PublicReader(file);
    const found = reader.inBucket(nameHash('PoolHitTag') % BUCKETS);
    expect(found).toEqual([{ name: 'PoolHitTag', section: 2, offset: 0x10, code: false }]);
    for (const { name } of reader.byAddress()) {
      const bucket = reader.inBucket(nameHash(name) % BUCKETS);
      expect(bucket.map((symbol) => symbol.name)).toContain(name);
    }
  });

  test('lists its names by address, code apart from data, without those of no section', () => {
    expect(new PublicReader(file).byAddress()).toEqual([
      { name: 'ExAllocatePoolWithTag', section: 1, offset: 0, code: true },
      { name: 'DbgBreakPoint', section: 1, offset: 0x80, code: true },
      { name: 'KiTrap0E', section: 1, offset: 0xa0, code: true },
      { name: "FxObject::`scalar deleting destructor'", section: 1, offset: 0xa8, code: true },
      { name: 'PoolHitTag', section: 2, offset: 0x10, code: false },
      { name: '__imp_ExFreePoolWithTag', section: 2, offset: 0x18, code: false },
    ]);
  });

  test('holds the section table that addresses are made with', () => {
    const headers = stream(file, STREAMS.sectionHeaders);
    expect(headers.length).toBe(80);
    expect(headers.toString('latin1', 40, 48)).toBe('ALMOSTRO');
    expect(headers.readUInt32LE(40 + 12)).toBe(0x8000);
  });

  test('calls itself stripped and names the machine', () => {
    expect(stream(file, STREAMS.debug).readUInt16LE(56)).toBe(2);
    const machines = (['x86', 'x64', 'arm64'] as const).map((architecture) =>
      stream(writePdb(architecture, kernelImage, []), STREAMS.debug).readUInt16LE(58),
    );
    expect(machines).toEqual([0x14c, 0x8664, 0xaa64]);
  });

  test('is the same for the same image, byte for byte', () => {
    expect(Buffer.compare(writePdb('x64', kernelImage, kernelTypes), file)).toBe(0);
  });
});

test('on x86 each function says how it lays out its frame', () => {
  const file = writePdb('x86', kernelImage, []);
  const frames = stream(file, STREAMS.frames);
  const texts = stream(file, STREAMS.names);
  const rows = Array.from({ length: frames.length / 32 }, (_, row) => {
    const word = (place: number) => frames.readUInt32LE(32 * row + 4 * place);
    const program = texts.toString('latin1', 12 + word(5), texts.indexOf(0, 12 + word(5)));
    return { start: word(0), size: word(1), locals: word(2), parameters: word(3), program };
  });
  const fromEbp = expect.stringContaining('$ebp');
  const fromEsp = expect.stringContaining('.raSearch');
  expect(rows).toEqual([
    { start: 0x1000, size: 0x80, locals: 0x20, parameters: 12, program: fromEbp },
    { start: 0x1080, size: 2, locals: 0, parameters: 0, program: fromEsp },
    { start: 0x1090, size: 0x10, locals: 8, parameters: 4, program: fromEsp },
    { start: 0x10a0, size: 0x10, locals: 0, parameters: 0, program: fromEbp },
  ]);
});

test.each(['x86', 'x64'] as const)(
  'a name that begins with an underscore gets another one on %s',
  (architecture) => {
    const own = { name: '_MmSetSegment', rva: 0x10b0, isCode: true };
    const publics = [...kernelImage.publics, own];
    const file = writePdb(architecture, { ...kernelImage, publics }, []);
    const names = new PublicReader(file).byAddress().map(({ name }) => name);
    expect(names).toContain('__imp_ExFreePoolWithTag');
    expect(names).toContain('__MmSetSegment');
    expect(names).toContain('PoolHitTag');
  },
);

/** LLVM's own reader, where it is installed. */
const tool = ['llvm-pdbutil', 'llvm-pdbutil-14'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const testWithTool = tool === undefined ? (test.skip as typeof test) : test;

testWithTool('LLVM reads types, names and places as they were meant', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pooltag-pdb-'));
  try {
    const path = join(folder, 'nt.pdb');
    writeFileSync(path, writePdb('x64', kernelImage, kernelTypes));
    const dump = spawnSync(tool ?? '', ['dump', '-types', '-publics', '-modules', path], {
      encoding: 'utf8',
    });
    expect(dump.stderr).toBe('');
    const text = dump.stdout.replace(/\s+/g, ' ');
    expect(text).toContain('`PoolHitTag` flags = none, addr = 0002:0016');
    expect(text).toContain('`DbgBreakPoint` flags = function, addr = 0001:0128');
    expect(text).toContain('name = `Pcb`, Type = 0x1001, offset = 0');
    expect(text).toMatch(/`_EPROCESS` vtable: <no type>, .*?options: , sizeof 2112/);
    expect(text).toMatch(/`_PEB` .*?options: forward ref/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
