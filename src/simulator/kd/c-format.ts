/** A conversion of C's `printf`, as Microsoft's runtime carries it out. */
export interface Conversion {
  readonly flags: string;
  readonly width: number;
  /** Undefined where none is given. */
  readonly precision: number | undefined;
}

/** Pads to the width, with zeros behind the sign and `0x` where the flags ask for it. */
export function padded(text: string, { flags, width }: Conversion, zeros = true): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!zeros || !flags.includes('0')) return text.padStart(width);
  const [front = ''] = /^[-+ ]?(?:0x)?/i.exec(text) ?? [];
  return front + text.slice(front.length).padStart(width - front.length, '0');
}

/** An integer: `d`, `i`, `u`, `o`, `x`, `X`. @param value in its type, signed for `d` and `i` */
export function integer(value: bigint, letter: string, conversion: Conversion): string {
  const { flags, precision } = conversion;
  const base = { o: 8, x: 16, X: 16 }[letter] ?? 10;
  const magnitude = (value < 0n ? -value : value).toString(base).padStart(precision ?? 1, '0');
  const digits = value === 0n && precision === 0 ? '' : magnitude;
  const front =
    flags.includes('#') && value !== 0n ? ({ o: '0', x: '0x', X: '0x' }[letter] ?? '') : '';
  const text = signText(value < 0n, 'di'.includes(letter) ? flags : '') + front + digits;
  return padded(letter === 'X' ? text.toUpperCase() : text, conversion);
}

const signText = (negative: boolean, flags: string): string =>
  negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';

/** The double that 64 bits are. */
function doubleOf(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt.asUintN(64, bits));
  return view.getFloat64(0);
}

/** The bits of the double that a float is. */
export function widened(bits: bigint): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, Number(bits));
  const value = view.getFloat32(0);
  if (Number.isNaN(value)) return bits >> 31n === 1n ? 0xfff8n << 48n : 0x7ff8n << 48n;
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

/** A double by its bits: `f`, `e`, `g`, `E`, `G`. */
export function floating(bits: bigint, letter: string, conversion: Conversion): string {
  const value = doubleOf(bits);
  const { flags, precision = 6 } = conversion;
  const isNegative = BigInt.asUintN(64, bits) >> 63n === 1n;
  const digits = Number.isFinite(value)
    ? finite(Math.abs(value), letter.toLowerCase(), precision)
    : special(value, isNegative, letter.toLowerCase(), precision);
  const text = signText(isNegative, flags) + digits;
  return padded(letter === letter.toUpperCase() ? text.toUpperCase() : text, conversion);
}

/** `1.#INF00`: padded with zeros to the precision. */
function special(value: number, negative: boolean, letter: string, precision: number): string {
  const name = Number.isNaN(value) ? (negative ? '#IND' : '#QNAN') : '#INF';
  if (letter === 'g') return `1.${name}`;
  return `1.${name.padEnd(precision, '0')}${letter === 'e' ? 'e+000' : ''}`;
}

function finite(value: number, letter: string, precision: number): string {
  if (letter === 'f') return rounded(value, precision + 1 + exponentOf(value), precision);
  if (letter === 'e') return scientific(value, precision + 1);
  const most = precision === 0 ? 1 : precision;
  const [digits = '0', power = '0'] = scientific(value, most).split('e');
  const exponent = Number(power);
  const isPlain = exponent >= -4 && exponent < most;
  const text = isPlain ? rounded(value, most, most - 1 - exponent) : digits;
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return isPlain ? short : `${short}e${power}`;
}

const exponentOf = (value: number): number =>
  value === 0 ? 0 : Number(value.toExponential(99).split('e')[1]);

/** Significant digits, halves to the even one: JavaScript would take them up. */
function significant(value: number, count: number): { digits: string; exponent: number } {
  if (value === 0) return { digits: '0'.repeat(Math.max(count, 1)), exponent: 0 };
  const [mantissa = '', power = '0'] = value.toExponential(99).split('e');
  const all = mantissa.replace('.', '');
  const kept = BigInt(all.slice(0, Math.max(count, 0)) || '0');
  const rest = `${all.slice(Math.max(count, 0))}`.padEnd(100, '0');
  const half = '5'.padEnd(100, '0');
  const isUp = count >= 0 && (rest > half || (rest === half && kept % 2n === 1n));
  const digits = (kept + (isUp ? 1n : 0n)).toString().padStart(Math.max(count, 0), '0');
  const isLonger = digits.length > Math.max(count, 0);
  return {
    digits: isLonger ? digits.slice(0, Math.max(count, 1)) : digits,
    exponent: Number(power) + (isLonger ? 1 : 0),
  };
}

/** Three digits of the exponent. */
function scientific(value: number, count: number): string {
  const { digits, exponent } = significant(value, count);
  const power = `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(3, '0')}`;
  const fraction = digits.slice(1);
  return `${digits[0]}${fraction === '' ? '' : '.'}${fraction}e${power}`;
}

/** So many significant digits without an exponent, that many of them behind the point. */
function rounded(value: number, count: number, decimals: number): string {
  const { digits, exponent } = significant(value, count);
  const whole = exponent < 0 ? '0' : digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = exponent < 0 ? '0'.repeat(-exponent - 1) + digits : digits.slice(exponent + 1);
  const shown = fraction.padEnd(decimals, '0').slice(0, decimals);
  return shown === '' ? whole : `${whole}.${shown}`;
}
