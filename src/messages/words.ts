import { hasAmbiguousText, type Tag, tagHex, tagText } from '../pool/tags/tag';

/**
 * The tag as an argument that means it and no other: by its value where a byte prints as a dot, or
 * where the debugger may take it for something else (`${a}` is an alias, `;` ends a command).
 */
export const quote = (tag: Tag): string => {
  const text = tagText(tag);
  return JSON.stringify(hasAmbiguousText(tag) || /["$;\\]/.test(text) ? tagHex(tag) : text);
};

export const hex = (value: number): string => `0x${value.toString(16)}`;

/** `12 hits`, `1 hit`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `1.5 GB`, `12.0 KB` */
export function sizeText(bytes: number): string {
  let [size, power] = [bytes, 0];
  for (; size >= 1024 && power < 3; power += 1) size /= 1024;
  return power > 0 ? `${size.toFixed(1)} ${'KMG'[power - 1]}B` : `${bytes} bytes`;
}

/** `1614807040 bytes (1.5 GB)` */
export const bytesText = (bytes: number): string =>
  `${bytes} bytes${bytes < 2 ** 20 ? '' : ` (${sizeText(bytes)})`}`;

/** @param where the debugger's words for session or target: time there may be simulated, and is then marked */
export function seconds(value: number, where = ''): string {
  const text = value < 10 ? `${value.toFixed(1)} s` : `${Math.round(value)} s`;
  return /simulated/.test(where) ? `${text} (simulated)` : text;
}

/** ` (what the debugger said)` */
export const inBrackets = (said: string | undefined): string =>
  said === undefined ? '' : ` (${said})`;
