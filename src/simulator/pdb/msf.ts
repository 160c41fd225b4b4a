import { ByteWriter } from '../byte-writer';

/**
 * The container of a PDB: a file system of numbered streams in blocks of one size. Format: "The MSF
 * File Format" of LLVM's documentation.
 */

const BLOCK = 4096;
const MAGIC = 'Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0';
/** Blocks that hold no stream: the superblock, and two free block maps in each interval. */
const SUPERBLOCK = 0;
const FREE_BLOCK_MAP = 1;

/** Puts streams, numbered in their order, into one file. */
export function writeMsf(streams: readonly Uint8Array[]): Uint8Array {
  const file = new BlockFile();
  const placed = streams.map((stream) => file.add(stream));
  const directory = new ByteWriter().u32(streams.length);
  for (const stream of streams) directory.u32(stream.length);
  for (const numbers of placed) for (const number of numbers) directory.u32(number);
  const directoryBlocks = file.add(directory.done());
  const map = new ByteWriter();
  for (const number of directoryBlocks) map.u32(number);
  if (map.length > BLOCK) throw new Error('The streams do not fit a single directory map');
  const [mapBlock = 0] = file.add(map.done());
  return file.close(directory.length, mapBlock);
}

class BlockFile {
  /** Contents by block number; the free block maps are made at the end. */
  readonly #blocks = new Map<number, Uint8Array>();
  #next = 3;

  /** Appends bytes in as many blocks as they take. */
  add(bytes: Uint8Array): readonly number[] {
    const numbers: number[] = [];
    for (let start = 0; start < bytes.length; start += BLOCK) {
      const number = this.#take();
      this.#blocks.set(number, bytes.subarray(start, start + BLOCK));
      numbers.push(number);
    }
    return numbers;
  }

  close(directoryBytes: number, mapBlock: number): Uint8Array {
    const count = this.#next;
    const file = new Uint8Array(count * BLOCK);
    for (const [number, bytes] of this.#blocks) file.set(bytes, number * BLOCK);
    for (let map = FREE_BLOCK_MAP; map < count; map += BLOCK) this.#writeMaps(file, map, count);
    const superblock = new ByteWriter();
    for (const character of MAGIC) superblock.u8(character.charCodeAt(0));
    superblock.u32(BLOCK).u32(FREE_BLOCK_MAP).u32(count);
    superblock.u32(directoryBytes).u32(0).u32(mapBlock);
    file.set(superblock.done(), SUPERBLOCK);
    return file;
  }

  /**
   * The n-th interval has the n-th block of each map, a bit a block, set where the block is free:
   * those behind the end of the file. The second map is of a transaction that never came.
   */
  #writeMaps(file: Uint8Array, block: number, count: number): void {
    const first = ((block - FREE_BLOCK_MAP) / BLOCK) * BLOCK * 8;
    for (let index = 0; index < BLOCK; index++) {
      for (let bit = 0; bit < 8; bit++) {
        if (first + index * 8 + bit < count) continue;
        const at = block * BLOCK + index;
        file[at] = (file[at] ?? 0) | (1 << bit);
      }
    }
    file.fill(0xff, (block + 1) * BLOCK, Math.min(file.length, (block + 2) * BLOCK));
  }

  #take(): number {
    while (this.#next % BLOCK === 1 || this.#next % BLOCK === 2) this.#next++;
    return this.#next++;
  }
}
