import { invalidArgument } from '../../dx/errors';
import { ModelError } from '../../dx/model';
import type { NamespaceContext } from '../../namespace/context';
import type { Bridge } from '../bridge';
import { noAnswer } from '../host-call';
import { decodeElements, elementFits, encodeElement, isElementSize } from './memory-elements';

/** Longest string without a length: one that never ends is not read for ever. */
const LONGEST_STRING = 0x10000;

/** `host.memory`. */
export function memoryObject(bridge: Bridge, context: NamespaceContext): object {
  const memory = new HostMemory(bridge, context);
  const functions = {
    readMemoryValues: (args: readonly unknown[]) => memory.readValues(args),
    writeMemoryValues: (args: readonly unknown[]) => memory.writeValues(args),
    readString: (args: readonly unknown[]) => memory.readText('readString', 1, args),
    readWideString: (args: readonly unknown[]) => memory.readText('readWideString', 2, args),
    collectGarbage: () => undefined,
  };
  const object = bridge.realm.object();
  for (const [name, call] of Object.entries(functions)) {
    object[name] = bridge.hostFunction(name, call);
  }
  return object;
}

class HostMemory {
  readonly #bridge: Bridge;
  readonly #context: NamespaceContext;

  constructor(bridge: Bridge, context: NamespaceContext) {
    this.#bridge = bridge;
    this.#context = context;
  }

  readValues([location, count, size = 1, signed = false]: readonly unknown[]): unknown {
    const method = 'readMemoryValues';
    const elements = this.#count(count, method);
    if (!isElementSize(size)) throw invalidArgument(method);
    const bytes = this.#read(this.#address(location, method), elements * size, method);
    return decodeElements(this.#bridge, bytes, size, signed === true);
  }

  writeValues([location, count, values, size = 1, signed = false]: readonly unknown[]): undefined {
    const method = 'writeMemoryValues';
    const elements = this.#count(count, method);
    if (!isElementSize(size)) throw invalidArgument(method);
    const bytes = new Uint8Array(elements * size);
    for (let index = 0; index < elements; index += 1) {
      const value = this.#bridge.int64s.ordinal(elementAt(values, index));
      if (value === undefined || !elementFits(value, size, signed === true)) {
        throw invalidArgument(method);
      }
      encodeElement(bytes, index, value, size);
    }
    return this.#write(this.#address(location, method), bytes, method);
  }

  /** Characters of `width` bytes, up to NUL or exactly as many as asked. */
  readText(method: string, width: 1 | 2, [location, length]: readonly unknown[]): string {
    const address = this.#address(location, method);
    const given = typeof length === 'number';
    const characters = given ? length : this.#terminatedLength(address, width);
    const bytes = Buffer.from(this.#read(address, characters * width, method));
    return bytes.toString(width === 1 ? 'latin1' : 'utf16le');
  }

  #terminatedLength(address: bigint, width: 1 | 2): number {
    const { engine } = this.#context;
    for (let length = 0; length < LONGEST_STRING; length += 1) {
      const character = engine.readMemory(address + BigInt(length * width), width);
      if (character.length < width || character.every((byte) => byte === 0)) return length;
    }
    return LONGEST_STRING;
  }

  #read(address: bigint, length: number, method: string): Uint8Array {
    const { engine, calls } = this.#context;
    return calls.perform<Uint8Array>(
      { kind: 'read', text: `${hex(address)} ${length}` },
      () => {
        engine.counters.reads += 1;
        const bytes = engine.readMemory(address, length);
        engine.counters.bytesRead += bytes.length;
        if (bytes.length < length) throw unreachable('read', address, method, bytes.length);
        return bytes;
      },
      {
        nothing: () => new Uint8Array(),
        text: (text) => Uint8Array.from({ length }, (_, at) => text.charCodeAt(at % text.length)),
      },
    );
  }

  #write(address: bigint, bytes: Uint8Array, method: string): undefined {
    const { engine, calls } = this.#context;
    const write = (): undefined => {
      const written = engine.writeMemory(address, bytes);
      if (written < bytes.length) throw unreachable('write', address, method, written);
    };
    return calls.perform(
      { kind: 'write', text: `${hex(address)} ${bytes.length}` },
      write,
      noAnswer,
    );
  }

  /** 32-bit targets have 32-bit addresses; how the upper ones must be extended is a switch. */
  #address(location: unknown, method: string): bigint {
    const given = this.#bridge.int64s.ordinal(location);
    if (given === undefined) throw invalidArgument(method);
    const { pointerSize, switches } = this.#context.engine;
    const address = BigInt.asUintN(pointerSize * 8, given);
    const { narrowLocations: form } = switches;
    if (pointerSize === 8 || address < 0x80000000n || form === 'both') return address;
    const extension = BigInt.asUintN(64, given) >> 32n;
    if (extension === (form === 'signExtended' ? 0xffffffffn : 0n)) return address;
    throw unreachable(method === 'writeMemoryValues' ? 'write' : 'read', given, method, 0);
  }

  #count(value: unknown, method: string): number {
    const count = this.#bridge.int64s.ordinal(value);
    if (count === undefined || count < 0n || count > 0x7fffffffn) throw invalidArgument(method);
    return Number(count);
  }
}

/** One value fills the range. */
function elementAt(values: unknown, index: number): unknown {
  const isList = typeof values === 'object' && values !== null && 'length' in values;
  return isList ? Reflect.get(values, index) : values;
}

function unreachable(
  what: 'read' | 'write',
  address: bigint,
  method: string,
  done: number,
): ModelError {
  const [part, success] = done > 0 ? ['all of ', ` (partial ${what} success)`] : ['', ''];
  return new ModelError(
    `Unable to ${what} ${part}target memory at '${hex(address)}' in method '${method}'${success}`,
  );
}

const hex = (address: bigint): string => `0x${address.toString(16)}`;
