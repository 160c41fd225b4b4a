import { describe, expect, test } from '@jest/globals';
import type { FakeDebugger } from '../../test/fake-debugger';
import { fakeKernel, IDLE, KERNEL } from '../../test/fake-kernel';
import { HostError } from '../debugger/ports';
import type { HuntEvent } from '../events';
import { Changes } from './changes';
import { poolHitTagChange } from './pool-hit-tag';
import { Reconciler } from './reconcile';

const TAG = 0x20636241;
const READ_NOTE = 'dx -r0 @$poolHitTagNote';
const ERASE_NOTE = 'dx -r0 @$vars.Remove("poolHitTagNote")';
const REPAIR = 'ed nt!PoolHitTag 0xffffff0f';

function setUp(fake: FakeDebugger = fakeKernel()) {
  const events: HuntEvent[] = [];
  const changes = new Changes(fake, fake, () => undefined);
  const reconciler = new Reconciler(fake, changes, (event) => events.push(event));
  return { fake, changes, reconciler, events };
}

/** What an abort leaves: armed, and nobody on the stack who would disarm. */
function armed(changes: Changes) {
  const place = { address: KERNEL.poolHitTag, pointerSize: 8 } as const;
  const change = changes.plan(poolHitTagChange(place, IDLE, TAG));
  changes.apply(change);
  return change;
}

const noteOf = (address: string = KERNEL.poolHitTag, saved = 'ffffff0f'): string =>
  `@$poolHitTagNote : 20636241 ${saved} ${address}`;

describe('what an aborted call left', () => {
  test('is put right, and said', () => {
    const { fake, changes, reconciler, events } = setUp();
    armed(changes);
    reconciler.run(undefined);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(IDLE);
    expect(events).toEqual([{ kind: 'repaired', value: IDLE }]);
  });

  test('stays when the user wants it so', () => {
    const { fake, changes, reconciler, events } = setUp();
    reconciler.run(armed(changes));
    expect(fake.dword(KERNEL.poolHitTag)).toBe(TAG);
    expect(events).toEqual([]);
  });

  test('is forgotten when somebody else has written there since', () => {
    const { fake, changes, reconciler, events } = setUp();
    armed(changes);
    fake.put(KERNEL.poolHitTag, 4, 0x64636261);
    reconciler.run(undefined);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(0x64636261);
    expect(events).toEqual([]);
    expect(changes.open).toEqual([]);
  });

  test('is a command to type when it cannot be put right', () => {
    const { fake, changes, reconciler, events } = setUp();
    armed(changes);
    fake.onWrite = () => 'refused';
    reconciler.run(undefined);
    expect(events).toEqual([{ kind: 'notRepaired', command: REPAIR }]);
  });
});

describe('what a session before this one noted', () => {
  const noted = (note: string | HostError, value = TAG) => {
    const fake = fakeKernel();
    fake.answers.set(READ_NOTE, note);
    fake.put(KERNEL.poolHitTag, 4, value);
    return setUp(fake);
  };

  test('is undone, once', () => {
    const { fake, reconciler, events } = noted(noteOf());
    reconciler.run(undefined);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(IDLE);
    expect(events).toEqual([{ kind: 'repaired', value: IDLE }]);
    reconciler.run(undefined);
    expect(fake.commands.filter((command) => command === READ_NOTE)).toHaveLength(1);
  });

  test('and that cannot be undone keeps its note until it is, if no other one has come', () => {
    const { fake, reconciler, events } = noted(noteOf());
    fake.onWrite = () => 'refused';
    reconciler.run(undefined);
    expect(events).toEqual([{ kind: 'notRepaired', command: REPAIR }]);
    expect(fake.commands).not.toContain(ERASE_NOTE);
    fake.onWrite = () => 'taken';
    reconciler.run(undefined);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(IDLE);
    expect(fake.commands).toContain(ERASE_NOTE);
  });

  test('of a tag to be put back is undone with what disarms', () => {
    const { fake, reconciler, events } = noted(noteOf(KERNEL.poolHitTag, '6c644d20'));
    reconciler.run(undefined);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(0);
    expect(events).toEqual([{ kind: 'repaired', value: 0 }]);
  });

  test('is forgotten where PoolHitTag holds something else by now', () => {
    const { fake, reconciler, events } = noted(noteOf(), 0x64636261);
    reconciler.run(undefined);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(0x64636261);
    expect(fake.commands).toContain(ERASE_NOTE);
    expect(events).toEqual([]);
  });

  test('is forgotten when the target was started again and has it elsewhere', () => {
    const { fake, reconciler } = noted(noteOf('fffff80000777000'));
    reconciler.run(undefined);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(TAG);
    expect(fake.commands).toContain(ERASE_NOTE);
  });

  test('is a command to type when the target cannot be read, and looked for again', () => {
    const { fake, reconciler, events } = noted(noteOf());
    fake.take(KERNEL.poolHitTag, 4);
    reconciler.run(undefined);
    expect(events).toEqual([{ kind: 'notRepaired', command: REPAIR }]);
    fake.put(KERNEL.poolHitTag, 4, TAG);
    reconciler.run(undefined);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(IDLE);
  });

  test('is looked for again when the debugger did not answer', () => {
    const { fake, reconciler } = noted(new HostError(READ_NOTE, 'not connected'));
    reconciler.run(undefined);
    fake.answers.set(READ_NOTE, noteOf());
    reconciler.run(undefined);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(IDLE);
  });
});
