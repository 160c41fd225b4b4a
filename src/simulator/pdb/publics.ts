import { ByteWriter } from '../byte-writer';
import { nameHash } from './name-hash';

/** A public symbol: a name for a place in a section. */
export interface PublicSymbol {
  readonly name: string;
  /** From 1 on. */
  readonly section: number;
  readonly offset: number;
  readonly code: boolean;
}

/** The streams that hold public symbols. */
export interface PublicStreams {
  /** The symbols themselves, one record each. */
  readonly records: Uint8Array;
  /** The records by name and by address. */
  readonly publics: Uint8Array;
  /** Symbols of other kinds by name: none. */
  readonly globals: Uint8Array;
}

interface Filed extends PublicSymbol {
  /** Where its record begins. */
  readonly at: number;
}

const S_PUB32 = 0x110e;
const FLAG_FUNCTION = 2;
const HASH_SIGNATURE = 0xffffffff;
const HASH_VERSION = 0xeffe0000 + 19990810;
const BUCKETS = 4096;
/** Buckets count in records of this size, which is that of a reader's memory, not of the file. */
const RECORD_IN_MEMORY = 12;

/** Format: "The PDB Public Symbol Stream" and "Global Symbol Stream" of LLVM's documentation. */
export function publicStreams(symbols: readonly PublicSymbol[]): PublicStreams {
  const records = new ByteWriter();
  const filed = symbols.map((symbol): Filed => {
    const at = records.length;
    records.bytes(publicRecord(symbol));
    return { ...symbol, at };
  });
  const hash = nameTable(filed);
  const addresses = addressMap(filed);
  const publics = new ByteWriter().u32(hash.length).u32(addresses.length);
  // No incremental linking: no thunks, and no table of sections for them.
  publics.zeros(20).bytes(hash).bytes(addresses);
  return { records: records.done(), publics: publics.done(), globals: emptyTable() };
}

function publicRecord({ name, section, offset, code }: PublicSymbol): Uint8Array {
  const body = new ByteWriter().u16(S_PUB32).u32(code ? FLAG_FUNCTION : 0);
  body.u32(offset).u16(section).text(name);
  // The length in front does not count itself.
  while ((body.length + 2) % 4 !== 0) body.u8(0);
  return new ByteWriter().u16(body.length).bytes(body.done()).done();
}

/** The records by the hash of their name: a bit for each bucket in use, and where it begins. */
function nameTable(filed: readonly Filed[]): Uint8Array {
  const buckets = new Map<number, Filed[]>();
  for (const symbol of filed) {
    const number = nameHash(symbol.name) % BUCKETS;
    const bucket = buckets.get(number);
    if (bucket) bucket.push(symbol);
    else buckets.set(number, [symbol]);
  }
  const records = new ByteWriter();
  // One bucket more than there are, which stays empty.
  const used = new Uint32Array((BUCKETS + 32) / 32);
  const starts = new ByteWriter();
  for (const number of [...buckets.keys()].sort((a, b) => a - b)) {
    starts.u32((records.length / 8) * RECORD_IN_MEMORY);
    used[number >> 5] = (used[number >> 5] ?? 0) | (1 << (number & 31));
    for (const { at } of (buckets.get(number) ?? []).sort(byName)) records.u32(at + 1).u32(1);
  }
  const out = tableHeader(records.length, used.length * 4 + starts.length).bytes(records.done());
  for (const word of used) out.u32(word);
  return out.bytes(starts.done()).done();
}

const tableHeader = (recordBytes: number, bucketBytes: number): ByteWriter =>
  new ByteWriter().u32(HASH_SIGNATURE).u32(HASH_VERSION).u32(recordBytes).u32(bucketBytes);

/** A table without records needs no buckets. */
const emptyTable = (): Uint8Array => tableHeader(0, 0).done();

/** Within a bucket: the shorter name first, then by letters whatever their case. */
function byName(a: Filed, b: Filed): number {
  if (a.name.length !== b.name.length) return a.name.length - b.name.length;
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : a.at - b.at;
}

/** Where each record begins, by address. */
function addressMap(filed: readonly Filed[]): Uint8Array {
  const out = new ByteWriter();
  const sorted = [...filed].sort(
    (a, b) => a.section - b.section || a.offset - b.offset || a.at - b.at,
  );
  for (const { at } of sorted) out.u32(at);
  return out.done();
}
