import { describe, expect, test } from '@jest/globals';
import { type Tag, tagFromValue } from '../../pool/tags/tag';
import { hashSlot } from '../../pool/tags/tracker-table';
import type { FakeDebugger } from '../../test/fake-debugger';
import {
  fakeKernel,
  IDLE,
  KERNEL,
  putRecord,
  TRACKER_SLOTS,
  targetOf,
} from '../../test/fake-kernel';
import { addressOf, frameOf } from '../../test/frames';
import { Arming } from '../arming/arming';
import { Changes } from '../arming/changes';
import { readRegisters } from '../debugger/commands';
import type { StopReading } from '../stops/read-stop';
import { StepOut } from './step-out';

const tag: Tag = tagFromValue(0x20636241);
const slot = hashSlot(tag, TRACKER_SLOTS - 1);
const thread = addressOf('ffffb00000001000');
const callerBase = addressOf('ffffd00000002000');
const caller = addressOf('fffff8010000109c');

/** Inside the allocator, called from a driver. */
const stop: StopReading = {
  ip: KERNEL.breakInstruction,
  sp: addressOf('ffffd00000001000'),
  registers: new Map(),
  thread,
  stack: [
    frameOf('nt!ExAllocateHeapPool+0x8f2', { base: addressOf('ffffd00000001000') }),
    frameOf('nt!ExAllocatePool2+0xdd', { base: addressOf('ffffd00000001800') }),
    frameOf('acmedrv!Read+0x9c', { base: callerBase, address: caller }),
  ],
};

const registers = (more: Readonly<Record<string, string>>): string =>
  Object.entries({ rax: 'ffffa00000123450', rsp: callerBase, rip: caller, ...more })
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');

/** Armed, at a hit; `after` is where the machine stops when it is let run. */
function setUp(after: Readonly<Record<string, string>> = {}, onThread = thread) {
  const fake: FakeDebugger = fakeKernel();
  putRecord(fake, KERNEL.tables[0], slot, tag, { allocs: 5, frees: 1 });
  fake.answers.set(readRegisters(['$thread']), `${registers(after)}\n$thread=${onThread}`);
  const changes = new Changes(fake, fake, () => undefined);
  const arming = new Arming(fake, changes, targetOf(fake), tag, IDLE);
  arming.arm();
  fake.commands.length = 0;
  return { fake, arming, stepOut: new StepOut(fake, changes, arming) };
}

describe('leaving the allocator', () => {
  test('is done disarmed, to the return address, and armed again', () => {
    const { fake, stepOut } = setUp();
    let heldMeanwhile: number | undefined;
    fake.onRun = () => {
      heldMeanwhile = fake.dword(KERNEL.poolHitTag);
      return '';
    };
    expect(stepOut.returnValue(stop)).toBe('ffffa00000123450');
    expect(heldMeanwhile).toBe(IDLE);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(tag);
    expect(fake.commands).toContain('g 0xfffff8010000109c');
    expect(stepOut).toMatchObject({ hasMissed: false, trouble: undefined });
  });

  test.each([
    ['with another stack pointer', { rsp: 'ffffd00000001f00' }, thread],
    ['on another thread', {}, addressOf('ffffb00000009000')],
  ])('%s gives no value', (_, after, onThread) => {
    const { fake, stepOut } = setUp(after, onThread);
    expect(stepOut.returnValue(stop)).toBeUndefined();
    expect(fake.dword(KERNEL.poolHitTag)).toBe(tag);
    expect(stepOut.trouble).toBeUndefined();
  });

  test('that ends somewhere else is trouble, and leaves the machine disarmed', () => {
    const { fake, stepOut } = setUp({ rip: 'fffff80000001234' });
    expect(stepOut.returnValue(stop)).toBeUndefined();
    expect(stepOut.trouble).toEqual({ kind: 'strayed', ip: 'fffff80000001234' });
    expect(stepOut.hasMissed).toBe(true);
    expect(fake.dword(KERNEL.poolHitTag)).toBe(IDLE);
  });

  test('while others allocate is a gap, but the value stands', () => {
    const { fake, stepOut } = setUp();
    fake.onRun = () => {
      putRecord(fake, KERNEL.tables[0], slot, tag, { allocs: 6, frees: 1 });
      return '';
    };
    expect(stepOut.returnValue(stop)).toBe('ffffa00000123450');
    expect(stepOut.hasMissed).toBe(true);
  });

  test('with a tracker that cannot be read is a gap too', () => {
    const { fake, stepOut } = setUp();
    fake.take(KERNEL.tables[1], 0x400);
    stepOut.returnValue(stop);
    expect(stepOut.hasMissed).toBe(true);
  });

  test('is not begun where PoolHitTag cannot be disarmed', () => {
    const { fake, stepOut } = setUp();
    fake.onWrite = () => 'refused';
    expect(stepOut.returnValue(stop)).toBeUndefined();
    expect(stepOut.trouble).toEqual({ kind: 'notArmedAgain' });
    expect(fake.commands.some((command) => command.startsWith('g '))).toBe(false);
  });

  test('is trouble where PoolHitTag cannot be armed again', () => {
    const { fake, stepOut } = setUp();
    fake.onRun = () => {
      fake.onWrite = () => 'ignored';
      return '';
    };
    stepOut.returnValue(stop);
    expect(stepOut.trouble).toEqual({ kind: 'notArmedAgain' });
  });

  test('is not tried where the frame behind the allocator may not be its caller', () => {
    const { fake, stepOut } = setUp();
    const [inner, outer, driver] = stop.stack;
    if (!inner || !outer || !driver) throw new Error('frames');
    const stack = [inner, outer, { ...driver, afterGap: true } as const];
    expect(stepOut.returnValue({ ...stop, stack })).toBeUndefined();
    expect(fake.commands).toEqual([]);
  });

  test('is not tried from a stack without a caller', () => {
    const { fake, stepOut } = setUp();
    expect(stepOut.returnValue({ ...stop, stack: stop.stack.slice(0, 2) })).toBeUndefined();
    expect(fake.commands).toEqual([]);
  });
});
