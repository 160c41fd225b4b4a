import { describe, expect, test } from '@jest/globals';
import { openSession } from '../open-session';
import type { DebugSession, SessionOptions } from '../session';
import { findTarget, targets } from '../targets';
import type { TargetSpec } from '../targets/spec';
import { MemoryFiles } from './memory-files';

const named = (id: string): TargetSpec => {
  const target = findTarget(id);
  if (!target) throw new Error(`no target ${id}`);
  return target;
};

const open = (id: string, options: Partial<SessionOptions> = {}) =>
  openSession({ target: named(id), ...options });

const lines = (session: DebugSession, command: string) =>
  session.execute(command).split('\n').slice(0, -1);

const arm = (session: DebugSession) => {
  const { leak } = session.engine.machine.spec;
  const value = [...leak].reduceRight((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
  return session.execute(`ed nt!PoolHitTag 0x${value.toString(16)}`);
};

describe.each(targets.map(({ id }) => id))('on %s', (id) => {
  test('the debugger connects, breaks in and prompts', () => {
    const session = open(id);
    expect(session.banner).toMatch(/Kernel Debugger connection established\./);
    expect(session.banner).toMatch(/You are seeing this message because you pressed either/);
    expect(session.prompt).toMatch(/^(?:0: )?kd> $/);
  });

  test('an armed PoolHitTag stops the machine inside the kernel, and g goes past it', () => {
    const session = open(id);
    expect(arm(session)).toBe('');
    for (let hit = 0; hit < 3; hit += 1) {
      const [first, symbol, instruction] = lines(session, 'g');
      expect(first).toBe('Break instruction exception - code 80000003 (first chance)');
      expect(symbol).toMatch(/^nt!.*:$/);
      expect(instruction).toMatch(/int +3$|brk +#0xF000$/);
    }
    expect(session.engine.counters.resumes).toBe(3);
  });

  test('one command shows registers, stack and thread', () => {
    const session = open(id);
    arm(session);
    session.execute('g');
    const shown = lines(
      session,
      'rM 0x1;kb0x18;.catch {.printf "$thread=%p $prcb=%p\\n", @$thread, @@masm(@$prcb)}',
    );
    expect(shown.some((line) => /\b(?:eip|rip|pc)=[0-9a-f]+/.test(line))).toBe(true);
    expect(shown.some((line) => /RetAddr +(?:: )?Args to Child/.test(line))).toBe(true);
    expect(shown.at(-1)).toMatch(/^\$thread=[0-9a-f]+ \$prcb=[0-9a-f]+$/);
  });

  test('!poolused agrees with the books of the machine', () => {
    const session = open(id);
    const { leak } = session.engine.machine.spec;
    session.engine.machine.mark();
    const used = () =>
      Number(
        /^ \S{1,4} +(\d+)/.exec(
          lines(session, '!poolused 2').find((line) => line.startsWith(` ${leak}`)) ?? '',
        )?.[1],
      );
    const before = used();
    arm(session);
    for (let hit = 0; hit < 40; hit += 1) session.execute('g');
    const change = session.engine.machine
      .truth()
      .filter((site) => String.fromCharCode(...bytesOf(site.tag)) === leak)
      .reduce((sum, site) => sum + site.allocations - site.frees, 0);
    expect(used() - before).toBe(change);
  });
});

const bytesOf = (tag: number) => [0, 8, 16, 24].map((shift) => (tag >>> shift) & 0xff);

describe('a session', () => {
  test('is the same for the same seed', () => {
    const run = (seed: number) => {
      const session = open('win11-24h2-x64', { seed });
      arm(session);
      return Array.from({ length: 20 }, () => session.execute('g') + session.execute('kb')).join(
        '',
      );
    };
    expect(run(7)).toBe(run(7));
    expect(run(7)).not.toBe(run(8));
  });

  test('an injected bugcheck is announced and its code kept', () => {
    const session = open('win10-21h1-x64');
    const parameters = [1n, 2n, 3n, 4n] as const;
    session.engine.machine.inject({
      afterHits: 0,
      stop: { kind: 'bugcheck', code: 0xd1, parameters },
    });
    expect(session.execute('g')).toMatch(/\*\*\* Fatal System Error: 0x000000d1/);
    expect(lines(session, 'r $bug_code')).toEqual(['$bug_code=00000000000000d1']);
  });

  test('a pending press breaks in at once', () => {
    const breakWord = Int32Array.of(1);
    const session = open('win7-x86', { breakWord });
    expect(session.execute('g')).toMatch(/nt!RtlpBreakWithStatusInstruction:/);
    expect(breakWord[0]).toBe(0);
  });

  test('a run that nothing stops is broken into where nobody can press', () => {
    const session = open('win7-x64', { mostSteps: 3000 });
    expect(session.execute('g')).toMatch(/because you pressed either/);
    session.execute('bp nt!ExFreePoolWithTag "gc"');
    expect(session.execute('g')).toMatch(/because you pressed either/);
  });

  test('dx looks at the processor that was chosen', () => {
    const session = open('win7-x64');
    const stackPointers = () =>
      lines(session, 'r rsp;dx @rsp').map((line) =>
        line
          .replace(/ \[Type.*/, '')
          .split(/[=x]0*/)
          .at(-1),
      );
    const [byRegister, byExpression] = stackPointers();
    expect(byExpression).toBe(byRegister);
    session.execute('~1s');
    expect(stackPointers()).not.toContain(byRegister);
    expect(new Set(stackPointers()).size).toBe(1);
  });

  test('what dx reads goes over the wire, once per stop', () => {
    const session = open('win7-x64');
    const { clock } = session.engine.machine;
    const cost = (line: string) => {
      const before = clock.now();
      session.execute(line);
      return clock.now() - before;
    };
    const read = 'dx *(unsigned int *)&nt!PoolHitTag';
    expect(cost(read)).toBeGreaterThan(20);
    expect(cost(read)).toBeLessThan(5);
  });

  test('a log holds prompts, commands and what they showed', () => {
    const files = new MemoryFiles();
    const session = open('xp-x86', { files });
    session.execute('.logopen c:\\hunt.log');
    session.execute('? 1');
    session.execute('.logclose');
    expect(files.read('c:\\hunt.log')).toBe(
      [
        "Opened log file 'c:\\hunt.log'",
        'kd> ? 1',
        'Evaluate expression: 1 = 00000001',
        'kd> .logclose',
        'Closing open log file c:\\hunt.log',
        '',
      ].join('\n'),
    );
  });

  test('ends with q', () => {
    const session = open('win7-x64');
    session.execute('q');
    expect(session.ended).toBe(true);
  });
});
