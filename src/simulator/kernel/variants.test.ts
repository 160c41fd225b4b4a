import { describe, expect, test } from '@jest/globals';
import { defaultTarget } from '../targets';
import type { TargetSpec } from '../targets/spec';
import {
  alreadyArmed,
  crowdedTracker,
  freedBeforeStop,
  missingSymbols,
  noUsableRegister,
  placeVariants,
  tagLimit,
} from '../targets/variants';
import { createMachine } from './create';
import {
  arm,
  frameNames,
  misplaced,
  pathOfStop,
  readPlace,
  readTracker,
  readWord,
  runSteps,
} from './fixtures';
import type { Machine } from './machine';
import { tagOf } from './tag-bytes';

const GO = { how: 'go' } as const;

const machineOf = (spec: TargetSpec, processors = 2, seed = 7): Machine =>
  createMachine(spec, { seed, processors });

describe('variants', () => {
  test.each(placeVariants.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
    const machine = machineOf(spec);
    arm(machine, spec.leak);
    for (let hit = 0; hit < 60; hit++) {
      expect(machine.resume(GO).kind).toBe('breakInstruction');
      expect(misplaced(machine, pathOfStop(machine)?.serves ?? '')).toBeUndefined();
    }
  });

  test('a decoy holds the block before, not the block', () => {
    const [spec] = placeVariants.filter(({ id }) => id.includes('stale'));
    if (!spec) throw new Error('no variant');
    const machine = machineOf(spec);
    arm(machine, spec.leak);
    let different = 0;
    for (let hit = 0; hit < 60; hit++) {
      machine.resume(GO);
      const [right, ...decoys] = pathOfStop(machine)?.places ?? [];
      const decoy = decoys.find(({ holds }) => holds === 'previous');
      if (right && decoy && readPlace(machine, right) !== readPlace(machine, decoy)) different++;
    }
    expect(different).toBeGreaterThan(30);
  });

  test('without a usable register the registers never hold the block for long', () => {
    const machine = machineOf(noUsableRegister(defaultTarget), 1);
    expect(machine.spec.paths.every(({ places }) => places.length === 0)).toBe(true);
  });

  test('a block freed before the stop is marked free in its header', () => {
    const machine = machineOf(freedBeforeStop(defaultTarget), 1);
    arm(machine, 'Leak');
    for (let hit = 0; hit < 40; hit++) {
      machine.resume(GO);
      const path = pathOfStop(machine);
      const [place] = path?.places ?? [];
      if (path?.kind !== 'free' || path.serves !== 'small' || !place) continue;
      expect(readWord(machine, readPlace(machine, place) - 16n + 3n, 1)).toBe(0n);
    }
  });

  test('the tag limit frees a block before its caller sees it', () => {
    const machine = machineOf(tagLimit(defaultTarget), 1);
    arm(machine, 'Leak');
    let refused = 0;
    let before = '';
    for (let hit = 0; hit < 300; hit++) {
      machine.resume(GO);
      const [name = '', next = ''] = frameNames(machine);
      if (name.startsWith('nt!ExFreeHeapPool')) {
        refused++;
        expect(next).toMatch(/^nt!ExAllocateHeapPool/);
        expect(before).toMatch(/^nt!ExAllocateHeapPool/);
      }
      before = name;
    }
    expect(refused).toBeGreaterThan(5);
  });

  test('without symbol files exported functions have names, variables and types have none', () => {
    const machine = machineOf(missingSymbols(defaultTarget));
    expect(machine.symbols.address('nt!PoolHitTag')).toBeUndefined();
    expect(machine.symbols.structure('_POOL_TRACKER_TABLE')).toBeUndefined();
    expect(machine.symbols.address('nt!ExAllocatePoolWithTag')).toBeDefined();
    expect(machine.symbols.address('nt!ExpAllocatePoolWithTagFromNode')).toBeUndefined();
  });

  test('a machine can be found armed', () => {
    const machine = machineOf(alreadyArmed(defaultTarget), 1);
    expect(machine.resume(GO).kind).toBe('breakInstruction');
    expect(frameNames(machine).join()).toMatch(/nt!Iop(Allocate|Free)Irp/);
  });

  test('a crowded tracker books what has no slot in the overflow record', () => {
    const machine = machineOf(crowdedTracker(defaultTarget));
    runSteps(machine, 2000);
    const rows = readTracker(machine);
    expect(rows.get(tagOf('Ovfl'))?.nonPaged.allocs).toBeGreaterThan(0);
    expect(rows.size).toBe(16 + 4 + 1);
  });
});
