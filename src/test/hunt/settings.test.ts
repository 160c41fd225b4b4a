import { describe, expect, test } from '@jest/globals';
import { HuntSession, target } from './support';
import { statedCoverage } from './support-truth';

/** What a hunt of some hits shows: its answer without the seconds, and its raw hits. */
function shownBy(hunt: HuntSession): string {
  const answer = hunt.hitTag(24).replace(/ in [\d.]+[^:]*:/, '');
  const coverage = statedCoverage(hunt);
  return [answer, coverage, hunt.run('dx -g @$pool.hits()'), hunt.poolHitTag()].join('\n');
}

const withSetting = (id: string, setting: string): string => {
  const hunt = new HuntSession(target(id));
  hunt.run(setting);
  return shownBy(hunt);
};

describe.each(['win11-24h2-x64', 'win7-x86'])('on %s', (id) => {
  const plain = shownBy(new HuntSession(target(id)));

  test.each([
    'rm 1',
    'rm 0',
    'n 10',
    'n 8',
    '.asm no_code_bytes',
    '.kframes 4',
    'as k .echo hijacked',
    'as kb .echo hijacked',
    'as r .echo hijacked',
  ])('%s of the user changes nothing', (setting) => {
    expect(withSetting(id, setting)).toBe(plain);
  });
});

test('the processor of each hit is known where there are several', () => {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.hitTag(24);
  const processors = hunt.rows('@$pool.hits()').map((row) => row.columns.get('Cpu'));
  expect(new Set(processors).size).toBeGreaterThan(1);
  expect(processors).not.toContain(undefined);
});
