import { describe, expect, test } from '@jest/globals';
import type { PointerSize } from '../../pool/values/address';
import type { JournalEntry } from '../../pool/values/change';
import { FakeDebugger, type WriteFate } from '../../test/fake-debugger';
import { addressOf } from '../../test/frames';
import { pointerSize as readPointerSize, repairPoolHitTag } from '../debugger/commands';
import { Changes } from './changes';

const wide = addressOf('fffff80000100000');
const place = wide;
const other = addressOf('fffff80000200000');
const before = [0x0f, 0xff, 0xff, 0xff];
const after = [0x41, 0x62, 0x63, 0x20];
const repair = repairPoolHitTag(0xffffff0f);

/** Two places that hold the old bytes, one of them PoolHitTag, and what the journal says. */
function setUp(pointerSize: PointerSize = 8, place = wide) {
  const fake = new FakeDebugger();
  fake.isNarrow = pointerSize === 4;
  for (const address of [place, other]) fake.put(address, 1, ...before);
  fake.symbols.set('nt!PoolHitTag', place);
  fake.answers.set(readPointerSize, `$ptrsize=${pointerSize}`);
  fake.answers.set('x nt!PoolHitTag', `${place} nt!PoolHitTag = <no type information>`);
  const journal: JournalEntry[] = [];
  const changes = new Changes(fake, fake, (entry) => journal.push(entry));
  const plan = (address = place) =>
    changes.plan({ thing: { kind: 'poolHitTag' }, address, pointerSize, before, after, repair });
  const states = () => journal.map(({ change, state }) => `${change.id} ${state}`);
  return { fake, changes, plan, states };
}

/** Lets the first writes come to nothing. */
const afterTries = (count: number, fate: WriteFate): (() => WriteFate) => {
  let left = count;
  return () => (left-- > 0 ? fate : 'taken');
};

describe('a change', () => {
  test('is journalled before it is made, made in one write, and read back', () => {
    const { fake, changes, plan, states } = setUp();
    const change = plan();
    expect(states()).toEqual(['1 planned']);
    expect(fake.commands).toEqual([]);
    expect(changes.apply(change)).toEqual({ kind: 'applied' });
    expect(states()).toEqual(['1 planned', '1 applied']);
    expect(fake.commands).toEqual(['ed 0xfffff80000100000 0x20636241']);
    expect(changes.open).toEqual([change]);
  });

  test.each(['ignored', 'refused'] as const)('that is %s is not made, and not open', (fate) => {
    const { fake, changes, plan, states } = setUp();
    fake.onWrite = () => fate;
    expect(changes.apply(plan())).toMatchObject({ kind: 'refused', undone: { kind: 'undone' } });
    expect(changes.open).toEqual([]);
    expect(states()).toEqual(['1 planned', '1 undone']);
    expect(fake.dword(place)).toBe(0xffffff0f);
  });

  test('says what the debugger said when it refused', () => {
    const { fake, changes, plan } = setUp();
    fake.onWrite = () => 'refused';
    expect(changes.apply(plan())).toMatchObject({ failure: 'Memory access error' });
  });

  test('stays open when memory cannot be read any more', () => {
    const { fake, changes, plan } = setUp();
    const change = plan();
    changes.apply(change);
    fake.onWrite = () => 'ignored';
    fake.take(place, 4);
    expect(changes.undo(change)).toMatchObject({ kind: 'stillThere', repair });
    expect(changes.open).toEqual([change]);
  });
});

/** A write that is answered with text has had an effect that is not known. */
describe('a write that is complained of', () => {
  const by = (fake: FakeDebugger, verb: string) =>
    fake.commands.filter((command) => command.startsWith(verb));

  test('is seen by a reading that the cache does not stand in the way of, and undone', () => {
    const { fake, changes, plan, states } = setUp();
    fake.onWrite = (command) => (command.includes('0x20636241') ? 'hidden' : 'taken');
    expect(changes.apply(plan())).toEqual({
      kind: 'refused',
      failure: '0xfffff80000100000 not properly sign extended',
      undone: { kind: 'undone' },
    });
    expect(fake.dword(place)).toBe(0xffffff0f);
    expect(states()).toEqual(['1 planned', '1 undone']);
  });

  test('is tried again by name where both readings show the old bytes', () => {
    const { fake, changes, plan } = setUp();
    fake.onWrite = (command) => (command.startsWith('ed 0x') ? 'refused' : 'taken');
    expect(changes.apply(plan())).toEqual({ kind: 'applied' });
    expect(by(fake, 'ed')).toEqual([
      'ed 0xfffff80000100000 0x20636241',
      'ed nt!PoolHitTag 0x20636241',
    ]);
  });

  test('is not tried by a name that means another place by now', () => {
    const { fake, changes, plan } = setUp();
    fake.symbols.set('nt!PoolHitTag', other);
    fake.answers.set('x nt!PoolHitTag', `${other} nt!PoolHitTag = <no type information>`);
    fake.onWrite = () => 'refused';
    changes.apply(plan());
    expect(by(fake, 'ed nt!')).toEqual([]);
  });

  test('may be in force as long as one of the readings is missing', () => {
    const { fake, changes, plan } = setUp();
    fake.onWrite = () => 'refused';
    fake.answers.set('dd nt!PoolHitTag L1', "Couldn't resolve error at 'nt!PoolHitTag '");
    const change = plan();
    expect(changes.apply(change)).toMatchObject({ undone: { kind: 'stillThere', repair } });
    expect(changes.open).toEqual([change]);
    fake.answers.delete('dd nt!PoolHitTag L1');
    expect(changes.undo(change)).toEqual({ kind: 'undone' });
  });

  test('that was to undo is verified in the same way', () => {
    const { fake, changes, plan } = setUp();
    const change = plan();
    changes.apply(change);
    fake.onWrite = () => 'hidden';
    expect(changes.undo(change)).toEqual({ kind: 'undone' });
    expect(by(fake, 'ed')).toHaveLength(2);
    expect(fake.dword(place)).toBe(0xffffff0f);
  });

  test('and never takes effect is told with what is there', () => {
    const { fake, changes, plan } = setUp();
    const change = plan();
    changes.apply(change);
    fake.onWrite = () => 'refused';
    expect(changes.undo(change)).toMatchObject({ kind: 'stillThere', holds: 0x20636241 });
  });
});

test('on a 32-bit target the address is sign-extended, and an undo looks at memory itself', () => {
  const narrow = addressOf('000000008060931c');
  const { fake, changes, plan } = setUp(4, narrow);
  const change = plan();
  expect(changes.apply(change)).toEqual({ kind: 'applied' });
  expect(changes.undo(change)).toEqual({ kind: 'undone' });
  expect(fake.commands).toEqual([
    'ed 0xffffffff8060931c 0x20636241',
    '.cache flushall',
    'ed 0xffffffff8060931c 0xffffff0f',
  ]);
});

test('a change is not made where something else stands than was planned for', () => {
  const { fake, changes, plan } = setUp();
  const change = plan();
  fake.put(place, 1, 1, 2, 3, 4);
  expect(changes.apply(change)).toMatchObject({ kind: 'refused', undone: { kind: 'notOurs' } });
  expect(fake.commands).toEqual([]);
  expect(changes.open).toEqual([]);
});

describe('undoing', () => {
  test('leaves alone what somebody else has written since', () => {
    const { fake, changes, plan, states } = setUp();
    const change = plan();
    changes.apply(change);
    fake.commands.length = 0;
    fake.put(place, 1, 0x78, 0x79, 0x7a, 0x20);
    expect(changes.undo(change)).toEqual({ kind: 'notOurs', holds: 0x207a7978 });
    expect(fake.commands).toEqual([]);
    expect(changes.open).toEqual([]);
    expect(states()).toEqual(['1 planned', '1 applied', '1 gone']);
  });

  test('is not put off by one reading that is wrong', () => {
    const { fake, changes, plan } = setUp();
    const change = plan();
    changes.apply(change);
    const readMemory = fake.readMemory.bind(fake);
    fake.readMemory = (_, length) => {
      fake.readMemory = readMemory;
      return new Uint8Array(length).fill(0x5a);
    };
    expect(changes.undo(change)).toEqual({ kind: 'undone' });
    expect(fake.dword(place)).toBe(0xffffff0f);
  });

  test('does not write over what somebody else has written because one reading fails', () => {
    const { fake, changes, plan } = setUp();
    const change = plan();
    changes.apply(change);
    fake.put(place, 1, 0x78, 0x79, 0x7a, 0x20);
    const readMemory = fake.readMemory.bind(fake);
    fake.readMemory = () => {
      fake.readMemory = readMemory;
      return undefined;
    };
    expect(changes.undo(change)).toEqual({ kind: 'notOurs', holds: 0x207a7978 });
    expect(fake.dword(place)).toBe(0x207a7978);
  });

  test('finishes what was written half', () => {
    const { fake, changes, plan } = setUp();
    const change = plan();
    changes.apply(change);
    fake.put(place, 1, before[0] ?? 0, after[1] ?? 0);
    expect(changes.undo(change)).toEqual({ kind: 'undone' });
    expect(fake.dword(place)).toBe(0xffffff0f);
  });

  test('writes nothing once the target was started again and has PoolHitTag elsewhere', () => {
    const { fake, changes, plan } = setUp();
    const change = plan();
    changes.apply(change);
    fake.take(place, 4);
    fake.answers.set(readPointerSize, '$ptrsize=0000000000000008');
    fake.answers.set('x nt!PoolHitTag', 'fffff800`00200000 nt!PoolHitTag = <no type information>');
    fake.commands.length = 0;
    expect(changes.undo(change)).toEqual({ kind: 'notOurs' });
    expect(fake.commands.filter((command) => command.startsWith('ed'))).toEqual([]);
    expect(changes.open).toEqual([]);
  });

  test('writes the old bytes once and reads them back', () => {
    const { fake, changes, plan, states } = setUp();
    const change = plan();
    changes.apply(change);
    expect(changes.undo(change)).toEqual({ kind: 'undone' });
    expect(fake.dword(place)).toBe(0xffffff0f);
    expect(changes.undo(change)).toEqual({ kind: 'undone' });
    expect(fake.commands).toHaveLength(2);
    expect(states()).toEqual(['1 planned', '1 applied', '1 undone']);
  });

  test('is no write where the old bytes are there already', () => {
    const { fake, changes, plan } = setUp();
    const change = plan();
    changes.apply(change);
    fake.put(place, 1, ...before);
    expect(changes.undo(change)).toEqual({ kind: 'undone' });
    expect(fake.commands).toHaveLength(1);
  });

  test.each(['ignored', 'refused'] as const)('is tried again when a write is %s', (fate) => {
    const { fake, changes, plan } = setUp();
    const change = plan();
    changes.apply(change);
    fake.onWrite = afterTries(2, fate);
    expect(changes.undo(change)).toEqual({ kind: 'undone' });
    expect(fake.dword(place)).toBe(0xffffff0f);
  });

  test('that fails again and again asks a person, and can still succeed later', () => {
    const { fake, changes, plan } = setUp();
    const change = plan();
    changes.apply(change);
    fake.onWrite = () => 'refused';
    expect(changes.undo(change)).toEqual({
      kind: 'stillThere',
      repair: 'ed nt!PoolHitTag 0xffffff0f',
      failure: 'Memory access error',
      holds: 0x20636241,
    });
    fake.onWrite = () => 'taken';
    expect(changes.undo(change)).toEqual({ kind: 'undone' });
  });

  test('of all begins with the last, and goes on where one fails', () => {
    const { fake, changes, plan } = setUp();
    const [first, second] = [plan(), plan(other)];
    changes.apply(first);
    changes.apply(second);
    fake.commands.length = 0;
    fake.onWrite = (command) => (command.includes('200000') ? 'ignored' : 'taken');
    expect(changes.undoAll().map(({ kind }) => kind)).toEqual(['stillThere', 'undone']);
    const writes = fake.commands.filter((command) => command.startsWith('ed'));
    expect(writes.map((command) => command.split(' ')[1])).toEqual([
      '0xfffff80000200000',
      '0xfffff80000200000',
      '0xfffff80000200000',
      '0xfffff80000100000',
    ]);
    expect(changes.open).toEqual([second]);
  });

  test('of a change that a session before has left works like any other', () => {
    const { fake, changes, states } = setUp();
    fake.put(place, 1, ...after);
    const left = changes.adopt({
      thing: { kind: 'poolHitTag' },
      address: place,
      pointerSize: 8,
      before,
      after,
      repair,
    });
    expect(changes.open).toEqual([left]);
    expect(changes.undo(left)).toEqual({ kind: 'undone' });
    expect(states()).toEqual(['1 planned', '1 undone']);
  });
});

test('a target that is gone takes its changes with it', () => {
  const { fake, changes, plan, states } = setUp();
  changes.apply(plan());
  changes.forget();
  expect(changes.open).toEqual([]);
  expect(fake.commands).toHaveLength(1);
  expect(states()).toEqual(['1 planned', '1 applied', '1 gone']);
});
