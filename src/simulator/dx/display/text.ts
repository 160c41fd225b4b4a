import { escapeText } from '../literals';
import type { Metadata, ModelInteger, ModelValue } from '../model';
import { type Format, preferredFormat } from './format';

/** The text of a value; undefined when it has no string conversion. */
export function displayText(
  value: ModelValue,
  format: Format = {},
  metadata: Metadata = {},
): string | undefined {
  switch (value.kind) {
    case 'integer':
      return integerText(value, preferredFormat(format, { ...metadata, ...value.metadata }));
    case 'double':
      return doubleText(value.value);
    case 'boolean':
      return String(value.value);
    case 'string':
      return value.value;
    case 'object':
      return value.display();
    case 'nothing':
    case 'method':
      return undefined;
  }
}

/**
 * `0x33`, `-42`, `012`, `0y1010`. Without a radix unsigned integers are hexadecimal and signed ones
 * decimal; in any other radix than ten the bits of the type are shown.
 */
function integerText(integer: ModelInteger, format: Format): string {
  const bits = BigInt.asUintN(integer.bits, integer.value);
  switch (format.radix ?? (integer.signed ? 10 : 16)) {
    case 2:
      return `0y${bits.toString(2)}`;
    case 8:
      return bits === 0n ? '0' : `0${bits.toString(8)}`;
    case 10:
      return integer.value.toString();
    case 16:
      return `0x${bits.toString(16)}`;
  }
}

/** As `%f` prints it: six decimals and no exponent. */
function doubleText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  if (Math.abs(value) < 1e21) return value.toFixed(6);
  return `${BigInt(value)}.000000`;
}

/** `[0x4]`, `["Name"]`, `[0x0, 0x1]`: an element's index in a listing. */
export function indexText(index: readonly ModelValue[], format: Format): string {
  return `[${index.map((key) => keyText(key, format)).join(', ')}]`;
}

function keyText(key: ModelValue, format: Format): string {
  if (key.kind === 'string') return `"${escapeText(key.value)}"`;
  // Whatever type an index has, it is shown in the radix of ordinals.
  if (key.kind === 'integer' && key.value >= 0n) {
    return integerText({ ...key, signed: false }, format);
  }
  return displayText(key, format) ?? '';
}
