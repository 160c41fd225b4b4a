import { statuses } from '../../../wire/api';
import { readFields } from '../../../wire/fields';
import {
  bodies,
  bodyBytes,
  FILL_PHYSICAL,
  type Manipulate,
  MEMORY_ALL_ACCESS,
  memorySpaces,
} from '../../../wire/manipulate';
import { addressFromWire, addressOnWire } from '../../../wire/processor';
import type { StoppedTarget } from '../stopped-target';
import { answered, type Handler, MOST_ANSWERED, type Outcome, unsuccessful } from './request';

/** Memory of either kind, as far as requests need it. */
interface Memory {
  read(address: bigint, length: number): Uint8Array;
  write(address: bigint, bytes: Uint8Array): number;
}

export const readVirtual: Handler = (request, target) =>
  readFrom(target.machine.memory, request, virtual(target));

export const writeVirtual: Handler = (request, target) =>
  writeTo(target.machine.memory, request, virtual(target));

export const readPhysical: Handler = (request, target) =>
  readFrom(target.kernel.physical, request, physical);

export const writePhysical: Handler = (request, target) =>
  writeTo(target.kernel.physical, request, physical);

type Addressing = (address: bigint) => bigint;

const virtual =
  ({ architecture }: StoppedTarget): Addressing =>
  (address) =>
    addressFromWire(architecture, address);

const physical: Addressing = (address) => address;

function readFrom(memory: Memory, { body }: Manipulate, addressOf: Addressing): Outcome {
  const { address, count } = readFields(bodies.readVirtual, body);
  const wanted = Math.min(count, MOST_ANSWERED);
  const data = memory.read(addressOf(address), wanted);
  return transferred({ address, count, done: data.length }, data.length === wanted, data);
}

function writeTo(memory: Memory, { body, data }: Manipulate, addressOf: Addressing): Outcome {
  const { address, count } = readFields(bodies.writeVirtual, body);
  const bytes = data.subarray(0, count);
  const done = memory.write(addressOf(address), bytes);
  return transferred({ address, count, done }, done === count);
}

function transferred(
  values: { readonly address: bigint; readonly count: number; readonly done: number },
  whole: boolean,
  data?: Uint8Array,
): Outcome {
  const status = whole ? statuses.success : statuses.unsuccessful;
  return answered(status, bodyBytes(bodies.readVirtual, values), data);
}

/** Most bytes that one search looks through; a debugger asks for the next piece. */
const MOST_SEARCHED = 0x100000;

export const searchMemory: Handler = ({ body, data }, target) => {
  const { address, count, patternLength } = readFields(bodies.searchMemory, body);
  const pattern = data.subarray(0, patternLength);
  const start = addressFromWire(target.architecture, address);
  const length = count < BigInt(MOST_SEARCHED) ? Number(count) : MOST_SEARCHED;
  const at = indexOf(target.machine.memory.read(start, length), pattern);
  if (at < 0) return answered(statuses.noMoreEntries);
  const found = addressOnWire(target.architecture, start + BigInt(at));
  return answered(
    statuses.success,
    bodyBytes(bodies.searchMemory, { address: found, count, patternLength }),
  );
};

function indexOf(bytes: Uint8Array, pattern: Uint8Array): number {
  return pattern.length === 0 ? -1 : Buffer.from(bytes).indexOf(pattern);
}

export const fillMemory: Handler = ({ body, data }, target) => {
  const { address, count, flags, patternLength } = readFields(bodies.fillMemory, body);
  const pattern = data.subarray(0, patternLength);
  if (pattern.length === 0) return unsuccessful;
  const isPhysical = (flags & FILL_PHYSICAL) !== 0;
  const memory: Memory = isPhysical ? target.kernel.physical : target.machine.memory;
  const start = isPhysical ? address : addressFromWire(target.architecture, address);
  const done = fill(memory, start, count, pattern);
  const status = done === count ? statuses.success : statuses.unsuccessful;
  return answered(
    status,
    bodyBytes(bodies.fillMemory, { address, count: done, flags, patternLength }),
  );
};

const PAGE = 0x1000;

/** Page by page, so that it ends where memory does. @returns the bytes written */
function fill(memory: Memory, start: bigint, count: number, pattern: Uint8Array): number {
  let done = 0;
  while (done < count) {
    const length = Math.min(PAGE, count - done);
    const piece = Uint8Array.from(
      { length },
      (_, index) => pattern[(done + index) % pattern.length] ?? 0,
    );
    const written = memory.write(start + BigInt(done), piece);
    done += written;
    if (written < length) break;
  }
  return done;
}

/** Where the addresses of processes end, by pointer size. */
const FIRST_KERNEL = { x86: 0x80000000n, x64: 0x8000_00000000n } as const;

export const queryMemory: Handler = ({ body }, target) => {
  const { address } = readFields(bodies.queryMemory, body);
  const at = addressFromWire(target.architecture, address);
  if (target.machine.memory.read(at, 1).length === 0) return unsuccessful;
  const isKernel = at >= FIRST_KERNEL[target.architecture];
  const space = isKernel ? memorySpaces.kernel : memorySpaces.process;
  const values = { address, space, flags: MEMORY_ALL_ACCESS };
  return answered(statuses.success, bodyBytes(bodies.queryMemory, values));
};
