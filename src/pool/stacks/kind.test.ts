import { describe, expect, test } from '@jest/globals';
import { stackOf, symbolOf } from '../../test/frames';
import { kindOfCallTarget, kindOfStack } from './kind';
import { poolDirection, poolRun } from './pool-function';

describe('pool functions', () => {
  test.each([
    ['nt!ExAllocatePoolWithTag+0x881', 'alloc'],
    ['nt!ExAllocateHeapPool+0x1b1381', 'alloc'],
    ['nt!ExpAllocatePoolWithTagFromNode+0x5f', 'alloc'],
    ['nt!ExpInsertPoolTrackerInline+0x10', 'alloc'],
    ['nt!MiAllocatePool+0x61', 'alloc'],
    ['ntkrnlmp!ExAllocatePool2+0xdd', 'alloc'],
    ['nt!VerifierExAllocatePoolWithTag+0x1e', 'alloc'],
    ['nt!VfHandlePoolAlloc+0x2a', 'alloc'],
    ['VerifierExt!ExAllocatePool2_wrapper+0x10', 'alloc'],
    ['nt!ExFreeHeapPool+0x362', 'free'],
    ['nt!ExFreeLargePool+0x10', 'free'],
    ['nt!ExDeferredFreePool+0x10', 'free'],
    ['ntoskrnl!ExFreePoolWithTag+0x1a0', 'free'],
    ['nt!VerifierExFreePoolWithTag+0x30', 'free'],
    ['nt!DbgBreakPoint', 'neither'],
    ["nt! ?? ::FNODOBFM::`string'+0x24a2a", 'neither'],
    ['nt!ExpAllocateHandleTable+0x2a', undefined],
    ['nt!ExpAllocateTablePagedPool+0x1c', undefined],
    ['nt!ExpAllocateHandleTableEntry+0x1c', undefined],
    ['nt!MmFreeContiguousMemory+0x10', undefined],
    ['nt!VerifyImage+0x1', undefined],
    ['nt+0x1234', undefined],
    ['mydrv!ExAllocatePoolWithTag+0x4', undefined],
    ["mydrv! ?? ::FNODOBFM::`string'+0x4", undefined],
  ])('%s: %s', (text, direction) => {
    expect(poolDirection(symbolOf(text))).toBe(direction);
  });

  test('only the contiguous run from frame 0 counts', () => {
    const stack = stackOf(
      'nt!ExAllocatePoolWithTag+0x881',
      'nt!VerifierExAllocatePoolWithTag+0x1e',
      'Sample!DriverEntry+0x27',
      'nt!ExFreePool+0x9',
    );
    expect(poolRun(stack)).toBe(2);
    expect(poolRun(stackOf('Sample!DriverEntry+0x27'))).toBe(0);
    expect(poolRun(stackOf('nt!DbgBreakPoint', 'nt!ExFreePool+0x9'))).toBe(2);
  });
});

describe('the kind of a stop', () => {
  test.each<[string, string[], string | undefined]>([
    ['named by frame 0', ['nt!ExFreePoolWithTag+0x1a0', 'Driver+0x11b1'], 'free'],
    [
      'named behind the break and the tracker',
      ['nt!DbgBreakPoint', 'nt!ExpInsertPoolTracker+0xb2', 'nt!ExAllocatePoolWithTag+0x13d', 'a!b'],
      'alloc',
    ],
    [
      'a block that the limit of its tag takes back',
      ['nt!ExFreeHeapPool+0x10', 'nt!ExAllocateHeapPool+0x900', 'nt!ExAllocatePool2+0xdd', 'a!b'],
      'free',
    ],
    [
      'a junk label and the caller at once',
      ["nt! ?? ::FNODOBFM::`string'+0x24a2a", 'Sample!DriverEntry+0x27', 'nt!ExFreePool'],
      undefined,
    ],
    [
      'a junk label before a pool function',
      ["nt! ?? ::FNODOBFM::`string'+0x24a2a", 'nt!ExAllocatePoolWithQuotaTag+0x50', 'a!b'],
      'alloc',
    ],
    ['cold code printed as ExFreePool', ['nt!ExFreePool+0x126', 'Driver+0x11b1'], undefined],
    ['ExFreePool itself', ['nt!ExFreePool+0x40', 'Driver+0x11b1'], 'free'],
    [
      'cold code behind ExFreePool in a free',
      ['nt!ExFreePool+0x4a0', 'nt!ExFreePoolWithTag+0x10', 'a!b'],
      'free',
    ],
    ['no pool function', ['Driver+0x11b1', 'nt!ExFreePool+0x9'], undefined],
    ['nothing', [], undefined],
  ])('%s', (_, texts, kind) => {
    expect(kindOfStack(stackOf(...texts))).toBe(kind);
  });

  test.each([
    ['nt!ExAllocatePoolWithTag', 'alloc'],
    ['pci!_imp_ExAllocatePool2', 'alloc'],
    ['Drv!_imp__ExFreePoolWithTag@8', 'free'],
    ['Drv!__imp_ExFreePool', 'free'],
    ['Drv!_imp_IoFreeMdl', undefined],
    ['Driver+0x2068', undefined],
    ['nt!DbgBreakPoint', undefined],
    ['nt!ExFreePool+0x126', undefined],
  ])('a call of %s: %s', (target, kind) => {
    expect(kindOfCallTarget(symbolOf(target))).toBe(kind);
  });
});
