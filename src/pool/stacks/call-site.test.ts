import { describe, expect, test } from '@jest/globals';
import { addressOf, frameOf, stackOf, symbolOf } from '../../test/frames';
import { callSite } from './call-site';
import { noCaller } from './known-caller';
import { wellKnownWrapper } from './well-known-wrappers';

const modules = [
  { name: 'nt', start: addressOf('fffff80001400000'), end: addressOf('fffff80001a00000') },
  { name: 'mydrv', start: addressOf('fffff88004960000'), end: addressOf('fffff88004980000') },
];

const stack = [
  frameOf('nt!ExAllocatePoolWithTag+0x64'),
  frameOf('mydrv!MyAllocate+0x12', { address: addressOf('fffff88004961170') }),
  frameOf('mydrv!Dispatch+0x40', { address: addressOf('fffff88004962000') }),
];

describe('the call site', () => {
  test('is keyed by module and offset where the module is known', () => {
    expect(callSite(stack, modules)).toMatchObject({
      key: 'mydrv+0x1170',
      depth: 1,
      module: 'mydrv',
      offset: 0x1170,
    });
  });

  test('is keyed by its return address where it is not', () => {
    expect(callSite(stack)).toMatchObject({ key: '0xfffff88004961170', module: 'mydrv' });
  });

  test('has the same key from a module-and-offset symbol as from a module list', () => {
    expect(callSite(stackOf('nt!ExFreePool+0x9', 'mydrv+0x1170'))?.key).toBe('mydrv+0x1170');
  });

  test('is keyed by its text where there is no address', () => {
    expect(callSite(stackOf('nt!ExFreePool+0x9', 'mydrv!A+0x4'))?.key).toBe('mydrv!A+0x4');
  });

  test('a bare address outside all modules is a site too', () => {
    const site = callSite([frameOf('nt!ExFreePool'), frameOf('ffffa000`00001234')], modules);
    expect(site?.key).toBe('0xffffa00000001234');
    expect(site?.module).toBeUndefined();
  });

  test('skips frames that fit a pattern, in any case', () => {
    expect(callSite(stack, modules, ['MYDRV!myalloc*'])).toMatchObject({ depth: 2 });
  });

  test('skips only what follows the pool functions without a break', () => {
    expect(callSite(stack, modules, ['mydrv!Dispatch'])).toMatchObject({ depth: 1 });
  });

  test('never skips the outermost frame', () => {
    expect(callSite(stack, modules, ['*'])).toMatchObject({ depth: 2 });
  });

  test.each([
    ['right behind the pool functions', 1],
    ['behind a function that is skipped', 2],
  ])('is not known where frames may be missing %s', (_, depth) => {
    const gap = stack.map((frame, index) =>
      index === depth ? ({ ...frame, afterGap: true } as const) : frame,
    );
    expect(callSite(gap, modules, ['mydrv!MyAlloc*'])).toBeUndefined();
    expect(noCaller(gap)).toBe('framesMissing');
  });

  test('does not hang on what is missing further out', () => {
    const [pool, caller, outer] = stack;
    if (!pool || !caller || !outer) throw new Error('frames');
    const gap = [pool, caller, { ...outer, afterGap: true, doubtful: true } as const];
    expect(callSite(gap, modules)).toMatchObject({ key: 'mydrv+0x1170' });
  });

  test('is not known where a pool function itself is doubtful', () => {
    const [pool, caller] = stack;
    if (!pool || !caller) throw new Error('frames');
    expect(callSite([{ ...pool, doubtful: true }, caller], modules)).toBeUndefined();
    expect(callSite([pool, { ...caller, doubtful: true }], modules)).toBeDefined();
  });

  test('is absent when the stack ends inside the allocator', () => {
    expect(callSite(stackOf('nt!DbgBreakPoint', 'nt!ExFreePool+0x9'))).toBeUndefined();
    expect(noCaller(stackOf('nt!ExFreePool+0x9'))).toBe('framesMissing');
    expect(callSite([])).toBeUndefined();
    expect(noCaller([])).toBe('noStack');
  });
});

test.each([
  ['nt!IoAllocateMdl+0x119', 'nt!IoAllocateMdl'],
  ['Wdf01000!FxPoolAllocator+0x81', 'Wdf01000!*'],
  ['dxgkrnl!operator delete+0x1d', '*!operator delete*'],
  ['ndis!NdisAllocateMemoryWithTagPriority+0x20', 'ndis!Ndis*Allocate*'],
  ['mydrv!Alloc+0x4', undefined],
])('well-known wrapper of %s: %s', (text, pattern) => {
  expect(wellKnownWrapper(symbolOf(text))?.pattern).toBe(pattern);
});
