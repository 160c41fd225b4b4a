import type { PoolUsedLayout } from './poolused';

/** Characters of a tag as listed. */
export const TAG_WIDTH = 4;

/**
 * Widths of the number columns from the end of the tag on, each with the blank before it. A
 * number too wide for its column pushes the rest of its row right.
 */
export const columnWidths: Readonly<Record<PoolUsedLayout, readonly number[]>> = {
  oldest: [9, 9, 10, 9],
  old: [9, 9, 10, 9],
  current: [10, 13, 11, 13],
  verbose: [12, 12, 10, 13, 13, 12, 10, 13],
};

/** Column words of the second heading line, behind `Tag`. */
export const columnNames = {
  summary: ['Allocs', 'Used', 'Allocs', 'Used'],
  verbose: ['Allocs', 'Frees', 'Diff', 'Used', 'Allocs', 'Frees', 'Diff', 'Used'],
} as const;
