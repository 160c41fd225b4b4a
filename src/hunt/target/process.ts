import { type Address, addressParts, offsetAddress } from '../../pool/values/address';
import { printable } from '../../pool/values/printable';
import { parseStructure } from '../../text/memory/structure.parse';
import { describeProcess } from '../debugger/commands';
import { readPointer } from '../debugger/memory';
import { answerOf, type Reader } from '../debugger/ports';
import type { Target } from './target';

/** Name and number of a process, as far as they could be read. */
export interface ProcessFacts {
  /** Name of its image: the kernel keeps 14 characters of it. */
  readonly image?: string;
  readonly id?: number;
}

const IMAGE_NAME = 15;

/** Reads processes; where symbols have no layout of them, nothing. */
export class ProcessReader {
  readonly #reader: Reader;
  readonly #target: Target;
  #offsets: ReadonlyMap<string, number> | undefined;

  constructor(reader: Reader, target: Target) {
    this.#reader = reader;
    this.#target = target;
  }

  /** @param process its EPROCESS */
  read(process: Address): ProcessFacts {
    const name = this.#at(process, 'ImageFileName');
    const number = this.#at(process, 'UniqueProcessId');
    const bytes = name && this.#reader.readMemory(name, IMAGE_NAME);
    const image = bytes && imageIn(bytes);
    const id = number && readPointer(this.#reader, number, this.#target.pointerSize);
    return { ...(image && { image }), ...(id && { id: addressParts(id).low }) };
  }

  #at(process: Address, field: string): Address | undefined {
    const offset = this.#layout().get(field);
    return offset === undefined ? undefined : offsetAddress(process, offset);
  }

  #layout(): ReadonlyMap<string, number> {
    if (this.#offsets) return this.#offsets;
    const offsets = new Map<string, number>();
    for (const field of ['ImageFileName', 'UniqueProcessId'] as const) {
      const lines = answerOf(this.#reader, describeProcess(field));
      const found = parseStructure(lines, '_EPROCESS')?.fields.get(field);
      if (found) offsets.set(field, found.offset);
    }
    this.#offsets = offsets;
    return offsets;
  }
}

function imageIn(bytes: Uint8Array): string | undefined {
  const end = bytes.indexOf(0);
  const text = String.fromCharCode(...bytes.slice(0, end < 0 ? bytes.length : end));
  return text === '' ? undefined : printable(text);
}
