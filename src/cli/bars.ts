import type { TableLayout } from './table';

/** Whether a table goes to a window: bars and curves are for people. */
export const isLookedAt = ({ width, form = 'text' }: TableLayout): boolean =>
  width !== undefined && form === 'text';

/** Eighths of a character, from the left. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;

/** Characters of the longest bar. */
const LONGEST = 10;

/** A bar whose length is the share of the greatest value; empty for what is 0 or not known. */
export function bar(value: number | undefined, greatest: number): string {
  if (value === undefined || value <= 0 || greatest <= 0) return '';
  const eighths = Math.max(1, Math.round(Math.min(1, value / greatest) * LONGEST * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

const LEVELS = '▁▂▃▄▅▆▇█';

/** Points of the longest curve. */
const MOST_POINTS = 16;

/**
 * A curve of values, the lowest at the bottom and the highest at the top; a blank where there is none.
 * Of more than a line has room for, every so many are shown, the last one among them.
 */
export function sparkline(values: readonly (number | undefined)[]): string {
  const shown = thinned(values);
  const known = shown.filter((value) => value !== undefined);
  if (known.length < 2) return '';
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const level = (value: number) =>
    most === least ? 0 : Math.round(((value - least) / (most - least)) * (LEVELS.length - 1));
  return shown.map((value) => (value === undefined ? ' ' : LEVELS[level(value)])).join('');
}

function thinned<Value>(values: readonly Value[]): readonly Value[] {
  if (values.length <= MOST_POINTS) return values;
  const step = (values.length - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, n) => values[Math.round(n * step)]).filter(
    (value) => value !== undefined,
  );
}
