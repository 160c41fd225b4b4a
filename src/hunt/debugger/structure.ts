import type { StructureListing } from '../../text/memory/structure';
import { parseStructure } from '../../text/memory/structure.parse';
import { describeStructure, type KernelStructure } from './commands';
import { answerOf, type Reader } from './ports';

/** The layout of a structure by the symbols of nt; undefined when they do not have it. */
export const readStructure = (
  reader: Reader,
  name: KernelStructure,
): StructureListing | undefined => parseStructure(answerOf(reader, describeStructure(name)), name);

/**
 * Bytes of a structure by its last field, as `dt` without an address describes it: the tables
 * read with it hold records whose last field fills them up.
 * @returns undefined when the type of the last field has no size that is known
 */
export function structureSize(structure: StructureListing): number | undefined {
  let last: { readonly offset: number; readonly type: string } | undefined;
  structure.fields.forEach((field) => {
    if (!last || field.offset >= last.offset) last = field;
  });
  const bytes = last && typeSize(last.type);
  return last && bytes !== undefined ? last.offset + bytes : undefined;
}

/** `Uint4B`, `Int8B`, `Ptr64 Void`, `[2] Uint8B` */
export function typeSize(type: string): number | undefined {
  const [, count = '1', element = ''] = /^(?:\[(\d+)\] )?(.*)$/.exec(type.trim()) ?? [];
  const integer = /^U?[Ii]nt([1248])B$/.exec(element)?.[1];
  const pointer = /^Ptr(32|64)\b/.exec(element)?.[1];
  if (integer) return Number(count) * Number(integer);
  return pointer ? Number(count) * (Number(pointer) / 8) : undefined;
}
