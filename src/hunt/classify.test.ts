import { describe, expect, test } from '@jest/globals';
import type { Frame } from '../pool/frame';
import type { FakeDebugger } from '../test/fake-debugger';
import { fakeKernel, KERNEL, targetOf } from '../test/fake-kernel';
import { addressOf, frameOf } from '../test/frames';
import type { StopReport } from '../text/stop';
import { StopClassifier } from './classify';
import type { StopReading } from './read-stop';

const SITE = addressOf('fffff8010000109c');
const CALL = 'ub 0xfffff8010000109c L1';
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
  test.each([JUNK, 'nt!ExFreePool+0x126'])('at %s the call before the caller does', (text) => {
    const { fake, classifier } = setUp();
    const call = 'call    nt!ExAllocatePoolWithTag (fffff800`00345678)';
    fake.answers.set(CALL, `fffff801\`00001096 e800000000      ${call}`);
    expect(classifier.classify(stopOn(frames(text)))).toEqual({ kind: 'hit', of: 'alloc' });
    expect(classifier.classify(stopOn(frames(text)))).toEqual({ kind: 'hit', of: 'alloc' });
    expect(fake.commands).toEqual([CALL]);
  });

  test('a call through a register leaves it unknown', () => {
    const { fake, classifier } = setUp();
    fake.answers.set(CALL, 'fffff801`00001096 ffd6            call    rsi');
    expect(classifier.classify(stopOn(frames(JUNK)))).toEqual({ kind: 'hit', of: 'unknown' });
  });

  test('a call of something else is no hit', () => {
    const { fake, classifier } = setUp();
    const call = 'call    nt!IofCallDriver (fffff800`00345678)';
    fake.answers.set(CALL, `fffff801\`00001096 e800000000      ${call}`);
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
