import { describe, expect, test } from '@jest/globals';
import { FakeDebugger } from '../test/fake-debugger';
import { addressOf } from '../test/frames';
import { callTargetBefore } from './call-target';

const returnAddress = addressOf('fffff8010000109c');
const BEFORE = 'ub 0xfffff8010000109c L1';
const SLOT = 'dps 0xfffff80100003068 L1';

/** What the call is, by the lines that `ub` and `dps` print. */
function called(instruction: string, slot?: string) {
  const fake = new FakeDebugger();
  const line = `fffff801\`00001096 ff15cc1f0000      ${instruction}`;
  fake.answers.set(BEFORE, `acmedrv!Read+0x96:\n${line}`);
  if (slot !== undefined) fake.answers.set(SLOT, `fffff801\`00003068  ${slot}`);
  return { target: callTargetBefore(fake, returnAddress), commands: fake.commands };
}

describe('the call before a return address', () => {
  test.each([
    ['call    nt!ExAllocatePool2 (fffff800`00345678)', 'alloc'],
    ['call    nt!ExFreePoolWithTag (fffff800`00345678)', 'free'],
    ['call    qword ptr [acmedrv!_imp_ExAllocatePoolWithTag (fffff801`00003068)]', 'alloc'],
    ['call    qword ptr [acmedrv!_imp_ExFreePool (fffff801`00003068)]', 'free'],
    ['bl      nt!ExFreePool (fffff800`00345678)', 'free'],
  ])('%s says it at once', (instruction, of) => {
    const { target, commands } = called(instruction);
    expect(target).toEqual({ kind: 'pool', of });
    expect(commands).toEqual([BEFORE]);
  });

  test('is told by what an import slot without a name points to', () => {
    const slot = 'fffff800`00345678 nt!ExAllocatePoolWithTag';
    const { target } = called('call    qword ptr [acmedrv+0x3068 (fffff801`00003068)]', slot);
    expect(target).toEqual({ kind: 'pool', of: 'alloc' });
  });

  test.each([
    ['call    nt!IofCallDriver (fffff800`00345678)'],
    ['call    qword ptr [acmedrv!_imp_IofCallDriver (fffff801`00003068)]'],
  ])('%s is no pool function', (instruction) => {
    expect(called(instruction).target).toEqual({ kind: 'notPool' });
  });

  test.each([
    ['call    rsi'],
    ['call    acmedrv!AcmeAllocate (fffff801`00001800)'],
    ['mov     rbx,rax'],
    ['call    qword ptr [acmedrv+0x3068 (fffff801`00003068)]'],
  ])('%s decides nothing', (instruction) => {
    expect(called(instruction, 'fffff800`00345678').target).toEqual({ kind: 'undecided' });
  });

  test('decides nothing where code cannot be read', () => {
    const fake = new FakeDebugger();
    fake.answers.set(BEFORE, '                 ^ Unable to find valid previous instruction');
    expect(callTargetBefore(fake, returnAddress)).toEqual({ kind: 'undecided' });
  });
});
