import { describe, expect, test } from '@jest/globals';
import type { HostCall } from '../../simulator/jsprovider/host-call';
import { targets } from '../../simulator/targets';
import { noUsableRegister } from '../../simulator/targets/variants';
import { atCall, HuntSession, isStack, target } from './support';
import { lastStop } from './support-stop';

const HITS = 40;
/** Hits after which the hunt is cut short. */
const BEFORE = 4;

const parameters = [0x10n, 0x20n, 0x30n, 0x40n] as const;

/** Stops that are none of the hunt's. */
const foreignStops = [
  { name: 'a break-in', stop: { kind: 'manualBreak' } },
  { name: 'a bugcheck', stop: { kind: 'bugcheck', code: 0xd1, parameters } },
  { name: 'a break of nt that is no pool function', stop: { kind: 'breakInstruction' } },
] as const;

/** The answer of `hitTag` names the end: the prompt is the user's again. */
const HANDED_BACK = /Ended by .*: the prompt is yours\./;

const recorded = (hunt: HuntSession): number => hunt.rows('@$pool.hits(1000)').length;

describe.each(targets)('on $id', (target) => {
  test.each(foreignStops)('$name ends the capture and nothing is resumed', ({ stop }) => {
    const hunt = new HuntSession(target);
    hunt.machine.inject({ afterHits: BEFORE, stop });
    const answer = hunt.hitTag(HITS);

    expect(answer).toMatch(HANDED_BACK);
    expect(lastStop(hunt)).toBe(stop.kind);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(recorded(hunt)).toBe(BEFORE);
  });

  test("a breakpoint of the user's ends the capture and nothing is resumed", () => {
    const hunt = new HuntSession(target);
    hunt.intercept = atCall(isStack, BEFORE, () => {
      hunt.engine.execute(`bp nt!${target.paths[0]?.entry.split('!')[1]}`);
      return undefined;
    });
    const answer = hunt.hitTag(HITS);

    expect(answer).toMatch(/Ended by breakpoint 0: the prompt is yours\./);
    expect(lastStop(hunt)).toBe('breakpoint');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(recorded(hunt)).toBe(hunt.stopsOnTag);
    expect(hunt.run('bl')).toMatch(/^ ?0 e/m);
  });

  test.each([
    { how: 'throws', fault: { kind: 'throw', message: 'Unable to get stack' } },
    { how: 'answers an error', fault: { kind: 'answer', text: "Couldn't resolve error at 'k'" } },
    { how: 'answers nothing', fault: { kind: 'nothing' } },
  ] as const)('a stack command that $how ends the capture', ({ fault }) => {
    const hunt = new HuntSession(target);
    hunt.intercept = (call) => (isStack(call) && hunt.stopsOnTag > BEFORE ? fault : undefined);
    const answer = hunt.hitTag(HITS);

    expect(answer).toMatch(/Ended because the debugger failed/);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(recorded(hunt)).toBe(BEFORE);
    expect(lastStop(hunt)).toBe('breakInstruction');
  });

  test('an exception in the middle of the script disarms on its way out', () => {
    const hunt = new HuntSession(target);
    let seen = 0;
    hunt.intercept = (call) => {
      if (isStack(call)) seen += 1;
      const progress = call.kind === 'log' && seen > 0;
      return progress ? { kind: 'throw', message: 'Unexpected internal error' } : undefined;
    };
    const answer = hunt.hitTag(10 * HITS);

    expect(answer).toMatch(/^Error: .*Unexpected internal error/m);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(recorded(hunt)).toBe(hunt.stopsOnTag);
  });

  test('a target that goes away ends the capture and keeps the hits', () => {
    const hunt = new HuntSession(target);
    hunt.machine.inject({ afterHits: BEFORE, stop: { kind: 'targetGone' } });
    const answer = hunt.hitTag(HITS);

    expect(answer).toMatch(/Ended because the target is gone/);
    expect(lastStop(hunt)).toBe('targetGone');
    expect(recorded(hunt)).toBe(BEFORE);
  });

  test('.scriptunload in the middle of a capture disarms and ends it', () => {
    const hunt = new HuntSession(target);
    let resumes = 0;
    hunt.intercept = atCall(isStack, BEFORE + 1, () => {
      hunt.engine.execute('.scriptunload pooltag.js');
      expect(hunt.poolHitTag()).toBe(hunt.idle);
      ({ resumes } = hunt.engine.counters);
      return undefined;
    });
    const answer = hunt.hitTag(HITS);

    expect(answer).toMatch(/5 hits on .*; coverage [^u].*Ended because another call/);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(hunt.engine.counters.resumes).toBe(resumes);
    expect(lastStop(hunt)).toBe('breakInstruction');
  });

  test('.scriptunload between arm() and clear() disarms', () => {
    const hunt = new HuntSession(target);
    hunt.run(`dx @$pool.arm("${target.leak}")`);
    expect(hunt.poolHitTag()).not.toBe(hunt.idle);
    hunt.run('g');
    hunt.run('.scriptunload pooltag.js');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});

describe.each([
  ['clear()', 'dx @$pool.clear()'],
  ['status()', 'dx @$pool.status()'],
  ['.scriptunload', '.scriptunload pooltag.js'],
])('%s from a breakpoint while a hunt steps out of the allocator', (_, command) => {
  /** No register holds the block: the hunt steps out. */
  const blind = noUsableRegister(target('win11-24h2-x64'));
  const isStepOut = ({ kind, text }: HostCall) => kind === 'command' && /^g 0x/.test(text);

  test.each([
    ['hitTag', [`dx @$pool.hitTag("${blind.leak}", 30)`]],
    ['arm and capture', [`dx @$pool.arm("${blind.leak}")`, 'dx @$pool.capture(30)']],
  ])('ends %s disarmed', (_name, lines) => {
    const hunt = new HuntSession(blind);
    let steps = 0;
    hunt.intercept = atCall(isStepOut, 1, () => {
      steps += 1;
      hunt.engine.execute(command);
      return undefined;
    });
    for (const line of lines) hunt.run(line);
    expect(steps).toBe(1);
    if (command.includes('status')) hunt.run('dx @$pool.clear()');
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});
