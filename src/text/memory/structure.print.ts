import type { StructureListing } from './structure';

/** Prints the fields as `dt module!TYPE` does: `   +0x000 Key              : Int4B`. */
export function printStructure(listing: StructureListing): string[] {
  return [...listing.fields].map(
    ([name, { offset, type }]) =>
      `   +0x${offset.toString(16).padStart(3, '0')} ${name.padEnd(16)} : ${type}`,
  );
}
