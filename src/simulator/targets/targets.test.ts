import { describe, expect, test } from '@jest/globals';
import { createMachine } from '../kernel/create';
import { arm, currentProcessor, frameNames, readGlobal, readWord } from '../kernel/fixtures';
import { defaultTarget, findTarget, targets } from '.';
import type { TargetSpec } from './spec';

/** Frames of stops on the leaking tag, as far as the first function that is no pool function. */
function poolFramesSeen(spec: TargetSpec, hits: number): ReadonlySet<string> {
  const machine = createMachine(spec, { seed: 2, processors: 1 });
  arm(machine, spec.leak);
  const seen = new Set<string>();
  for (let hit = 0; hit < hits; hit++) {
    machine.resume({ how: 'go' });
    const names = frameNames(machine);
    const caller = names.findIndex((name) => name.startsWith('acme'));
    seen.add(names.slice(0, caller).join(' < '));
  }
  return seen;
}

const label = "nt! ?? ::FNODOBFM::`string'";
const expected: readonly (readonly [string, readonly string[]])[] = [
  [
    'xp-x86',
    [
      'nt!DbgBreakPoint < nt!ExAllocatePoolWithTag+0x2e9',
      'nt!DbgBreakPoint < nt!ExpInsertPoolTracker+0x7e < nt!ExAllocatePoolWithTag+0x4c1',
      'nt!DbgBreakPoint < nt!ExFreePoolWithTag+0x2d1',
    ],
  ],
  [
    'win7-x86',
    [
      'nt!ExAllocatePoolWithTag+0x881 < nt!ExAllocatePoolWithTagPriority+0x196 < nt!VeAllocatePoolWithTagPriority+0x1a7 < nt!VerifierExAllocatePoolWithTag+0x1e',
      'nt!ExFreePoolWithTag+0x649 < nt!VerifierExFreePoolWithTag+0x30',
    ],
  ],
  ['win7-x64', [`${label}+0x24a2a`, `${label}+0x24b63`]],
  [
    'win10-1809-x64',
    [
      'nt!ExAllocatePoolWithTag+0xc0d',
      'nt!ExFreePool+0x126',
      'nt!ExpAllocateBigPool+0x2e5 < nt!ExAllocatePoolWithTag+0x9f4',
      'nt!ExFreeLargePool+0x20d < nt!ExFreePoolWithTag+0x7e1',
    ],
  ],
  [
    'win10-21h1-x64',
    [
      'nt!ExAllocateHeapPool+0x1b1381 < nt!ExAllocatePoolWithTag+0x64',
      'nt!ExFreeHeapPool+0x362 < nt!ExFreePool+0x9',
    ],
  ],
  [
    'win11-23h2-x64',
    [
      'nt!ExAllocateHeapPool+0x8f2 < nt!ExpAllocatePoolWithTagFromNode+0x5f < nt!ExAllocatePool2+0xdd',
      'nt!ExFreePoolWithTag+0x1a0',
    ],
  ],
  [
    'win11-24h2-x64',
    [
      'nt!ExAllocateHeapPool+0x8b6 < nt!ExpAllocatePoolWithTagFromNode+0x52 < nt!ExAllocatePool2+0x99 < nt!ExAllocatePoolWithTag+0xa7',
      'nt!ExFreePoolWithTag+0x29c',
    ],
  ],
  [
    'win11-arm64',
    [
      'nt!ExAllocateHeapPool+0x9e8 < nt!ExpAllocatePoolWithTagFromNode+0x64 < nt!ExAllocatePool2+0xd8',
      'nt!ExFreePoolWithTag+0x1b4',
    ],
  ],
];

describe('pool frames at a stop', () => {
  test.each(expected)('%s', (id, frames) => {
    const spec = findTarget(id);
    if (!spec) throw new Error(`no target ${id}`);
    const seen = poolFramesSeen(spec, 80);
    for (const expectedFrames of frames) expect([...seen]).toContain(expectedFrames);
  });

  test('win7-x86 arguments are type, size and tag; the verifier frame has the requested size', () => {
    const spec = findTarget('win7-x86');
    if (!spec) throw new Error('no target');
    const machine = createMachine(spec, { seed: 2, processors: 1 });
    arm(machine, spec.leak);
    while (!frameNames(machine)[0]?.startsWith('nt!ExAllocatePoolWithTag+0x881')) {
      machine.resume({ how: 'go' });
    }
    const { frames } = currentProcessor(machine);
    const argument = (frame: number, index: number) =>
      Number(readWord(machine, (frames[frame]?.base ?? 0n) + BigInt(8 + index * 4), 4));
    expect(argument(0, 0)).toBe(0xc0);
    expect(argument(3, 0)).toBe(0);
    expect(argument(0, 1) - argument(3, 1)).toBe(4);
    for (const frame of [0, 1, 2, 3]) expect(argument(frame, 2)).toBe(0x6c706d53);
  });
});

describe.each(targets.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  test('reads the layouts of its records from symbols', () => {
    const { symbols } = createMachine(spec, { seed: 1, processors: 1 });
    expect(symbols.structure('nt!_POOL_TRACKER_TABLE')?.size).toBe(spec.tracker.size);
    expect(symbols.structure('_POOL_HEADER')?.size).toBe(spec.architecture === 'x86' ? 8 : 16);
    expect(symbols.structure('_POOL_TRACKER_BIG_PAGES')?.size).toBe(spec.pool.bigPages.size);
    expect(symbols.structure('_NO_SUCH_TYPE')).toBeUndefined();
  });

  test('has a tracker as large as kernels of its time', () => {
    const slots = spec.build < 10240 ? 2048 : 4096;
    const machine = createMachine(spec, { seed: 1, processors: 1 });
    expect(readGlobal(machine, 'PoolTrackTableMask')).toBe(BigInt(slots - 1));
  });

  test('has process, id and image name in its objects where kernels of its time have them', () => {
    const machine = createMachine(spec, { seed: 1, processors: 1 });
    arm(machine, spec.leak);
    machine.resume({ how: 'go' });
    const { thread, process } = currentProcessor(machine);
    const { objects, architecture } = spec;
    const pointer = architecture === 'x86' ? 4 : 8;
    expect(readWord(machine, thread + BigInt(objects.thread.apcState + 4 * pointer), pointer)).toBe(
      process.address,
    );
    const id = readWord(machine, process.address + BigInt(objects.process.id), pointer);
    expect(id).toBe(BigInt(process.id));
    const name = machine.memory.read(process.address + BigInt(objects.process.imageName), 4);
    expect(process.image).toMatch(String.fromCharCode(...name));
  });

  test('has the components that make a hunt hard', () => {
    const shared = spec.workloads.filter(({ tag }) => tag === spec.leak);
    expect(shared.length).toBeGreaterThanOrEqual(5);
    expect(shared.filter(({ leaks }) => leaks > 0)).toHaveLength(1);
    expect(spec.sites.some(({ stacks }) => stacks.length >= 8)).toBe(true);
    expect(spec.modules.some(({ symbols }) => symbols === 'none')).toBe(true);
    expect(spec.workloads.some(({ lookaside }) => lookaside)).toBe(true);
    expect(spec.workloads.some(({ nested }) => nested)).toBe(true);
    expect(spec.sites.filter(({ tag }) => 'register' in tag)).toHaveLength(2);
  });

  test.each(['nonPaged', 'paged'])('hits the largest %s tags that it lists', (pool) => {
    const listed = spec.listed.filter((each) => each.pool === pool);
    const largest = listed.sort((a, b) => b.bytes - a.bytes).slice(0, 4);
    const machine = createMachine(spec, { seed: 1 });
    for (const { tag } of largest) {
      arm(machine, tag);
      const stops = Array.from({ length: 3 }, () => machine.resume({ how: 'go' }).kind);
      expect(stops).toEqual(Array<string>(3).fill('breakInstruction'));
    }
  });

  test('has no functions of pool among the callers', () => {
    for (const { stacks } of spec.sites) {
      for (const frame of stacks.flat()) expect(frame.function).not.toMatch(/^nt!Ex\w*Pool/);
    }
  });
});

test('the default target leaks under Leak', () => {
  expect(defaultTarget.id).toBe('win11-24h2-x64');
  expect(defaultTarget.leak).toBe('Leak');
  expect(findTarget('win95')).toBeUndefined();
});
