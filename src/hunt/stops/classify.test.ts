import { describe, expect, test } from '@jest/globals';
import type { Frame } from '../../pool/stacks/frame';
import { offsetAddress } from '../../pool/values/address';
import type { FakeDebugger } from '../../test/fake-debugger';
import { fakeKernel, KERNEL, targetOf } from '../../test/fake-kernel';
import { addressOf, frameOf } from '../../test/frames';
import type { StopReport } from '../../text/stops/stop';
import { StopClassifier } from './classify';
import type { StopReading } from './read-stop';

const SITE = addressOf('fffff8010000109c');
const CALLED = 'ln 0xfffff800c0345678';
const JUNK = "nt! ?? ::FNODOBFM::`string'+0x24a2a";
const driver = frameOf('acmedrv!Read+0x9c', { address: SITE });

const frames = (...texts: readonly string[]): readonly Frame[] => [
  ...texts.map((text) => frameOf(text)),
  driver,
];

/** A stop on a break instruction in the kernel. */
function stopOn(stack: readonly Frame[], report?: StopReport): StopReading {
  return {
    ip: KERNEL.breakInstruction,
    sp: addressOf('ffffd00000001000'),
    registers: new Map(),
    stack,
    report,
  };
}

function setUp(bytes: readonly number[] = [0xcc, 0x90, 0x90, 0x90]) {
  const fake: FakeDebugger = fakeKernel();
  fake.put(KERNEL.breakInstruction, 1, ...bytes);
  const classifier = new StopClassifier(fake, targetOf(fake));
  fake.commands.length = 0;
  return { fake, classifier };
}

const kindOf = (...texts: readonly string[]) =>
  setUp().classifier.classify(stopOn(frames(...texts)));

describe('a stop on a break instruction among pool functions is a hit', () => {
  test.each([
    ['alloc', ['nt!ExAllocateHeapPool+0x1b1381', 'nt!ExAllocatePoolWithTag+0x64']],
    ['free', ['nt!ExFreePoolWithTag+0x29c']],
    ['alloc', ['nt!DbgBreakPoint', 'nt!ExpInsertPoolTracker+0xb2', 'nt!ExAllocatePoolWithTag+0x1']],
    ['free', ['nt!ExFreeHeapPool+0x362', 'nt!ExFreePool+0x9']],
  ] as const)('%s, by its names', (of, texts) => {
    expect(kindOf(...texts)).toEqual({ kind: 'hit', of });
  });

  test('on ARM64 as well', () => {
    const { classifier } = setUp([0x00, 0x00, 0x3e, 0xd4]);
    expect(classifier.classify(stopOn(frames('nt!ExFreePool+0x9')))).toMatchObject({ of: 'free' });
  });
});

describe('where no name says what it is', () => {
  /** A caller whose code ends so before the return address. */
  function calling(code: readonly number[], name: string) {
    const { fake, classifier } = setUp();
    fake.put(offsetAddress(SITE, -16), 1, ...Array<number>(16).fill(0x90));
    fake.put(offsetAddress(SITE, -code.length), 1, ...code);
    fake.answers.set(CALLED, `(…)   …\nExact matches:\n    ${name} (${name})`);
    return { fake, classifier };
  }
  const DIRECT = [0xe8, 0xdc, 0x45, 0x34, 0xc0];

  test.each([JUNK, 'nt!ExFreePool+0x126'])('at %s the call before the caller does', (text) => {
    const { fake, classifier } = calling(DIRECT, 'nt!ExAllocatePoolWithTag');
    expect(classifier.classify(stopOn(frames(text)))).toEqual({ kind: 'hit', of: 'alloc' });
    expect(classifier.classify(stopOn(frames(text)))).toEqual({ kind: 'hit', of: 'alloc' });
    expect(fake.commands).toEqual([CALLED]);
  });

  test('a call through a register leaves it unknown', () => {
    const { classifier } = calling([0xff, 0xd6], 'nt!ExAllocatePoolWithTag');
    expect(classifier.classify(stopOn(frames(JUNK)))).toEqual({ kind: 'hit', of: 'unknown' });
  });

  test('a frame that may not be the caller is not asked', () => {
    const { fake, classifier } = calling(DIRECT, 'nt!ExAllocatePoolWithTag');
    const stack = [frameOf(JUNK), { ...driver, afterGap: true } as const];
    expect(classifier.classify(stopOn(stack))).toEqual({ kind: 'hit', of: 'unknown' });
    expect(fake.commands).toEqual([]);
  });

  test('code that cannot be read leaves it unknown', () => {
    const { classifier } = setUp();
    expect(classifier.classify(stopOn(frames(JUNK)))).toEqual({ kind: 'hit', of: 'unknown' });
  });

  test('a call of something else is no hit', () => {
    const { classifier } = calling(DIRECT, 'nt!IofCallDriver');
    expect(classifier.classify(stopOn(frames(JUNK)))).toMatchObject({
      stop: { kind: 'otherBreak', at: JUNK },
    });
  });
});

describe('a foreign stop', () => {
  const hit = frames('nt!ExFreePoolWithTag+0x29c');
  const foreign = (stop: object) => ({ kind: 'foreign', stop });

  test('is what the debugger reports as one', () => {
    const { classifier } = setUp();
    const classify = (report: StopReport) => classifier.classify(stopOn(hit, report));
    expect(classify({ kind: 'manualBreak' })).toEqual(foreign({ kind: 'manualBreak' }));
    expect(classify({ kind: 'breakpoint', number: 3 })).toEqual(
      foreign({ kind: 'breakpoint', number: 3 }),
    );
  });

  test('is one at an instruction that is no break: a breakpoint of the debugger', () => {
    const { classifier } = setUp([0x48, 0x89, 0x5c, 0x24]);
    expect(classifier.classify(stopOn(hit))).toMatchObject({ stop: { kind: 'other' } });
  });

  test('is one where memory cannot be read, until it can', () => {
    const { fake, classifier } = setUp();
    fake.take(KERNEL.breakInstruction, 1);
    expect(classifier.classify(stopOn(hit)).kind).toBe('foreign');
    fake.put(KERNEL.breakInstruction, 1, 0xcc);
    expect(classifier.classify(stopOn(hit)).kind).toBe('hit');
  });

  test('is one outside the kernel', () => {
    const { fake, classifier } = setUp();
    fake.put(SITE, 1, 0xcc, 0x90, 0x90, 0x90);
    expect(classifier.classify({ ...stopOn(hit), ip: SITE }).kind).toBe('foreign');
  });

  test.each([[['nt!KdCheckForDebugBreak+0x1']], [['nt!DbgBreakPoint']]])(
    'is a break of the kernel that is none of the pool: %s',
    (texts) => {
      expect(kindOf(...texts)).toMatchObject({ stop: { kind: 'otherBreak', at: texts[0] } });
    },
  );
});
