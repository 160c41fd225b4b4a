import { ByteWriter } from '../byte-writer';
import type { PdbIdentity } from '../image/served-image';

/** Format of Visual C++ 7.0 and later. */
const VERSION = 20000404;
/** There is a stream of ids (4), as in Visual C++ 14: dbghelp takes no file without it. */
const FEATURE_IDS = 20140508;

/**
 * Stream 1: which image the PDB belongs to; GUID and age must be those of the image. Format: "The
 * PDB Info Stream" of LLVM's documentation.
 */
export function infoStream({ guid, age }: PdbIdentity, timestamp: number): Uint8Array {
  const out = new ByteWriter().u32(VERSION).u32(timestamp).u32(age).bytes(guid);
  // A table of streams with names: no texts, no entries, room for one, no words of bits.
  out.u32(0).u32(0).u32(1).u32(0).u32(0);
  return out.u32(FEATURE_IDS).done();
}
