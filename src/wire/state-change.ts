import { bytesText, joined, type Layout, readFields, textBytes, writeFields } from './fields';
import {
  addressFromWire,
  addressOnWire,
  REPORT_SEGMENTS,
  REPORTED_BYTES,
  reports,
  type WireArchitecture,
} from './processor';

/** Why a target stands still. */
export type StopEvent =
  | {
      readonly what: 'exception';
      readonly code: number;
      readonly address: bigint;
      readonly parameters: readonly bigint[];
      readonly firstChance: boolean;
    }
  | LoadedImage;

/** An image that was loaded, or is about to be unloaded. */
export interface LoadedImage {
  readonly what: 'loadSymbols';
  /** Path of the image as the target has it. */
  readonly path: string;
  readonly base: bigint;
  readonly size: number;
  readonly checksum: number;
  readonly unload: boolean;
}

/** Registers that are reported with a stop, under their names in contexts. */
export type ReportedRegisters = Readonly<
  Record<'dr6' | 'dr7' | 'efl' | 'cs' | 'ds' | 'es' | 'fs', bigint>
>;

/** What a target says when it stops. Addresses are never sign-extended here. */
export interface StateChange {
  readonly processor: number;
  readonly processors: number;
  readonly thread: bigint;
  readonly pc: bigint;
  readonly event: StopEvent;
  readonly registers: ReportedRegisters;
  /** The first bytes at the program counter. */
  readonly instructions: Uint8Array;
}

const header = {
  state: ['u32', 0],
  level: ['u16', 4],
  processor: ['u16', 6],
  processors: ['u32', 8],
  thread: ['u64', 16],
  pc: ['u64', 24],
} as const satisfies Layout;

const EXCEPTION = 0x3030;
const LOAD_SYMBOLS = 0x3031;

/** Family of the processor: that of all made in the last decades. */
const LEVEL = 6;

const exception = {
  code: ['u32', 32],
  address: ['u64', 48],
  parameters: ['u32', 56],
  firstChance: ['u32', 184],
} as const satisfies Layout;
const PARAMETERS_AT = 64;
const MOST_PARAMETERS = 15;

const symbols = {
  pathLength: ['u32', 32],
  base: ['u64', 40],
  processId: ['u64', 48],
  checksum: ['u32', 56],
  size: ['u32', 60],
  unload: ['u8', 64],
} as const satisfies Layout;

const REPORT_AT = 192;
/** With room for the report of any architecture. */
const SIZE = 240;

export function stateChangeBytes(architecture: WireArchitecture, change: StateChange): Uint8Array {
  const bytes = new Uint8Array(SIZE);
  const { event, processor, processors } = change;
  const wire = (address: bigint) => addressOnWire(architecture, address);
  const state = event.what === 'exception' ? EXCEPTION : LOAD_SYMBOLS;
  const [thread, pc] = [wire(change.thread), wire(change.pc)];
  writeFields(header, { state, level: LEVEL, processor, processors, thread, pc }, bytes);
  writeReport(architecture, change, bytes);
  if (event.what === 'exception') {
    const { code, firstChance } = event;
    const parameters = event.parameters.slice(0, MOST_PARAMETERS);
    const values = { address: wire(event.address), firstChance: firstChance ? 1 : 0 };
    writeFields(exception, { ...values, code, parameters: parameters.length }, bytes);
    parameters.forEach((value, index) => {
      writeFields({ value: ['u64', PARAMETERS_AT + 8 * index] }, { value }, bytes);
    });
    return bytes;
  }
  const path = textBytes(`${event.path}\0`);
  const { size, checksum } = event;
  const values = { pathLength: path.length, size, checksum, unload: event.unload ? 1 : 0 };
  writeFields(symbols, { ...values, base: wire(event.base) }, bytes);
  return joined(bytes, path);
}

function writeReport(
  architecture: WireArchitecture,
  { registers, instructions }: StateChange,
  bytes: Uint8Array,
): void {
  const { fields, instructions: at } = reports[architecture];
  const reported = instructions.subarray(0, REPORTED_BYTES);
  const values = { ...registers, count: reported.length, flags: REPORT_SEGMENTS };
  writeFields(fields, values, bytes, REPORT_AT);
  bytes.set(reported, REPORT_AT + at);
}

/** @returns undefined for a packet that is none, or of a kind that has no meaning here */
export function readStateChange(
  architecture: WireArchitecture,
  bytes: Uint8Array,
): StateChange | undefined {
  const { state, processor, processors, thread, pc } = readFields(header, bytes);
  const event = readEvent(architecture, state, bytes);
  const { fields, instructions: at } = reports[architecture];
  if (!event || bytes.length < REPORT_AT + at + REPORTED_BYTES) return undefined;
  const report = readFields(fields, bytes, REPORT_AT);
  const register = (name: string): bigint => BigInt(report[name] ?? 0);
  const start = REPORT_AT + at;
  const count = Math.min(Number(register('count')), REPORTED_BYTES);
  return {
    processor,
    processors,
    thread: addressFromWire(architecture, thread),
    pc: addressFromWire(architecture, pc),
    event,
    registers: {
      dr6: register('dr6'),
      dr7: register('dr7'),
      efl: register('efl'),
      cs: register('cs'),
      ds: register('ds'),
      es: register('es'),
      fs: register('fs'),
    },
    instructions: bytes.slice(start, start + count),
  };
}

function readEvent(
  architecture: WireArchitecture,
  state: number,
  bytes: Uint8Array,
): StopEvent | undefined {
  if (state === EXCEPTION) {
    const { code, address, parameters, firstChance } = readFields(exception, bytes);
    return {
      what: 'exception',
      code,
      address: addressFromWire(architecture, address),
      parameters: Array.from(
        { length: Math.min(parameters, MOST_PARAMETERS) },
        (_, index) => readFields({ value: ['u64', PARAMETERS_AT + 8 * index] }, bytes).value,
      ),
      firstChance: firstChance !== 0,
    };
  }
  if (state !== LOAD_SYMBOLS) return undefined;
  const { pathLength, base, size, checksum, unload } = readFields(symbols, bytes);
  return {
    what: 'loadSymbols',
    path: bytesText(bytes.subarray(Math.max(REPORT_AT, bytes.length - pathLength))),
    base: addressFromWire(architecture, base),
    size,
    checksum,
    unload: unload !== 0,
  };
}
