import { describe, expect, test } from '@jest/globals';
import { segmentPath } from '../../hunt/recording/recording-files';
import { HuntSession, target } from './support';

/** The call site that holds the most on the target. */
const SITE = /^.*acmeflt!FltQueryNotify\+.*$/gm;

/** Commands that walk a stack. */
const WALK = /(?:^|;)kb? ?0x/;

/** A hunt with a debugger that loses the row of a call site, or doubts it. */
function huntWith(row: (line: string) => string): HuntSession {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.run('dx @$pool.save("C:/temp/leak")');
  hunt.intercept = (call) => {
    if (!WALK.test(call.text)) return undefined;
    const text = hunt.session.engine.capture(call.text).join('\n');
    return { kind: 'answer', text: text.replace(SITE, row) };
  };
  hunt.hitTag(60);
  hunt.intercept = () => undefined;
  return hunt;
}

const names = (hunt: HuntSession, list: string): readonly string[] =>
  hunt.rows(`@$pool.${list}`).map(({ name }) => name.replace(/^\S+ /, ''));

const honest = names(
  huntWith((line) => line),
  'sites("Leak")',
);

describe.each([
  ['cannot be read', (line: string) => line.replace(/ \S+$/, ' ???')],
  [
    'was skipped by the debugger',
    () => '    <Intermediate frames may have been skipped due to lack of complete unwind>',
  ],
])('where the row of a caller %s', (_, row) => {
  const hunt = huntWith(row);
  const others = honest.filter((name) => !name.includes('FltQueryNotify'));

  test('its hits have no call site, and no other frame has them', () => {
    expect(honest.some((name) => name.includes('FltQueryNotify'))).toBe(true);
    expect(new Set(names(hunt, 'sites("Leak")'))).toEqual(
      new Set([...others, '(unknown: frames missing)']),
    );
  });

  test('stacks, hits and details say so, and so does the recording', () => {
    expect(names(hunt, 'stacks("Leak")')).toContain('(unknown: frames missing)');
    expect(hunt.run('dx -r1 @$pool.hits(60)')).toContain('(unknown: frames missing)');
    const row = hunt.rows('@$pool.sites("Leak")').find(({ name }) => name.includes('missing'));
    expect(row?.details()).toContain('left out by the debugger, or doubted by it');
    hunt.run('dx @$pool.open("C:/temp/leak")');
    expect(names(hunt, 'sites("Leak")')).toContain('(unknown: frames missing)');
    expect(hunt.files.exists(segmentPath('C:/temp/leak', 0))).toBe(true);
  });
});
