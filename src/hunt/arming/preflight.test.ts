import { describe, expect, test } from '@jest/globals';
import { type Tag, tagFromValue } from '../../pool/tags/tag';
import { hashSlot } from '../../pool/tags/tracker-table';
import type { FakeDebugger } from '../../test/fake-debugger';
import { fakeKernel, IDLE, KERNEL, putRecord, TRACKER_SLOTS } from '../../test/fake-kernel';
import { pointerSize } from '../debugger/commands';
import { HostError, type SessionFacts } from '../debugger/ports';
import { Changes } from './changes';
import { preflight } from './preflight';

const abc = tagFromValue(0x20636241);
const abcNul = tagFromValue(0x00636241);
const reversed = tagFromValue(0x41626320);

function use(fake: FakeDebugger, ...tags: readonly Tag[]): FakeDebugger {
  for (const tag of tags) {
    const slot = hashSlot(tag, TRACKER_SLOTS - 1);
    putRecord(fake, KERNEL.tables[0], slot, tag, { allocs: 5, frees: 1 });
  }
  return fake;
}

const check = (fake: FakeDebugger, tag = abc, allowUnseen = false) =>
  preflight(fake, new Changes(fake, fake, () => undefined), tag, allowUnseen);

/** Why nothing may be armed. */
function problemOf(fake: FakeDebugger, tag = abc, allowUnseen = false) {
  const outcome = check(fake, tag, allowUnseen);
  expect(fake.dword(KERNEL.poolHitTag)).not.toBe(tag);
  return outcome.kind === 'refused' ? outcome.problem : outcome.kind;
}

test('a live kernel on another machine, with a tag in use, is ready', () => {
  const outcome = check(use(fakeKernel(), abc));
  expect(outcome).toMatchObject({
    kind: 'ready',
    idle: IDLE,
    target: { build: 22631 },
    stops: true,
  });
});

/** Commands without whose answer nothing can be armed. */
const NEEDED = [pointerSize, 'x nt!PoolHitTag', 'lm'];

describe.each<[string, (command: string) => string | HostError]>([
  ['throws', (command) => new HostError(command, 'Call failed')],
  ['answers an error', () => "Couldn't resolve error at 'nt'"],
])('each question of the preflight that %s', (_, fail) => {
  const clean = use(fakeKernel(), abc);
  const complete = check(clean);
  const questions = [...new Set(clean.commands)];

  test('is one of more than a dozen', () => {
    expect(questions.length).toBeGreaterThan(15);
  });

  test.each(questions)('%s', (question) => {
    const fake = use(fakeKernel(), abc);
    fake.answers.set(question, fail(question));
    const outcome = check(fake);
    if (NEEDED.includes(question)) {
      expect(outcome.kind).toBe('refused');
      return;
    }
    // What is known then is so: less than before, and nothing else.
    expect(outcome).toMatchObject({ kind: 'ready', idle: IDLE });
    if (outcome.kind !== 'ready' || complete.kind !== 'ready') throw new Error('not ready');
    const { target } = outcome;
    const { tracker, bigPages, instructionSet } = complete.target;
    expect([tracker, undefined]).toContainEqual(target.tracker);
    expect([bigPages, undefined]).toContainEqual(target.bigPages);
    expect([instructionSet, undefined]).toContain(target.instructionSet);
    expect(target.modules).toEqual(complete.target.modules);
  });
});

test.each(['ExPoolTagTables', 'PoolTrackTableExpansion', 'PoolTrackTableExpansionSize'])(
  'a tracker of which nobody tells %s is not known: its sums would be short',
  (name) => {
    const fake = use(fakeKernel(), abc);
    fake.answers.set(`x nt!${name}`, new HostError('x', 'Call failed'));
    const outcome = check(fake);
    expect(outcome.kind === 'ready' && outcome.target.tracker).toBeUndefined();
  },
);

test('a kernel without tables for each processor, or for more tags, has the master table', () => {
  const fake = use(fakeKernel(), abc);
  for (const name of ['ExPoolTagTables', 'PoolTrackTableExpansion']) {
    fake.answers.set(`x nt!${name}`, '');
  }
  const outcome = check(fake);
  const tracker = outcome.kind === 'ready' ? outcome.target.tracker : undefined;
  expect(tracker).toMatchObject({ tables: [KERNEL.tables[0]], expansion: undefined });
});

describe('a session that is no live kernel on another machine', () => {
  test.each<[string, SessionFacts]>([
    ['notKernel', { kernel: false }],
    ['notKernel', { description: 'User mode process: notepad' }],
    ['notLive', { kernel: true, live: false }],
    ['notLive', { description: 'Kernel dump: C:\\MEMORY.DMP' }],
    ['localKernel', { kernel: true, live: true, description: 'Local KD' }],
  ])('is refused as %s', (kind, facts) => {
    const fake = use(fakeKernel(), abc);
    fake.facts = facts;
    expect(problemOf(fake)).toEqual({ kind });
    expect(fake.commands).toEqual([]);
  });

  test('is told by the debugger, whatever its connection is called', () => {
    const fake = use(fakeKernel(), abc);
    fake.facts = { kernel: true, live: true, description: 'Remote KD: com:pipe,port=//lab/dump' };
    expect(check(fake).kind).toBe('ready');
  });

  test('is not assumed where the debugger says nothing of it', () => {
    const fake = use(fakeKernel(), abc);
    fake.facts = {};
    expect(check(fake).kind).toBe('ready');
  });
});

describe('a kernel that cannot be armed', () => {
  test('has no symbol for PoolHitTag', () => {
    const fake = fakeKernel();
    fake.answers.set('x nt!PoolHitTag', '');
    expect(problemOf(fake)).toEqual({ kind: 'noSymbol', name: 'PoolHitTag' });
  });

  test('has no symbols at all, which the debugger may throw', () => {
    const fake = fakeKernel();
    fake.answers.set(
      'x nt!PoolHitTag',
      new HostError('x nt!PoolHitTag', "Couldn't resolve 'x nt'"),
    );
    expect(problemOf(fake)).toMatchObject({ kind: 'noSymbol', said: "Couldn't resolve 'x nt'" });
    expect(fake.commands.filter((command) => command === '.reload')).toHaveLength(1);
  });

  test('has no module list, even read again', () => {
    const fake = fakeKernel();
    fake.answers.set('lm', '');
    expect(problemOf(fake)).toEqual({ kind: 'noModules' });
    expect(fake.commands.filter((command) => command === '.reload')).toHaveLength(1);
  });

  test('does not say how large a pointer is', () => {
    const fake = fakeKernel();
    fake.answers.set(pointerSize, "Bad register error at '@$ptrsize'");
    expect(problemOf(fake)).toEqual({ kind: 'noPointerSize' });
  });

  test('has a PoolHitTag that cannot be read', () => {
    const fake = fakeKernel();
    fake.take(KERNEL.poolHitTag, 4);
    expect(problemOf(fake)).toEqual({ kind: 'unreadable' });
  });

  test('is armed already', () => {
    const fake = use(fakeKernel(), abc);
    fake.put(KERNEL.poolHitTag, 4, 0x64636261);
    expect(problemOf(fake)).toEqual({ kind: 'alreadyArmed', value: 0x64636261 });
  });

  test('is an old one started without pool tagging', () => {
    const fake = use(fakeKernel(), abc);
    fake.answers.set('vertarget', 'Windows XP Kernel Version 2600 UP Free x86 compatible');
    expect(check(fake).kind).toBe('ready');
    const flag = fake.answers.get('x nt!NtGlobalFlag');
    const [address = ''] = `${flag}`.replace('`', '').split(' ');
    fake.put(`${address}` as typeof KERNEL.base, 4, 0);
    expect(problemOf(fake)).toEqual({ kind: 'taggingOff' });
  });
});

describe('a debugger that would not stop at hits', () => {
  const stop = ' bpe - Break instruction exception - ';
  const handled = 'bpec - Break instruction exception continue - handled';
  const listing = (status: string, ...more: readonly string[]) =>
    [`${stop}${status}`, ...more].join('\n');

  test.each([
    [
      'status',
      listing('second-chance break', handled),
      'bpe - Break instruction exception - second-chance break',
    ],
    ['status', listing('output', handled), 'bpe - Break instruction exception - output'],
    [
      'status',
      listing('ignore', '       Command: "kb 3"', handled),
      'bpe - Break instruction exception - ignore',
    ],
    ['command', listing('break', '       Command: ".echo \\"hi\\";g"', handled), '.echo "hi";g'],
    ['command', listing('ignore', '       Command: "gh"', handled), 'gh'],
    [
      'command',
      listing('break', '       Command: ".if (@$t0) {gc} .else {kb}"', handled),
      '.if (@$t0) {gc} .else {kb}',
    ],
    [
      'command',
      listing('break', '       Command: "dx @$scriptContents.hit()"', handled),
      'dx @$scriptContents.hit()',
    ],
    [
      'handling',
      listing('break', handled.replace('handled', 'not handled')),
      'bpec - Break instruction exception continue - not handled',
    ],
  ])('is refused for its %s before anything is written', (what, listed, setting) => {
    const fake = use(fakeKernel(), abc);
    fake.answers.set('sx', listed);
    expect(problemOf(fake)).toEqual({ kind: 'breaksPassed', what, setting });
  });

  test.each([
    [listing('break', handled), true],
    [
      listing(
        'break',
        '       Command: ".echo \\"a hit\\"; kb 3; r $thread; dps @rsp L4"',
        handled,
      ),
      true,
    ],
    [listing('break', '       Second command: "g"', handled), true],
    [listing('break - handled'), true],
    ['', false],
    ["         ^ Syntax error in 'sx'", false],
  ])('is not this one, or nothing tells: %j', (listed, stops) => {
    const fake = use(fakeKernel(), abc);
    fake.answers.set('sx', listed);
    expect(check(fake)).toMatchObject({ kind: 'ready', stops });
  });
});

test('a module list that holds nothing but nt is read again, once', () => {
  const fake = use(fakeKernel(), abc);
  const whole = `${fake.answers.get('lm')}`;
  let isReloaded = false;
  fake.answers.set('lm', () => (isReloaded ? whole : whole.split('\n').slice(0, 2).join('\n')));
  fake.answers.set('.reload', () => {
    isReloaded = true;
    return 'Connected to Windows 10';
  });
  const outcome = check(fake);
  expect(outcome.kind === 'ready' && outcome.target.modules).toHaveLength(2);
});

describe('a tag', () => {
  test.each([0, 0xffffff0f, 0x80636241])(
    'that no allocation has (%d) is refused at once',
    (value) => {
      const fake = fakeKernel();
      const tag = tagFromValue(value);
      expect(check(fake, tag, true)).toEqual({
        kind: 'refused',
        problem: { kind: 'neverHit', tag },
      });
      expect(fake.commands).toEqual([]);
    },
  );

  test('that was never allocated is refused, or armed on demand', () => {
    expect(problemOf(fakeKernel())).toEqual({ kind: 'unseen', tag: abc, meant: [] });
    expect(check(fakeKernel(), abc, true).kind).toBe('ready');
  });

  test('that is in use with its bytes turned round is a slip', () => {
    expect(problemOf(use(fakeKernel(), reversed))).toEqual({
      kind: 'unseen',
      tag: abc,
      meant: [reversed],
    });
  });

  test('that is in use with a NUL for its blank is a slip', () => {
    expect(problemOf(use(fakeKernel(), abcNul))).toMatchObject({ meant: [abcNul] });
  });

  test('that is in use with a blank and with a NUL has to be said exactly', () => {
    const fake = use(fakeKernel(), abc, abcNul);
    expect(problemOf(fake)).toEqual({ kind: 'ambiguous', tags: [abc, abcNul] });
    expect(check(fake, abc, true).kind).toBe('ready');
  });

  test('is not doubted where the tracker cannot be read', () => {
    const fake = fakeKernel();
    fake.answers.set('dt nt!_POOL_TRACKER_TABLE', '');
    expect(check(fake).kind).toBe('ready');
  });
});
