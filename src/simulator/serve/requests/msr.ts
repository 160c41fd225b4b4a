import { statuses } from '../../../wire/api';
import { readField, readFields } from '../../../wire/fields';
import { bodies, bodyBytes } from '../../../wire/manipulate';
import { specials } from '../../../wire/processor';
import type { StoppedTarget } from '../stopped-target';
import { answered, type Handler } from './request';

/** Where gs points: to the processor's own block. */
const GS_BASE = 0xc0000101;
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
  const special = states.of(processor)?.special;
  if (number !== GS_BASE || !special) return undefined;
  return readField(specials.x64.registers, 'gsBase', special);
}
