import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readUnsigned } from '../../pool/values/little-endian';

/** A file of which pieces are read; it is never in memory as a whole. */
export class ImageFile {
  readonly #handle: number;
  readonly size: number;

  /** @throws the error of the file system */
  constructor(path: string) {
    this.#handle = openSync(path, 'r');
    this.size = fstatSync(this.#handle).size;
  }

  /** Fills the buffer as far as the file goes. @returns how many bytes that are */
  fill(into: Uint8Array, position: number): number {
    let filled = 0;
    while (filled < into.length) {
      const count = readSync(this.#handle, into, filled, into.length - filled, position + filled);
      if (count === 0) break;
      filled += count;
    }
    return filled;
  }

  /** The bytes at an offset; fewer where the file ends. */
  bytes(position: number, length: number): Uint8Array {
    const wanted = Math.max(0, Math.min(length, this.size - position));
    const into = new Uint8Array(wanted);
    return into.subarray(0, this.fill(into, position));
  }

  /** An unsigned number; undefined where the file ends before it does. */
  number(position: number, size: 1 | 2 | 4): number | undefined {
    return readUnsigned(this.bytes(position, size), 0, size);
  }

  close(): void {
    closeSync(this.#handle);
  }
}
