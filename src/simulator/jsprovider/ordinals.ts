import { type ModelInteger, type ModelValue, modelDouble, modelInteger } from '../dx/model';
import type { Switches } from '../switches';
import { LIMIT } from './int64';

/**
 * A number of a script on its way out: an integer that is not negative is unsigned, a negative one
 * signed, both of 64 bits; everything else is a double.
 */
export function numberToModel(value: number): ModelValue {
  if (!Number.isInteger(value)) return modelDouble(value);
  const whole = BigInt(value);
  if (whole >= LIMIT || whole < -(LIMIT / 2n)) return modelDouble(value);
  return modelInteger(whole, 64, whole < 0n);
}

/** Whether an integer on its way in becomes an Int64; otherwise it is a number. */
export function entersAsInt64(
  { value, bits }: ModelInteger,
  ordinals: Switches['ordinals'],
): boolean {
  switch (ordinals) {
    case '64bit':
      return bits === 64;
    case 'all':
      return true;
    case 'large':
      return value < -0x80000000n || value > 0xffffffffn;
  }
}
