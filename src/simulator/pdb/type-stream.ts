import { ByteWriter } from '../byte-writer';
import type { ServedField, ServedFieldType, ServedType } from '../image/served-image';
import {
  arrayRecord,
  basicTypes,
  bitFieldRecord,
  fieldListRecord,
  forwardRecord,
  pointerRecord,
  structureRecord,
  type TypeRecord,
} from './type-records';

const VERSION = 20040203;
const HEADER = 56;
/** Smaller numbers are those of basic types. */
const FIRST_TYPE = 0x1000;
const BUCKETS = 0x3ffff;
const HASH_BYTES = 4;
const NO_STREAM = 0xffff;
/** A reader may begin at a record in each piece of this size. */
const PIECE = 8192;

/** The type stream and the one with its hashes. */
export interface TypeStreams {
  readonly types: Uint8Array;
  readonly hashes: Uint8Array;
}

/**
 * Structures as a PDB has them. Format: "The PDB TPI and IPI Streams" of LLVM's documentation.
 * @param pointer bytes of a pointer
 * @param hashStream number that the second stream will have
 */
export function typeStreams(
  types: readonly ServedType[],
  pointer: 4 | 8,
  hashStream: number,
): TypeStreams {
  const table = new TypeTable(types, pointer);
  for (const { name } of types) table.structure(name);
  const records = new ByteWriter();
  const hashes = new ByteWriter();
  const pieces = new ByteWriter();
  let piece = -1;
  table.records.forEach(({ bytes, hash }, index) => {
    if (Math.floor(records.length / PIECE) !== piece) {
      piece = Math.floor(records.length / PIECE);
      pieces.u32(FIRST_TYPE + index).u32(records.length);
    }
    records.bytes(bytes);
    hashes.u32(hash % BUCKETS);
  });
  const end = FIRST_TYPE + table.records.length;
  const header = new ByteWriter().u32(VERSION).u32(HEADER).u32(FIRST_TYPE).u32(end);
  header.u32(records.length).u16(hashStream).u16(NO_STREAM).u32(HASH_BYTES).u32(BUCKETS);
  header.u32(0).u32(hashes.length).u32(hashes.length).u32(pieces.length);
  // Nothing was moved to the front of its bucket.
  header.u32(hashes.length + pieces.length).u32(0);
  return {
    types: header.bytes(records.done()).done(),
    hashes: hashes.bytes(pieces.done()).done(),
  };
}

class TypeTable {
  readonly records: TypeRecord[] = [];
  readonly #types: ReadonlyMap<string, ServedType>;
  readonly #pointer: 4 | 8;
  readonly #numbers = new Map<string, number>();

  constructor(types: readonly ServedType[], pointer: 4 | 8) {
    this.#types = new Map(types.map((type) => [type.name, type]));
    this.#pointer = pointer;
  }

  /** Number of a structure, after all that it contains; of an unknown one only its name. */
  structure(name: string): number {
    const type = this.#types.get(name);
    if (!type) return this.#forward(name);
    return this.#once(`structure ${name}`, () => {
      const list = fieldListRecord(type.fields.map((field) => this.#member(field)));
      return structureRecord(name, type.fields.length, this.#add(list), type.size);
    });
  }

  #member({ name, offset, type }: ServedField) {
    return { name, offset, type: this.#type(type) };
  }

  #type(type: ServedFieldType): number {
    switch (type.kind) {
      case 'unsigned':
      case 'signed':
        return basicTypes[type.kind][type.bytes];
      case 'character':
        return basicTypes.character[type.bytes];
      case 'structure':
        return this.structure(type.name);
      case 'bits': {
        const { bytes, first, count } = type;
        const make = () => bitFieldRecord(basicTypes.unsigned[bytes], first, count);
        return this.#once(`bits ${bytes} ${first} ${count}`, make);
      }
      case 'pointer': {
        const { to } = type;
        if (to === undefined) return basicTypes.pointerToVoid[this.#pointer];
        return this.#once(`pointer ${to}`, () => pointerRecord(this.#forward(to), this.#pointer));
      }
      case 'array': {
        const element = this.#type(type.of);
        const index = basicTypes.unsigned[this.#pointer];
        const bytes = type.count * this.#sizeOf(type.of);
        return this.#once(`array ${element} ${bytes}`, () => arrayRecord(element, index, bytes));
      }
    }
  }

  #sizeOf(type: ServedFieldType): number {
    switch (type.kind) {
      case 'pointer':
        return this.#pointer;
      case 'structure':
        return this.#types.get(type.name)?.size ?? 0;
      case 'array':
        return type.count * this.#sizeOf(type.of);
      default:
        return type.bytes;
    }
  }

  #forward(name: string): number {
    return this.#once(`forward ${name}`, () => forwardRecord(name));
  }

  #once(key: string, make: () => TypeRecord): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#add(make());
    this.#numbers.set(key, number);
    return number;
  }

  #add(record: TypeRecord): number {
    return FIRST_TYPE + this.records.push(record) - 1;
  }
}
