import type { SparseMemory } from '../kernel/memory';
import type { SymbolTable } from '../kernel/symbol-table';
import type { KernelTypes } from './kernel-types';
import type { ServedFieldType } from './served-image';

/** Puts kernel objects into a machine's memory by the names of their fields. */
export class KernelWriter {
  readonly memory: SparseMemory;
  readonly types: KernelTypes;
  readonly pointer: 4 | 8;
  readonly #symbols: SymbolTable;
  #nextVariable: bigint;
  #nextObject: bigint;

  /**
   * @param variables where nt's variables go that only a dressed machine has
   * @param objects where list entries, texts and tables go
   */
  constructor(
    memory: SparseMemory,
    symbols: SymbolTable,
    types: KernelTypes,
    pointer: 4 | 8,
    variables: bigint,
    objects: bigint,
  ) {
    this.memory = memory;
    this.types = types;
    this.pointer = pointer;
    this.#symbols = symbols;
    this.#nextVariable = variables;
    this.#nextObject = objects;
  }

  /** Behind the last variable. */
  get variablesEnd(): bigint {
    return this.#nextVariable;
  }

  /** Address of a variable of nt, which is made when nothing has made it yet. */
  variable(name: string, bytes: number = this.pointer): bigint {
    const known = this.#symbols.place('nt', name);
    if (known !== undefined) return known;
    const address = this.#nextVariable;
    this.#nextVariable += BigInt(roundUp(bytes, 16));
    this.memory.store(address, new Uint8Array(bytes));
    this.#symbols.add('nt', name, address);
    return address;
  }

  /** Gives a variable of pointer size its value. @returns its address */
  set(name: string, value: bigint | number): bigint {
    const address = this.variable(name);
    this.memory.storeWord(address, value, this.pointer);
    return address;
  }

  /** Room for an object that nothing names. */
  take(bytes: number, alignment = 16): bigint {
    const step = BigInt(alignment);
    const address = ((this.#nextObject + step - 1n) / step) * step;
    this.#nextObject = address + BigInt(bytes);
    this.memory.store(address, new Uint8Array(bytes));
    return address;
  }

  /** Writes fields of a structure: `{ 'Tcb.State': 2 }`. */
  fields(type: string, address: bigint, values: Readonly<Record<string, bigint | number>>): void {
    for (const [path, value] of Object.entries(values)) {
      const field = this.types.field(type, path);
      this.memory.storeWord(address + BigInt(field.offset), value, this.#sizeOf(field.type));
    }
  }

  /** Address of a field. */
  at(type: string, address: bigint, path: string): bigint {
    return address + BigInt(this.types.field(type, path).offset);
  }

  /** A UNICODE_STRING at an address, its text behind everything else. */
  unicodeString(address: bigint, text: string): void {
    const characters = Buffer.from(text, 'utf16le');
    const buffer = this.take(characters.length + 2, 2);
    this.memory.store(buffer, characters);
    this.fields('_UNICODE_STRING', address, {
      Length: characters.length,
      MaximumLength: characters.length + 2,
      Buffer: buffer,
    });
  }

  /** Links a list: its head, then the entries in order. */
  list(head: bigint, entries: readonly bigint[]): void {
    const ring = [head, ...entries];
    ring.forEach((entry, index) => {
      const next = ring[(index + 1) % ring.length] ?? head;
      this.fields('_LIST_ENTRY', entry, { Flink: next });
      this.fields('_LIST_ENTRY', next, { Blink: entry });
    });
  }

  #sizeOf(type: ServedFieldType): 1 | 2 | 4 | 8 {
    switch (type.kind) {
      case 'pointer':
        return this.pointer;
      case 'structure':
      case 'array':
        throw new Error('A field of several values has no value of its own');
      default:
        return type.bytes;
    }
  }
}

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;
