// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\0-\x08\n-\x1f\x7f-\x9f\u2028-\u202e]/g;

/**
 * Text that is not ours, fit for a terminal: a dot for each character that would move its cursor,
 * begin a command of its own, or turn the direction of writing. A TAB stays.
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '.');
