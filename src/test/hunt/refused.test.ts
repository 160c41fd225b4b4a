import { describe, expect, test } from '@jest/globals';
import { HuntSession, target } from './support';

const spec = target('win11-24h2-x64');

describe('a debugger that would not stop at hits', () => {
  test.each([
    ['sxd bpe', /does not stay at break instructions .*second-chance break.* Type sxe bpe and/],
    ['sxn bpe', /does not stay at break instructions .*- output.* Type sxe bpe and/],
    ['sxi bpe', /does not stay at break instructions .*- ignore.* Type sxe bpe and/],
    ['sxe -c ".echo hit;g" bpe', /runs "\.echo hit;g" at each .* Type sxe -c "" bpe and/],
    ['sxd -c "gc" bpe', /runs "gc" at each break instruction .* Type sxe -c "" bpe and/],
    ['sxd bpec', /passes break instructions on .* Type sxe bpec and/],
  ])('%s: nothing is written, and what is to be typed puts it right', (setting, said) => {
    const hunt = new HuntSession(spec);
    hunt.run(setting);
    const { writes, resumes } = hunt.engine.counters;
    const answer = hunt.hitTag(3);
    expect(answer).toMatch(said);
    expect(answer).not.toContain('should anything go wrong');
    expect(hunt.run(`dx @$pool.arm("${hunt.tag}")`)).toMatch(said);
    expect(hunt.engine.counters).toMatchObject({ writes, resumes });
    hunt.run(/Type (.*) and try again/.exec(answer)?.[1] ?? '');
    expect(hunt.hitTag(3)).toContain('3 hits on');
  });

  test('one that came after arm() ends no capture: it does not begin', () => {
    const hunt = new HuntSession(spec);
    hunt.run(`dx @$pool.arm("${hunt.tag}")`);
    hunt.run('sxd bpe');
    const { resumes } = hunt.engine.counters;
    expect(hunt.run('dx @$pool.capture(3)')).toMatch(/Not captured: .* Type sxe bpe/);
    expect(hunt.engine.counters.resumes).toBe(resumes);
    hunt.run('sxe bpe');
    expect(hunt.run('dx @$pool.capture(3)')).toContain('3 hits on');
    hunt.run('dx @$pool.clear()');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test.each([
    ['throws', { kind: 'throw', message: 'Call failed' }],
    ['answers nothing', { kind: 'nothing' }],
    ['answers an error', { kind: 'answer', text: "         ^ Syntax error in 'sx'" }],
  ] as const)('may be this one where sx %s: that is said, and hunted', (_, fault) => {
    const hunt = new HuntSession(spec);
    hunt.intercept = ({ text }) => (text === 'sx' ? fault : undefined);
    const answer = hunt.hitTag(3);
    expect(answer).toMatch(/pooltag: sx does not tell whether .*Ctrl\+Break/);
    expect(answer).toContain('3 hits on');
  });

  test('is not one that shows something at each hit', () => {
    const hunt = new HuntSession(spec);
    hunt.run('sxe -c ".echo hit" bpe');
    expect(hunt.hitTag(3)).toContain('3 hits on');
  });
});

test.each(['00 00 00 00', '0x00000000'])('%j is refused: nothing is ever hit by it', (tag) => {
  const hunt = new HuntSession(spec);
  const { writes, resumes } = hunt.engine.counters;
  const answer = hunt.run(`dx @$pool.hitTag("${tag}", 5, "unseen")`);
  expect(answer).toContain('Not armed: 0x00000000 is no tag that is ever hit');
  expect(hunt.engine.counters).toMatchObject({ writes, resumes });
});

describe.each(['win11-24h2-x64', 'win7-x86'])('on %s, attached a moment ago', (id) => {
  test('drivers are listed before the first hit', () => {
    const hunt = new HuntSession(target(id), { switches: { modulesListed: false } });
    expect(hunt.run('lm')).not.toContain('acme');
    const answer = hunt.hitTag(6);
    expect(answer).toMatch(/, [3-9]\d* modules, .*arming/);
    const { commands } = hunt;
    const reloads = commands.flatMap((text, index) => (text === '.reload' ? [index] : []));
    expect(reloads).toHaveLength(1);
    expect(reloads[0]).toBeLessThan(commands.findIndex((text) => text.startsWith('ed ')));
    const sites = hunt.rows('@$pool.sites()').map(({ name }) => name);
    expect(sites.join()).toMatch(/acme|sample/i);
  });

  test('a module list that is there is not read again', () => {
    const hunt = new HuntSession(target(id), { switches: { modulesListed: true } });
    hunt.hitTag(3);
    expect(hunt.commands).not.toContain('.reload');
  });
});

/** Commands without whose answer nothing can be armed. */
const NEEDED = [/ptrsize/, /^x nt!PoolHitTag$/, /^lm$/];

describe('each question before the write that fails', () => {
  const clean = new HuntSession(spec);
  clean.hitTag(1);
  const before = clean.commands.slice(
    0,
    clean.commands.findIndex((text) => text.startsWith('ed ')),
  );
  const questions = [...new Set(before)].filter((text) => !/^dx .*(?:@\$pool =| = ")/.test(text));

  test('is one of more than fifteen', () => {
    expect(questions.length).toBeGreaterThan(15);
  });

  test.each(questions)('%s: the hunt goes on without, unless arming needs it', (question) => {
    const hunt = new HuntSession(spec);
    hunt.intercept = ({ kind, text }) =>
      kind === 'command' && text === question
        ? { kind: 'throw', message: 'Call failed. (0x80040205)' }
        : undefined;
    const answer = hunt.hitTag(3);
    const isNeeded = NEEDED.some((needed) => needed.test(question));
    expect([question, answer.includes('3 hits on')]).toEqual([question, !isNeeded]);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});
