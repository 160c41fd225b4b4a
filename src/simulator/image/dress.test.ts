import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createMachine } from '../kernel/create';
import { arm, readWord, runSteps } from '../kernel/fixtures';
import type { SimulatedMachine } from '../kernel/simulated-machine';
import { defaultTarget, findTarget, targets } from '../targets';
import type { TargetSpec } from '../targets/spec';
import { missingSymbols, variableFrames } from '../targets/variants';
import { dressMachine, NotServed } from './dress';
import type { ServedImage } from './served-image';
import { Unwinder } from './test-unwinder';

const GO = { how: 'go' } as const;
const served = targets.filter(({ architecture }) => architecture !== 'arm64');
const each = served.map((spec) => [spec.id, spec] as const);
const each64 = each.filter(([, spec]) => spec.architecture === 'x64');

const recording = resolve(__dirname, '../../../samples/recordings/boot-excerpt');
const recorded = findTarget(`recorded:${recording}`) ?? defaultTarget;

function dressed(spec: TargetSpec, processors = 2) {
  const machine = createMachine(spec, { seed: 5, processors });
  return { machine, image: dressMachine(machine) };
}

/** Each processor's frames, unwound from memory, against those that the machine has. */
function expectUnwound(machine: SimulatedMachine, unwinder: Unwinder): void {
  for (const { registers, frames } of machine.processors) {
    const own = frames.filter(({ inline }) => !inline).map(({ pc, base }) => ({ pc, sp: base }));
    const found = unwinder.walk(
      registers.get('rip') ?? 0n,
      registers.get('rsp') ?? 0n,
      registers.get('rbp'),
    );
    expect(found).toEqual(own);
  }
}

const variable = variableFrames(defaultTarget);

describe.each([...each64, [variable.id, variable] as const])('unwind data of %s', (_, spec) => {
  test('lead through every stack of a hunt, of breaks and of single steps', () => {
    const { machine } = dressed(spec);
    const unwinder = new Unwinder(machine.memory, machine.modules);
    expectUnwound(machine, unwinder);
    arm(machine, spec.leak);
    for (let hit = 0; hit < 50; hit++) {
      machine.resume(GO);
      expectUnwound(machine, unwinder);
    }
    arm(machine, '\0\0\0\0');
    for (let steps = 1; steps < 40; steps += 3) {
      runSteps(machine, steps);
      expectUnwound(machine, unwinder);
    }
    machine.inject({ afterHits: 0, stop: { kind: 'breakInstruction' } });
    machine.resume(GO);
    expectUnwound(machine, unwinder);
  });

  test('lead on from every instruction of a function that was stepped into', () => {
    const { machine } = dressed(spec, 1);
    const unwinder = new Unwinder(machine.memory, machine.modules);
    machine.breakpoints.add(machine.symbols.address('nt!ExFreePoolWithTag') ?? 0n);
    machine.resume(GO);
    for (let step = 0; step < 8; step++) {
      machine.resume({ how: 'into' });
      expectUnwound(machine, unwinder);
    }
  });

  test('lead out of a bugcheck', () => {
    const { machine } = dressed(spec);
    const parameters = [1n, 2n, 3n, 4n] as const;
    machine.inject({ afterHits: 0, stop: { kind: 'bugcheck', code: 0xd1, parameters } });
    machine.resume(GO);
    expectUnwound(machine, new Unwinder(machine.memory, machine.modules));
  });
});

describe.each(each)('%s, dressed', (_, spec) => {
  const { machine, image } = dressed(spec);
  const pointer = spec.architecture === 'x86' ? 4 : 8;
  const word = (address: bigint, size: 1 | 2 | 4 | 8 = pointer) => readWord(machine, address, size);
  const field = (type: string, address: bigint, name: string) => {
    const found = image.types
      .find((candidate) => candidate.name === type)
      ?.fields.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`no field ${type}.${name}`);
    return address + BigInt(found.offset);
  };
  const text = (string: bigint) => {
    const buffer = word(string + BigInt(pointer));
    return Buffer.from(machine.memory.read(buffer, Number(word(string, 2)))).toString('utf16le');
  };
  const walkList = (head: bigint) => {
    const entries: bigint[] = [];
    for (let at = word(head); at !== head; at = word(at)) {
      expect(word(word(at) + BigInt(pointer))).toBe(at);
      entries.push(at);
    }
    return entries;
  };

  test('lists its images with name, place, size, checksum and time', () => {
    const names = walkList(image.moduleList).map((entry) => {
      const at = (name: string) => field('_KLDR_DATA_TABLE_ENTRY', entry, name);
      return [text(at('BaseDllName')), word(at('DllBase')), word(at('SizeOfImage'), 4)];
    });
    expect(names).toEqual(
      spec.modules.map((module) => [module.image, module.base, BigInt(module.size)]),
    );
  });

  test('remembers the drivers that were unloaded', () => {
    const global = (name: string) => word(machine.symbols.address(`nt!${name}`) ?? 0n);
    const table = global('MmUnloadedDrivers');
    const count = Number(global('MmLastUnloadedDriver'));
    const found = Array.from({ length: count }, (_, index) => {
      const entry = table + BigInt(index * (pointer === 8 ? 40 : 24));
      const [base = 0n, end = 0n] = [2, 3].map((place) => word(entry + BigInt(place * pointer)));
      return { image: text(entry), base, size: Number(end - base) };
    });
    expect(found).toEqual(spec.unloaded);
    expect(count).toBe(2);
  });

  test('has an image at each base whose sections hold what it has names for', () => {
    for (const module of image.modules) {
      const pe = module.base + word(module.base + 0x3cn, 4);
      expect(word(pe, 4)).toBe(0x4550n);
      expect(word(pe + 8n, 4)).toBe(BigInt(module.timestamp));
      expect(word(pe + 24n + 56n, 4)).toBe(BigInt(module.size));
      expect(word(pe + 24n + 64n, 4)).toBe(BigInt(module.checksum));
      expect(module.checksum).toBeGreaterThan(0);
      expect(word(pe + 6n, 2)).toBe(BigInt(module.sections.length));
      const outside = module.publics.filter(
        ({ rva }) => !module.sections.some((at) => rva >= at.rva && rva < at.rva + at.size),
      );
      expect(outside).toEqual([]);
    }
  });

  test('names a symbol file in each image', () => {
    for (const module of image.modules) {
      const optional = module.base + word(module.base + 0x3cn, 4) + 24n;
      const directory = optional + (pointer === 8 ? 112n : 96n) + 6n * 8n;
      const debug = module.base + word(directory, 4);
      const record = module.base + word(debug + 20n, 4);
      expect(Buffer.from(machine.memory.read(record, 4)).toString()).toBe('RSDS');
      expect(machine.memory.read(record + 4n, 16)).toEqual(module.pdb.guid);
      const name = machine.memory.read(record + 24n, module.pdb.name.length + 1);
      expect(Buffer.from(name).toString()).toBe(`${module.pdb.name}\0`);
    }
  });

  test('exports functions and no data', () => {
    const exported = exportsOf(machine, image, 'nt');
    expect(exported.get('ExAllocatePoolWithTag')).toBe(
      machine.symbols.address('nt!ExAllocatePoolWithTag'),
    );
    expect(exported.has('PoolHitTag')).toBe(false);
    expect(exported.has('ExPoolTagTables')).toBe(false);
    expect(exported.has('ExpInsertPoolTracker')).toBe(false);
    expect([...exported.keys()]).toEqual([...exported.keys()].sort());
  });

  test('knows processes and threads, the running ones as such, on stacks that hold theirs', () => {
    const machine2 = dressed(spec);
    arm(machine2.machine, spec.leak);
    machine2.machine.resume(GO);
    machine2.image.refresh();
    const read = (address: bigint, size: 1 | 2 | 4 | 8 = pointer) =>
      readWord(machine2.machine, address, size);
    for (const processor of machine2.machine.processors) {
      const { thread, prcb, process, registers } = processor;
      expect(read(field('_KPRCB', prcb, 'CurrentThread'))).toBe(thread);
      expect(read(field('_KTHREAD', thread, 'State'), 1)).toBe(2n);
      expect(read(field('_KTHREAD', thread, 'Process'))).toBe(process.address);
      const sp = registers.get(pointer === 4 ? 'esp' : 'rsp') ?? 0n;
      expect(sp).toBeGreaterThan(read(field('_KTHREAD', thread, 'StackLimit')));
      expect(sp).toBeLessThan(read(field('_KTHREAD', thread, 'InitialStack')));
      expect(read(field('_EPROCESS', process.address, 'UniqueProcessId'))).toBe(BigInt(process.id));
    }
    const ids = walkList(image.processList).map((entry) => {
      const links = field('_EPROCESS', 0n, 'ActiveProcessLinks');
      return word(field('_EPROCESS', entry - links, 'UniqueProcessId'));
    });
    expect(ids.slice(0, 3)).toEqual([4n, 0x2acn, 0x5f4n]);
  });

  test('keeps its debugger data in the list that its version leads to', () => {
    expect(word(image.debuggerDataList)).toBe(image.debuggerData);
    const quad = (offset: number) =>
      BigInt.asUintN(pointer * 8, word(image.debuggerData + BigInt(offset), 8));
    expect(word(image.debuggerData + 16n, 4)).toBe(0x4742444bn);
    expect(quad(0x18)).toBe(image.kernelBase);
    expect(quad(0x48)).toBe(image.moduleList);
    const blocks = quad(0x218);
    expect(image.processors.map(({ number }) => word(blocks + BigInt(number * pointer)))).toEqual(
      image.processors.map(({ prcb }) => prcb),
    );
    const context = BigInt(word(image.debuggerData + 0x2bcn, 2));
    for (const { prcb, context: now } of image.processors) {
      const bytes = now();
      expect(machine.memory.read(prcb + context, bytes.length)).toEqual(bytes);
    }
  });

  test('page tables lead from each written address to its bytes', () => {
    const addresses = [spec.poolHitTag.address, image.debuggerData, image.processors[0]?.pcr ?? 0n];
    for (const address of addresses) {
      const found = translate(image, spec, address);
      expect(image.physical.read(found, 16)).toEqual(machine.memory.read(address, 16));
    }
    expect(() => translate(image, spec, 0x123000n)).toThrow('not present');
  });

  test('pages are numbered without gaps, each once', () => {
    const numbers = image.physical.pages().map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  });
});

/** What an image exports, by its export directory in memory. */
function exportsOf(
  machine: SimulatedMachine,
  image: ServedImage,
  name: string,
): ReadonlyMap<string, bigint> {
  const module = image.modules.find((candidate) => candidate.name === name);
  const base = module?.base ?? 0n;
  const read = (address: bigint, size: 1 | 2 | 4 = 4) => readWord(machine, address, size);
  const optional = base + read(base + 0x3cn) + 24n;
  const wide = read(optional, 2) === 0x20bn;
  const directory = base + read(optional + (wide ? 112n : 96n));
  const [addresses = 0n, names = 0n, ordinals = 0n] = [28n, 32n, 36n].map(
    (at) => base + read(directory + at),
  );
  const found = new Map<string, bigint>();
  for (let index = 0n; index < read(directory + 24n); index++) {
    const text = Buffer.from(machine.memory.read(base + read(names + 4n * index), 80));
    const ordinal = read(ordinals + 2n * index, 2);
    found.set(text.toString('latin1').replace(/\0.*$/s, ''), base + read(addresses + 4n * ordinal));
  }
  return found;
}

/** Physical address of a virtual one, by the page tables. */
function translate(image: ServedImage, { architecture }: TargetSpec, address: bigint): bigint {
  const { physical } = image;
  const wide = architecture === 'x64' || physical.pae;
  const shifts =
    architecture === 'x64' ? [39n, 30n, 21n, 12n] : wide ? [30n, 21n, 12n] : [22n, 12n];
  const [bytes, mask] = wide ? [8, 0x1ffn] : [4, 0x3ffn];
  let table = physical.directoryTable;
  for (const shift of shifts) {
    const at = table + ((address >> shift) & mask) * BigInt(bytes);
    const entry = Buffer.from(physical.read(at, bytes));
    const value = wide ? entry.readBigUInt64LE() : BigInt(entry.readUInt32LE());
    if ((value & 1n) === 0n) throw new Error('not present');
    table = value & 0xffff_ffff_f000n;
  }
  return table + (address & 0xfffn);
}

/** A debugger looks for an address between the beginnings of two sections of the image in memory. */
test.each([...each, ['a recording', recorded] as const])(
  'of %s every name and the debug record lie in a section that another one follows',
  (_, spec) => {
    const { image } = dressed(spec, 1);
    for (const { sections, publics } of image.modules) {
      const starts = sections.map(({ rva }) => rva);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const last = starts.at(-1) ?? 0;
      for (const { rva } of publics) expect(rva).toBeLessThan(last);
      expect(sections.some(({ name }) => name === '.rdata')).toBe(true);
    }
  },
);

test('a recording’s loader list begins with the kernel and leaves images of processes out', () => {
  const { machine, image } = dressed(recorded);
  const bases: bigint[] = [];
  const next = (entry: bigint) => readWord(machine, entry, 4);
  for (let entry = next(image.moduleList); entry !== image.moduleList; entry = next(entry)) {
    bases.push(readWord(machine, entry + 0x18n, 4));
  }
  expect(bases[0]).toBe(image.kernelBase);
  expect(bases).toHaveLength(recorded.modules.filter(({ base }) => base >= 0x80000000n).length);
  expect(bases.length).toBeLessThan(recorded.modules.length);
});

describe('choices', () => {
  test('every public name is exported for practice when that is asked for', () => {
    const machine = createMachine(defaultTarget, { seed: 5, processors: 1 });
    const image = dressMachine(machine, { exportSymbols: true });
    expect(exportsOf(machine, image, 'nt').get('PoolHitTag')).toBe(
      defaultTarget.poolHitTag.address,
    );
  });

  test('without a symbol file the kernel is found all the same, and names only what it exports', () => {
    const { machine, image } = dressed(missingSymbols(defaultTarget));
    expect(readWord(machine, image.debuggerData + 0x48n, 8)).toBe(image.moduleList);
    const names = image.modules.find(({ name }) => name === 'nt')?.publics.map(({ name }) => name);
    expect(names).toContain('ExAllocatePool2');
    expect(names).not.toContain('PoolHitTag');
  });

  test('the same machine has the same symbol files, another target has others', () => {
    const guids = (spec: TargetSpec) =>
      dressed(spec).image.modules.map(({ pdb }) => Buffer.from(pdb.guid).toString('hex'));
    expect(guids(defaultTarget)).toEqual(guids(defaultTarget));
    const other = findTarget('win11-23h2-x64') ?? defaultTarget;
    expect(new Set([...guids(defaultTarget), ...guids(other)]).size).toBe(14);
  });

  test('ARM64 is not served, and says so', () => {
    const arm64 = targets.find(({ architecture }) => architecture === 'arm64');
    const machine = createMachine(arm64 ?? defaultTarget, { seed: 1, processors: 1 });
    expect(() => dressMachine(machine)).toThrow(NotServed);
  });
});
