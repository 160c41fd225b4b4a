import type { PoolTotals } from '../../pool/growth/totals';

/** `      NonPagedPool Usage:    877   (    3508 Kb)`: pages, and what they are in kilobytes. */
const AMOUNT = /^\s*([A-Z][\w ]{2,40}):\s*(\d{1,20})\s*\(\s*(\d{1,22}) ?[Kk][Bb]\)\s*$/;

/** Whether the line is a label with pages and kilobytes. */
export const isAmount = (line: string): boolean => AMOUNT.test(line.slice(0, 120));

/**
 * Pages and kilobytes must agree: a line that was cut or wrapped has other ones. A page has 4 KB, on
 * IA-64 8 KB.
 */
export function kilobytesIn(line: string): number | undefined {
  const [pages, kilobytes] = (AMOUNT.exec(line) ?? []).slice(2).map(Number);
  if (pages === undefined || kilobytes === undefined) return undefined;
  const agree = pages * 4 === kilobytes || pages * 8 === kilobytes;
  return agree && kilobytes < 2 ** 53 ? kilobytes : undefined;
}

const KB = 1024;

/**
 * What a listing says of pool. Current ones divide nonpaged pool in two lines, old ones have one:
 * its sum is known where neither could be missing.
 * @param kilobytes by label; NaN where the line cannot be read
 */
export function totalsIn(kilobytes: { readonly [label: string]: number | undefined }): PoolTotals {
  const bytes = (amount = Number.NaN) => (amount >= 0 ? amount * KB : undefined);
  const {
    'NonPagedPool Usage': executable = Number.NaN,
    'NonPagedPoolNx Usage': others = 0,
    'NonPagedPool Max': most,
  } = kilobytes;
  return {
    nonPaged: bytes(most === undefined ? most : executable + others),
    nonPagedLimit: bytes(most),
    paged: bytes(kilobytes['PagedPool Usage']),
    pagedLimit: bytes(kilobytes['PagedPool Maximum']),
    physical: bytes(kilobytes['Physical Memory']),
    available: bytes(kilobytes['Available Pages']),
  };
}

/** Reads what the command has printed just now; undefined where that says nothing of memory. */
export function readVm(lines: readonly string[]): PoolTotals | undefined {
  const kilobytes: { [label: string]: number } = {};
  for (const line of lines) {
    const label = /^\s*(\w[\w ]*):/.exec(line)?.[1];
    if (label) kilobytes[label] = kilobytesIn(line) ?? Number.NaN;
  }
  return kilobytes['Physical Memory'] ? totalsIn(kilobytes) : undefined;
}
