import { describe, expect, test } from '@jest/globals';
import { parseSessionTime } from './session-time.parse';
import { parseTimeStamp } from './time-stamp.parse';

const utc = (text: string) => new Date(text).getTime();

describe('.time', () => {
  test.each([
    // Windows 10 19041, of a public vertarget.
    [
      'Debug session time: Thu Nov 24 01:43:05.332 2022 (UTC + 1:00)',
      { time: utc('2022-11-24T00:43:05.332Z') },
    ],
    [
      'Debug session time: Sat Aug 15 13:47:47.000 2020 (UTC - 3:30)',
      { time: utc('2020-08-15T17:17:47Z') },
    ],
    [
      'Debug session time: Thu Oct  1 22:39:16.000 2026 (UTC + 1:00)',
      { time: utc('2026-10-01T21:39:16Z') },
    ],
    // Windows XP of 2004: nobody says which zone.
    ['Debug session time: Fri Jun 11 10:22:46 2004', { time: utc('2004-06-11T10:22:46Z') }],
    ['Debug session time: Mon Apr 05 13:15:53 2004 (GMT-7)', { time: utc('2004-04-05T20:15:53Z') }],
    ['System Uptime: 0 days 3:17:48.015', { uptime: ((3 * 60 + 17) * 60 + 48) * 1000 + 15 }],
    ['System Uptime: 12 days 0:00:24.187 ', { uptime: 12 * 86_400_000 + 24_187 }],
  ])('%s', (line, expected) => {
    expect(parseSessionTime(line)).toEqual(expected);
  });

  test.each([
    'System Uptime: not available',
    'Process Uptime: 0 days 0:00:12.000',
    'Debug session time: Thu Foo 24 01:43:05.332 2022',
    'Debug session time: yesterday',
    '',
  ])('%j is no time', (line) => {
    expect(parseSessionTime(line)).toBeUndefined();
  });
});

describe('the time in front of a line', () => {
  test.each([
    ['[2012-09-11 10:11:12.345] kd> !poolused', '2012-09-11T10:11:12.345Z'],
    ['2012/09/11T10:11:12Z kd> g', '2012-09-11T10:11:12Z'],
    ['  11.09.2012 10:11:12,5: text', '2012-09-11T10:11:12.500Z'],
  ])('%s', (line, expected) => {
    expect(parseTimeStamp(line)).toBe(utc(expected));
  });

  test.each(['10:11:12: kd> g', '11/09/2012 10:11:12 kd> g', '2012-13-11 10:11:12', 'kd> g', ''])(
    '%j has none, or one that can be read in two ways',
    (line) => {
      expect(parseTimeStamp(line)).toBeUndefined();
    },
  );
});
