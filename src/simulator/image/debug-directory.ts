import { ByteWriter } from '../byte-writer';
import type { PdbIdentity } from './served-image';

const CODE_VIEW = 2;
/** An entry of the directory. */
export const DEBUG_ENTRY = 28;

/** What leads from an image to its symbol file: a directory of one entry, and its record. */
export function debugDirectory(pdb: PdbIdentity, timestamp: number, at: number): Uint8Array {
  const record = new ByteWriter()
    .bytes(asBytes('RSDS'))
    .bytes(pdb.guid)
    .u32(pdb.age)
    .text(pdb.name);
  const place = at + DEBUG_ENTRY;
  const out = new ByteWriter().u32(0).u32(timestamp).u32(0).u32(CODE_VIEW).u32(record.length);
  // Loaded images are looked at in memory, where the file offset is of no use.
  return out.u32(place).u32(place).bytes(record.done()).done();
}

const asBytes = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
