import { describe, expect, test } from '@jest/globals';
import { defaultTarget, targets } from '../targets';
import type { TargetSpec } from '../targets/spec';
import { protectedCode, protectedPool } from '../targets/variants';
import { createMachine } from './create';
import {
  arm,
  currentProcessor,
  frameNames,
  misplaced,
  pathOfStop,
  pointerSize,
  readGlobal,
  readPlace,
  readTracker,
  readWord,
  runSteps,
  stopAddress,
  symbolText,
} from './fixtures';
import type { Machine, MachineFrame } from './machine';
import { poolUnits } from './pool-header';
import { tagOf } from './tag-bytes';

const GO = { how: 'go' } as const;
const OUT = { how: 'out' } as const;
const each = targets.map((spec) => [spec.id, spec] as const);

const machineOf = (spec: TargetSpec, processors = 2, seed = 7): Machine =>
  createMachine(spec, { seed, processors });

/** Frames of processors that are in the middle of an event are consistent with stack memory. */
function expectStackInMemory(machine: Machine): void {
  const size = pointerSize(machine);
  const frames = currentProcessor(machine).frames.filter((frame) => !frame.inline);
  frames.slice(0, -1).forEach((frame, index) => {
    const caller = frames[index + 1];
    expect(frame.returnAddress).toBe(caller?.pc);
    // A function of ARM64 that has only been entered keeps its return address in a register.
    if (machine.spec.architecture === 'arm64' && frame.base === caller?.base) return;
    expect(readWord(machine, returnSlot(machine, frame, caller?.base ?? 0n), size)).toBe(
      caller?.pc,
    );
  });
  expect(frames.at(-1)?.returnAddress).toBe(0n);
}

/** Above a trap frame of x64 lies no return address: rip stands in the frame, rsp behind it. */
function returnSlot(machine: Machine, frame: MachineFrame, caller: bigint): bigint {
  if (machine.spec.architecture !== 'x64') return frame.base + BigInt(pointerSize(machine));
  if (!/^nt!Ki(PageFault|Interrupt|System)/.test(symbolText(machine, frame.pc))) return caller - 8n;
  expect(readWord(machine, frame.base + 0x180n, 8)).toBe(caller);
  return frame.base + 0x168n;
}

describe.each(each)('%s', (_, spec) => {
  test('is broken into, with PoolHitTag idle and a current stack', () => {
    const machine = machineOf(spec);
    expect(frameNames(machine)[0]).toMatch(/^nt!(DbgBreakPointWithStatus|RtlpBreakWithStatusIns)/);
    expect(readWord(machine, spec.poolHitTag.address, 4)).toBe(BigInt(spec.poolHitTag.idle));
    expectStackInMemory(machine);
  });

  test.each([1, 2, 16])('books on %i processors what the judge counts', (processors) => {
    const machine = machineOf(spec, processors);
    const before = readTracker(machine);
    runSteps(machine, 3000);
    const after = readTracker(machine);
    const tags = new Set(machine.truth().map(({ tag }) => tag));
    expect(tags.size).toBeGreaterThan(5);
    for (const tag of tags) {
      const sites = machine.truth().filter((site) => site.tag === tag);
      const total = (rows: typeof before, counter: 'allocs' | 'frees' | 'bytes') =>
        (rows.get(tag)?.nonPaged[counter] ?? 0) + (rows.get(tag)?.paged[counter] ?? 0);
      const grown = (counter: 'allocs' | 'frees' | 'bytes') =>
        total(after, counter) - total(before, counter);
      expect(grown('allocs')).toBe(sites.reduce((sum, site) => sum + site.allocations, 0));
      expect(grown('frees')).toBe(sites.reduce((sum, site) => sum + site.frees, 0));
    }
  });

  test('stops on the break instruction with frames, stack memory and block in place', () => {
    const machine = machineOf(spec);
    arm(machine, spec.leak);
    const seen = new Set<string>();
    for (let hit = 0; hit < 60; hit++) {
      expect(machine.resume(GO).kind).toBe('breakInstruction');
      const at = stopAddress(machine);
      expect(machine.memory.read(at, machine.breakInstruction.length)).toEqual(
        machine.breakInstruction,
      );
      expectStackInMemory(machine);
      const path = pathOfStop(machine);
      if (!path) throw new Error(`no path for ${frameNames(machine).join(' < ')}`);
      seen.add(path.name);
      expect(misplaced(machine, path.serves)).toBeUndefined();
    }
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });

  test('hits paired by the block at its place give the outstanding blocks and bytes', () => {
    const machine = machineOf(spec);
    arm(machine, spec.leak);
    machine.mark();
    const blocks = new Map<bigint, { readonly site: bigint; readonly bytes: number }>();
    for (let hit = 0; hit < 150; hit++) {
      machine.resume(GO);
      const path = pathOfStop(machine);
      const [place] = path?.places ?? [];
      if (!path || !place) throw new Error('no place');
      const header = place.holds === 'header' && path.serves === 'small';
      const { granularity } = poolUnits(spec.architecture);
      const block = readPlace(machine, place) + BigInt(header ? granularity : 0);
      if (path.kind === 'free') blocks.delete(block);
      else {
        const bytes = chargedBytes(machine, path.serves, block);
        blocks.set(block, { site: siteOf(machine, path.frames.length), bytes });
      }
    }
    for (const { site, outstanding, outstandingBytes } of leakTruth(machine)) {
      const own = [...blocks.values()].filter((block) => block.site === site);
      expect(own).toHaveLength(outstanding);
      if (own.every(({ bytes }) => bytes > 0)) {
        expect(own.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(outstandingBytes);
      }
    }
  });

  test('gives the same run for the same seed and another one for another seed', () => {
    const trail = (seed: number) => {
      const machine = machineOf(spec, 2, seed);
      arm(machine, spec.leak);
      return Array.from({ length: 12 }, () => {
        machine.resume(GO);
        const { frames, registers } = currentProcessor(machine);
        return [machine.current, frames, [...registers]];
      });
    };
    expect(trail(3)).toEqual(trail(3));
    expect(trail(3)).not.toEqual(trail(4));
  });

  test('leaks at one call site and nowhere else', () => {
    const machine = machineOf(spec, 2);
    machine.mark();
    runSteps(machine, 40_000);
    const [most, second] = leakTruth(machine).sort((a, b) => b.outstanding - a.outstanding);
    expect(symbolText(machine, most?.site ?? 0n)).toBe('acmeflt!FltQueryNotify+0x13c');
    expect(most?.outstanding).toBeGreaterThan(100);
    expect(second?.outstanding).toBeLessThan(10);
    const busiest = leakTruth(machine).sort((a, b) => b.allocations - a.allocations)[0];
    expect(busiest?.site).not.toBe(most?.site);
  });

  test('a step-out comes back on the same thread at the right stack pointer', () => {
    const machine = machineOf(spec, 4);
    arm(machine, spec.leak);
    let verified = 0;
    for (let hit = 0; hit < 40; hit++) {
      machine.resume(GO);
      arm(machine, '\0\0\0\0');
      const { thread, frames } = currentProcessor(machine);
      const outer = frames.find((frame) => frame.pc === frames[0]?.returnAddress);
      expect(machine.resume(OUT).kind).toBe('stepped');
      const now = currentProcessor(machine);
      expect(now.thread).toBe(thread);
      expect(now.frames.find((frame) => !frame.inline)).toEqual(outer);
      verified++;
      arm(machine, spec.leak);
    }
    expect(verified).toBe(40);
  });

  test('a return takes the return address off the stack, and on x86 the arguments', () => {
    const machine = machineOf(spec, 1);
    arm(machine, spec.leak);
    const pointer = { x86: 'esp', x64: 'rsp', arm64: 'sp' }[spec.architecture];
    for (let hit = 0; hit < 30; hit++) {
      machine.resume(GO);
      arm(machine, '\0\0\0\0');
      const path = pathOfStop(machine);
      const [returned] = currentProcessor(machine).frames;
      machine.resume(OUT);
      const { registers, frames } = currentProcessor(machine);
      const args = (path?.frames[0]?.args ?? []).filter((word) => word !== 'stale').length;
      const behind = (returned?.base ?? 0n) + 8n + 4n * BigInt(args);
      const own = frames.find((frame) => !frame.inline)?.base;
      expect(registers.get(pointer)).toBe(spec.architecture === 'x86' ? behind : own);
      arm(machine, spec.leak);
    }
  });

  test('stepping out to the caller shows the pointer in the return register', () => {
    const machine = machineOf(spec, 1);
    arm(machine, spec.leak);
    const result = { x86: 'eax', x64: 'rax', arm64: 'x0' }[spec.architecture];
    for (let hit = 0; hit < 30; hit++) {
      arm(machine, spec.leak);
      machine.resume(GO);
      arm(machine, '\0\0\0\0');
      const path = pathOfStop(machine);
      if (path?.kind !== 'alloc' || path.serves !== 'small') continue;
      for (let level = 0; level < path.frames.length; level++) machine.resume(OUT);
      const pointer = currentProcessor(machine).registers.get(result) ?? 0n;
      const tagAt = pointer - (spec.architecture === 'x86' ? 4n : 12n);
      expect(readWord(machine, tagAt, 4)).toBe(BigInt(tagOf(spec.leak)));
    }
  });
});

/** What the header says, in special pool the page's, or the big-page table. */
function chargedBytes(machine: Machine, serves: string, block: bigint): number {
  const { granularity } = poolUnits(machine.spec.architecture);
  if (serves === 'special') return Number(readWord(machine, block & ~0xfffn, 2)) & 0x1fff;
  if (serves !== 'big') {
    const size = Number(readWord(machine, block - BigInt(granularity) + 2n, 2));
    return (size & (granularity === 8 ? 0x1ff : 0xff)) * granularity;
  }
  const { size, fields } = machine.spec.pool.bigPages;
  const table = readGlobal(machine, 'PoolBigPageTable');
  const slots = Number(readGlobal(machine, 'PoolBigPageTableSize'));
  const field = (slot: number, name: string) => {
    const found = fields.find((candidate) => candidate.name === name);
    if (!found) return 0n;
    return readWord(machine, table + BigInt(slot * size + found.offset), found.bytes);
  };
  const slot = Array.from({ length: slots }, (_, index) => index).find(
    (index) => field(index, 'Va') === block,
  );
  if (slot === undefined) throw new Error('a big block without an entry');
  return Number(field(slot, 'NumberOfBytes')) || Number(field(slot, 'NumberOfPages')) * 0x1000;
}

function siteOf(machine: Machine, level: number): bigint {
  return currentProcessor(machine).frames.filter((frame) => !frame.inline)[level]?.pc ?? 0n;
}

function leakTruth(machine: Machine) {
  return machine.truth().filter(({ tag }) => tag === tagOf(machine.spec.leak));
}

describe('stops that are no hit', () => {
  const stops = [
    ['manual break', { kind: 'manualBreak' }, /BreakPointWithStatus/],
    ['hard-coded break', { kind: 'breakInstruction' }, /DebugService2/],
    ['bugcheck', { kind: 'bugcheck', code: 0x7e, parameters: [1n, 2n, 3n, 4n] }, /WithStatus/],
  ] as const;

  test.each(stops)('a %s comes after the hits asked for', (_, stop, frame) => {
    const machine = machineOf(defaultTarget);
    arm(machine, 'Leak');
    machine.inject({ afterHits: 2, stop });
    machine.resume(GO);
    machine.resume(GO);
    expect(machine.resume(GO)).toEqual(stop);
    expect(frameNames(machine)[0]).toMatch(frame);
    expect(pathOfStop(machine)).toBeUndefined();
  });

  test('after a bugcheck the target is gone', () => {
    const machine = machineOf(defaultTarget);
    const stop = { kind: 'bugcheck', code: 0xd1, parameters: [0n, 0n, 0n, 0n] } as const;
    machine.inject({ afterHits: 0, stop });
    expect(machine.resume(GO).kind).toBe('bugcheck');
    expect(machine.memory.read(defaultTarget.poolHitTag.address, 4)).toHaveLength(4);
    expect(machine.resume(GO).kind).toBe('targetGone');
    expect(machine.memory.read(defaultTarget.poolHitTag.address, 4)).toHaveLength(0);
  });

  test('a tag that never comes runs until the debugger breaks in', () => {
    const machine = machineOf(defaultTarget);
    arm(machine, 'none');
    expect(runSteps(machine, 2000)).toEqual({ kind: 'manualBreak' });
  });
});

describe('breakpoints', () => {
  test('stop before the call, at the entry and at the return address', () => {
    const machine = machineOf(defaultTarget, 1);
    const entry = machine.symbols.address('nt!ExFreePoolWithTag') ?? 0n;
    machine.breakpoints.add(entry);
    expect(machine.resume(GO)).toEqual({ kind: 'breakpoint', address: entry });
    const returnTo = currentProcessor(machine).frames[0]?.returnAddress ?? 0n;
    expectStackInMemory(machine);
    machine.breakpoints.clear();
    machine.breakpoints.add(returnTo);
    expect(machine.resume(GO)).toEqual({ kind: 'breakpoint', address: returnTo });
    expect(stopAddress(machine)).toBe(returnTo);
  });

  test.each(each)('stop where a function above the call site is entered, on %s', (_, spec) => {
    const machine = machineOf(spec, 1);
    arm(machine, spec.leak);
    machine.resume(GO);
    const names = frameNames(machine).filter((name) => /^acme\w+!/.test(name));
    const caller = names.at(-1)?.replace(/\+0x.*$/, '') ?? '';
    const entry = machine.symbols.address(caller) ?? 0n;
    expect(machine.canStopAt(entry)).toBe(true);
    machine.breakpoints.add(entry);
    let stop = machine.resume(GO);
    while (stop.kind === 'breakInstruction') stop = machine.resume(GO);
    expect(stop).toEqual({ kind: 'breakpoint', address: entry });
    expect(stopAddress(machine)).toBe(entry);
    expectStackInMemory(machine);
    expect(machine.resume(OUT).kind).toMatch(/stepped|breakInstruction/);
  });

  test('stop where what broke in returns to', () => {
    const machine = machineOf(defaultTarget);
    const returnTo = currentProcessor(machine).frames[0]?.returnAddress ?? 0n;
    machine.breakpoints.add(returnTo);
    expect(machine.resume(GO)).toEqual({ kind: 'breakpoint', address: returnTo });
    expect(stopAddress(machine)).toBe(returnTo);
  });

  test('are not met in the middle of code, nor where nothing calls', () => {
    const machine = machineOf(defaultTarget);
    const at = (name: string) => machine.symbols.address(name) ?? 0n;
    expect(machine.canStopAt(at('nt!ExFreePoolWithTag'))).toBe(true);
    expect(machine.canStopAt(at('nt!ExFreePoolWithTag') + 4n)).toBe(false);
    expect(machine.canStopAt(at('nt!KeBugCheckEx'))).toBe(false);
    expect(machine.canStopAt(at('nt!PoolHitTag'))).toBe(false);
  });

  test('t enters the call that a breakpoint stands on, p steps over it', () => {
    const machine = machineOf(defaultTarget, 1);
    const start = machine.symbols.address('acmeflt!FltQueryNotify') ?? 0n;
    const call = machine.instructions(start).find(({ mnemonic }) => mnemonic === 'call');
    machine.breakpoints.add(call?.address ?? 0n);
    machine.resume(GO);
    expect(stopAddress(machine)).toBe(call?.address);
    machine.resume({ how: 'into' });
    expect(symbolText(machine, stopAddress(machine))).toBe('nt!ExAllocatePoolWithTag');
    machine.resume(GO);
    expect(machine.resume({ how: 'over' }).kind).toBe('stepped');
    expect(symbolText(machine, stopAddress(machine))).toBe('acmeflt!FltQueryNotify+0x13c');
  });

  test('p at a hit goes to the next instruction', () => {
    const machine = machineOf(defaultTarget, 1);
    arm(machine, 'Leak');
    machine.resume(GO);
    const at = stopAddress(machine);
    machine.resume({ how: 'over' });
    expect(stopAddress(machine)).toBe(at + 1n);
  });
});

describe.each(each)('a step into a function on %s', (_, spec) => {
  test('leaves the frames of its callers where they were', () => {
    const machine = machineOf(spec, 1);
    const entry = machine.symbols.address('nt!ExFreePoolWithTag') ?? 0n;
    machine.breakpoints.add(entry);
    machine.resume(GO);
    const atEntry = currentProcessor(machine).frames;
    for (const how of ['over', 'into'] as const) {
      machine.resume({ how });
      const { frames } = currentProcessor(machine);
      expect(frames[0]?.pc).toBeGreaterThan(entry);
      expect(frames[0]?.base).toBe((atEntry[0]?.base ?? 0n) - allocatedAt(machine, entry));
      expect(frames.slice(1)).toEqual(atEntry.slice(1));
      expectStackInMemory(machine);
    }
  });
});

/** What the first instruction of a function takes from the stack, as it is written. */
function allocatedAt(machine: Machine, entry: bigint): bigint {
  const operands = machine.instructions(entry)[0]?.operands ?? '';
  const [, bytes] =
    operands.match(/^rsp,([0-9A-F]+)h$/) ?? operands.match(/sp,#-0x([0-9A-F]+)\]!$/) ?? [];
  return bytes === undefined ? 0n : BigInt(`0x${bytes}`);
}

describe('several events at once', () => {
  test('another processor hits before a step-out comes back, when PoolHitTag stays armed', () => {
    const machine = machineOf(defaultTarget, 8);
    arm(machine, 'Leak');
    const outcomes = new Set<string>();
    for (let hit = 0; hit < 60; hit++) {
      machine.resume(GO);
      outcomes.add(machine.resume(OUT).kind);
    }
    expect([...outcomes].sort()).toEqual(['breakInstruction', 'stepped']);
  });

  test('a page fault allocates on top of an allocation, on the same thread', () => {
    const machine = machineOf(defaultTarget, 1);
    arm(machine, 'Leak');
    let nested: readonly string[] = [];
    for (let hit = 0; hit < 500 && nested.length === 0; hit++) {
      machine.resume(GO);
      const names = frameNames(machine);
      if (names.some((name) => name.startsWith('nt!KiPageFault'))) nested = names;
    }
    expectStackInMemory(machine);
    const fault = nested.findIndex((name) => name.startsWith('nt!KiPageFault'));
    expect(nested.slice(0, fault).join()).toMatch(/acmeflt!FltFault(In\+0xb4|Done\+0x4c)/);
    expect(nested.slice(fault).join()).toMatch(/nt!Ex(Allocate|Free)/);
  });
});

describe('what code passes', () => {
  test('a patched immediate is the tag that the next allocation gets', () => {
    const machine = machineOf(defaultTarget, 1);
    const start = machine.symbols.address('acmeflt!FltQueryNotify') ?? 0n;
    const load = machine.instructions(start).find(({ operands }) => operands.startsWith('r8d,6B'));
    expect(machine.memory.write((load?.address ?? 0n) + 5n, Uint8Array.of(0x31))).toBe(1);
    arm(machine, 'Lea1');
    machine.resume(GO);
    expect(frameNames(machine)).toContain('acmeflt!FltQueryNotify+0x13c');
    expect(readTracker(machine).get(tagOf('Lea1'))?.nonPaged.allocs).toBe(1);
  });

  test('protected code refuses the patch', () => {
    const machine = machineOf(protectedCode(defaultTarget), 1);
    const start = machine.symbols.address('acmeflt!FltQueryNotify') ?? 0n;
    expect(machine.memory.write(start, Uint8Array.of(0x90))).toBe(0);
    expect(machine.memory.write(defaultTarget.poolHitTag.address, Uint8Array.of(1))).toBe(1);
  });

  test('a tag passed with bit 31 is booked and compared without it', () => {
    for (const spec of targets) {
      const machine = machineOf(protectedPool(spec), 1);
      arm(machine, spec.leak);
      expect(machine.resume(GO).kind).toBe('breakInstruction');
      expect(readTracker(machine).has(tagOf(spec.leak))).toBe(true);
    }
  });

  test('freeing a protected block under another tag is bugcheck 0xC2', () => {
    const spec = targets.find(({ id }) => id === 'win7-x64');
    if (!spec) throw new Error('no target');
    const machine = machineOf(protectedPool(spec), 1);
    const start = machine.symbols.address('acmeflt!FltNotifyDone') ?? 0n;
    const load = machine.instructions(start).find(({ operands }) => /^edx,0?EB/.test(operands));
    machine.memory.write((load?.address ?? 0n) + 4n, Uint8Array.of(0xb1));
    expect(machine.resume(GO)).toMatchObject({
      kind: 'bugcheck',
      code: 0xc2,
      parameters: [0x0an, expect.anything(), BigInt(tagOf('Leak')), 0xb161654cn],
    });
  });
});
