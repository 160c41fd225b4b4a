import { readNumberAt } from './bytes';

const MAGIC = 'Microsoft C/C++ MSF 7.00\r\n\x1aDS';
const BLOCK_SIZE = 32;
const BLOCK_COUNT = 40;
const DIRECTORY_BYTES = 44;
const DIRECTORY_MAP = 52;
const NO_STREAM = 0xffffffff;

/**
 * The container of a PDB: numbered streams in blocks of one size. Format: "The MSF File Format" of
 * LLVM's documentation.
 */
export class MsfFile {
  readonly #bytes: Uint8Array;
  readonly #blockSize: number;
  /** Of each stream: its size, and the place of its block numbers in the directory. */
  readonly #streams: readonly { readonly size: number; readonly at: number }[];
  readonly #directory: Uint8Array;

  /** @throws NotPdb when the bytes are no such file */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const magic = [...MAGIC].every((character, at) => bytes[at] === character.charCodeAt(0));
    this.#blockSize = readNumberAt(bytes, BLOCK_SIZE, 4);
    if (!magic || this.#blockSize < 512 || this.#blockSize > 0x10000) throw new NotPdb();
    if (readNumberAt(bytes, BLOCK_COUNT, 4) * this.#blockSize > bytes.length) throw new NotPdb();
    const length = readNumberAt(bytes, DIRECTORY_BYTES, 4);
    const map = readNumberAt(bytes, DIRECTORY_MAP, 4) * this.#blockSize;
    this.#directory = this.#joined(bytes, map, length);
    this.#streams = this.#streamList();
  }

  /** Nothing where there is no such stream. */
  stream(number: number): Uint8Array {
    const stream = this.#streams[number];
    return stream ? this.#joined(this.#directory, stream.at, stream.size) : new Uint8Array(0);
  }

  #streamList() {
    const count = readNumberAt(this.#directory, 0, 4);
    if (count * 4 > this.#directory.length) throw new NotPdb();
    let at = 4 + 4 * count;
    return Array.from({ length: count }, (_, index) => {
      const said = readNumberAt(this.#directory, 4 + 4 * index, 4);
      const stream = { size: said === NO_STREAM ? 0 : said, at };
      at += 4 * Math.ceil(stream.size / this.#blockSize);
      return stream;
    });
  }

  /** The blocks whose numbers stand in a table. */
  #joined(table: Uint8Array, at: number, length: number): Uint8Array {
    if (length > this.#bytes.length) throw new NotPdb();
    const joined = new Uint8Array(length);
    for (let done = 0; done < length; done += this.#blockSize) {
      const start = readNumberAt(table, at + (4 * done) / this.#blockSize, 4) * this.#blockSize;
      const wanted = Math.min(this.#blockSize, length - done);
      const block = this.#bytes.subarray(start, start + wanted);
      if (block.length < wanted) throw new NotPdb();
      joined.set(block, done);
    }
    return joined;
  }
}

/** The bytes are no program database, or a damaged one. */
export class NotPdb extends Error {
  override readonly name = 'NotPdb';
}
