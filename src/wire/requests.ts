import { type ApiName, apis } from './api';
import { bodies, bodyBytes, manipulateBytes } from './manipulate';
import { addressOnWire, continues, type WireArchitecture } from './processor';

/** Most bytes of memory that one answer carries, and one request. */
export const MOST_MEMORY = 3944;

const LEVEL = 6;
const NONE = new Uint8Array(0);

/** Requests of a debugger, as they are sent. */
export class Requests {
  readonly #architecture: WireArchitecture;

  constructor(architecture: WireArchitecture) {
    this.#architecture = architecture;
  }

  /** @param count at most {@link MOST_MEMORY} */
  readMemory(processor: number, address: bigint, count: number): Uint8Array {
    const values = { address: this.#wire(address), count };
    return request('readVirtual', processor, bodyBytes(bodies.readVirtual, values));
  }

  /** @param bytes at most {@link MOST_MEMORY} */
  writeMemory(processor: number, address: bigint, bytes: Uint8Array): Uint8Array {
    const values = { address: this.#wire(address), count: bytes.length };
    return request('writeVirtual', processor, bodyBytes(bodies.writeVirtual, values), bytes);
  }

  setBreakpoint(processor: number, address: bigint): Uint8Array {
    const body = bodyBytes(bodies.writeBreakpoint, { address: this.#wire(address) });
    return request('writeBreakpoint', processor, body);
  }

  clearBreakpoint(processor: number, handle: number): Uint8Array {
    return request('restoreBreakpoint', processor, bodyBytes(bodies.restoreBreakpoint, { handle }));
  }

  /** i386 alone: a part of the processor's state, the context in front. */
  readState(processor: number, offset: number, count: number): Uint8Array {
    const values = { address: offset, count };
    return request('readControlSpace', processor, bodyBytes(bodies.readControlSpace, values));
  }

  /** i386 alone. */
  writeState(processor: number, offset: number, bytes: Uint8Array): Uint8Array {
    const values = { address: offset, count: bytes.length };
    const body = bodyBytes(bodies.writeControlSpace, values);
    return request('writeControlSpace', processor, body, bytes);
  }

  getContext(processor: number): Uint8Array {
    return request('getContext', processor, NONE);
  }

  setContext(processor: number, context: Uint8Array): Uint8Array {
    return request('setContext', processor, bodyBytes(bodies.setContext, {}), context);
  }

  getContextPart(processor: number, offset: number, count: number): Uint8Array {
    return request('getContextEx', processor, bodyBytes(bodies.getContextEx, { offset, count }));
  }

  setContextPart(processor: number, offset: number, bytes: Uint8Array): Uint8Array {
    const values = { offset, count: bytes.length };
    return request('setContextEx', processor, bodyBytes(bodies.setContextEx, values), bytes);
  }

  /** Lets the target run; what stopped it has been dealt with. @param dr7 as the stop reported it */
  goOn(processor: number, dr7: bigint): Uint8Array {
    const values = { status: DEBUG_CONTINUE, trace: 0, dr7 };
    return request('continue2', processor, bodyBytes(continues[this.#architecture], values));
  }

  #wire(address: bigint): bigint {
    return addressOnWire(this.#architecture, address);
  }
}

const DEBUG_CONTINUE = 0x10002;

/** Before it is known what is at the other end. */
export const askVersion = (): Uint8Array => request('getVersion', 0, NONE);

function request(
  name: ApiName,
  processor: number,
  body: Uint8Array,
  data: Uint8Array = NONE,
): Uint8Array {
  return manipulateBytes({ api: apis[name], processorLevel: LEVEL, processor }, body, data);
}
