import { readUnsigned } from '../../pool/values/little-endian';
import type { ImageFile } from './image-file';
import { fileOffset, type PeImage, RESOURCES } from './pe-image';

/** What a file says of itself, as Explorer and `lm v` show it. */
export interface VersionInfo {
  /** `10.0.19041.1`: the numbers of the file's version. */
  readonly version?: string;
  readonly company?: string;
  readonly product?: string;
  readonly description?: string;
}

const VERSION_TYPE = 16;
/** Deeper and longer trees and longer texts are none that a linker makes. */
const MOST_ENTRIES = 4096;
const MOST_BYTES = 64 * 1024;

/** Reads the version resource; what it has not is absent. */
export function readVersionInfo(file: ImageFile, image: PeImage): VersionInfo {
  const data = versionResource(file, image);
  return data === undefined ? {} : parseVersionInfo(data);
}

/** The first version resource: type 16, any name, any language. */
function versionResource(file: ImageFile, image: PeImage): Uint8Array | undefined {
  const root = fileOffset(image, image.directories[RESOURCES]?.rva ?? 0);
  if (root === undefined) return undefined;
  const child = (table: number, id?: number): number | undefined => {
    const named = file.number(root + table + 12, 2) ?? 0;
    const count = Math.min(named + (file.number(root + table + 14, 2) ?? 0), MOST_ENTRIES);
    for (let n = id === undefined ? 0 : named; n < count; n++) {
      const entry = root + table + 16 + n * 8;
      if (id === undefined || file.number(entry, 4) === id) return file.number(entry + 4, 4);
    }
    return undefined;
  };
  const below = (entry: number | undefined, id?: number) =>
    entry === undefined || entry < 0x80000000 ? undefined : child(entry - 0x80000000, id);
  const leaf = below(below(child(0, VERSION_TYPE)));
  if (leaf === undefined || leaf >= 0x80000000) return undefined;
  const offset = fileOffset(image, file.number(root + leaf, 4) ?? 0);
  const size = file.number(root + leaf + 4, 4);
  return offset === undefined || size === undefined
    ? undefined
    : file.bytes(offset, Math.min(size, MOST_BYTES));
}

/** A node of the tree: a name, a value, and nodes, each beginning at a multiple of four bytes. */
interface Node {
  readonly key: string;
  readonly value: Uint8Array;
  /** Where the first node below it begins, and where it ends. */
  readonly body: number;
  readonly end: number;
}

const FIXED_SIGNATURE = 0xfeef04bd;
const FIXED_BYTES = 52;

function parseVersionInfo(data: Uint8Array): VersionInfo {
  const root = nodeAt(data, 0, data.length);
  if (root?.key !== 'VS_VERSION_INFO') return {};
  const texts = new Map<string, string>();
  for (const group of nodes(data, root)) {
    if (group.key !== 'StringFileInfo') continue;
    for (const language of nodes(data, group)) {
      for (const { key, value } of nodes(data, language)) {
        const text = utf16(value).replace(/\0.*$/s, '').trim();
        if (text !== '' && !texts.has(key)) texts.set(key, text);
      }
    }
  }
  return {
    version: fixedVersion(root.value) ?? texts.get('FileVersion'),
    company: texts.get('CompanyName'),
    product: texts.get('ProductName'),
    description: texts.get('FileDescription'),
  };
}

function fixedVersion(value: Uint8Array): string | undefined {
  if (value.length < FIXED_BYTES || readUnsigned(value, 0, 4) !== FIXED_SIGNATURE) return undefined;
  return [10, 8, 14, 12].map((at) => readUnsigned(value, at, 2)).join('.');
}

function nodeAt(data: Uint8Array, at: number, limit: number): Node | undefined {
  const length = readUnsigned(data, at, 2) ?? 0;
  const valueLength = readUnsigned(data, at + 2, 2) ?? 0;
  const isText = readUnsigned(data, at + 4, 2) === 1;
  const end = at + length;
  if (length < 6 || end > limit) return undefined;
  let behind = at + 6;
  while (behind + 2 <= end && readUnsigned(data, behind, 2) !== 0) behind += 2;
  const start = aligned(behind + 2);
  // Of texts the length is one of characters; some compilers say bytes.
  const valueEnd = Math.min(end, start + valueLength * (isText ? 2 : 1));
  return {
    key: utf16(data.subarray(at + 6, behind)),
    value: data.subarray(Math.min(start, end), valueEnd),
    body: aligned(valueEnd),
    end,
  };
}

function* nodes(data: Uint8Array, { body, end }: Node): Generator<Node> {
  for (let at = body; at < end; ) {
    const node = nodeAt(data, at, end);
    if (node === undefined) return;
    yield node;
    at = aligned(node.end);
  }
}

const aligned = (offset: number): number => (offset + 3) & ~3;

const utf16 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf16le');
