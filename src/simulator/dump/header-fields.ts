/** A header of a dump: fields at fixed places, and `PAGE` wherever nobody wrote. */
export class HeaderFields {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.#view = new DataView(this.bytes.buffer);
    for (let at = 0; at < size; at += 4) this.#view.setUint32(at, PAGE, true);
  }

  text(at: number, text: string): void {
    for (let index = 0; index < text.length; index++) this.u8(at + index, text.charCodeAt(index));
  }

  u8(at: number, value: number): void {
    this.#view.setUint8(at, value);
  }

  u32(at: number, value: number | bigint): void {
    this.#view.setUint32(at, Number(BigInt.asUintN(32, BigInt(value))), true);
  }

  u64(at: number, value: number | bigint): void {
    this.#view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), true);
  }

  /** Bytes in a place of fixed size, filled up with zeros. */
  block(at: number, size: number, bytes: Uint8Array = new Uint8Array(0)): void {
    this.bytes.fill(0, at, at + size);
    this.bytes.set(bytes.subarray(0, size), at);
  }
}

/** `PAGE` in memory order. */
const PAGE = 0x45474150;
