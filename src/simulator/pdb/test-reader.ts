/** Reads back what tests look at, by the format and not by the writer's means. */

/** The streams of an MSF file. */
export function readStreams(file: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const block = view.getUint32(32, true);
  const join = (numbers: readonly number[], length: number): Uint8Array => {
    const out = new Uint8Array(numbers.length * block);
    numbers.forEach((number, index) => {
      out.set(file.subarray(number * block, (number + 1) * block), index * block);
    });
    return out.subarray(0, length);
  };
  const words = (bytes: Uint8Array, start: number, count: number): readonly number[] => {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Array.from({ length: count }, (_, index) => words.getUint32(start + 4 * index, true));
  };
  const length = view.getUint32(44, true);
  const numbers = words(file, view.getUint32(52, true) * block, Math.ceil(length / block));
  const directory = join(numbers, length);
  const [count = 0] = words(directory, 0, 1);
  let next = 4 + 4 * count;
  return words(directory, 4, count).map((size) => {
    const blocks = Math.ceil(size / block);
    const stream = join(words(directory, next, blocks), size);
    next += 4 * blocks;
    return stream;
  });
}

export interface FoundSymbol {
  readonly name: string;
  readonly section: number;
  readonly offset: number;
  readonly code: boolean;
}

/** The public symbols of a PDB, as a debugger looks for them. */
export class PublicReader {
  readonly #records: DataView;
  readonly #publics: DataView;

  constructor(file: Uint8Array) {
    const streams = readStreams(file);
    const debug = viewOf(streams[3]);
    this.#publics = viewOf(streams[debug.getUint16(16, true)]);
    this.#records = viewOf(streams[debug.getUint16(20, true)]);
  }

  /** By the table of hashes, whose place for a hash the caller knows. */
  inBucket(bucket: number): readonly FoundSymbol[] {
    const table = 28;
    const recordBytes = this.#publics.getUint32(table + 8, true);
    const bits = table + 16 + recordBytes;
    const isUsed = (number: number) =>
      (this.#publics.getUint8(bits + (number >> 3)) >> (number & 7)) & 1;
    if (!isUsed(bucket)) return [];
    let index = 0;
    for (let number = 0; number < bucket; number++) index += isUsed(number);
    const starts = bits + 4 * 129;
    const startOf = (place: number) => this.#publics.getUint32(starts + 4 * place, true) / 12;
    const isLast = starts + 4 * (index + 1) >= 28 + this.#publics.getUint32(0, true);
    const end = isLast ? recordBytes / 8 : startOf(index + 1);
    const found: FoundSymbol[] = [];
    for (let place = startOf(index); place < end; place++) {
      found.push(this.#record(this.#publics.getUint32(table + 16 + 8 * place, true) - 1));
    }
    return found;
  }

  /** By the map of addresses, in its order. */
  byAddress(): readonly FoundSymbol[] {
    const start = 28 + this.#publics.getUint32(0, true);
    const count = this.#publics.getUint32(4, true) / 4;
    return Array.from({ length: count }, (_, index) =>
      this.#record(this.#publics.getUint32(start + 4 * index, true)),
    );
  }

  #record(at: number): FoundSymbol {
    const records = this.#records;
    let name = '';
    for (let next = at + 14; records.getUint8(next) !== 0; next++) {
      name += String.fromCharCode(records.getUint8(next));
    }
    return {
      name,
      section: records.getUint16(at + 12, true),
      offset: records.getUint32(at + 8, true),
      code: records.getUint32(at + 4, true) === 2,
    };
  }
}

function viewOf(bytes: Uint8Array | undefined): DataView {
  return bytes
    ? new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    : new DataView(new ArrayBuffer(0));
}
