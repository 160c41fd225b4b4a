import { describe, expect, test } from '@jest/globals';
import { HuntSession, target } from './support';

const spec = target('win11-24h2-x64');

describe('skip()', () => {
  test('says when its pattern fits no function that was seen', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(40);
    expect(hunt.run('dx @$pool.skip("acmeflt")')).toMatch(
      /: Looking past acmeflt\. "acmeflt" fits no function seen so far; .*"mydrv!MyAlloc\*"/,
    );
    expect(hunt.run('dx @$pool.unskip("acmeflt!Acme*")')).toContain(
      '"acmeflt!Acme*" was not looked past. Looking past acmeflt.',
    );
    expect(hunt.run('dx @$pool.unskip("acmeflt")')).toMatch(/: Looking past pool functions only\./);
    expect(hunt.run('dx @$pool.skip("acmeflt!Acme*")')).toMatch(/: Looking past \S+\.\s*$/);
  });

  test('before the first hunt takes any pattern', () => {
    const hunt = new HuntSession(spec);
    expect(hunt.run('dx @$pool.skip("mydrv!My*")')).toMatch(/: Looking past mydrv!My\*\.\s*$/);
  });
});

test('the rate of a site counts the intervals between its hits', () => {
  const hunt = new HuntSession(spec);
  hunt.hitTag(60);
  const times = new Map<string, Date[]>();
  // The call site is what comes behind the numbers of a row's name.
  const siteIn = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
  for (const { name, details } of hunt.rows('@$pool.hits(1000)')) {
    const site = siteIn(name);
    const [time = ''] = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(details()) ?? [];
    times.set(site, [...(times.get(site) ?? []), new Date(time)]);
  }
  let judged = 0;
  for (const { name, details } of hunt.rows('@$pool.sites()')) {
    const [, rate] = /, ([\d.]+) hits a second/.exec(details()) ?? [];
    const seen = (times.get(siteIn(name)) ?? []).map((time) => time.getTime());
    const span = Math.max(...seen) - Math.min(...seen);
    if (seen.length < 2) expect(rate).toBeUndefined();
    else expect(Number(rate)).toBeCloseTo(((seen.length - 1) * 1000) / span, 2);
    judged += seen.length > 2 ? 1 : 0;
  }
  expect(judged).toBeGreaterThan(3);
});
