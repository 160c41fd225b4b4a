/** Bytes of a field by the text of its type (`Uint4B`, `Ptr64 Void`); undefined for larger ones. */
export function fieldSize(type: string, pointerSize: 4 | 8): number | undefined {
  const digits = /^U?int(\d)B$/i.exec(type)?.[1];
  if (digits !== undefined) return Number(digits);
  return /^Ptr\d\d\b/.test(type) ? pointerSize : undefined;
}
