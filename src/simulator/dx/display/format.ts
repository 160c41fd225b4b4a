import type { Metadata } from '../model';

export type Radix = 2 | 8 | 10 | 16;

/** How values are shown, by the format specifiers behind the expression. */
export interface Format {
  readonly radix?: Radix;
  /** Elements shown of each container; the default when absent. */
  readonly count?: number;
}

/** More elements than anybody reads; keeps endless collections from filling the memory. */
const MOST_ELEMENTS = 1_000_000;

const radixes: Readonly<Record<string, Radix>> = { x: 16, d: 10, o: 8, b: 2 };

/** Specifiers for enumerations, native strings and runtime types, of which nothing is shown here. */
const withoutEffect = /^(?:en|c|s|sb|s8|s8b|su|sub|!|nd)$/;

/** `d`, or several as in `5,x`; undefined when the text is none. Without the first comma. */
export function formatOf(text: string): Format | undefined {
  let format: Format = {};
  for (const specifier of text.split(',')) {
    const next = oneSpecifier(specifier.trim());
    if (next === undefined) return undefined;
    format = { ...format, ...next };
  }
  return format;
}

function oneSpecifier(text: string): Format | undefined {
  const radix = Object.hasOwn(radixes, text) ? radixes[text] : undefined;
  if (radix !== undefined) return { radix };
  const count = /^\[?\s*(0x[\da-f]+|\d+)\s*\]?$/i.exec(text)?.[1];
  if (count !== undefined) return { count: Math.min(Number(count), MOST_ELEMENTS) };
  return withoutEffect.test(text) ? {} : undefined;
}

/** The radix that a value asks for where no specifier says otherwise. */
export function preferredFormat(format: Format, metadata: Metadata): Format {
  if (format.radix !== undefined || metadata.PreferredRadix === undefined) return format;
  return { ...format, radix: metadata.PreferredRadix };
}
