import { ByteWriter } from '../byte-writer';
import type { PdbIdentity } from '../image/served-image';
import { STREAMS } from './streams';

/** Format of Visual C++ 7.0 and later. */
const VERSION = 20000404;
/** There is a stream of ids, as in Visual C++ 14: dbghelp takes no file without it. */
const FEATURE_IDS = 20140508;

/**
 * Stream 1: which image the PDB belongs to; GUID and age must be those of the image. Format: "The
 * PDB Info Stream" of LLVM's documentation.
 */
export function infoStream({ guid, age }: PdbIdentity, timestamp: number): Uint8Array {
  const out = new ByteWriter().u32(VERSION).u32(timestamp).u32(age).bytes(guid);
  // The table of streams that are found by name: one entry, in the only bucket.
  const name = new ByteWriter().text('/names');
  out.u32(name.length).bytes(name.done()).u32(1).u32(1);
  const bucketsInUse = 0b1;
  out.u32(1).u32(bucketsInUse).u32(0).u32(0).u32(STREAMS.names);
  return out.u32(FEATURE_IDS).done();
}
