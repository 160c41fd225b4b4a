import { readInteger } from '../../wire/fields';
import { readNumberAt, textAt } from '../symbols/bytes';
import { NotPdb } from '../symbols/msf';
import { Pdb, type PdbIdentity } from '../symbols/pdb';
import type { LiveMachine } from './machine';

/** An image that the kernel has loaded. */
export interface LiveImage {
  /** As debuggers call it: `nt`, `acmeflt`. */
  readonly name: string;
  readonly base: bigint;
  readonly size: number;
}

/** Where symbol files are looked for. */
export interface SymbolStore {
  /** Bytes of the files of this name, the likeliest first. */
  find(name: string, identity: PdbIdentity): Iterable<Uint8Array>;
}

/** Loader entries: where base, size, and the name of the file stand. */
const ENTRY = {
  4: { base: 0x18, size: 0x20, name: 0x2c, length: 0x34 },
  8: { base: 0x30, size: 0x40, name: 0x58, length: 0x68 },
} as const;
const MOST_IMAGES = 1000;
const LONGEST_NAME = 520;

/** The images that the kernel has loaded, and their symbols as far as they were needed. */
export class LiveImages {
  readonly #machine: LiveMachine;
  readonly #store: SymbolStore;
  #all: readonly LiveImage[] = [];
  readonly #symbols = new Map<bigint, Pdb | undefined>();

  constructor(machine: LiveMachine, store: SymbolStore) {
    this.#machine = machine;
    this.#store = store;
    this.reload();
  }

  get all(): readonly LiveImage[] {
    return this.#all;
  }

  get kernel(): LiveImage | undefined {
    return this.#all.find(({ name }) => name === 'nt');
  }

  /** Reads the kernel's list anew. */
  reload(): void {
    const machine = this.#machine;
    const { base, size, name, length } = ENTRY[machine.pointerSize];
    const { loadedModules: head, kernelBase } = machine.version;
    const found: LiveImage[] = [];
    let at = machine.readPointer(head);
    while (at !== undefined && at !== head && found.length < MOST_IMAGES) {
      const entry = machine.readAll(at, length);
      if (!entry) break;
      const start = readInteger(entry, base, machine.pointerSize);
      const file = this.#text(entry, name);
      found.push({
        name: start === kernelBase ? 'nt' : moduleName(file),
        base: start,
        size: readNumberAt(entry, size, 4),
      });
      at = readInteger(entry, 0, machine.pointerSize);
    }
    this.#all = found;
  }

  /** An image came while the target ran. */
  loaded(path: string, base: bigint, size: number): void {
    this.unloaded(base);
    const name = base === this.#machine.version.kernelBase ? 'nt' : moduleName(path);
    this.#all = [...this.#all, { name, base, size }];
  }

  unloaded(base: bigint): void {
    this.#all = this.#all.filter((image) => image.base !== base);
    this.#symbols.delete(base);
  }

  of(address: bigint): LiveImage | undefined {
    return this.#all.find(({ base, size }) => base <= address && address < base + BigInt(size));
  }

  /** `acmeflt!AcmeCreate+0x31`, `acmeflt+0x1031`; undefined outside of every image. */
  nameOf(address: bigint): string | undefined {
    const image = this.of(address);
    if (!image) return undefined;
    const rva = Number(address - image.base);
    const near = this.symbolsOf(image)?.names.nearest(rva);
    const [text, offset] = near
      ? [`${image.name}!${near.name}`, rva - near.rva]
      : [image.name, rva];
    return offset === 0 ? text : `${text}+0x${offset.toString(16)}`;
  }

  /** The image's symbols, where a file that belongs to it was found. */
  symbolsOf(image: LiveImage): Pdb | undefined {
    if (!this.#symbols.has(image.base)) this.#symbols.set(image.base, this.#find(image));
    return this.#symbols.get(image.base);
  }

  /** The CodeView record of an image: which symbol file it names. */
  recordOf({
    base,
  }: LiveImage): { readonly file: string; readonly identity: PdbIdentity } | undefined {
    const { read, entry } = this.#header(base);
    const directory = entry(DEBUG_DIRECTORY);
    if (!directory) return undefined;
    const table = read(directory.rva, directory.size);
    for (let at = 0; at + DEBUG_ENTRY <= table.length; at += DEBUG_ENTRY) {
      if (readNumberAt(table, at + 12, 4) !== CODEVIEW) continue;
      const length = Math.min(readNumberAt(table, at + 16, 4), LONGEST_RECORD);
      const record = read(readNumberAt(table, at + 20, 4), length);
      if (record.length < 25 || textAt(record.subarray(0, 4), 0) !== 'RSDS') continue;
      const guid = [...record.subarray(4, 20)]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
      const file = textAt(record, 24);
      return { file, identity: { guid, age: readNumberAt(record, 20, 4) } };
    }
    return undefined;
  }

  /** Where the exception directory of an x64 image lies. */
  exceptionTable({ base }: LiveImage): { readonly rva: number; readonly size: number } | undefined {
    return this.#header(base).entry(EXCEPTION_DIRECTORY);
  }

  /** @see Microsoft, "PE Format" */
  #header(base: bigint) {
    const read = (rva: number, count: number) => this.#machine.read(base + BigInt(rva), count);
    const header = read(0, HEADER_BYTES);
    const pe = readNumberAt(header, 0x3c, 4);
    const optional = pe + 24;
    const directories = optional + (readNumberAt(header, optional, 2) === PE32_PLUS ? 112 : 96);
    const isImage = textAt(header.subarray(pe, pe + 2), 0) === 'PE';
    const entry = (number: number) => {
      const at = directories + 8 * number;
      const rva = isImage && at + 8 <= header.length ? readNumberAt(header, at, 4) : 0;
      return rva === 0 ? undefined : { rva, size: readNumberAt(header, at + 4, 4) };
    };
    return { read, entry };
  }

  #find(image: LiveImage): Pdb | undefined {
    const record = this.recordOf(image);
    if (!record) return undefined;
    const file = record.file.split(/[\\/]/).pop() ?? record.file;
    for (const bytes of this.#store.find(file, record.identity)) {
      try {
        const pdb = new Pdb(bytes);
        const { guid, age } = pdb.identity;
        if (guid === record.identity.guid && age === record.identity.age) return pdb;
      } catch (error) {
        if (!(error instanceof NotPdb)) throw error;
      }
    }
    return undefined;
  }

  /** A UNICODE_STRING. */
  #text(entry: Uint8Array, at: number): string {
    const length = Math.min(readNumberAt(entry, at, 2), LONGEST_NAME);
    const place = readInteger(entry, at + this.#machine.pointerSize, this.#machine.pointerSize);
    const bytes = this.#machine.read(place, length);
    let text = '';
    for (let index = 0; index + 1 < bytes.length; index += 2) {
      text += String.fromCharCode(readNumberAt(bytes, index, 2));
    }
    return text;
  }
}

const HEADER_BYTES = 0x400;
const PE32_PLUS = 0x20b;
const EXCEPTION_DIRECTORY = 3;
const DEBUG_DIRECTORY = 6;
const DEBUG_ENTRY = 28;
const CODEVIEW = 2;
const LONGEST_RECORD = 300;

/** The file's name without its ending, as debuggers make a module's name of it. */
const moduleName = (path: string): string =>
  (path.split(/[\\/]/).pop() ?? path).replace(/\.[^.]*$/, '').replace(/[^\w]/g, '_');
