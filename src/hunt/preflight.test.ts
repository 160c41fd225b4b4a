import { describe, expect, test } from '@jest/globals';
import { type Tag, tagFromValue } from '../pool/tag';
import { hashSlot } from '../pool/tracker-table';
import type { FakeDebugger } from '../test/fake-debugger';
import { fakeKernel, IDLE, KERNEL, putRecord, TRACKER_SLOTS } from '../test/fake-kernel';
import { Changes } from './changes';
import { pointerSize } from './commands';
import type { SessionFacts } from './ports';
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
  expect(outcome).toMatchObject({ kind: 'ready', idle: IDLE, target: { build: 22631 } });
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
  test('that was never allocated is refused, or armed on demand', () => {
    expect(problemOf(fakeKernel())).toEqual({ kind: 'unseen', tag: abc });
    expect(check(fakeKernel(), abc, true).kind).toBe('ready');
  });

  test('that is in use with its bytes turned round is a slip', () => {
    expect(problemOf(use(fakeKernel(), reversed))).toEqual({
      kind: 'unseen',
      tag: abc,
      meant: reversed,
    });
  });

  test('that is in use with a NUL for its blank is a slip', () => {
    expect(problemOf(use(fakeKernel(), abcNul))).toMatchObject({ meant: abcNul });
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
