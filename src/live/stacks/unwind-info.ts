import { readNumberAt } from '../symbols/bytes';
import type { LiveImage, LiveImages } from '../target/images';
import type { LiveMachine } from '../target/machine';

/** What undoes a part of a prologue. */
export type UnwindStep =
  | { readonly what: 'pop'; readonly register: number }
  | { readonly what: 'free'; readonly bytes: number }
  | /** The stack pointer is what the frame register says. */ { readonly what: 'fromFrame' }
  | { readonly what: 'restore'; readonly register: number; readonly offset: number }
  | { readonly what: 'machineFrame'; readonly hasError: boolean }
  | { readonly what: 'other' };

export interface UnwindInfo {
  /** Each with the offset in the function from which on it was done. */
  readonly steps: readonly { readonly at: number; readonly step: UnwindStep }[];
  /** A register that holds the stack pointer plus so many bytes; none where there is no such. */
  readonly frame?: { readonly register: number; readonly offset: number };
}

export type FunctionAt =
  | /** Its return address is where the stack pointer points to. */ { readonly kind: 'leaf' }
  | {
      readonly kind: 'function';
      /** Bytes from its start to the instruction. */
      readonly offset: number;
      /** Its own information, then that which it is chained to. */
      readonly infos: readonly UnwindInfo[];
    }
  | /** Not in memory, or damaged. */ { readonly kind: 'unknown' };

/** Entries of a table that are read at a time. */
const ENTRIES = 64;
const ENTRY = 12;
const INFO_BYTES = 64;
const MOST_CHAINED = 32;

interface Entry {
  readonly begin: number;
  readonly end: number;
  readonly info: number;
}

/**
 * Functions of x64 images and how they are unwound, out of their `.pdata`. What was read is kept for
 * as long as the image is there. Format: "x64 exception handling" of Microsoft's documentation.
 */
export class UnwindTables {
  readonly #machine: LiveMachine;
  readonly #images: LiveImages;
  readonly #pieces = new Map<bigint, Uint8Array>();
  readonly #infos = new Map<bigint, Described>();
  readonly #tables = new Map<bigint, { readonly at: bigint; readonly count: number } | 'none'>();

  constructor(machine: LiveMachine, images: LiveImages) {
    this.#machine = machine;
    this.#images = images;
  }

  /** An image came or went: what lies at its place may be another one's. */
  clear(): void {
    this.#pieces.clear();
    this.#infos.clear();
    this.#tables.clear();
  }

  find(pc: bigint): FunctionAt {
    const image = this.#images.of(pc);
    if (!image) return UNKNOWN;
    const table = this.#table(image);
    if (table === undefined) return UNKNOWN;
    if (table === 'none') return LEAF;
    const rva = Number(pc - image.base);
    const entry = this.#search(table, rva);
    if (entry === 'unreadable') return UNKNOWN;
    if (!entry) return LEAF;
    const infos: UnwindInfo[] = [];
    let next: number | undefined = entry.info;
    while (next !== undefined && infos.length < MOST_CHAINED) {
      const described = this.#info(image.base + BigInt(next));
      if (!described) return UNKNOWN;
      infos.push(described.info);
      next = described.chained;
    }
    return { kind: 'function', offset: rva - entry.begin, infos };
  }

  #table(image: LiveImage) {
    const known = this.#tables.get(image.base);
    if (known) return known;
    const header = this.#machine.readAll(image.base, 2);
    if (!header) return undefined;
    const directory = this.#images.exceptionTable(image);
    const table = directory
      ? { at: image.base + BigInt(directory.rva), count: Math.floor(directory.size / ENTRY) }
      : 'none';
    this.#tables.set(image.base, table);
    return table;
  }

  #search(
    { at, count }: { readonly at: bigint; readonly count: number },
    rva: number,
  ): Entry | 'unreadable' | undefined {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const entry = this.#entry(at, count, middle);
      if (!entry) return 'unreadable';
      if (rva < entry.begin) high = middle - 1;
      else if (rva >= entry.end) low = middle + 1;
      else return entry;
    }
    return undefined;
  }

  #entry(table: bigint, count: number, index: number): Entry | undefined {
    const first = index - (index % ENTRIES);
    const start = table + BigInt(first * ENTRY);
    const bytes = this.#piece(start, Math.min(ENTRIES, count - first) * ENTRY);
    const at = (index - first) * ENTRY;
    if (!bytes || at + ENTRY > bytes.length) return undefined;
    return {
      begin: readNumberAt(bytes, at, 4),
      end: readNumberAt(bytes, at + 4, 4),
      info: readNumberAt(bytes, at + 8, 4),
    };
  }

  /** What could not be read may be there later. */
  #piece(start: bigint, length: number): Uint8Array | undefined {
    const known = this.#pieces.get(start);
    if (known) return known;
    const bytes = this.#machine.readAll(start, length);
    if (bytes) this.#pieces.set(start, bytes);
    return bytes;
  }

  #info(address: bigint): Described | undefined {
    const known = this.#infos.get(address);
    if (known) return known;
    const bytes = this.#machine.read(address, INFO_BYTES);
    const described = describe(bytes);
    if (described) this.#infos.set(address, described);
    return described;
  }
}

const LEAF: FunctionAt = { kind: 'leaf' };
const UNKNOWN: FunctionAt = { kind: 'unknown' };

interface Described {
  readonly info: UnwindInfo;
  /** RVA of the information of the function that this is a part of. */
  readonly chained: number | undefined;
}

const CHAINED = 4;

/** @returns undefined where bytes are missing, or of a version that is not known */
function describe(bytes: Uint8Array): Described | undefined {
  const [head = 0, , count = 0, frame = 0] = bytes;
  const version = head & 7;
  const end = 4 + 2 * ((count + 1) & ~1);
  const isChained = ((head >> 3) & CHAINED) !== 0;
  if ((version !== 1 && version !== 2) || bytes.length < end + (isChained ? ENTRY : 0)) {
    return undefined;
  }
  const steps: { at: number; step: UnwindStep }[] = [];
  for (let slot = 0; slot < count; ) {
    const at = 4 + 2 * slot;
    const [step, slots] = stepAt(bytes, at);
    steps.push({ at: bytes[at] ?? 0, step });
    slot += slots;
  }
  const register = frame & 15;
  return {
    info: { steps, ...(register > 0 && { frame: { register, offset: 16 * (frame >> 4) } }) },
    chained: isChained ? readNumberAt(bytes, end + 8, 4) : undefined,
  };
}

/** @returns what to undo, and how many slots say so */
function stepAt(bytes: Uint8Array, at: number): readonly [UnwindStep, number] {
  const operation = (bytes[at + 1] ?? 0) & 15;
  const value = (bytes[at + 1] ?? 0) >> 4;
  const half = readNumberAt(bytes, at + 2, 2);
  const word = readNumberAt(bytes, at + 2, 4);
  switch (operation) {
    case 0:
      return [{ what: 'pop', register: value }, 1];
    case 1:
      return value === 0
        ? [{ what: 'free', bytes: 8 * half }, 2]
        : [{ what: 'free', bytes: word }, 3];
    case 2:
      return [{ what: 'free', bytes: 8 * value + 8 }, 1];
    case 3:
      return [{ what: 'fromFrame' }, 1];
    case 4:
      return [{ what: 'restore', register: value, offset: 8 * half }, 2];
    case 5:
      return [{ what: 'restore', register: value, offset: word }, 3];
    case 8:
      return [{ what: 'other' }, 2];
    case 9:
      return [{ what: 'other' }, 3];
    case 10:
      return [{ what: 'machineFrame', hasError: value === 1 }, 1];
    // Version 2: where epilogues lie.
    case 6:
      return [{ what: 'other' }, 1];
    default:
      return [{ what: 'other' }, 1];
  }
}
