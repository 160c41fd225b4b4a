/**
 * What became of a line that was handed to the reader of a listing:
 *
 * - `taken`: it is of the listing
 * - `last`: it is the last one of the listing
 * - `other`: the reader does not know it; the listing may go on behind it
 * - `after`: it comes behind the listing, which is complete
 */
export type LineFate = 'taken' | 'last' | 'other' | 'after';

/** Whether the listing is complete. */
export const isLast = (fate: LineFate): boolean => fate === 'last' || fate === 'after';
