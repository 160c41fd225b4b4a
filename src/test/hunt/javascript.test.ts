import { describe, expect, test } from '@jest/globals';
import { JAVASCRIPT_ENGINES } from '../../simulator/switches';
import { HuntSession, target } from './support';

/** More tags than any engine sorts in a stable way by itself. */
const TAGS = Array.from({ length: 900 }, (_, index) => `T${index}`.padEnd(4));

/** `!poolused 1`, where every third tag holds the same. */
const LISTING = [
  ' Sorting by Tag',
  '',
  '                            NonPaged                                         Paged',
  ' Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used',
  '',
  ...TAGS.map(
    (tag, index) => ` ${tag} 9 0 9 ${(index % 3) * 144 + 144} 0 0 0 0\tUNKNOWN pooltag '${tag}'`,
  ),
  '',
].join('\n');

describe.each(JAVASCRIPT_ENGINES)('in %s', (javascript) => {
  test('tags that hold the same stay in the order of the listing, however many there are', () => {
    const hunt = new HuntSession(target('win11-24h2-x64'), { switches: { javascript } });
    hunt.intercept = ({ kind, text }) =>
      kind === 'command' && text.startsWith('!poolused')
        ? { kind: 'answer', text: LISTING }
        : undefined;
    const shown = hunt.rows('@$pool.used()').map(({ name }) => name.slice(-4));
    const expected = [2, 1, 0].flatMap((rest) => TAGS.filter((_, index) => index % 3 === rest));
    expect(shown).toEqual(expected);
  });

  test('what is wrong with a call is told in the words of the script', () => {
    const hunt = new HuntSession(target('win11-24h2-x64'), { switches: { javascript } });
    expect(hunt.run('dx @$pool.leaks("Nope")')).toMatch(
      /^Error: (Error: )?.*"Nope".*(\[at pooltag \(line \d+ col \d+\)\])?\n$/,
    );
  });
});
