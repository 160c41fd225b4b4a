/** Numbers and texts as `scripts/engine/host/frames.h` reads them: little-endian, lengths first. */
export class Payload {
  readonly #parts: Uint8Array[] = [];

  u8(value: number): this {
    return this.bytes(Uint8Array.of(value));
  }

  u32(value: number): this {
    const part = Buffer.alloc(4);
    part.writeUInt32LE(value);
    return this.bytes(part);
  }

  u64(value: bigint): this {
    const part = Buffer.alloc(8);
    part.writeBigUInt64LE(BigInt.asUintN(64, value));
    return this.bytes(part);
  }

  double(value: number): this {
    const part = Buffer.alloc(8);
    part.writeDoubleLE(value);
    return this.bytes(part);
  }

  text(value: string): this {
    const part = Buffer.from(value, 'utf8');
    return this.u32(part.length).bytes(part);
  }

  bytes(part: Uint8Array): this {
    this.#parts.push(part);
    return this;
  }

  take(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** A list of texts, each with its length before it. */
export function textsOf(answer: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < answer.length; ) {
    const end = at + 4 + answer.readUInt32LE(at);
    texts.push(answer.toString('utf8', at + 4, end));
    at = end;
  }
  return texts;
}
