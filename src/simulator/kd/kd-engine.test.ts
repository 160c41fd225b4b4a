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
    ['foo', "Couldn't resolve error at 'oo'"],
    ['ed nt!PoolHitTg 0', "Couldn't resolve error at 'nt!PoolHitTg 0'"],
    ['ed 0 1', "         ^ Memory access error in 'ed 0 1'"],
    ['~9s', '9 is not a valid processor number'],
  ])('%s', (line, answer) => {
    expect(new FakeDebugger(machine).type(line)).toEqual([answer]);
  });

  test('ends the line it stands on, or the block that catches it', () => {
    expect(new FakeDebugger(machine).type('.echo a; ed 0 1; .echo b')[0]).toBe('a');
    expect(new FakeDebugger(machine).type('.echo a; ed 0 1; .echo b')).toHaveLength(2);
    expect(new FakeDebugger(machine).type('.catch {.echo a; ed 0 1; .echo b};.echo c')).toEqual([
      'a',
      expect.stringContaining("^ Memory access error in '.echo a; ed 0 1; .echo b'"),
      'c',
    ]);
  });

  test.each([
    ['dt nt!_FOO', ['Symbol nt!_FOO not found.']],
    ['dx @$nothing', ['Error: ']],
  ])('%s is answered, and the line goes on', (line, [first = '', ...rest]) => {
    const shown = new FakeDebugger(machine).type(`${line};.echo on`);
    expect(shown).toEqual([expect.stringContaining(first), ...rest, 'on']);
  });
});

describe('a command that no extension has', () => {
  const answer = (name: string) => [
    `${name} is not extension gallery command`,
    `No export ${name} found`,
  ];

  test('says so in two lines and does not fail', () => {
    const fake = new FakeDebugger(machine, { failingCommands: 'throw' });
    expect(fake.kd.capture('!foo 1;.echo on')).toEqual([...answer('foo'), 'on']);
  });

  test('!poolused is one where the kernel extension is not loaded', () => {
    const fake = new FakeDebugger(machine, { kdexts: false });
    expect(fake.type('!poolused 0x4')).toEqual(answer('poolused'));
  });
});

describe('a captured command', () => {
  test('shows nothing on the console and is counted', () => {
    const fake = new FakeDebugger(machine);
    expect(fake.kd.capture('.echo one;.echo two')).toEqual(['one', 'two']);
    expect(fake.type('.echo three')).toEqual(['three']);
    expect(fake.kd.counters.commands).toBe(1);
  });

  test('that prints nothing gives one empty line', () => {
    const { kd } = new FakeDebugger(machine);
    expect(kd.capture('ed nt!PoolHitTag 0')).toEqual(['']);
  });

  const failure = "               ^ Memory access error in '.echo one;ed 0 1'";

  test('that fails throws, and neither its text nor what came before it is to be had', () => {
    const { kd } = new FakeDebugger(machine);
    const attempt = () => kd.capture('.echo one;ed 0 1');
    expect(attempt).toThrow(CommandError);
    expect(attempt).toThrow(/^<Unable to get error code text> \(0x80040205\)$/);
  });

  test('that fails is answered where it catches', () => {
    const { kd } = new FakeDebugger(machine);
    expect(kd.capture('.catch {ed 0 1}')).toEqual([
      expect.stringContaining("^ Memory access error in 'ed 0 1'"),
    ]);
  });

  test('gives the error text back as its last lines under the switch that says so', () => {
    const { kd } = new FakeDebugger(machine, { failingCommands: 'answer' });
    expect(kd.capture('.echo one;ed 0 1')).toEqual(['one', failure]);
  });

  test('lets error texts slip to the console under the switch that says so', () => {
    const fake = new FakeDebugger(machine, {
      errorsBypassCapture: true,
      failingCommands: 'answer',
    });
    const shown = fake.during(() => expect(fake.kd.capture('.echo one;ed 0 1')).toEqual(['one']));
    expect(shown).toEqual([failure]);
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

  test('tells a script what happened; with the place, or not at all, as the switch says', () => {
    const [opening] = hitText;
    const answering = new FakeDebugger({ ...machine, stops: [hit] });
    expect(answering.kd.capture('g')).toEqual([opening]);
    const more = new FakeDebugger({ ...machine, stops: [hit] }, { resumeText: 'place' });
    expect(more.kd.capture('g')).toEqual(hitText);
    const silent = new FakeDebugger({ ...machine, stops: [hit] }, { resumeText: 'nothing' });
    const shown = silent.during(() => expect(silent.kd.capture('g')).toEqual(['']));
    expect(shown).toEqual(hitText);
  });

  test('runs the rest of the line, or drops it, as the switch says', () => {
    const going = new FakeDebugger({ ...machine, stops: [hit] });
    expect(going.kd.capture('g;.echo after')).toContain('after');
    const dropping = new FakeDebugger({ ...machine, stops: [hit] }, { tailAfterStop: false });
    expect(dropping.kd.capture('g;.echo after')).not.toContain('after');
  });

  test('shows the place once a line has ended', () => {
    const fake = new FakeDebugger({ ...machine, stops: [hit, hit] });
    const [opening, ...place] = hitText;
    expect(fake.type('g;.echo between;g')).toEqual([opening, 'between', opening, ...place]);
  });

  test('comes back to the stop after another processor was chosen', () => {
    const fake = new FakeDebugger({ ...machine, processors: 2, stops: [hit, hit] });
    fake.type('g');
    expect(fake.type('.lastevent')).toHaveLength(2);
    fake.type('~1s');
    expect(fake.type('.lastevent')).toEqual(['Last event: <no event>']);
    expect(fake.kd.capture('g')).toEqual(hitText.slice(0, 1));
    expect(fake.kd.prompt).toBe('0: kd> ');
    expect(fake.type('.lastevent')).toHaveLength(2);
    fake.breakWord[0] = 1;
    expect(fake.kd.capture('g')).toHaveLength(1);
    expect(fake.kd.capture('g').length).toBeGreaterThan(10);
  });

  test('is told with its time after .echotimestamps', () => {
    const fake = new FakeDebugger({ ...machine, stops: [hit] });
    expect(fake.type('.echotimestamps 1')).toEqual(['Event timestamps are now enabled']);
    expect(fake.type('g')[0]).toMatch(
      /^\w{3} Nov 22 14:10:00\.\d{3} 2024 \(UTC \+ 0:00\): Break instruction exception/,
    );
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
    // Of 4,576 bytes, as Microsoft's engine was seen to exchange from hit to hit.
    expect(Math.round(stop - before)).toBe(397);
    fake.kd.readMemory(HIT_TAG, 4);
    fake.kd.readMemory(HIT_TAG, 4);
    expect(Math.round(fake.kd.machine.clock.now() - stop)).toBe(27);
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
