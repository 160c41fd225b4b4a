import { describe, expect, test } from '@jest/globals';
import { ByteWriter } from '../../simulator/byte-writer';
import { writeMsf } from '../../simulator/pdb/msf';
import { writePdb } from '../../simulator/pdb/pdb';
import { bootTarget } from '../../simulator/serve/boot';
import { target } from '../../test/hunt/support';
import { fpoIn } from './frame-data';
import { NotPdb } from './msf';
import { NearestNames } from './nearest-names';
import { Pdb } from './pdb';

const NONE = new Uint8Array(0);

function kernelPdb(id: string) {
  const spec = target(id);
  const { kernel } = bootTarget(spec, { seed: 1 });
  const nt = kernel.modules.find(({ name }) => name === 'nt');
  if (!nt) throw new Error('no kernel');
  return { nt, types: kernel.types, bytes: writePdb(spec.architecture, nt, kernel.types) };
}

describe.each(['win11-24h2-x64', 'win7-x86'])('a symbol file of the kernel of %s', (id) => {
  const { nt, types, bytes } = kernelPdb(id);
  const pdb = new Pdb(bytes);

  test('says which image it belongs to', () => {
    const guid = [...nt.pdb.guid].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(pdb.identity).toEqual({ guid, age: nt.pdb.age });
  });

  test('has every public name where the image has it', () => {
    const inSections = nt.publics.filter(({ rva }) =>
      nt.sections.some((each) => rva >= each.rva && rva < each.rva + each.size),
    );
    expect(inSections.length).toBeGreaterThan(50);
    for (const { name, rva } of inSections) {
      expect([name, pdb.names.at(rva).includes(name)]).toEqual([name, true]);
    }
    expect(pdb.names.nearest((pdb.names.find('PoolHitTag') ?? 0) + 3)?.name).toBe('PoolHitTag');
  });

  test('has the fields of structures', () => {
    const tracker = types.find(({ name }) => name === '_POOL_TRACKER_TABLE');
    const fields = pdb.types.fields('_POOL_TRACKER_TABLE') ?? [];
    expect(fields.map(({ name, offset }) => ({ name, offset }))).toEqual(
      tracker?.fields.map(({ name, offset }) => ({ name, offset })),
    );
    expect(fields.every(({ type }) => type !== '')).toBe(true);
    expect(pdb.types.fields('_EPROCESS')?.map(({ name }) => name)).toContain('ImageFileName');
    expect(pdb.types.fields('_NOBODY')).toBeUndefined();
  });

  test('cut anywhere is none, and never read as one', () => {
    for (let length = 0; length < bytes.length; length += 4099) {
      expect(() => new Pdb(bytes.slice(0, length))).toThrow(NotPdb);
    }
  });
});

describe('the symbol file of an image that was rearranged after linking', () => {
  /** A kernel of old: publics where the linker had put them, and a map of where they went. */
  function rearranged() {
    const name = (text: string, offset: number) => {
      const body = new ByteWriter().u16(0x110e).u32(2).u32(offset).u16(1).text(text);
      while ((body.length + 2) % 4 !== 0) body.u8(0);
      return new ByteWriter().u16(body.length).bytes(body.done()).done();
    };
    const records = new ByteWriter()
      .bytes(name('_Moved@4', 0x100))
      .bytes(name('@Fast@8', 0x210))
      .bytes(name('_Gone@0', 0x300))
      .done();
    const section = (rva: number) => new ByteWriter().zeros(12).u32(rva).zeros(24).done();
    const map = new ByteWriter();
    for (const [from, to] of [
      [0x1000, 0x5000],
      [0x1200, 0x9000],
      [0x1300, 0],
    ]) {
      map.u32(from ?? 0).u32(to ?? 0);
    }
    const streams = [0xffff, 0xffff, 0xffff, 0xffff, 6, 5, 0xffff, 0xffff, 0xffff, 0xffff, 7];
    const list = new ByteWriter();
    for (const stream of streams) list.u16(stream);
    const debug = new ByteWriter().u32(0xffffffff).u32(19990903).u32(3);
    debug.u16(0).u16(0).u16(0).u16(0).u16(4).u16(0);
    debug.u32(0).u32(0).u32(0).u32(0).u32(0).u32(0).u32(list.length).u32(0);
    debug.u16(0).u16(0x14c).u32(0).bytes(list.done());
    const info = new ByteWriter().u32(20000404).u32(0).u32(1).zeros(16).u32(0).u32(0).u32(0);
    return new Pdb(
      writeMsf([
        NONE,
        info.u32(0).u32(0).done(),
        NONE,
        debug.done(),
        records,
        section(0x4000),
        map.done(),
        section(0x1000),
      ]),
    );
  }

  test('names what went where, and leaves out what was left out', () => {
    const { names, identity } = rearranged();
    expect(names.find('Moved')).toBe(0x5100);
    expect(names.find('Fast')).toBe(0x9010);
    expect(names.find('Gone')).toBeUndefined();
    expect(identity.age).toBe(3);
  });
});

describe('the older records of where x86 functions keep their frames', () => {
  test('tell frame pointers, omitted ones, and traps apart', () => {
    const record = (locals: number, bits: number) =>
      new ByteWriter().u32(0x1000).u32(0x20).u32(locals).u16(2).u16(bits).done();
    const kinds = [0x0300, 0x1000, 0x4000, 0x8000, 0xc000].map((bits) => fpoIn(record(4, bits))[0]);
    expect(kinds.map((each) => each?.kind)).toEqual(['esp', 'ebp', 'trap', 'other', 'ebp']);
    expect(kinds[0]).toMatchObject({ rva: 0x1000, size: 0x20, bytes: 28, parameters: 8 });
  });
});

describe('names near a place', () => {
  const names = new NearestNames([
    { name: 'B', rva: 0x20 },
    { name: 'A', rva: 0x20 },
    { name: 'C', rva: 0x40 },
  ]);

  test.each([
    [0x1f, undefined],
    [0x20, 'A'],
    [0x3f, 'A'],
    [0x40, 'C'],
    [0x4000, 'C'],
  ])('at %i: %s', (rva, name) => {
    expect(names.nearest(rva)?.name).toBe(name);
  });

  test('of one place are all there', () => {
    expect(names.at(0x20)).toEqual(['A', 'B']);
    expect(names.at(0x21)).toEqual([]);
  });
});
