import { isTimeOfDay } from './session-time.parse';

/**
 * `[2012-09-11 10:11:12.345] `, `11.09.2012 10:11:12: `: the time with its date that terminals and
 * log programs put in front of a line. `11/09/2012` can be two days, and a time without a day any.
 */
const STAMP =
  /^\s{0,8}\[?(?:(\d{4})([-/.])(\d\d)\2(\d\d)|(\d\d)\.(\d\d)\.(\d{4}))[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?Z?\]?/;

/** Milliseconds since 1970 by the clock of whoever wrote the log, in its time zone. */
export function parseTimeStamp(line: string): number | undefined {
  const found = STAMP.exec(line.slice(0, 64));
  if (!found) return undefined;
  const [, y1, , m1, d1, d2, m2, y2, hours, minutes, seconds, part = ''] = found;
  const [year, month, day] = [y1 ?? y2, m1 ?? m2, d1 ?? d2].map(Number);
  if (!year || !month || !day || month > 12 || day > 31) return undefined;
  const time = [Number(hours), Number(minutes), Number(seconds)] as const;
  if (!isTimeOfDay(...time)) return undefined;
  return Date.UTC(year, month - 1, day, ...time, Number(part.slice(0, 3).padEnd(3, '0')));
}
