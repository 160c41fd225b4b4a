/** What the printed arguments of a hit say of sizes, in bytes. */
export interface SizesSaid {
  /** Bytes that the tag statistics are charged; a block keeps them while it lives. */
  readonly charged?: number | undefined;
  /** Bytes asked for. */
  readonly requested?: number | undefined;
}

const PAGE = 0x1000;
/** Bytes beyond the request in a small block: header, alignment to a cache line, a rest too small to split off. */
const MOST_EXTRA = 0x100;

/** Whether a block of so many bytes can be what was asked for. */
export function fits(bytes: number | undefined, { charged, requested }: SizesSaid): boolean {
  if (bytes === undefined) return true;
  if (charged !== undefined) return bytes === charged;
  if (requested === undefined) return true;
  const most = requested + (requested + MOST_EXTRA < PAGE ? MOST_EXTRA : 2 * PAGE);
  return requested <= bytes && bytes <= most;
}

/** Whether both are known, and not the same. */
export const differ = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
