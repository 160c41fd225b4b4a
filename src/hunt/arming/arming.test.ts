import { describe, expect, test } from '@jest/globals';
import { tagFromValue } from '../../pool/tags/tag';
import { fakeKernel, IDLE, KERNEL, targetOf } from '../../test/fake-kernel';
import { Arming } from './arming';
import { Changes } from './changes';

const READ_NOTE = 'dx -r0 @$poolHitTagNote';
const ERASE_NOTE = 'dx -r0 @$vars.Remove("poolHitTagNote")';
const leak = tagFromValue(0x6b61654c);
const other = tagFromValue(0x6e536341);

/** A debugger that keeps its variable, and as many scripts as are wanted. */
function setUp() {
  const fake = fakeKernel();
  let note: string | undefined;
  fake.answers.set(READ_NOTE, () =>
    note === undefined ? 'Error: Use of undefined variable' : `@$poolHitTagNote : ${note}`,
  );
  fake.answers.set(ERASE_NOTE, () => {
    note = undefined;
    return ERASE_NOTE;
  });
  const keep = (command: string) => {
    note = /"(.*)"/.exec(command)?.[1];
    return `@$poolHitTagNote = "${note}" : ${note}`;
  };
  const change = fake.change.bind(fake);
  fake.change = (command) => {
    if (/^dx -r0 @\$poolHitTagNote = /.test(command)) fake.answers.set(command, keep);
    return change(command);
  };
  const script = () => {
    const changes = new Changes(fake, fake, () => undefined);
    return (tag = leak) => {
      const arming = new Arming(fake, changes, targetOf(fake), tag, IDLE);
      arming.leaveNote();
      arming.arm();
      return arming;
    };
  };
  return { fake, script, noted: () => note?.slice(0, 8), place: KERNEL.poolHitTag };
}

test('a note is there before PoolHitTag is written, and gone after it was put back', () => {
  const { fake, script, noted, place } = setUp();
  fake.onWrite = (command) => {
    if (command.endsWith('0x6b61654c')) expect(noted()).toBe('6b61654c');
    return 'taken';
  };
  const arming = script()();
  expect(fake.dword(place)).toBe(leak);
  expect(arming.disarm()).toEqual({ kind: 'undone' });
  expect(noted()).toBeUndefined();
  expect(fake.dword(place)).toBe(IDLE);
});

test('a note stays as long as PoolHitTag may be armed', () => {
  const { fake, script, noted } = setUp();
  const arming = script()();
  fake.onWrite = () => 'refused';
  expect(arming.disarm()).toMatchObject({ kind: 'stillThere' });
  expect(noted()).toBe('6b61654c');
  fake.onWrite = () => 'taken';
  expect(arming.disarm()).toEqual({ kind: 'undone' });
  expect(noted()).toBeUndefined();
});

describe('an arming that another one has followed', () => {
  test.each([
    ['of the same script', true],
    ['of another copy', false],
  ])('%s undoes nothing of it, and tells what stands there', (_, isSame) => {
    const { fake, script, noted, place } = setUp();
    const arm = script();
    const first = arm();
    // What a call does first: it puts right what is in force.
    first.pause();
    const second = (isSame ? arm : script())(other);
    expect(first.disarm()).toEqual({ kind: 'notOurs', holds: other });
    expect(fake.dword(place)).toBe(other);
    expect(noted()).toBe('6e536341');
    expect(second.disarm()).toEqual({ kind: 'undone' });
    expect(noted()).toBeUndefined();
  });

  test('for the same tag is told by its note', () => {
    const { fake, script, noted, place } = setUp();
    const first = script()();
    fake.put(place, 4, IDLE);
    const second = script()();
    expect(first.disarm()).toEqual({ kind: 'notOurs', holds: leak });
    expect(fake.dword(place)).toBe(leak);
    expect(noted()).toBe('6b61654c');
    expect(second.disarm()).toEqual({ kind: 'undone' });
  });

  test('and that is over as well is as it was', () => {
    const { script } = setUp();
    const first = script()();
    first.pause();
    script()(other).disarm();
    expect(first.disarm()).toEqual({ kind: 'undone' });
  });
});

test('what stands there is undone whatever a note of another tag says', () => {
  const { fake, script, place } = setUp();
  const arming = script()();
  fake.answers.set(READ_NOTE, `@$poolHitTagNote : 6e536341 ffffff0f ${place} 5`);
  expect(arming.disarm()).toEqual({ kind: 'undone' });
  expect(fake.dword(place)).toBe(IDLE);
});

describe('after a pause', () => {
  test('it arms again', () => {
    const { fake, script, place } = setUp();
    const arming = script()();
    arming.pause();
    expect(fake.dword(place)).toBe(IDLE);
    expect(arming.resume()).toEqual({ kind: 'applied' });
    expect(fake.dword(place)).toBe(leak);
  });

  test('it does not where somebody has taken over, or has taken its note away', () => {
    const { fake, script, place } = setUp();
    const arming = script()();
    arming.pause();
    script()(other).disarm();
    expect(arming.resume()).toMatchObject({ kind: 'refused' });
    expect(fake.dword(place)).toBe(IDLE);
  });

  test('it does in a debugger that keeps no notes', () => {
    const { fake, script, place } = setUp();
    fake.answers.set(READ_NOTE, 'Error: Use of undefined variable');
    fake.change = new Proxy(fake.change, {
      apply: (change, self, [command]) =>
        /^dx/.test(command) ? [''] : Reflect.apply(change, self, [command]),
    });
    const arming = script()();
    arming.pause();
    expect(arming.resume()).toEqual({ kind: 'applied' });
    expect(fake.dword(place)).toBe(leak);
  });
});
