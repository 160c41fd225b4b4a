/** `1,938,325` */
export const grouped = (value: number): string =>
  `${Math.round(value)}`.replace(/\B(?=(\d{3})+$)/g, ',');

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** `9,664 bytes`, `87.5 MB` */
export function bytesText(bytes: number): string {
  const size = Math.abs(bytes);
  if (size < 10_240) return `${bytes < 0 ? '-' : ''}${grouped(size)} bytes`;
  const power = Math.min(4, Math.floor(Math.log2(size) / 10));
  return `${(bytes / 1024 ** power).toFixed(1)} ${UNITS[power]}`;
}

/** `12.5 %` of a whole that is there. */
export const shareText = (part: number, whole: number): string =>
  whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`;

/** Round values from 0 to the highest, some five of them. */
export function ticksTo(highest: number): readonly number[] {
  if (!(highest > 0)) return [0];
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((each) => each >= rough) ?? power * 10;
  const ticks: number[] = [];
  for (let at = 0; at <= highest * 1.0001; at += step) ticks.push(at);
  return ticks;
}
