import { ByteWriter } from '../byte-writer';
import { nameHash, recordHash } from './name-hash';

/** Numbers of the types that need no record. */
export const basicTypes = {
  unsigned: { 1: 0x20, 2: 0x21, 4: 0x22, 8: 0x23 },
  signed: { 1: 0x10, 2: 0x11, 4: 0x12, 8: 0x13 },
  character: { 1: 0x20, 2: 0x71 },
  pointerToVoid: { 4: 0x403, 8: 0x603 },
} as const;

const LF_POINTER = 0x1002;
const LF_FIELDLIST = 0x1203;
const LF_BITFIELD = 0x1205;
const LF_ARRAY = 0x1503;
const LF_STRUCTURE = 0x1505;
const LF_MEMBER = 0x150d;
const LF_USHORT = 0x8002;
const LF_ULONG = 0x8004;
const LF_PAD0 = 0xf0;

const PUBLIC = 3;
const FORWARD_REFERENCE = 0x80;
/** Kind (near, 32 or 64 bits) and size of a pointer. */
const POINTER_ATTRIBUTES = { 4: 0xa | (4 << 13), 8: 0xc | (8 << 13) } as const;
/** Records whose length comes near 16 bits would have to be split. */
const LONGEST_RECORD = 0xff00;

/** A record and the hash it is filed under. */
export interface TypeRecord {
  readonly bytes: Uint8Array;
  readonly hash: number;
}

export interface Member {
  readonly name: string;
  readonly type: number;
  readonly offset: number;
}

/**
 * Format: "CodeView Type Records" of LLVM's documentation. Each record is a length that does not
 * count itself, a kind and a body, padded to four bytes.
 */
export function pointerRecord(to: number, bytes: 4 | 8): TypeRecord {
  return unnamed(LF_POINTER, new ByteWriter().u32(to).u32(POINTER_ATTRIBUTES[bytes]));
}

export function bitFieldRecord(type: number, first: number, count: number): TypeRecord {
  return unnamed(LF_BITFIELD, new ByteWriter().u32(type).u8(count).u8(first));
}

/** @param bytes size of the whole array */
export function arrayRecord(element: number, index: number, bytes: number): TypeRecord {
  const body = new ByteWriter().u32(element).u32(index);
  return unnamed(LF_ARRAY, numeric(body, bytes).text(''));
}

export function fieldListRecord(members: readonly Member[]): TypeRecord {
  const body = new ByteWriter();
  for (const { name, type, offset } of members) {
    pad(numeric(body.u16(LF_MEMBER).u16(PUBLIC).u32(type), offset).text(name));
  }
  return unnamed(LF_FIELDLIST, body);
}

/** A structure that has its members; it is found by its name. */
export function structureRecord(
  name: string,
  members: number,
  fieldList: number,
  size: number,
): TypeRecord {
  const body = structureBody(name, members, 0, fieldList, size);
  return { bytes: record(LF_STRUCTURE, body), hash: nameHash(name) };
}

/** A structure of which only the name is said. */
export function forwardRecord(name: string): TypeRecord {
  return unnamed(LF_STRUCTURE, structureBody(name, 0, FORWARD_REFERENCE, 0, 0));
}

function structureBody(
  name: string,
  members: number,
  properties: number,
  fieldList: number,
  size: number,
): ByteWriter {
  const body = new ByteWriter().u16(members).u16(properties).u32(fieldList);
  // Derived from nothing, and without virtual functions.
  return numeric(body.u32(0).u32(0), size).text(name);
}

function unnamed(kind: number, body: ByteWriter): TypeRecord {
  const bytes = record(kind, body);
  return { bytes, hash: recordHash(bytes) };
}

function record(kind: number, body: ByteWriter): Uint8Array {
  pad(body);
  if (body.length > LONGEST_RECORD) throw new Error('A structure has too many fields for a PDB');
  return new ByteWriter()
    .u16(body.length + 2)
    .u16(kind)
    .bytes(body.done())
    .done();
}

/** Each padding byte says how many are left. */
function pad(body: ByteWriter): ByteWriter {
  for (let left = (4 - (body.length % 4)) % 4; left > 0; left--) body.u8(LF_PAD0 + left);
  return body;
}

/** A number that says itself how long it is. */
function numeric(body: ByteWriter, value: number): ByteWriter {
  if (value < 0x8000) return body.u16(value);
  return value < 0x10000 ? body.u16(LF_USHORT).u16(value) : body.u16(LF_ULONG).u32(value);
}
