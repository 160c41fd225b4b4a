import { readUnsigned } from '../../pool/values/little-endian';
import type { ImageFile } from './image-file';

/**
 * Headers of a driver's file, as "PE Format" of Microsoft's documentation describes them. What
 * does not fit that page is left out, never guessed: a file may be cut, packed or no image at all.
 */

/** A section: where it lies in the file and where in memory. */
export interface Section {
  readonly name: string;
  /** Offset in memory, and bytes there. */
  readonly rva: number;
  readonly size: number;
  /** Offset in the file, and bytes there. */
  readonly offset: number;
  readonly fileSize: number;
  readonly isCode: boolean;
}

/** A table that the headers point to. */
interface Directory {
  readonly rva: number;
  readonly size: number;
}

export interface PeImage {
  readonly machine: 'x86' | 'x64' | 'arm64' | 'other';
  /** Seconds since 1970, or a hash of the build: see {@link isReproducible}. */
  readonly timestamp: number;
  /** Address for which the file was linked; of 64-bit ones the lower half. */
  readonly base: number;
  /** Bytes of the image in memory, as `lm` shows it. */
  readonly imageSize: number;
  readonly sections: readonly Section[];
  readonly directories: readonly Directory[];
}

/** Places of directories in their table. */
export const RESOURCES = 2;
const DEBUG = 6;

const MACHINES: { readonly [number: number]: PeImage['machine'] } = {
  332: 'x86',
  34404: 'x64',
  43620: 'arm64',
};

const PE32 = 0x10b;
const PE32_PLUS = 0x20b;
const SECTION_BYTES = 40;
const MOST_SECTIONS = 96;
const MOST_DIRECTORIES = 16;

/** Bits of a section: it holds code, or may be executed. */
const CODE = 0x20000020;

/** @returns undefined for what is no image */
export function readImage(file: ImageFile): PeImage | undefined {
  const start = file.number(0, 2) === 0x5a4d ? file.number(0x3c, 4) : undefined;
  if (start === undefined) return undefined;
  const head = file.bytes(start, 24);
  if (readUnsigned(head, 0, 4) !== 0x4550) return undefined;
  const sectionCount = readUnsigned(head, 6, 2) ?? 0;
  const optionalSize = readUnsigned(head, 20, 2) ?? 0;
  const optional = file.bytes(start + 24, optionalSize);
  const magic = readUnsigned(optional, 0, 2);
  if (magic !== PE32 && magic !== PE32_PLUS) return undefined;
  return {
    machine: MACHINES[readUnsigned(head, 4, 2) ?? 0] ?? 'other',
    timestamp: readUnsigned(head, 8, 4) ?? 0,
    base: readUnsigned(optional, magic === PE32 ? 28 : 24, 4) ?? 0,
    imageSize: readUnsigned(optional, 56, 4) ?? 0,
    sections: sectionsIn(
      file.bytes(start + 24 + optionalSize, Math.min(sectionCount, MOST_SECTIONS) * SECTION_BYTES),
    ),
    directories: directoriesIn(optional, magic === PE32_PLUS ? 112 : 96),
  };
}

function sectionsIn(table: Uint8Array): readonly Section[] {
  const found: Section[] = [];
  for (let at = 0; at + SECTION_BYTES <= table.length; at += SECTION_BYTES) {
    const number = (offset: number) => readUnsigned(table, at + offset, 4) ?? 0;
    found.push({
      name: Buffer.from(table.subarray(at, at + 8))
        .toString('latin1')
        .replace(/\0.*$/s, ''),
      size: number(8),
      rva: number(12),
      fileSize: number(16),
      offset: number(20),
      isCode: (number(36) & CODE) !== 0,
    });
  }
  return found;
}

function directoriesIn(optional: Uint8Array, at: number): readonly Directory[] {
  const count = Math.min(readUnsigned(optional, at - 4, 4) ?? 0, MOST_DIRECTORIES);
  const found: Directory[] = [];
  for (let n = 0; n < count; n++) {
    const rva = readUnsigned(optional, at + n * 8, 4);
    const size = readUnsigned(optional, at + n * 8 + 4, 4);
    if (rva === undefined || size === undefined) break;
    found.push({ rva, size });
  }
  return found;
}

/** Where something of memory lies in the file; undefined where the file does not have it. */
export function fileOffset({ sections }: PeImage, rva: number): number | undefined {
  const section = sections.find((each) => rva >= each.rva && rva < each.rva + each.fileSize);
  return section && section.offset + rva - section.rva;
}

/** The section that a byte of the file belongs to; headers and what stands behind have none. */
export const sectionAt = ({ sections }: PeImage, offset: number): Section | undefined =>
  sections.find((each) => offset >= each.offset && offset < each.offset + each.fileSize);

const DEBUG_ENTRY_BYTES = 28;
const REPRODUCIBLE = 16;

/**
 * Whether the linker was to make the same file of the same sources: its time stamp is a hash then,
 * and no date (`IMAGE_DEBUG_TYPE_REPRO`).
 */
export function isReproducible(file: ImageFile, image: PeImage): boolean {
  const { rva = 0, size = 0 } = image.directories[DEBUG] ?? {};
  const offset = size > 0 ? fileOffset(image, rva) : undefined;
  if (offset === undefined) return false;
  const table = file.bytes(offset, Math.min(size, 32 * DEBUG_ENTRY_BYTES));
  for (let at = 0; at + DEBUG_ENTRY_BYTES <= table.length; at += DEBUG_ENTRY_BYTES) {
    if (readUnsigned(table, at + 12, 4) === REPRODUCIBLE) return true;
  }
  return false;
}
