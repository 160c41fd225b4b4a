import { statuses } from '../../../wire/api';
import { readField, readFields } from '../../../wire/fields';
import { bodies, bodyBytes } from '../../../wire/manipulate';
import { specials } from '../../../wire/processor';
import type { StoppedTarget } from '../stopped-target';
import { answered, type Handler } from './request';

/** Model specific registers of AMD64 that stand among the special registers. */
const SPECIAL: ReadonlyMap<number, string> = new Map([
  [0xc0000081, 'star'],
  [0xc0000082, 'lstar'],
  [0xc0000083, 'cstar'],
  [0xc0000084, 'syscallMask'],
  [0xc0000101, 'gsBase'],
  [0xc0000102, 'gsSwap'],
]);

const EFER = 0xc0000080;
/** System calls, long mode, no-execute: what a 64-bit kernel runs with. */
const EFER_VALUE = 0xd01n;

/** A register that is not there raises an exception in the kernel, which it answers so. */
const missing = answered(statuses.noSuchDevice);

export const readMsr: Handler = ({ body, processor }, target) => {
  const { number } = readFields(bodies.readMsr, body);
  const value = msrValue(number, processor, target);
  if (value === undefined) return missing;
  const [low, high] = [value & 0xffffffffn, value >> 32n];
  return answered(statuses.success, bodyBytes(bodies.readMsr, { number, low, high }));
};

export const writeMsr: Handler = ({ body, processor }, target) => {
  const { number, low, high } = readFields(bodies.writeMsr, body);
  if (msrValue(number, processor, target) === undefined) return missing;
  target.msrs.set(number, (BigInt(high) << 32n) | BigInt(low));
  return answered(statuses.success, body);
};

function msrValue(number: number, processor: number, target: StoppedTarget): bigint | undefined {
  const { architecture, msrs, states } = target;
  const written = msrs.get(number);
  if (written !== undefined || architecture !== 'x64') return written;
  if (number === EFER) return EFER_VALUE;
  const name = SPECIAL.get(number);
  const special = states.of(processor)?.special;
  if (name === undefined || !special) return undefined;
  return readField(specials.x64.registers, name, special);
}
