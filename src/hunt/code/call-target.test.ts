import { describe, expect, test } from '@jest/globals';
import type { Frame } from '../../pool/stacks/frame';
import { offsetAddress } from '../../pool/values/address';
import type { FakeDebugger } from '../../test/fake-debugger';
import { fakeKernel, targetOf } from '../../test/fake-kernel';
import { addressOf, frameOf } from '../../test/frames';
import { HostError } from '../debugger/ports';
import { CallTargets } from './call-target';

const returnAddress = addressOf('fffff8010000109c');
const FUNCTION = addressOf('fffff800c0345678');
const SLOT = addressOf('fffff80100003068');
const THUNK = addressOf('fffff80100005000');

/** Codes that end at the return address. */
const CALL = [0xe8, 0xdc, 0x45, 0x34, 0xc0];
const IMPORT = [0xff, 0x15, 0xcc, 0x1f, 0x00, 0x00];
const BOUND = [0x4c, 0x8b, 0x15, 0xd1, 0x1f, 0x00, 0x00, ...CALL];
const CALL_THUNK = [0xe8, 0x64, 0x3f, 0x00, 0x00];
/** At -5 it calls fffff801`4c510f9c, at -3 what rax points to. */
const BOTH = [0xe8, 0x00, 0xff, 0x50, 0x4c];

/** A driver's code in a fake kernel where each of these names stands for an address. */
function setUp(code: readonly number[], names: Readonly<Record<string, readonly string[]>> = {}) {
  const fake = fakeKernel();
  const target = targetOf(fake);
  fake.commands.length = 0;
  fake.put(offsetAddress(returnAddress, -32), 1, ...Array<number>(32).fill(0x90));
  fake.put(offsetAddress(returnAddress, -code.length), 1, ...code);
  fake.put(SLOT, 8, FUNCTION);
  for (const [address, given] of Object.entries(names)) name(fake, address, given);
  const targets = new CallTargets(fake, target);
  const called = (inner?: Frame) => targets.before(returnAddress, inner);
  return { fake, targets, called };
}

function name(fake: FakeDebugger, address: string, names: readonly string[]): void {
  const rows = names.map((each) => `    ${each} (${each.split('!')[1]})`);
  fake.answers.set(`ln 0x${address}`, ['(…)   …', 'Exact matches:', ...rows].join('\n'));
}

const undecided = { kind: 'undecided' };

describe('the call before a return address', () => {
  test.each([
    ['a call', CALL],
    ['a call through an import slot', IMPORT],
    ['an import that the kernel has bound', BOUND],
  ])('%s is what the debugger calls its target', (_form, code) => {
    const { fake, called } = setUp(code, { [FUNCTION]: ['nt!ExAllocatePoolWithTag'] });
    expect(called()).toEqual({ kind: 'pool', of: 'alloc' });
    expect(called()).toEqual({ kind: 'pool', of: 'alloc' });
    expect(fake.commands).toEqual([`ln 0x${FUNCTION}`]);
  });

  test('is no pool function where the kernel calls it something else', () => {
    const { called } = setUp(IMPORT, { [FUNCTION]: ['nt!IofCallDriver'] });
    expect(called()).toEqual({ kind: 'notPool' });
  });

  test('is what a function of the kernel jumps to that does nothing else', () => {
    const { fake, called } = setUp(CALL_THUNK, { [FUNCTION]: ['nt!ExFreePool'] });
    name(fake, THUNK, ['nt!IopFreeMiniCompletionPacket']);
    const jump = [0x48, 0xff, 0x25, 0x61, 0xe0, 0xff, 0xff, ...Array<number>(8).fill(0xcc)];
    fake.put(THUNK, 1, ...jump);
    expect(called()).toEqual({ kind: 'pool', of: 'free' });
    expect(setUp(CALL_THUNK, { [THUNK]: ['nt!IopFree'], [FUNCTION]: ['nt!Io'] }).called()).toEqual({
      kind: 'notPool',
    });
  });

  test('is followed through the jump that a driver has in between', () => {
    const { fake, called } = setUp(CALL_THUNK, { [FUNCTION]: ['nt!ExFreePoolWithTag'] });
    name(fake, THUNK, ['acmedrv!ExFreePoolWithTag']);
    fake.put(THUNK, 1, 0x48, 0xff, 0x25, 0x61, 0xe0, 0xff, 0xff, ...Array<number>(8).fill(0xcc));
    expect(called()).toEqual({ kind: 'pool', of: 'free' });
  });

  test('is what its import slot is called where somebody has redirected that', () => {
    const { called } = setUp(IMPORT, { [SLOT]: ['acmedrv!_imp_ExFreePool'] });
    expect(called()).toEqual({ kind: 'pool', of: 'free' });
  });

  test.each([
    ['a call by register', [0xff, 0xd6], 'nt!ExFreePool'],
    ['what leads to a function of a driver', CALL, 'acmedrv!AcmeAllocate'],
    ['what leads to where registers say', IMPORT, 'nt!guard_dispatch_icall'],
    ['what leads to where registers say', BOUND, 'nt!_guard_retpoline_import_r10'],
    ['no call', [0x48, 0x8b, 0xd8], 'nt!ExFreePool'],
  ])('%s decides nothing: %j', (_what, code, symbol) => {
    expect(setUp(code, { [FUNCTION]: [symbol] }).called()).toEqual(undecided);
  });

  test('decides nothing where names of one address disagree', () => {
    const names = { [FUNCTION]: ['nt!ExFreePool', 'nt!IofCallDriver'] };
    expect(setUp(CALL, names).called()).toEqual(undecided);
  });

  test('decides nothing where nothing is called so, or the debugger refuses to say', () => {
    const { fake, called } = setUp(CALL);
    expect(called()).toEqual(undecided);
    fake.answers.set(`ln 0x${FUNCTION}`, new HostError('ln', 'no'));
    expect(called()).toEqual(undecided);
  });

  test('decides nothing where code or slot cannot be read', () => {
    const { fake, called } = setUp(IMPORT, { [FUNCTION]: ['nt!ExFreePool'] });
    fake.take(SLOT, 8);
    expect(called()).toEqual(undecided);
    fake.take(offsetAddress(returnAddress, -1), 1);
    expect(called()).toEqual(undecided);
  });

  test('of two readings is the one that goes to the next inner function', () => {
    const inner = addressOf('fffff8014c510f9c');
    const { called } = setUp(BOTH, { [inner]: ['nt!ExFreePool'] });
    const frame = { symbol: { module: 'nt', name: 'ExFreePool', offset: 0x126 } };
    const address = offsetAddress(inner, 0x126);
    expect(called()).toEqual(undecided);
    expect(called(frameOf('nt!ExFreePool+0x126', { ...frame, address }))).toMatchObject({
      of: 'free',
    });
    const cold = offsetAddress(inner, 0x999);
    expect(called(frameOf('nt!ExFreePool+0x126', { ...frame, address: cold }))).toEqual(undecided);
  });

  test('is found on the first bytes of a page behind one that cannot be read', () => {
    const { fake, targets, called } = setUp([]);
    const early = addressOf('fffff80100002005');
    name(fake, FUNCTION, ['nt!ExFreePool']);
    fake.put(offsetAddress(early, -5), 1, 0xe8, 0x73, 0x36, 0x34, 0xc0);
    expect(called()).toEqual(undecided);
    expect(targets.before(early)).toEqual({ kind: 'pool', of: 'free' });
  });
});
