import { describe, expect, test } from '@jest/globals';
import { withoutMarkup } from './markup';

describe("a line with the debugger's markup", () => {
  test('loses links and colours and keeps their text', () => {
    expect(
      withoutMarkup('<link cmd="lmDvmnt">fffff802`7a600000</link> <col fg="emphfg">nt</col>'),
    ).toBe('fffff802`7a600000 nt');
  });

  test('gets back the characters that markup has to write otherwise', () => {
    expect(withoutMarkup('<b>drv!A&lt;int&gt;::f</b> &amp; more')).toBe('drv!A<int>::f & more');
  });
});

describe('a line without markup stays as it is', () => {
  test.each(['drv!std::vector<int,1>::push', 'a &lt; b', 'x<y', '<unknown>'])('%s', (line) => {
    expect(withoutMarkup(line)).toBe(line);
  });
});
