import { beforeAll, describe, expect, test } from '@jest/globals';
import { HuntSession, target } from '../../test/hunt/support';

describe('what is typed is completed', () => {
  let hunt: HuntSession;

  beforeAll(() => {
    hunt = new HuntSession(target('win11-24h2-x64'));
  });

  const names = (line: string) => hunt.session.complete(line).names;

  test.each([
    ['.scriptr', ['.scriptrun']],
    ['k 3; .scriptun', ['.scriptunload', '.scriptunloadall']],
    [
      '!pool',
      ['!poolused', '!pooltop', '!poolhit', '!poolwho', '!poolleaks', '!poolrestore', '!poolhelp'],
    ],
    ['dx @$po', ['@$pool']],
    ['dx @$pool.st', ['stacks', 'status']],
    ['dx -g @$pool.hit', ['hitTag', 'hits']],
    ['dx Debugger.St', ['State']],
    ['dx @$nothing.x', []],
    ['? nt!Poo', []],
  ])('%s: %j', (line, expected) => {
    expect(names(line)).toEqual(expected);
  });

  test('nothing is called for it, so that no completion arms or runs', () => {
    const before = hunt.calls.length;
    expect(names('dx @$pool.hitTag("Leak", 2).x')).toEqual([]);
    expect(hunt.calls.length).toBe(before);
    expect(hunt.engine.counters).toMatchObject({ resumes: 0, writes: 0 });
  });
});
