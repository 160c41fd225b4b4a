import type { Metadata } from '../model';

export type Radix = 2 | 8 | 10 | 16;

/** How values are shown, by the format specifiers behind the expression. */
export interface Format {
  readonly radix?: Radix;
  /** Elements shown of the container that was asked for; the default when absent. */
  readonly count?: number;
  /** Numbers as characters too. */
  readonly character?: boolean;
}

/** More elements than anybody reads; keeps endless collections from filling the memory. */
const MOST_ELEMENTS = 1_000_000;

const radixes: Readonly<Record<string, Radix>> = { x: 16, d: 10, o: 8, b: 2 };

/** Specifiers for enumerations, native strings and runtime types, of which nothing is shown here. */
const withoutEffect = /^(?:en|s|sb|s8|s8b|su|sub|!|nd)$/;

/** `d`, or undefined when the text is no specifier. Without the comma. */
export function formatOf(specifier: string): Format | undefined {
  const text = specifier.trim();
  const radix = Object.hasOwn(radixes, text) ? radixes[text] : undefined;
  if (radix !== undefined) return { radix };
  if (text === 'c') return { character: true };
  const count = /^(0x[\da-f]+|\d+)$/i.exec(text)?.[1];
  if (count !== undefined) return { count: Math.min(Number(count), MOST_ELEMENTS) };
  return withoutEffect.test(text) ? {} : undefined;
}

/** What is left of a specifier below the value that it was given for: a radix. */
export const formatBelow = ({ radix }: Format): Format => (radix === undefined ? {} : { radix });

/** In which radix a value asks to be shown, where it does. */
export function preferredFormat(format: Format, metadata: Metadata): Format {
  if (metadata.PreferredRadix === undefined) return format;
  return { ...format, radix: metadata.PreferredRadix };
}
