import { describe, expect, test } from '@jest/globals';
import { type Tag, tagFromValue } from '../../pool/tags/tag';
import { hashSlot } from '../../pool/tags/tracker-table';
import type { Address } from '../../pool/values/address';
import { fakeKernel, KERNEL, putRecord, TRACKER_SLOTS, targetOf } from '../../test/fake-kernel';
import { addressOf, frameOf } from '../../test/frames';
import type { LastEventReport } from '../../text/stops/last-event.parse';
import { readContextRegister } from '../debugger/commands';
import type { Target } from '../target/target';
import type { CounterReading } from '../tracker/tracker';
import type { StopReading } from './read-stop';
import { LastStop, type Novelty } from './same-stop';

const tag: Tag = tagFromValue(0x20636241);
const slot = hashSlot(tag, TRACKER_SLOTS - 1);
const [own, other] = [addressOf('fffff80000300000'), addressOf('fffff80000310000')];
const counted = { allocs: 7, frees: 2 };

const stop = (registers: Readonly<Record<string, Address>> = {}): StopReading => ({
  ip: KERNEL.breakInstruction,
  sp: addressOf('ffffd00000001000'),
  registers: new Map(Object.entries({ rax: addressOf('5'), $prcb: own, ...registers })),
  stack: [frameOf('nt!ExAllocateHeapPool+0x8f2'), frameOf('acmedrv!Read+0x9c')],
});

const known: LastEventReport = { event: 'Break instruction exception', time: '11:01:10.216' };
const forgotten: LastEventReport = { event: '<no event>' };

interface Before {
  /** Processor that commands look at before the capture. */
  readonly selected?: Address;
  readonly event?: LastEventReport;
  /** Counters of the tag by now; they were {@link counted}. */
  readonly now?: typeof counted | 'unreadable';
}

/** A debugger that stood at the stop, and begins another capture. */
function again({ selected, event, now }: Before): {
  readonly lastStop: LastStop;
  readonly target: Target;
} {
  const fake = fakeKernel();
  if (selected) fake.answers.set(readContextRegister('$prcb'), `$prcb=${selected}`);
  const target = targetOf(fake);
  const lastStop = new LastStop(fake);
  lastStop.saw(stop());
  lastStop.counted({ tag, counters: { kind: 'found', counts: counted } });
  if (now === 'unreadable') fake.take(KERNEL.tables[1], 0x400);
  else putRecord(fake, KERNEL.tables[0], slot, tag, now ?? { allocs: 8, frees: 2 });
  lastStop.begin(target, event);
  return { lastStop, target };
}

const judged = (before: Before, reading = stop(), byUser = false) => {
  const { lastStop, target } = again(before);
  return lastStop.judge(reading, target, byUser);
};

describe('a first hit that equals the last stop in everything', () => {
  test('repeats it where another processor had been chosen', () => {
    expect(judged({ selected: other, event: forgotten })).toBe('repeat');
  });

  test('repeats it where the counters of the tag stand still', () => {
    expect(judged({ selected: own, event: forgotten, now: counted })).toBe('repeat');
    expect(judged({ event: known, now: counted })).toBe('repeat');
  });

  test('is one of a loop where the debugger steps over the last one', () => {
    expect(judged({ selected: own, event: known })).toBe('new');
    expect(judged({ selected: own, event: known, now: 'unreadable' })).toBe('new');
  });

  test.each([
    ['the debugger has no last event', { selected: own, event: forgotten }],
    ['nothing can be read', { event: forgotten, now: 'unreadable' }],
    ['it does not say what its last event was', { selected: own }],
  ] as const)('is doubted where %s', (_, before) => {
    expect(judged(before)).toBe('unknown');
  });

  test("of the user's own g is doubted: nobody knows which processor was chosen then", () => {
    expect(judged({ selected: other, event: known }, stop(), true)).toBe('unknown');
    expect(judged({ selected: own, event: known, now: counted }, stop(), true)).toBe('repeat');
  });
});

test.each([
  ['a register', stop({ rax: addressOf('6') })],
  ['the processor', stop({ $prcb: other })],
  ['the stack pointer', { ...stop(), sp: addressOf('ffffd00000001008') }],
  ['a caller', { ...stop(), stack: [frameOf('nt!ExAllocateHeapPool+0x8f2'), frameOf('b!A+0x1')] }],
])('a hit that differs in %s is a new one', (_, reading) => {
  expect(judged({ selected: other, event: forgotten, now: counted }, reading)).toBe('new');
});

test('nothing repeats before the first stop', () => {
  const fake = fakeKernel();
  const lastStop = new LastStop(fake);
  lastStop.begin(targetOf(fake), forgotten);
  expect(lastStop.judge(stop(), targetOf(fake), false)).toBe('new');
});

describe('a first hit after the arming that equals no stop that was read', () => {
  interface ArmedBefore extends Before {
    /** The debugger's last event when it was armed by `arm`. */
    readonly armedAt?: LastEventReport;
    readonly counters?: CounterReading;
  }
  const found: CounterReading = { kind: 'found', counts: counted };

  /** The first hit of a fresh script. */
  function first({ event, now, armedAt, counters = found }: ArmedBefore, byUser = false): Novelty {
    const fake = fakeKernel();
    if (now === 'unreadable') fake.take(KERNEL.tables[1], 0x400);
    else if (now) putRecord(fake, KERNEL.tables[0], slot, tag, now);
    const target = targetOf(fake);
    const lastStop = new LastStop(fake);
    lastStop.armed({ tag, counters }, armedAt);
    lastStop.begin(target, event);
    return lastStop.judge(stop(), target, byUser);
  }
  const more = { allocs: 8, frees: 2 };

  test('is the one where the machine stood, when the counters stand still', () => {
    expect(first({ event: forgotten, now: counted })).toBe('repeat');
    expect(first({ event: forgotten, counters: { kind: 'absent' } })).toBe('repeat');
  });

  test('is a new one when an event was counted', () => {
    expect(first({ event: forgotten, now: more })).toBe('new');
    expect(first({ event: forgotten, now: more, counters: { kind: 'absent' } })).toBe('new');
  });

  test('is a new one where the debugger steps over the one before, whatever is counted', () => {
    expect(first({ event: known, now: counted })).toBe('new');
  });

  test('is doubted where the counters cannot be read', () => {
    expect(first({ event: forgotten, now: 'unreadable' })).toBe('unknown');
    expect(first({ event: forgotten, now: more, counters: { kind: 'overflow' } })).toBe('unknown');
  });

  test("met by the user's own g is judged by how the debugger stood at the arming", () => {
    expect(first({ armedAt: forgotten, event: known, now: counted }, true)).toBe('repeat');
    expect(first({ armedAt: forgotten, event: known, now: more }, true)).toBe('new');
    expect(first({ armedAt: forgotten, now: 'unreadable' }, true)).toBe('unknown');
  });

  test("met by the user's own g, perhaps after ~Ns, is doubted where nothing was counted", () => {
    expect(first({ armedAt: known, event: known, now: counted }, true)).toBe('unknown');
    expect(first({ armedAt: known, event: known, now: more }, true)).toBe('new');
    expect(first({ armedAt: known, event: known, now: 'unreadable' }, true)).toBe('new');
  });

  test('is not looked for any more once a stop has been read', () => {
    const fake = fakeKernel();
    putRecord(fake, KERNEL.tables[0], slot, tag, counted);
    const target = targetOf(fake);
    const lastStop = new LastStop(fake);
    lastStop.armed({ tag, counters: found }, forgotten);
    lastStop.saw(stop());
    lastStop.begin(target, forgotten);
    expect(lastStop.judge(stop({ rax: addressOf('6') }), target, false)).toBe('new');
  });
});

test('a stop at the beginning may be an old one where the debugger has no last event', () => {
  const comesBack = (event?: LastEventReport) => again({ event }).lastStop.comesBack;
  expect([comesBack(forgotten), comesBack(known), comesBack()]).toEqual([true, false, false]);
});
