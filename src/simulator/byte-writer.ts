/** Bytes of a binary format, written from front to back; integers in little-endian order. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  u8(value: number): this {
    return this.#integer(value, 1);
  }

  u16(value: number): this {
    return this.#integer(value, 2);
  }

  /** Also for signed values: the lower 32 bits are taken. */
  u32(value: number): this {
    return this.#integer(value, 4);
  }

  u64(value: bigint): this {
    return this.u32(Number(BigInt.asUintN(32, value))).u32(
      Number(BigInt.asUintN(32, value >> 32n)),
    );
  }

  bytes(bytes: ArrayLike<number>): this {
    const start = this.#take(bytes.length);
    this.#bytes.set(bytes, start);
    return this;
  }

  zeros(count: number): this {
    this.#take(count);
    return this;
  }

  /** One byte for each character, and a zero. */
  text(text: string): this {
    for (const character of text) this.u8(character.charCodeAt(0));
    return this.u8(0);
  }

  /** Zeros up to the next multiple of `step`. */
  align(step: number): this {
    return this.zeros((step - (this.#length % step)) % step);
  }

  /** What was written. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #integer(value: number, size: number): this {
    const start = this.#take(size);
    for (let index = 0; index < size; index++) {
      this.#bytes[start + index] = (value >>> (8 * index)) & 0xff;
    }
    return this;
  }

  /** Makes room for that many bytes, which are zero. */
  #take(count: number): number {
    const start = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, 2 * this.#bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    return start;
  }
}
