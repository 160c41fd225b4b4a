/** A function name taken apart: ``nt! ?? ::FNODOBFM::`string'`` is module `nt`, the rest its name. */
export interface QualifiedName {
  readonly module: string;
  readonly name: string;
}

export function splitName(text: string): QualifiedName {
  const mark = text.indexOf('!');
  if (mark < 0) throw new Error(`"${text}" names no module`);
  return { module: text.slice(0, mark), name: text.slice(mark + 1) };
}

/** Labels of string literals that stand in for cold code: no function is called by this name. */
export const isJunkLabel = (text: string): boolean => text.includes('`string');

/** `0x7ff7f8f94299`: an address outside all modules. */
export const isBareAddress = (text: string): boolean => text.startsWith('0x');
