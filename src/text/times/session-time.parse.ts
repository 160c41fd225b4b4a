import { parseAddress } from '../../pool/values/address';
import type { SessionTime } from './session-time';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Debug session time: Thu Nov 24 01:43:05.332 2022 (UTC + 1:00)`; before 2008 without the zone. */
const TIME =
  /^Debug session time: [A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d)(?:\.(\d{3}))? (\d{4})(?: \((?:UTC|GMT) ?([+-]) ?(\d{1,2})(?::(\d\d))?\))?\s*$/;

/** `System Uptime: 0 days 3:17:48.015`; `not available` in small dumps. */
const UPTIME = /^System Uptime: (\d{1,6}) days (\d{1,2}):(\d\d):(\d\d)(?:\.(\d{3}))?\s*$/;

/** `Kernel base = 0xfffff803`51e00000 PsLoadedModuleList = 0xfffff803`5284e1b0` */
const KERNEL_BASE = /^Kernel base = (0x[0-9a-f`]{8,17})(?:\s|$)/i;

/** Reads one of the lines; undefined for any other. */
export function parseSessionTime(line: string): SessionTime | undefined {
  const text = line.trim();
  // Most lines are none: their first words tell.
  if (text.startsWith('System Uptime:')) {
    const found = UPTIME.exec(text);
    if (!found) return undefined;
    const [days = 0, hours = 0, minutes = 0, seconds = 0, ms = 0] = numbersIn(found.slice(1));
    if (!isTimeOfDay(hours, minutes, seconds)) return undefined;
    return { uptime: (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + ms };
  }
  if (text.startsWith('Kernel base')) {
    const kernelBase = parseAddress(KERNEL_BASE.exec(text)?.[1] ?? '');
    return kernelBase && { kernelBase };
  }
  if (!text.startsWith('Debug session time:')) return undefined;
  const found = TIME.exec(text);
  const month = MONTHS.indexOf(found?.[1] ?? '');
  if (!found || month < 0) return undefined;
  const [day = 1, hours = 0, minutes = 0, seconds = 0, ms = 0, year = 0] = numbersIn(
    found.slice(2, 8),
  );
  if (day < 1 || day > 31 || !isTimeOfDay(hours, minutes, seconds)) return undefined;
  const [zoneHours = 0, zoneMinutes = 0] = numbersIn(found.slice(9));
  const zone = (zoneHours * 60 + zoneMinutes) * 60_000 * (found[8] === '-' ? -1 : 1);
  return { time: Date.UTC(year, month, day, hours, minutes, seconds, ms) - zone };
}

/** Other numbers are of a line that was damaged. */
export const isTimeOfDay = (hours: number, minutes: number, seconds: number): boolean =>
  hours < 24 && minutes < 60 && seconds < 60;

const numbersIn = (texts: readonly (string | undefined)[]): readonly number[] =>
  texts.map((text) => Number(text ?? 0));
