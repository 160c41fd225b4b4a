/** A row of `!vm`: a label, and pages. */
export type VmAmount = readonly [label: string, pages: number];

const KILOBYTES = 4;

/**
 * Prints `!vm`, the rows of which say pages and kilobytes.
 * @param layout `old`: below a heading, indented, as debuggers of Windows 2000 and XP have it
 */
export function printVm(rows: readonly VmAmount[], layout: 'old' | 'current'): readonly string[] {
  if (layout === 'old') {
    return [
      '',
      '*** Virtual Memory Usage ***',
      ...rows.map(
        ([label, pages]) =>
          `      ${`${label}:`.padEnd(19)}${String(pages).padStart(8)}   (${String(pages * KILOBYTES).padStart(8)} Kb)`,
      ),
    ];
  }
  return rows.map(
    ([label, pages]) =>
      `${`${label}:`.padEnd(21)}${String(pages).padStart(12)} (${String(pages * KILOBYTES).padStart(11)} Kb)`,
  );
}
