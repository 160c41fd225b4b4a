import type { ApiName } from './api';
import {
  joined,
  type Layout,
  readFields,
  type SomeValues,
  type Values,
  writeFields,
} from './fields';

/**
 * Requests and their answers have one shape: a header, 40 bytes that belong to the request, and
 * data behind it.
 */

const header = {
  api: ['u32', 0],
  processorLevel: ['u16', 4],
  processor: ['u16', 6],
  status: ['u32', 8],
} as const satisfies Layout;

const BODY_AT = 16;
const BODY_SIZE = 40;
export const MANIPULATE_SIZE = BODY_AT + BODY_SIZE;

/** A request, or the answer to one. */
export interface Manipulate extends Values<typeof header> {
  /** What {@link bodies} describes. */
  readonly body: Uint8Array;
  readonly data: Uint8Array;
}

/** @returns undefined when the packet is too short to be one */
export function readManipulate(packet: Uint8Array): Manipulate | undefined {
  if (packet.length < MANIPULATE_SIZE) return undefined;
  return {
    ...readFields(header, packet),
    body: packet.slice(BODY_AT, MANIPULATE_SIZE),
    data: packet.slice(MANIPULATE_SIZE),
  };
}

export function manipulateBytes(
  values: SomeValues<typeof header>,
  body: Uint8Array,
  data: Uint8Array,
): Uint8Array {
  const start = new Uint8Array(MANIPULATE_SIZE);
  writeFields(header, values, start);
  start.set(body.subarray(0, BODY_SIZE), BODY_AT);
  return joined(start, data);
}

/** @returns bytes of a request's own part */
export function bodyBytes<L extends Layout>(layout: L, values: SomeValues<L>): Uint8Array {
  const bytes = new Uint8Array(BODY_SIZE);
  writeFields(layout, values, bytes);
  return bytes;
}

const transfer = {
  address: ['u64', 0],
  count: ['u32', 8],
  /** In the answer: how many bytes it were. */
  done: ['u32', 12],
} as const satisfies Layout;

const contextPart = {
  offset: ['u32', 0],
  count: ['u32', 4],
  done: ['u32', 8],
} as const satisfies Layout;

const msr = { number: ['u32', 0], low: ['u32', 4], high: ['u32', 8] } as const satisfies Layout;

/** Several breakpoints in one request: the data is a table of them. */
const breakpointCount = { count: ['u32', 0], status: ['u32', 4] } as const satisfies Layout;

/** What lies in the 40 bytes of each request and its answer. */
export const bodies = {
  readVirtual: transfer,
  writeVirtual: transfer,
  readPhysical: transfer,
  writePhysical: transfer,
  /** The address is the number of a space (AMD64), or an offset in the processor's state (i386). */
  readControlSpace: transfer,
  writeControlSpace: transfer,
  setContext: { flags: ['u32', 0] },
  writeBreakpoint: { address: ['u64', 0], handle: ['u32', 8] },
  restoreBreakpoint: { handle: ['u32', 0] },
  writeBreakpoints: breakpointCount,
  restoreBreakpoints: breakpointCount,
  continue: { status: ['u32', 0] },
  causeBugCheck: { code: ['u32', 0] },
  readMsr: msr,
  writeMsr: msr,
  /** In the answer, the address is where it was found. */
  searchMemory: { address: ['u64', 0], count: ['u64', 8], patternLength: ['u32', 16] },
  fillMemory: {
    address: ['u64', 0],
    count: ['u32', 8],
    flags: ['u16', 12],
    patternLength: ['u16', 14],
  },
  queryMemory: { address: ['u64', 0], space: ['u32', 16], flags: ['u32', 20] },
  getContextEx: contextPart,
  setContextEx: contextPart,
} as const satisfies Partial<Record<ApiName, Layout>>;

/** A row of the table of `writeBreakpoints`. */
export const breakpointRow = {
  address: ['u64', 0],
  handle: ['u32', 8],
} as const satisfies Layout;
export const BREAKPOINT_ROW_SIZE = 16;

/** Whose memory an address is, in answers to `queryMemory`. */
export const memorySpaces = { process: 0, session: 1, kernel: 2 } as const;

/** What may be done with memory: read, write, execute. */
export const MEMORY_ALL_ACCESS = 7;

/** `fillMemory` means physical memory. */
export const FILL_PHYSICAL = 2;
