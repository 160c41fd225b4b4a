import { describe, expect, test } from '@jest/globals';
import { ScriptAbort } from '../abort';
import { CommandError } from './engine';
import { FakeDebugger, words } from './fakes';

const HIT_TAG = 0xfffff800016530fcn;
const INT3 = {
  address: 0xfffff800014798f6n,
  bytes: Uint8Array.of(0xcc),
  mnemonic: 'int',
  operands: '3',
};

/** One word, PoolHitTag, and a place to stop at. */
const machine = {
  symbols: { 'nt!PoolHitTag': HIT_TAG, 'nt!ExFreePool': 0xfffff800014798f0n },
  memory: new Map([[HIT_TAG, words(4, 0xffffff0fn)]]),
  instructions: [INT3],
  frames: [{ pc: INT3.address, base: 0n, returnAddress: 0n }],
};

describe('the prompt', () => {
  test('names the processor only where there are several', () => {
    expect(new FakeDebugger().kd.prompt).toBe('kd> ');
    expect(new FakeDebugger({ processors: 2 }).kd.prompt).toBe('0: kd> ');
  });

  test('follows the processor that was chosen', () => {
    const { kd } = new FakeDebugger({ processors: 12 });
    kd.execute('~10s');
    expect(kd.prompt).toBe('10: kd> ');
  });
});

describe('what cannot be understood', () => {
  // The caret stands under the last character that was understood, behind the prompt `kd> `.
  test.each([
    ['(0x88-0x70)', "    ^ Syntax error in '(0x88-0x70)'"],
    ['.querypackages', "                 ^ Syntax error in '.querypackages'"],
    ['!foo 1', 'No export foo found'],
    ['ed nt!PoolHitTg 0', "Couldn't resolve error at 'nt!PoolHitTg 0'"],
    ['ed 0 1', "         ^ Memory access error in 'ed 0 1'"],
    ['~9s', "      ^ Illegal processor error in '~9s'"],
  ])('%s', (line, answer) => {
    expect(new FakeDebugger(machine).type(line)).toEqual([answer]);
  });

  test('ends the line it stands on', () => {
    expect(new FakeDebugger(machine).type('.echo a; ed 0 1; .echo b')[0]).toBe('a');
    expect(new FakeDebugger(machine).type('.echo a; ed 0 1; .echo b')).toHaveLength(2);
  });
});

describe('a captured command', () => {
  test('shows nothing on the console and is counted', () => {
    const fake = new FakeDebugger(machine);
    expect(fake.kd.capture('.echo one;.echo two')).toEqual(['one', 'two']);
    expect(fake.type('.echo three')).toEqual(['three']);
    expect(fake.kd.counters.commands).toBe(1);
  });

  test('gives the error text back as its last lines', () => {
    const { kd } = new FakeDebugger(machine);
    expect(kd.capture('.echo one;ed 0 1')).toEqual([
      'one',
      "               ^ Memory access error in 'ed 0 1'",
    ]);
  });

  test('throws instead under the switch that says so', () => {
    const { kd } = new FakeDebugger(machine, { failingCommands: 'throw' });
    expect(() => kd.capture('ed 0 1')).toThrow(CommandError);
  });

  test('lets error texts slip to the console under the switch that says so', () => {
    const fake = new FakeDebugger(machine, { errorsBypassCapture: true });
    const shown = fake.during(() => expect(fake.kd.capture('.echo one;!foo')).toEqual(['one']));
    expect(shown).toEqual(['No export foo found']);
  });

  test('can stand within another one', () => {
    const fake = new FakeDebugger(machine);
    const outer = fake.kd.capture('.echo a');
    expect([outer, fake.kd.capture('? 1')]).toEqual([
      ['a'],
      ['Evaluate expression: 1 = 00000000`00000001'],
    ]);
  });
});

describe('letting the target run', () => {
  const hit = { kind: 'breakInstruction' } as const;
  const hitText = [
    'Break instruction exception - code 80000003 (first chance)',
    'nt!ExFreePool+0x6:',
    'fffff800`014798f6 cc              int     3',
  ];

  test('prints the stop and counts the resume', () => {
    const fake = new FakeDebugger({ ...machine, stops: [hit] });
    expect(fake.type('g')).toEqual(hitText);
    expect(fake.kd.counters.resumes).toBe(1);
  });

  test('hands the text of the stop to a script, or not, as the switch says', () => {
    const answering = new FakeDebugger({ ...machine, stops: [hit] });
    expect(answering.kd.capture('g')).toEqual(hitText);
    const silent = new FakeDebugger({ ...machine, stops: [hit] }, { resumeText: false });
    const shown = silent.during(() => expect(silent.kd.capture('g')).toEqual([]));
    expect(shown).toEqual(hitText);
  });

  test('drops the rest of the line, or runs it, as the switch says', () => {
    const dropping = new FakeDebugger({ ...machine, stops: [hit] });
    expect(dropping.kd.capture('g;.echo after')).not.toContain('after');
    const going = new FakeDebugger({ ...machine, stops: [hit] }, { tailAfterStop: true });
    expect(going.kd.capture('g;.echo after')).toContain('after');
  });

  test('ends with a manual break when a press is pending', () => {
    const fake = new FakeDebugger(machine);
    fake.breakWord[0] = 1;
    const shown = fake.type('g');
    expect(shown[0]).toBe('Break instruction exception - code 80000003 (first chance)');
    expect(shown[3]).toMatch(/You are seeing this message because you pressed either/);
    expect(fake.breakWord[0]).toBe(0);
  });

  test('is refused when the target is gone, and memory is gone with it', () => {
    const fake = new FakeDebugger({ ...machine, stops: [{ kind: 'targetGone' }] });
    expect(fake.type('g')[0]).toMatch(/^Shutdown occurred/);
    expect(fake.type('g')).toEqual(["    ^ No runnable debuggees error in 'g'"]);
    expect(fake.type('k')).toEqual(['GetContextState failed, 0xD0000147']);
    expect(fake.kd.readMemory(HIT_TAG, 4)).toHaveLength(0);
  });

  test('moves the clock by what crosses a serial wire', () => {
    const fake = new FakeDebugger({ ...machine, stops: [hit] });
    const before = fake.kd.machine.clock.now();
    fake.kd.capture('g');
    const stop = fake.kd.machine.clock.now();
    expect(Math.round(stop - before)).toBe(8 + 24 + 122);
    fake.kd.readMemory(HIT_TAG, 4);
    fake.kd.readMemory(HIT_TAG, 4);
    expect(Math.round(fake.kd.machine.clock.now() - stop)).toBe(386);
  });
});

describe('pressing Ctrl+C while a script runs', () => {
  test('is there to be taken back once', () => {
    const fake = new FakeDebugger();
    fake.breakWord[0] = 1;
    expect(fake.kd.takeBreak()).toBe(true);
    expect(fake.kd.takeBreak()).toBe(false);
  });

  test('ends the command with the text of the abort', () => {
    const fake = new FakeDebugger();
    fake.onLoad = () => {
      throw new ScriptAbort();
    };
    expect(fake.type('.scriptrun a.js')).toEqual([
      'Error: Script execution aborted due to requested interruption',
    ]);
  });
});
