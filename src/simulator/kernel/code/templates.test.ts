import { describe, expect, test } from '@jest/globals';
import { targets } from '../../targets';
import { createMachine } from '../create';
import { readWord } from '../fixtures';
import type { Machine, MachineInstruction } from '../machine';
import { arm64 } from './arm64';
import { type Piece, placed } from './instruction';
import { x64 } from './x64';
import { x86 } from './x86';

const ABC = 0x20636241;
const hex = (bytes: ArrayLike<number>) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
const bytesOf = (pieces: readonly Piece[], address = 0x1000n) =>
  hex(pieces.flatMap((piece) => [...placed(piece, address).bytes]));

describe('instruction bytes', () => {
  test('tags as immediates', () => {
    expect(bytesOf(x64.tagImmediate('alloc', ABC).pieces)).toBe('41 b8 41 62 63 20');
    expect(bytesOf(x64.tagImmediate('free', ABC).pieces)).toBe('ba 41 62 63 20');
    expect(bytesOf(x86.tagImmediate('alloc', ABC).pieces)).toBe('68 41 62 63 20');
    expect(bytesOf(arm64.tagImmediate('alloc', ABC).pieces)).toBe('22 48 8c 52 62 0c a4 72');
  });

  test('calls through an import slot', () => {
    expect(bytesOf(x64.imported(0x2000n))).toBe('ff 15 fa 0f 00 00');
    expect(bytesOf(x64.importedPadded(0x2000n))).toBe('48 ff 15 f9 0f 00 00');
    expect(bytesOf(x64.trailing)).toBe('0f 1f 44 00 00');
    expect(bytesOf(x86.imported(0x2000n))).toBe('ff 15 00 20 00 00');
  });

  test('break instructions', () => {
    expect(hex(x64.breakPiece.bytes)).toBe('cc');
    expect(hex(arm64.breakPiece.bytes)).toBe('00 00 3e d4');
  });
});

describe.each(targets.map((spec) => [spec.id, spec] as const))('code of %s', (_, spec) => {
  const machine = createMachine(spec, { seed: 1 });

  test('instructions follow each other and are what memory holds', () => {
    const functions = new Set(spec.sites.map((site) => `${site.module}!${site.function}`));
    for (const name of functions) {
      const listing = listingOf(machine, name);
      const shown = listing.flatMap(({ bytes }) => [...bytes]);
      const [first] = listing;
      if (first) expect(hex(machine.memory.read(first.address, shown.length))).toBe(hex(shown));
      const starts = listing.slice(1).map(({ address }) => address);
      expect(starts).toEqual(listing.slice(0, -1).map(after));
    }
  });

  test('a call stands before every return address, and an import slot holds what it calls', () => {
    for (const site of spec.sites) {
      const own = `${site.module}!${site.function}`;
      const call = callBefore(machine, own, site.returnOffset);
      if (!call) throw new Error(`${own}: no call`);
      expect(call.mnemonic).toMatch(/^(call|bl|blr)$/);
      const slot = machine.symbols
        .matching(`${site.module}!_imp_*`)
        .find(({ name }) => call.operands.includes(name));
      if (slot) {
        const pointer = spec.architecture === 'x86' ? 4 : 8;
        expect(readWord(machine, slot.address, pointer)).toBe(machine.symbols.address(site.calls));
      }
    }
  });

  test('the tag of a site with an immediate stands in the code before its return address', () => {
    for (const site of spec.sites) {
      if (!('immediate' in site.tag) || spec.architecture === 'arm64') continue;
      const start = machine.symbols.address(`${site.module}!${site.function}`);
      if (start === undefined) continue;
      const before = machine.memory.read(start + BigInt(site.returnOffset - 32), 32);
      expect(Buffer.from(before).includes(Buffer.from(site.tag.immediate, 'latin1'))).toBe(true);
    }
  });
});

test('a patched immediate shows in the listing, and in no other machine', () => {
  const [spec] = targets.filter(({ id }) => id === 'win11-24h2-x64');
  if (!spec) throw new Error('no target');
  const machine = createMachine(spec, { seed: 1 });
  const isTag = ({ operands }: MachineInstruction) => /^r8d,[0-9A-F]+h$/.test(operands);
  const listing = () => listingOf(machine, 'acmeflt!FltQueryNotify');
  const load = listing().find(isTag);
  expect(load?.operands).toBe('r8d,6B61654Ch');
  machine.memory.write((load?.address ?? 0n) + 5n, Uint8Array.of(0x31));
  expect(listing().find(isTag)?.operands).toBe('r8d,3161654Ch');
  const another = createMachine(spec, { seed: 1 });
  const own = listingOf(another, 'acmeflt!FltQueryNotify').find(isTag);
  expect(own?.operands).toBe('r8d,6B61654Ch');
});

function listingOf(machine: Machine, name: string): readonly MachineInstruction[] {
  const start = machine.symbols.address(name);
  return start === undefined ? [] : machine.instructions(start);
}

function callBefore(machine: Machine, name: string, returnOffset: number) {
  const start = machine.symbols.address(name);
  if (start === undefined) return { mnemonic: 'call', operands: '' };
  const end = start + BigInt(returnOffset);
  return machine.instructions(end).find((instruction) => after(instruction) === end);
}

const after = ({ address, bytes }: MachineInstruction): bigint => address + BigInt(bytes.length);
