import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Frame } from '../stacks/frame';
import { type Address, parseAddress } from '../values/address';
import { holderOf } from './holder';
import { SYSTEM_MODULES } from './system-modules';

const address = (digits: string): Address => parseAddress(digits) ?? ('' as Address);

/** `nt!ExFreePool+0x9`, a bare number, `~` before a doubted frame, `^` before one behind a gap. */
function frame(given: string, depth: number): Frame {
  const text = given.replace(/^[~^]/, '');
  const [, module = '', name = '', offset = '0'] =
    /^([^!+]+)(?:!([^+]+))?(?:\+0x([0-9a-f]+))?$/.exec(text) ?? [];
  const isBare = /^0x/.test(text);
  return {
    text,
    address: isBare ? address(text) : address(`fffff8000000${(0x1000 + depth).toString(16)}`),
    ...(!isBare && { symbol: { module, name, offset: Number.parseInt(offset, 16) } }),
    args: [],
    inline: false,
    doubtful: given.startsWith('~'),
    ...(given.startsWith('^') && { afterGap: true as const }),
  };
}

const naming = { modules: [], skip: [], pointerSize: 8 } as const;

const found = (frames: readonly string[], skip: readonly string[] = []) => {
  const holder = holderOf(frames.map(frame), { ...naming, skip });
  return holder.kind === 'driver'
    ? `${holder.module} past ${holder.past}`
    : holder.kind === 'unknown'
      ? `unknown: ${holder.why}`
      : holder.kind;
};

const POOL = ['nt!ExAllocateHeapPool+0x8b6', 'nt!ExAllocatePoolWithTag+0xa7'];
const REQUEST = ['nt!IofCallDriver+0x54', 'nt!NtReadFile+0x5a8', 'nt!KiSystemServiceCopyEnd+0x24'];
const THREAD = ['nt!PspSystemThreadStartup+0x54', 'nt!KiStartSystemThread+0x28'];

describe('the driver behind an allocation', () => {
  test.each([
    ['is the caller itself', [...POOL, 'mydrv!Work+0x12', ...REQUEST], 'mydrv past 0'],
    [
      'is found behind helpers of the kernel',
      [...POOL, 'nt!IopAllocateMdl+0x1', 'nt!IoAllocateMdl+0x5c', 'mydrv!Work+0x12', ...REQUEST],
      'mydrv past 2',
    ],
    [
      'is found behind a framework, whatever the case of its name',
      [...POOL, 'Wdf01000!imp_WdfRequestCreate+0x9', 'mydrv+0x1170', ...REQUEST],
      'mydrv past 1',
    ],
    [
      'is the first one that is no part of the system, not the outermost',
      [...POOL, 'NDIS!NdisAllocateMemory+0x9', 'nic!Send+0x9', 'filter!Send+0x9', ...THREAD],
      'nic past 1',
    ],
    [
      'is a driver of Windows that allocates for itself',
      [...POOL, 'volsnap!VspWrite+0x9', ...REQUEST],
      'volsnap past 0',
    ],
    ['is code in no module', [...POOL, '0xfffff80012345678', ...REQUEST], 'noModule'],
    [
      'is none where all of a whole stack is the system',
      [...POOL, 'Ntfs!NtfsRead', ...REQUEST],
      'system',
    ],
    [
      'is none where a system thread began',
      [...POOL, 'nt!ExpWorkerThread+0x104', ...THREAD],
      'system',
    ],
    ['is never a module of a process', [...POOL, 'nt!NtX+0x1', '0x00007ff812345678'], 'system'],
    ['is not known where the stack was read in part', [...POOL, 'nt!IofCallDriver+0x54'], 'cut'],
    ['is not known without symbols of nt', [...POOL, 'nt+0x1234', 'nt+0x5678'], 'cut'],
    [
      'is never behind a gap',
      [...POOL, 'nt!IoAllocateMdl+0x5c', '^mydrv!Work+0x12', ...REQUEST],
      'unknown: framesMissing',
    ],
    [
      'is never behind a frame that the debugger doubts',
      [...POOL, '~nt!IoAllocateMdl+0x5c', 'mydrv!Work+0x12', ...REQUEST],
      'unknown: framesMissing',
    ],
    ['is not known where the stack ends in the allocator', POOL, 'unknown: framesMissing'],
    ['is not known without a stack', [], 'unknown: noStack'],
  ])('%s', (_what, frames, said) => {
    expect(found(frames)).toBe(said);
  });

  test('is looked for behind functions that are to be skipped', () => {
    const frames = [...POOL, 'mylib!MyAlloc+0x9', 'nt!X+0x1', 'mydrv!Work+0x12', ...REQUEST];
    expect([found(frames), found(frames, ['mylib!My*'])]).toEqual(['mylib past 0', 'mydrv past 2']);
  });

  test('has its name from the list of modules where that covers the address', () => {
    const range = {
      name: 'real',
      start: address('fffff80000001002'),
      end: address('fffff80000001003'),
    };
    const stack = [...POOL, 'misnamed!X+0x1', ...REQUEST].map(frame);
    expect(holderOf(stack, { ...naming, modules: [range] })).toMatchObject({ module: 'real' });
  });
});

test('docs/system-modules.md names the modules that are looked past, and no others', () => {
  const page = readFileSync(join(__dirname, '../../../docs/system-modules.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => row.split(' | ')[0]?.match(/(?<=`)[\w*]+(?=`)/g) ?? []);
  expect([...named].sort()).toEqual([...SYSTEM_MODULES].sort());
});
