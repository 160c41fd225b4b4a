import { tagFromValue } from '../../pool/tags/tag';
import { littleEndian } from '../bytes';
import type { BlockPlace, PoolPath } from '../targets/spec';
import type { Machine, MachineStop, Processor } from './machine';
import { poolUnits } from './pool-header';
import { tagOf } from './tag-bytes';
import type { TrackerRow } from './tracker';

/** What tests ask of a machine, found the way a debugger finds it: by symbol and memory. */

export const pointerSize = (machine: Machine): 4 | 8 =>
  poolUnits(machine.spec.architecture).pointer;

export function readWord(machine: Machine, address: bigint, size: 1 | 2 | 4 | 8): bigint {
  const bytes = machine.memory.read(address, size);
  if (bytes.length < size) throw new Error(`0x${address.toString(16)} is not present`);
  return littleEndian(bytes);
}

export function readGlobal(machine: Machine, name: string): bigint {
  const address = machine.symbols.address(`nt!${name}`);
  if (address === undefined) throw new Error(`no symbol ${name}`);
  return readWord(machine, address, pointerSize(machine));
}

/** Writes PoolHitTag, as `ed nt!PoolHitTag` does. */
export function arm(machine: Machine, tag: string): void {
  const bytes = Uint8Array.from([...tag].map((character) => character.charCodeAt(0)));
  machine.memory.write(machine.spec.poolHitTag.address, bytes);
}

export function currentProcessor(machine: Machine): Processor {
  const processor = machine.processors[machine.current];
  if (!processor) throw new Error('no current processor');
  return processor;
}

export function stopAddress(machine: Machine): bigint {
  return currentProcessor(machine).frames[0]?.pc ?? 0n;
}

/** `nt!ExFreePool+0x9`, or the bare address. */
export function symbolText(machine: Machine, address: bigint): string {
  const near = machine.symbols.nearest(address);
  if (!near) return `0x${address.toString(16)}`;
  const offset = near.offset === 0 ? '' : `+0x${near.offset.toString(16)}`;
  return near.name === '' ? `${near.module}${offset}` : `${near.module}!${near.name}${offset}`;
}

export function frameNames(machine: Machine): readonly string[] {
  return currentProcessor(machine).frames.map((frame) =>
    frame.inline
      ? `${frame.inline.module}!${frame.inline.name}+0x${frame.inline.offset.toString(16)}`
      : symbolText(machine, frame.pc),
  );
}

/** Lets the machine run for this many of its small steps without a stop. */
export function runSteps(machine: Machine, steps: number): MachineStop {
  let left = steps;
  machine.pollBreak = () => --left <= 0;
  const stop = machine.resume({ how: 'go' });
  machine.pollBreak = () => false;
  return stop;
}

/** The path whose break the machine stands on: the longest one that fits its frames. */
export function pathOfStop(machine: Machine): PoolPath | undefined {
  const { frames } = currentProcessor(machine);
  const fits = (path: PoolPath) =>
    path.frames.every(({ function: name, offset }, index) => {
      const start = machine.symbols.address(name);
      return start !== undefined && frames[index]?.pc === start + BigInt(offset);
    });
  return machine.spec.paths.filter(fits).sort((a, b) => b.frames.length - a.frames.length)[0];
}

/** What a place holds at this stop. */
export function readPlace(machine: Machine, { at }: BlockPlace): bigint {
  const { registers, frames } = currentProcessor(machine);
  if ('register' in at) return registers.get(at.register) ?? 0n;
  const base = frames[at.frame]?.base ?? 0n;
  return readWord(machine, base + BigInt(at.offset), pointerSize(machine));
}

/** The tracker as it lies in memory: all tables, summed over the processors. */
export function readTracker(machine: Machine): ReadonlyMap<number, TrackerRow> {
  const master = readGlobal(machine, 'PoolTrackTable');
  const slots = Number(readGlobal(machine, 'PoolTrackTableSize'));
  const expansion = readGlobal(machine, 'PoolTrackTableExpansion');
  const rows = new Map<number, TrackerRow>();
  const tables = tablesOf(machine, master);
  for (let slot = 0; slot < slots; slot++) addRow(machine, rows, tables, slot);
  const expanded = Number(readGlobal(machine, 'PoolTrackTableExpansionSize'));
  for (let slot = 0; slot < expanded; slot++) addRow(machine, rows, [expansion], slot);
  return rows;
}

function tablesOf(machine: Machine, master: bigint): readonly bigint[] {
  const array = machine.symbols.address('nt!ExPoolTagTables');
  if (array === undefined) return [master];
  const size = pointerSize(machine);
  return machine.processors.map((_, index) =>
    readWord(machine, array + BigInt(index * size), size),
  );
}

function addRow(
  machine: Machine,
  rows: Map<number, TrackerRow>,
  tables: readonly bigint[],
  slot: number,
): void {
  const structure = machine.symbols.structure('_POOL_TRACKER_TABLE');
  if (!structure) throw new Error('no type _POOL_TRACKER_TABLE');
  const start = BigInt(slot * structure.size);
  const tag = tagFromValue(Number(readWord(machine, (tables[0] ?? 0n) + start, 4)));
  if (tag === 0) return;
  const sum = (name: string) => {
    const field = structure.fields.find((candidate) => candidate.name === name);
    if (!field) throw new Error(`no field ${name}`);
    const size = field.type === 'Uint8B' ? 8 : 4;
    const total = tables.reduce(
      (value, table) => value + readWord(machine, table + start + BigInt(field.offset), size),
      0n,
    );
    return Number(BigInt.asIntN(size * 8, total));
  };
  const use = (pool: string) => ({
    allocs: sum(`${pool}Allocs`),
    frees: sum(`${pool}Frees`),
    bytes: sum(`${pool}Bytes`),
  });
  rows.set(tag, { tag, nonPaged: use('NonPaged'), paged: use('Paged') });
}

/** What is wrong with the places of this stop: they disagree, or show what is no such block. */
export function misplaced(machine: Machine, serves: string): string | undefined {
  const { granularity } = poolUnits(machine.spec.architecture);
  const shown = (pathOfStop(machine)?.places ?? [])
    .filter(({ holds }) => holds !== 'previous')
    .map((place) => {
      const value = readPlace(machine, place);
      return place.holds === 'header' && serves === 'small' ? value + BigInt(granularity) : value;
    });
  const [block, ...others] = new Set(shown);
  if (others.length > 0) return `${others.length + 1} blocks`;
  if (block === undefined) return undefined;
  if (serves === 'big') return (block & 0xfffn) === 0n ? undefined : 'not at the start of a page';
  if (serves !== 'small') return undefined;
  const tag = readWord(machine, block - BigInt(granularity) + 4n, 4) & 0x7fffffffn;
  return tag === BigInt(tagOf(machine.spec.leak)) ? undefined : `tag 0x${tag.toString(16)}`;
}
