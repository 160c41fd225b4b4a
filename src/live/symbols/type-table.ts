import { readNumberAt, textAt } from './bytes';

const HEADER_SIZE = 4;
const FIRST_TYPE = 8;

const LF_POINTER = 0x1002;
const LF_FIELDLIST = 0x1203;
const LF_BITFIELD = 0x1205;
const LF_ARRAY = 0x1503;
const LF_CLASS = 0x1504;
const LF_STRUCTURE = 0x1505;
const LF_MEMBER = 0x150d;
const LF_INDEX = 0x1404;
const FORWARD_REFERENCE = 0x80;
const LF_PAD0 = 0xf0;

/** A field of a structure, with its type as `dt` writes it. */
export interface FieldText {
  readonly name: string;
  readonly offset: number;
  readonly type: string;
}

interface TypeText {
  readonly text: string;
  readonly bytes: number;
}

/** Structures of a symbol file. Format: "CodeView Type Records" of LLVM's documentation. */
export class TypeTable {
  readonly #stream: Uint8Array;
  readonly #first: number;
  /** Where records begin, by number from the first on. */
  readonly #at: number[] = [];

  constructor(stream: Uint8Array) {
    this.#stream = stream;
    this.#first = readNumberAt(stream, FIRST_TYPE, 4);
    for (let at = readNumberAt(stream, HEADER_SIZE, 4); at + 4 <= stream.length; ) {
      this.#at.push(at);
      at += 2 + readNumberAt(stream, at, 2);
    }
  }

  /**
   * The fields of a structure in the order of their declaration; those whose type is not of a kind
   * that is read here have an empty one.
   * @returns undefined where the file does not describe it
   */
  fields(name: string): readonly FieldText[] | undefined {
    const at = this.#at.find((each) => this.#isStructure(each, name));
    return at === undefined ? undefined : this.#fieldList(this.#number(at + 8, 4));
  }

  #number(at: number, size: number): number {
    return readNumberAt(this.#stream, at, size);
  }

  #isStructure(at: number, name: string): boolean {
    const kind = this.#number(at + 2, 2);
    if (kind !== LF_STRUCTURE && kind !== LF_CLASS) return false;
    if ((this.#number(at + 6, 2) & FORWARD_REFERENCE) !== 0) return false;
    return textAt(this.#stream, this.#numeric(at + 20).end) === name;
  }

  #record(type: number): number | undefined {
    return this.#at[type - this.#first];
  }

  #fieldList(type: number): readonly FieldText[] | undefined {
    const record = this.#record(type);
    if (record === undefined || this.#number(record + 2, 2) !== LF_FIELDLIST) return undefined;
    const end = record + 2 + this.#number(record, 2);
    const fields: FieldText[] = [];
    for (let at = record + 4; at < end; ) {
      const kind = this.#number(at, 2);
      if (kind === LF_INDEX)
        return [...fields, ...(this.#fieldList(this.#number(at + 4, 4)) ?? [])];
      if (kind !== LF_MEMBER) return fields;
      const offset = this.#numeric(at + 8);
      const name = textAt(this.#stream, offset.end);
      const { text } = this.#typeText(this.#number(at + 4, 4));
      fields.push({ name, offset: offset.value, type: text });
      at = offset.end + name.length + 1;
      while (at < end && (this.#stream[at] ?? 0) > LF_PAD0) at++;
    }
    return fields;
  }

  #typeText(type: number): TypeText {
    const basic = BASIC.get(type);
    if (basic) return basic;
    const record = this.#record(type);
    if (record === undefined) return UNKNOWN;
    switch (this.#number(record + 2, 2)) {
      case LF_POINTER: {
        const bytes = (this.#number(record + 8, 4) >> 13) & 0x3f;
        return bytes === 4 || bytes === 8 ? { text: `Ptr${bytes * 8} Void`, bytes } : UNKNOWN;
      }
      case LF_ARRAY: {
        const element = this.#typeText(this.#number(record + 4, 4));
        const { value } = this.#numeric(record + 12);
        if (element.bytes === 0) return { text: '', bytes: value };
        return { text: `[${value / element.bytes}] ${element.text}`, bytes: value };
      }
      case LF_BITFIELD:
        return {
          text: `Pos ${this.#number(record + 9, 1)}, ${this.#number(record + 8, 1)} Bits`,
          bytes: 0,
        };
      default:
        return UNKNOWN;
    }
  }

  /** A number that says itself how long it is. */
  #numeric(at: number): { readonly value: number; readonly end: number } {
    const word = this.#number(at, 2);
    if (word < 0x8000) return { value: word, end: at + 2 };
    const size = { 32769: 2, 32770: 2, 32771: 4, 32772: 4 }[word] ?? 8;
    return { value: this.#number(at + 2, Math.min(size, 6)), end: at + 2 + size };
  }
}

const UNKNOWN: TypeText = { text: '', bytes: 0 };

const BASIC: ReadonlyMap<number, TypeText> = new Map([
  [0x10, { text: 'Char', bytes: 1 }],
  [0x11, { text: 'Int2B', bytes: 2 }],
  [0x12, { text: 'Int4B', bytes: 4 }],
  [0x13, { text: 'Int8B', bytes: 8 }],
  [0x20, { text: 'UChar', bytes: 1 }],
  [0x21, { text: 'Uint2B', bytes: 2 }],
  [0x22, { text: 'Uint4B', bytes: 4 }],
  [0x23, { text: 'Uint8B', bytes: 8 }],
  [0x70, { text: 'Char', bytes: 1 }],
  [0x71, { text: 'Wchar', bytes: 2 }],
  [0x74, { text: 'Int4B', bytes: 4 }],
  [0x75, { text: 'Uint4B', bytes: 4 }],
  [0x76, { text: 'Int8B', bytes: 8 }],
  [0x77, { text: 'Uint8B', bytes: 8 }],
  [0x403, { text: 'Ptr32 Void', bytes: 4 }],
  [0x603, { text: 'Ptr64 Void', bytes: 8 }],
]);
