import { readUnsigned } from '../../pool/values/little-endian';
import type { ImageFile } from './image-file';
import { fileOffset, type PeImage } from './pe-image';

/** Places in the table of directories. */
const EXPORTS = 0;
const IMPORTS = 1;
const FUNCTIONS = 3;

/** More than any driver has; a table that was damaged is not followed for ever. */
const MOST = 20_000;
const LONGEST_NAME = 96;
const DESCRIPTOR = 20;

/** Names of functions by where they, or pointers to them, lie in memory, the image's base being 0. */
export interface LinkedFunctions {
  readonly imports: ReadonlyMap<number, string>;
  readonly exports: ReadonlyMap<number, string>;
}

export function readLinkedFunctions(file: ImageFile, image: PeImage): LinkedFunctions {
  return { imports: importsOf(file, image), exports: exportsOf(file, image) };
}

function nameAt(file: ImageFile, image: PeImage, rva: number): string | undefined {
  const offset = fileOffset(image, rva);
  if (offset === undefined) return undefined;
  const bytes = file.bytes(offset, LONGEST_NAME);
  const end = bytes.indexOf(0);
  const text = Buffer.from(bytes.subarray(0, Math.max(0, end))).toString('latin1');
  return /^[\w?@$]+$/.test(text) ? text : undefined;
}

function importsOf(file: ImageFile, image: PeImage): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const table = fileOffset(image, image.directories[IMPORTS]?.rva || Number.NaN);
  const pointer = image.machine === 'x86' ? 4 : 8;
  for (let n = 0; table !== undefined && n < MOST; n++) {
    const row = file.bytes(table + n * DESCRIPTOR, DESCRIPTOR);
    const slots = readUnsigned(row, 16, 4);
    if (!slots) break;
    const names = fileOffset(image, readUnsigned(row, 0, 4) || slots);
    for (let m = 0; names !== undefined && found.size < MOST; m++) {
      const entry = file.bytes(names + m * pointer, pointer);
      const hint = readUnsigned(entry, 0, 4);
      if (!hint) break;
      const isOrdinal = ((entry[pointer - 1] ?? 0) & 0x80) !== 0;
      const name = isOrdinal ? undefined : nameAt(file, image, hint + 2);
      if (name !== undefined) found.set(slots + m * pointer, name);
    }
  }
  return found;
}

function exportsOf(file: ImageFile, image: PeImage): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const table = fileOffset(image, image.directories[EXPORTS]?.rva || Number.NaN);
  if (table === undefined) return found;
  const head = file.bytes(table, 40);
  const count = Math.min(readUnsigned(head, 24, 4) ?? 0, MOST);
  const part = (at: number, size: number) => {
    const offset = fileOffset(image, readUnsigned(head, at, 4) ?? 0);
    return offset === undefined ? new Uint8Array() : file.bytes(offset, size);
  };
  const functions = part(28, Math.min(readUnsigned(head, 20, 4) ?? 0, MOST) * 4);
  const names = part(32, count * 4);
  const places = part(36, count * 2);
  for (let n = 0; n < count; n++) {
    const rva = readUnsigned(functions, (readUnsigned(places, n * 2, 2) ?? MOST) * 4, 4);
    const name = nameAt(file, image, readUnsigned(names, n * 4, 4) ?? 0);
    if (rva && name) found.set(rva, name);
  }
  return found;
}

const ENTRY = 12;

/** x64: where the functions begin that are listed for unwinding, in order; empty elsewhere. */
export function functionStarts(file: ImageFile, image: PeImage): readonly number[] {
  const { rva = 0, size = 0 } = image.directories[FUNCTIONS] ?? {};
  const offset = image.machine === 'x64' ? fileOffset(image, rva) : undefined;
  const table = offset === undefined ? new Uint8Array() : file.bytes(offset, size);
  const starts: number[] = [];
  for (let at = 0; at + ENTRY <= table.length; at += ENTRY) {
    starts.push(readUnsigned(table, at, 4) ?? 0);
  }
  return starts;
}
