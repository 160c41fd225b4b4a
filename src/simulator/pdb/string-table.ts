import { ByteWriter } from '../byte-writer';
import { nameHash } from './name-hash';

const SIGNATURE = 0xeffeeffe;
const VERSION = 1;

/** A table of texts that other streams refer to by offset. */
export interface StringTable {
  readonly bytes: Uint8Array;
  /** In the order of the texts. */
  readonly offsets: readonly number[];
}

/** The texts, the empty one first, then their offsets by hash: the next free bucket where one is taken. */
export function stringTable(texts: readonly string[]): StringTable {
  const all = new ByteWriter().text('');
  const offsets = texts.map((text) => {
    const offset = all.length;
    all.text(text);
    return offset;
  });
  const buckets = new Uint32Array(2 * texts.length + 1);
  texts.forEach((text, index) => {
    let bucket = nameHash(text) % buckets.length;
    while (buckets[bucket] !== 0) bucket = (bucket + 1) % buckets.length;
    buckets[bucket] = offsets[index] ?? 0;
  });
  const out = new ByteWriter().u32(SIGNATURE).u32(VERSION).u32(all.length).bytes(all.done());
  out.u32(buckets.length);
  for (const offset of buckets) out.u32(offset);
  return { bytes: out.u32(texts.length).done(), offsets };
}
