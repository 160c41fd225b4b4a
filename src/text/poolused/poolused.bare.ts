import { safeCount } from '../lines/scan';
import type { PoolUsedListing } from './poolused';
import type { PoolUsedHeading } from './poolused.heading';
import { columnWidths } from './poolused.layout';

/**
 * Rows of the current layout whose heading was lost: every number ends where its column does, and
 * behind them is nothing or the TAB of a description.
 *
 *      Acme         1           48          0            0	UNKNOWN pooltag 'Acme', please update pooltag.txt
 */
const ROW = /^ \S.{3}([ \d]{9}\d)([ \d]{12}\d)([ \d]{10}\d)([ \d]{12}\d)(?:\t.*|\s*)$/;

/** The heading that a row stands for; undefined for a line that does not prove to be a row. */
export function headingOfBareRow(line: string): PoolUsedHeading | undefined {
  const fields = ROW.exec(line)?.slice(1, 5);
  if (!fields?.every((field) => /^ +\d+$/.test(field))) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = fields.map((field) => safeCount(field.trim()) ?? -1);
  const isUse = (blocks: number, bytes: number) =>
    blocks === 0 ? bytes === 0 : blocks > 0 && bytes >= blocks * LEAST_BLOCK;
  if (!isUse(a, b) || !isUse(c, d) || a + c === 0) return undefined;
  return { layout: 'current', tagColumn: 1, widths: columnWidths.current };
}

/** No allocation is charged less, header included. */
const LEAST_BLOCK = 8;

/** `!poolused` of NT 4 and 2000 with flag 1: ` Tag    Allocs    Frees     Diff     Used`. */
export const isOnePoolHeading = (line: string): boolean =>
  /^\s*Tag\s+Allocs\s+Frees\s+Diff\s+Used\s*$/.test(line);

const ONE_POOL_ROW = /^ ?(.{1,4}?) +(\d{1,20}) +(\d{1,20}) +(\d{1,20}) +(\d{1,20})\s*(\S.*)?$/;

/** A row of it: a tag in a pool that the listing does not name. */
export function parseOnePoolRow(line: string): PoolUsedListing['rows'][number] | undefined {
  const found = line.length <= 512 ? ONE_POOL_ROW.exec(line) : null;
  const text = found?.[1]?.trim() ?? '';
  const [allocs, frees, outstanding, bytes] = (found?.slice(2, 6) ?? []).map(safeCount);
  if (allocs === undefined || frees === undefined) return undefined;
  if (outstanding === undefined || bytes === undefined || text === '') return undefined;
  if (allocs - frees !== outstanding) return undefined;
  return {
    text: text.padEnd(4),
    nonPaged: { allocs, frees, outstanding, bytes },
    paged: { outstanding: 0, bytes: 0, isUnknown: true },
    description: found?.[6],
  };
}
