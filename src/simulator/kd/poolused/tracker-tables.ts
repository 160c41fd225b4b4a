import { type Tag, tagFromValue } from '../../../pool/tags/tag';
import { littleEndian } from '../../bytes';
import { CommandError } from '../engine';
import { fieldSize } from '../field-size';
import type { Kd } from '../kd';

/** What the kernel booked for a tag since boot, added up over the processors. */
export interface TrackerSums {
  readonly tag: Tag;
  readonly nonPaged: PoolSums;
  readonly paged: PoolSums;
}

export interface PoolSums {
  readonly allocs: bigint;
  readonly frees: bigint;
  readonly bytes: bigint;
}

/** Reads a field of a record by the name that symbols give it. */
interface RecordLayout {
  readonly size: number;
  key(record: Uint8Array): number;
  /** Signed: a processor that frees what another one allocated counts below zero. */
  counter(record: Uint8Array, field: string): bigint;
}

/**
 * Reads the kernel's tag statistics as the extension does: the hash table, the copies that the
 * processors keep with the same slots, and the expansion table.
 * @param interrupted asked between tables; what was read until then is returned
 * @throws CommandError when the type or the table cannot be read
 */
export function readTrackerTables(
  kd: Kd,
  interrupted: () => boolean,
): { readonly sums: readonly TrackerSums[]; readonly records: number } {
  const layout = readLayout(kd);
  const sums = new Map<Tag, TrackerSums>();
  const slots = Number(variable(kd, 'PoolTrackTableSize'));
  const master = table(kd, variable(kd, 'PoolTrackTable'), slots, layout.size);
  if (master.length === 0) {
    throw new CommandError('unable to get PoolTrackTable - probably wrong symbols');
  }
  const keys = master.map(layout.key);
  const hashed = [master, ...processorTables(kd, slots, layout.size, interrupted)];
  for (const records of hashed) {
    keys.forEach((key, slot) => {
      const record = records[slot];
      if (key !== 0 && record) add(sums, tagFromValue(key), record, layout);
    });
  }
  const expansion = expansionTable(kd, layout.size);
  for (const record of expansion) {
    const key = layout.key(record);
    if (key !== 0) add(sums, tagFromValue(key), record, layout);
  }
  return { sums: [...sums.values()], records: slots * hashed.length + expansion.length };
}

function readLayout(kd: Kd): RecordLayout {
  const type = kd.symbols.structure('nt!_POOL_TRACKER_TABLE');
  if (!type) {
    throw new CommandError('Unable to get _POOL_TRACKER_TABLE : probably wrong symbols.');
  }
  const places = new Map(type.fields.map((field) => [field.name, field]));
  const bytes = (record: Uint8Array, name: string): Uint8Array => {
    const field = places.get(name);
    if (!field) return new Uint8Array(0);
    const size = fieldSize(field.type, kd.pointerSize) ?? 0;
    return record.subarray(field.offset, field.offset + size);
  };
  return {
    size: type.size,
    key: (record) => Number(littleEndian(bytes(record, 'Key'))),
    counter: (record, name) => {
      const field = bytes(record, name);
      return BigInt.asIntN(8 * field.length, littleEndian(field));
    },
  };
}

/** The value of a pointer-sized variable of nt; 0 when the symbols do not know it. */
function variable(kd: Kd, name: string): bigint {
  const address = kd.symbols.address(`nt!${name}`);
  return address === undefined ? 0n : littleEndian(kd.readMemory(address, kd.pointerSize));
}

function table(kd: Kd, address: bigint, count: number, size: number): readonly Uint8Array[] {
  const bytes = address === 0n ? new Uint8Array(0) : kd.readMemory(address, count * size);
  const whole = Math.floor(bytes.length / size);
  return Array.from({ length: whole }, (_, slot) => bytes.subarray(slot * size, (slot + 1) * size));
}

/** The first entry of nt!ExPoolTagTables is nt!PoolTrackTable itself. */
function processorTables(
  kd: Kd,
  slots: number,
  size: number,
  interrupted: () => boolean,
): readonly (readonly Uint8Array[])[] {
  const list = kd.symbols.address('nt!ExPoolTagTables');
  if (list === undefined) return [];
  const master = variable(kd, 'PoolTrackTable');
  const found: (readonly Uint8Array[])[] = [];
  for (let index = 0; index < kd.machine.processors.length && !interrupted(); index += 1) {
    const entry = list + BigInt(index * kd.pointerSize);
    const address = littleEndian(kd.readMemory(entry, kd.pointerSize));
    if (address !== 0n && address !== master) found.push(table(kd, address, slots, size));
  }
  return found;
}

function expansionTable(kd: Kd, size: number): readonly Uint8Array[] {
  const count = Number(variable(kd, 'PoolTrackTableExpansionSize'));
  return table(kd, variable(kd, 'PoolTrackTableExpansion'), count, size);
}

function add(
  sums: Map<Tag, TrackerSums>,
  tag: Tag,
  record: Uint8Array,
  layout: RecordLayout,
): void {
  const before = sums.get(tag);
  const pool = (kind: 'NonPaged' | 'Paged', sum: PoolSums | undefined): PoolSums => {
    const counter = (name: string) => layout.counter(record, kind + name);
    return {
      allocs: (sum?.allocs ?? 0n) + counter('Allocs'),
      frees: (sum?.frees ?? 0n) + counter('Frees'),
      bytes: (sum?.bytes ?? 0n) + counter('Bytes'),
    };
  };
  sums.set(tag, {
    tag,
    nonPaged: pool('NonPaged', before?.nonPaged),
    paged: pool('Paged', before?.paged),
  });
}
