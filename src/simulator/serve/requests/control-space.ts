import { statuses } from '../../../wire/api';
import { readFields, writeInteger } from '../../../wire/fields';
import { bodies, bodyBytes, type Manipulate } from '../../../wire/manipulate';
import { controlSpaces } from '../../../wire/processor';
import type { ProcessorState } from '../processor-states';
import type { StoppedTarget } from '../stopped-target';
import { answered, type Handler, MOST_ANSWERED, type Outcome, unsuccessful } from './request';

export const readControlSpace: Handler = (request, target) => {
  const { address, count } = readFields(bodies.readControlSpace, request.body);
  const space = spaceOf(request, target, address);
  if (!space) return unsuccessful;
  const data = space.bytes.slice(space.offset, space.offset + Math.min(count, MOST_ANSWERED));
  if (data.length === 0) return unsuccessful;
  return transferred(address, count, data.length, data);
};

export const writeControlSpace: Handler = (request, target) => {
  const { address, count } = readFields(bodies.writeControlSpace, request.body);
  const bytes = request.data.subarray(0, count);
  const space = spaceOf(request, target, address);
  if (!space?.write || space.offset + bytes.length > space.bytes.length) return unsuccessful;
  space.bytes.set(bytes, space.offset);
  space.write(space.bytes);
  return transferred(address, count, bytes.length);
};

function transferred(address: bigint, count: number, done: number, data?: Uint8Array): Outcome {
  const body = bodyBytes(bodies.readControlSpace, { address, count, done });
  return answered(statuses.success, body, data);
}

/** What an address of control space means. */
interface Space {
  /** A copy of the whole. */
  readonly bytes: Uint8Array;
  readonly offset: number;
  /** Takes the whole back; absent where nothing can be written. */
  readonly write?: (bytes: Uint8Array) => void;
}

function spaceOf(
  { processor }: Manipulate,
  target: StoppedTarget,
  address: bigint,
): Space | undefined {
  const state = target.states.of(processor);
  const viewed = target.kernel.processors[processor];
  if (!state || !viewed) return undefined;
  if (target.architecture === 'x86') return stateSpace(state, target, address);
  switch (address) {
    case controlSpaces.pcr:
      return pointer(viewed.pcr);
    case controlSpaces.prcb:
      return pointer(viewed.prcb);
    case controlSpaces.thread:
      return pointer(viewed.thread());
    case controlSpaces.special:
      return {
        bytes: state.special.slice(),
        offset: 0,
        write: (bytes) => writeSpecial(state, target, bytes),
      };
    default:
      return undefined;
  }
}

function pointer(value: bigint): Space {
  const bytes = new Uint8Array(8);
  writeInteger(bytes, 0, 8, value);
  return { bytes, offset: 0 };
}

/** i386: an offset into the processor's context with the special registers behind it. */
function stateSpace(
  state: ProcessorState,
  target: StoppedTarget,
  address: bigint,
): Space | undefined {
  const { context, special } = state;
  const size = context.length + special.length;
  if (address >= BigInt(size)) return undefined;
  const bytes = new Uint8Array(size);
  bytes.set(context);
  bytes.set(special, context.length);
  return {
    bytes,
    offset: Number(address),
    write: (written) => {
      context.set(written.subarray(0, context.length));
      writeSpecial(state, target, written.subarray(context.length));
    },
  };
}

function writeSpecial(state: ProcessorState, target: StoppedTarget, bytes: Uint8Array): void {
  state.special.set(bytes);
  target.states.specialWritten(state);
}
