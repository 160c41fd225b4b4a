import { readNumberAt, textAt } from './bytes';
import { fpoIn, frameDataIn, type NarrowFrame } from './frame-data';
import { MsfFile } from './msf';
import { NearestNames } from './nearest-names';
import { TypeTable } from './type-table';

/** Which image a symbol file belongs to. */
export interface PdbIdentity {
  /** 32 digits in the order of the bytes. */
  readonly guid: string;
  readonly age: number;
}

const INFO = 1;
const TYPES = 2;
const DEBUG = 3;

/** Fields of the debug stream's header. */
const AGE = 8;
const RECORDS = 20;
const HEADER = 64;
/** Sizes of the parts between header and list of streams, of which two pairs lie apart. */
const PARTS = [24, 28, 32, 36, 40, 52];
/** Places in that list. */
const FPO = 0;
const OMAP_FROM_SOURCE = 4;
const SECTION_HEADERS = 5;
const FRAME_DATA = 9;
const ORIGINAL_SECTION_HEADERS = 10;
const NO_STREAM = 0xffff;

const SECTION_HEADER = 40;
const SECTION_RVA = 12;
const S_PUB32 = 0x110e;

/**
 * The public symbol file of an image. Format: "The PDB File Format" of LLVM's documentation.
 */
export class Pdb {
  readonly identity: PdbIdentity;
  readonly names: NearestNames;
  /** Where x86 functions keep their frames; none on other targets. */
  readonly frames: readonly NarrowFrame[];
  readonly types: TypeTable;

  /** @throws NotPdb when the bytes are no such file */
  constructor(bytes: Uint8Array) {
    const file = new MsfFile(bytes);
    const info = file.stream(INFO);
    const debug = file.stream(DEBUG);
    // The linker counts up the age of the debug stream, the one that the image names.
    const age = debug.length > 0 ? readNumberAt(debug, AGE, 4) : readNumberAt(info, 8, 4);
    this.identity = { guid: hexOf(info.subarray(12, 28)), age };
    const list = HEADER + PARTS.reduce((sum, at) => sum + readNumberAt(debug, at, 4), 0);
    const optional = (place: number) => {
      const number = readNumberAt(debug, list + 2 * place, 2);
      return list + 2 * place + 2 > debug.length || number === NO_STREAM
        ? new Uint8Array(0)
        : file.stream(number);
    };
    const moved = optional(OMAP_FROM_SOURCE);
    const original = optional(ORIGINAL_SECTION_HEADERS);
    const sections = sectionStarts(original.length > 0 ? original : optional(SECTION_HEADERS));
    const place = (rva: number) => (moved.length > 0 ? movedTo(moved, rva) : rva);
    const records = file.stream(readNumberAt(debug, RECORDS, 2));
    this.names = new NearestNames(publicsIn(records, sections, place));
    const newer = frameDataIn(optional(FRAME_DATA), namesIn(file, info));
    this.frames = [...newer, ...fpoIn(optional(FPO))].flatMap((frame) => {
      const rva = place(frame.rva);
      return rva === undefined ? [] : [{ ...frame, rva }];
    });
    this.types = new TypeTable(file.stream(TYPES));
  }
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function sectionStarts(headers: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at + SECTION_HEADER <= headers.length; at += SECTION_HEADER) {
    starts.push(readNumberAt(headers, at + SECTION_RVA, 4));
  }
  return starts;
}

/**
 * Where code lies in an image that was rearranged after it had been linked, as old kernels were.
 * @returns undefined where it was left out
 */
function movedTo(map: Uint8Array, rva: number): number | undefined {
  let low = 0;
  let high = map.length / 8 - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (readNumberAt(map, 8 * middle, 4) <= rva) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  if (found < 0) return undefined;
  const to = readNumberAt(map, 8 * found + 4, 4);
  return to === 0 ? undefined : to + rva - readNumberAt(map, 8 * found, 4);
}

function* publicsIn(
  records: Uint8Array,
  sections: readonly number[],
  place: (rva: number) => number | undefined,
): Generator<{ readonly name: string; readonly rva: number }> {
  for (let at = 0; at + 4 <= records.length; ) {
    const length = readNumberAt(records, at, 2);
    if (readNumberAt(records, at + 2, 2) === S_PUB32) {
      const section = sections[readNumberAt(records, at + 12, 2) - 1];
      const rva =
        section === undefined ? undefined : place(section + readNumberAt(records, at + 8, 4));
      if (rva !== undefined) yield { name: undecorated(textAt(records, at + 14)), rva };
    }
    at += length + 2;
  }
}

/** `_ExFreePool@4`, `@ExfAcquire@8`: a name as debuggers show it. */
const undecorated = (name: string): string =>
  name.startsWith('?') ? name : name.replace(/^[_@](?=.)/, '').replace(/(?<=.)@\d+$/, '');

/** The table of texts, a stream that the first one names. */
function namesIn(file: MsfFile, info: Uint8Array): Uint8Array {
  const NAMES = 28;
  const texts = readNumberAt(info, NAMES, 4);
  let at = NAMES + 4 + texts;
  const size = readNumberAt(info, at, 4);
  const presentWords = readNumberAt(info, at + 8, 4);
  at += 12 + 4 * presentWords;
  const deletedWords = readNumberAt(info, at, 4);
  at += 4 + 4 * deletedWords;
  for (let index = 0; index < size; index++, at += 8) {
    const name = textAt(info, NAMES + 4 + readNumberAt(info, at, 4));
    if (name === '/names') return file.stream(readNumberAt(info, at + 4, 4));
  }
  return new Uint8Array(0);
}
