/** Streams of our PDBs by number; the first five have theirs by the format. */
export const STREAMS = {
  oldDirectory: 0,
  info: 1,
  types: 2,
  debug: 3,
  ids: 4,
  typeHashes: 5,
  globals: 6,
  publics: 7,
  records: 8,
  sectionHeaders: 9,
  names: 10,
  frames: 11,
} as const;

/** In place of a stream's number: there is none. */
export const NO_STREAM = 0xffff;
