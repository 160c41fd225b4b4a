import { describe, expect, test } from '@jest/globals';
import { addressOf, frameOf } from '../../test/frames';
import { poolLayout } from '../blocks/pool-header';
import { tagFromValue } from '../tags/tag';
import { poolArguments } from './pool-arguments';

const x86 = poolLayout(4, false);
const tag = tagFromValue(0x64636261);
const frame = (text: string, ...args: string[]) => frameOf(text, { args: args.map(addressOf) });

describe('arguments that x86 listings print', () => {
  test('of an allocation under the verifier: the size asked for is the outermost one', () => {
    const stack = [
      frame('nt!ExAllocatePoolWithTag+0x881', '000000c1', '00000070', '64636261'),
      frame('nt!ExAllocatePoolWithTagPriority+0x196', '000000c1', '00000070', '64636261'),
      frame('nt!VeAllocatePoolWithTagPriority+0x1a7', '000000c1', '00000070', '64636261'),
      frame('nt!VerifierExAllocatePoolWithTag+0x1e', '00000001', '0000006c', '64636261'),
      frame('Sample!DriverEntry+0x27', '86a220d0', '86a40000', '00000000'),
    ];
    expect(poolArguments(stack, tag, x86)).toEqual({ requested: 0x6c, poolType: 1 });
  });

  test('of a tracker routine: the charged bytes', () => {
    const stack = [
      frame('nt!DbgBreakPoint', '809fdf74', 'e1043300', '00630053'),
      frame('nt!ExpInsertPoolTracker+0xb2', '64636261', '00000020', '00000000'),
      frame('nt!ExAllocatePoolWithTag+0x13d', '00000000', '00000018', 'e4636261'),
      frame('drv!Work+0x27'),
    ];
    const said = { requested: 0x18, charged: 0x20, poolType: 0 };
    expect(poolArguments(stack, tag, x86)).toEqual(said);
  });

  test('of a free: the block, on which all frames agree', () => {
    const stack = [
      frame('nt!ExFreePoolWithTag+0x649', '91c26130', '64636261', 'a0a4f900'),
      frame('nt!VerifierExFreePoolWithTag+0x30', '91c26130', '64636261', '8772dc00'),
      frame('Sample!SampleUnload+0x14'),
    ];
    expect(poolArguments(stack, tag, x86)).toEqual({ freed: '0000000091c26130' });
  });

  test('that disagree say nothing', () => {
    const stack = [
      frame('nt!ExFreePoolWithTag+0x649', '91c26130', '64636261', 'a0a4f900'),
      frame('nt!ExFreePool+0x19', '91c26140', '00000000', '00000000'),
      frame('Sample!SampleUnload+0x14'),
    ];
    expect(poolArguments(stack, tag, x86)).toEqual({});
  });

  test.each([
    ['another tag', frame('nt!ExAllocatePoolWithTag+0x8', '00000001', '00000070', '41414141')],
    ['too few words', frame('nt!ExAllocatePoolWithTag+0x8', '00000001', '00000070')],
    ['an address that is no block', frame('nt!ExFreePoolWithTag+0x8', '91c26134')],
    ['a user address', frame('nt!ExFreePoolWithTag+0x8', '00c26130')],
    ['a doubtful frame', { ...frame('nt!ExFreePoolWithTag+0x8', '91c26130'), doubtful: true }],
  ])('with %s are not believed', (_, innermost) => {
    expect(poolArguments([innermost, frame('a!b')], tag, x86)).toEqual({});
  });

  test('on x64 are home slots and are not read', () => {
    const stack = [frame('nt!ExFreePoolWithTag+0x1a0', 'ffffa00000001230'), frame('a!b')];
    expect(poolArguments(stack, tag, poolLayout(8, true))).toEqual({});
  });
});
