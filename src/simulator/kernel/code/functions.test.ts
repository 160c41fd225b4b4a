import { describe, expect, test } from '@jest/globals';
import { defaultTarget, targets } from '../../targets';
import type { TargetSpec } from '../../targets/spec';
import { createMachine } from '../create';
import { arm } from '../fixtures';
import { CodeImage } from './image';

const each = targets.map((spec) => [spec.id, spec] as const);

describe.each(each)('functions of %s', (_, spec) => {
  const { layout } = new CodeImage(spec);

  test('lie one behind the other, cold code apart from what it belongs to', () => {
    const { functions } = layout;
    expect(functions.length).toBeGreaterThan(60);
    functions.slice(1).forEach(({ start }, index) => {
      expect(start).toBeGreaterThanOrEqual(functions[index]?.end ?? 0n);
    });
    const owners = new Set(functions.filter(({ isCold }) => !isCold).map(({ name }) => name));
    for (const { name } of functions) expect(owners).toContain(name);
  });

  test('no stack shows an address where code takes its frame down', () => {
    const machine = createMachine(spec, { seed: 3, processors: 2 });
    arm(machine, spec.leak);
    for (let hit = 0; hit < 40; hit++) {
      machine.resume({ how: 'go' });
      for (const { pc } of machine.processors.flatMap(({ frames }) => frames)) {
        const at = machine.instructions(pc).find(({ address }) => address === pc);
        if (at) expect(`${at.mnemonic} ${at.operands}`).not.toMatch(/^(ret|pop|leave|jmp|add rsp)/);
      }
    }
  });

  test('nothing returns to the first instruction of a function, not from interrupts either', () => {
    const starts = new Set(layout.functions.map(({ start }) => start));
    const machine = createMachine(spec, { seed: 11, processors: 2 });
    arm(machine, spec.leak);
    let interrupted = 0;
    for (let hit = 0; hit < 80; hit++) {
      machine.resume({ how: 'go' });
      for (const { frames } of machine.processors) {
        for (const { returnAddress } of frames) expect(starts).not.toContain(returnAddress);
      }
      interrupted += machine.hardware.filter(({ activities }) => activities.length > 1).length;
    }
    expect(interrupted).toBeGreaterThan(0);
  });
});

describe('a target whose data give a function two frames', () => {
  const broken: TargetSpec = {
    ...defaultTarget,
    id: 'broken',
    system: {
      ...defaultTarget.system,
      idle: [{ function: 'nt!KiIdleLoop', offset: 0x54, frameSize: 0x60 }],
      nested: [{ function: 'nt!KiIdleLoop', offset: 0x54, frameSize: 0x70 }],
    },
  };

  test('is refused by name', () => {
    expect(() => new CodeImage(broken)).toThrow(
      'broken: nt!KiIdleLoop has a frame of 0x70 bytes and one of 0x60',
    );
  });
});
