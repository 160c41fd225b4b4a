/** Writes messages of Protocol Buffers: the two wire types that pprof needs. */
export class ProtobufWriter {
  readonly #bytes: number[] = [];

  get bytes(): readonly number[] {
    return this.#bytes;
  }

  /** A whole number from 0 to 2^53 - 1; 0 is the default, and left out. */
  number(field: number, value: number): this {
    if (value === 0) return this;
    this.#bytes.push(field * 8);
    pushVarint(this.#bytes, value);
    return this;
  }

  /** Milliseconds in nanoseconds, which a number cannot hold: written in digits of base 2^21. */
  nanoseconds(field: number, milliseconds: number): this {
    const low = (milliseconds % BASE) * 1e6;
    const high = Math.floor(milliseconds / BASE) * 1e6 + Math.floor(low / BASE);
    this.#bytes.push(field * 8);
    for (let digit = low % BASE, n = 0; n < 3; n++, digit = Math.floor(digit / 128)) {
      this.#bytes.push((digit % 128) | 128);
    }
    pushVarint(this.#bytes, high);
    return this;
  }

  /** Numbers one after the other, zeros too. */
  packed(field: number, values: readonly number[]): this {
    const packed: number[] = [];
    for (const value of values) pushVarint(packed, value);
    return this.message(field, packed);
  }

  message(field: number, bytes: readonly number[]): this {
    this.#bytes.push(field * 8 + 2);
    pushVarint(this.#bytes, bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  /** In UTF-8. */
  text(field: number, text: string): this {
    return this.message(field, utf8(text));
  }
}

/** Three digits of a varint. */
const BASE = 128 ** 3;

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
}

/** Halves of surrogate pairs that stand alone become U+FFFD. */
function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const given = character.codePointAt(0) ?? 0;
    const code = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    } else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63));
      bytes.push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
  }
  return bytes;
}
