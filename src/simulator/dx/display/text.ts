import { escapeText } from '../literals';
import type { Metadata, ModelInteger, ModelValue } from '../model';
import { type Format, preferredFormat } from './format';

/** The text of a value; undefined when it has no string conversion. */
export function displayText(
  value: ModelValue,
  format: Format = {},
  metadata: Metadata = {},
): string | undefined {
  const text = plainText(value, format, metadata);
  const type = 'type' in value ? value.type : undefined;
  return type === undefined ? text : `${text} [Type: ${type}]`;
}

function plainText(value: ModelValue, format: Format, metadata: Metadata): string | undefined {
  switch (value.kind) {
    case 'integer': {
      const text = integerText(value, preferredFormat(format, { ...metadata, ...value.metadata }));
      const isCharacter = format.character === true || value.type?.endsWith('char') === true;
      return isCharacter ? `${text} ${characterText(value)}` : text;
    }
    case 'double':
      return doubleText(value.value);
    case 'boolean':
      return String(value.value);
    case 'string':
      // No single character is what it is.
      return format.character ? '??' : value.value;
    case 'object':
      return value.display();
    case 'nothing':
    case 'method':
      return undefined;
  }
}

/** `'A'`; what cannot be printed is a dot. */
function characterText({ value }: ModelInteger): string {
  const code = Number(BigInt.asUintN(8, value));
  return code >= 0x20 && code <= 0x7e ? `'${String.fromCharCode(code)}'` : `'.'`;
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
  if (Number.isNaN(value)) return '-1.#IND00';
  if (!Number.isFinite(value)) return value < 0 ? '-1.#INF00' : '1.#INF00';
  if (Math.abs(value) < 1e21) return value.toFixed(6);
  return `${BigInt(value)}.000000`;
}

/**
 * `[0x4]`, `["Name"]`, `[0x0, 0x1]`: an element's index in a listing, in the radix of its type, or
 * that of its value.
 */
export function indexText(index: readonly ModelValue[], format: Format): string {
  return `[${index.map((key) => keyText(key, format)).join(', ')}]`;
}

function keyText(key: ModelValue, format: Format): string {
  if (key.kind === 'string') return `"${escapeText(key.value)}"`;
  if (key.kind === 'integer') return integerText(key, format);
  return displayText(key, format) ?? '';
}
