import { ByteWriter } from '../byte-writer';

/** A name that an image exports. */
export interface ExportedName {
  readonly name: string;
  readonly rva: number;
}

/**
 * Export directory of an image: names in byte order, as a loader searches them. Format: "PE
 * Format" of Microsoft's documentation, section `.edata`.
 * @param at where the directory will lie, as an RVA
 */
export function exportDirectory(
  image: string,
  timestamp: number,
  names: readonly ExportedName[],
  at: number,
): Uint8Array {
  const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const count = sorted.length;
  const addresses = at + HEADER;
  const pointers = addresses + 4 * count;
  const ordinals = pointers + 4 * count;
  const texts = new ByteWriter().text(image);
  const starts = ordinals + 2 * count;
  const places = sorted.map(({ name }) => {
    const place = starts + texts.length;
    texts.text(name);
    return place;
  });
  const out = new ByteWriter().u32(0).u32(timestamp).u32(0).u32(starts).u32(1);
  out.u32(count).u32(count).u32(addresses).u32(pointers).u32(ordinals);
  for (const { rva } of sorted) out.u32(rva);
  for (const place of places) out.u32(place);
  for (const index of sorted.keys()) out.u16(index);
  return out.bytes(texts.done()).done();
}

const HEADER = 40;
