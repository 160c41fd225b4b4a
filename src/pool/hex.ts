/** The eight digits of a 32-bit number. */
export const hex32 = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
