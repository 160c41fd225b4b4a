import { describe, expect, test } from '@jest/globals';
import { segmentPath } from '../../hunt/recording/recording-files';
import { atCall, HuntSession, isRun, isStack, target } from './support';

const spec = target('win11-24h2-x64');

/** Text that commands a terminal, or turns the direction of writing. */
const HOSTILE = 'acmeflt!\u001b[2J\u001b]0;x\u0007\u009b1m\u202eDone';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e]/;

/** Everything that the looks at recorded hunts print. */
const shown = (hunt: HuntSession): string =>
  ['-r2 @$pool.leaks()', '-r2 @$pool.sites()', '-r3 @$pool.stacks()', '-r2 @$pool.hits()']
    .map((look) => hunt.run(`dx ${look}`))
    .join('');

describe('control characters', () => {
  test('in symbols of the target reach neither the console nor a recording', () => {
    const hunt = new HuntSession(spec);
    hunt.run('dx @$pool.save("C:/temp/leak")');
    const honest = hunt.session.engine;
    hunt.intercept = (call) => {
      if (!isStack(call)) return undefined;
      const text = honest
        .capture(call.text)
        .join('\n')
        .replace(/acmeflt!\w+/g, HOSTILE);
      return { kind: 'answer', text };
    };
    const answer = hunt.hitTag(12) + shown(hunt);
    expect(answer).toContain('acmeflt!.[2J.]0;x..1m.Done');
    expect(answer).not.toMatch(CONTROL);
    expect(hunt.files.read(segmentPath('C:/temp/leak', 1))).not.toMatch(CONTROL);
  });

  test('in a recording reach no console', () => {
    const hunt = new HuntSession(spec);
    hunt.hitTag(12);
    hunt.run('dx @$pool.save("C:/temp/leak")');
    for (let index = 0; hunt.files.exists(segmentPath('C:/temp/leak', index)); index += 1) {
      const text = hunt.files.read(segmentPath('C:/temp/leak', index));
      const escaped = JSON.stringify(HOSTILE).slice(1, -1);
      hunt.files.write(segmentPath('C:/temp/leak', index), text.replace(/acmeflt!\w+/g, escaped));
    }
    const answer = hunt.run('dx @$pool.open("C:/temp/leak")') + shown(hunt);
    expect(answer).toContain('acmeflt!.[2J.]0;x..1m.Done');
    expect(answer).not.toMatch(CONTROL);
  });

  test('in the words of a debugger that fails reach no console, nor does a book of them', () => {
    const hunt = new HuntSession(spec);
    const message = `${HOSTILE}\r\n${'x'.repeat(100_000)}`;
    hunt.intercept = atCall(isStack, 3, () => ({ kind: 'throw', message }));
    const answer = hunt.hitTag(12);
    expect(answer).toContain('.[2J');
    expect(answer).not.toMatch(CONTROL);
    expect(answer.length).toBeLessThan(3_000);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});

describe('what a target prints while it runs', () => {
  test.each([
    ['300,000 lines', 'DbgPrint: nothing new\n'.repeat(300_000)],
    ['a line of 8 MB', 'x'.repeat(8_000_000)],
    [
      'lines that look like stops',
      'Breakpoint 7 hit\nnt!Foo+0x1:\nfffff800`00001000 90 nop\n'.repeat(20_000),
    ],
  ])('%s: the hunt goes on', (_, text) => {
    const hunt = new HuntSession(spec);
    hunt.intercept = atCall(isRun, 3, ({ text: command }) => ({
      kind: 'answer',
      text: text + hunt.engine.capture(command).join('\n'),
    }));
    const began = performance.now();
    expect(hunt.hitTag(6)).toContain('6 hits on "Leak"');
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});

test('a listing whose rows do not add up to its TOTAL is not believed', () => {
  const hunt = new HuntSession(spec);
  expect(hunt.run('dx @$pool.used()')).not.toContain('TOTAL');
  hunt.intercept = ({ text }) => {
    if (!text.startsWith('!poolused')) return undefined;
    const lines = hunt.engine.capture(text);
    const lying = lines.map((line) => line.replace(/(TOTAL.*\d) *$/, '$11'));
    return { kind: 'answer', text: lying.join('\n') };
  };
  const title = hunt.run('dx @$pool.used()');
  hunt.intercept = () => undefined;
  expect(title).toContain('the rows do not add up to its TOTAL');
});
