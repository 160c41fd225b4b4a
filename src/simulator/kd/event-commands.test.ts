import { describe, expect, test } from '@jest/globals';
import { FakeDebugger } from './fakes';

const PLACE = 0x82b37df4n;
const hit = { kind: 'breakpoint', address: PLACE } as const;

const armed = (...stops: readonly (typeof hit | { kind: 'manualBreak' | 'breakInstruction' })[]) =>
  new FakeDebugger({
    architecture: 'x86',
    symbols: { 'nt!Place': PLACE },
    frames: [{ pc: PLACE, base: 0n, returnAddress: 0n }],
    stops,
  });

describe('a command of an event', () => {
  test('a script in it that resumes the target runs on alone: later hits fire no commands', () => {
    const fake = armed(hit, hit, { kind: 'manualBreak' });
    const runs: (readonly string[])[] = [];
    fake.onLoad = () => {
      runs.push(fake.kd.capture('g'));
    };
    fake.type('bp nt!Place ".scriptrun a.js"');
    fake.type('g');
    expect(runs).toEqual([['Breakpoint 0 hit']]);
    expect(fake.kd.counters.resumes).toBe(2);
  });

  test('does not run after a step', () => {
    const fake = armed(hit);
    fake.type('bp nt!Place ".echo command"');
    expect(fake.type('p')).toEqual(['Breakpoint 0 hit', 'nt!Place:']);
  });

  test('of a filter runs at the first chance, and g at its end sends the target on', () => {
    const fake = armed({ kind: 'breakInstruction' }, { kind: 'manualBreak' });
    fake.type('sxe -c ".echo seen; g" bpe');
    expect(fake.type('g')[1]).toBe('seen');
    expect(fake.kd.target.lastEvent.stop.kind).toBe('manualBreak');
  });
});
