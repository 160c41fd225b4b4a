import { describe, expect, test } from '@jest/globals';
import { MemoryLine } from '../../test/kd/memory-line';
import { statuses } from '../../wire/api';
import { readInteger } from '../../wire/fields';
import { bodies } from '../../wire/manipulate';
import { controlSpaces, type WireArchitecture } from '../../wire/processor';
import { arm } from '../kernel/fixtures';
import type { Machine } from '../kernel/machine';
import { Random } from '../kernel/random';
import { findTarget } from '../targets';
import type { TargetSpec } from '../targets/spec';
import { bootTarget } from './boot';

function target(id: string): TargetSpec {
  const found = findTarget(id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
}

function open(id = 'win11-24h2-x64', noise?: (bytes: Uint8Array) => Uint8Array) {
  const spec = target(id);
  const architecture: WireArchitecture = spec.architecture === 'x86' ? 'x86' : 'x64';
  const line = new MemoryLine(architecture, () => bootTarget(spec, { seed: 3 }), noise);
  line.session.attach('a test');
  return { line, client: line.client, machine: line.session.machine, spec, architecture };
}

const tagBytes = (tag: string) => Uint8Array.from([...tag], (c) => c.charCodeAt(0));

/** Pool events since the books were marked; of one tag, or of all. */
const eventsOf = (machine: Machine, tag?: string): number =>
  machine
    .truth()
    .filter((site) => tag === undefined || site.tag === Number(readInteger(tagBytes(tag), 0, 4)))
    .reduce((sum, site) => sum + site.allocations + site.frees, 0);

const both = ['win11-24h2-x64', 'win7-x86'];

describe.each(both)('a debugger at %s', (id) => {
  test('gets the stop at which the machine stands, and what it stands on', async () => {
    const { client, machine, spec } = open(id);
    const stop = await client.attach();
    const at = machine.processors[machine.current];
    expect(stop).toMatchObject({
      processor: machine.current,
      processors: machine.processors.length,
      pc: at?.frames[0]?.pc,
      thread: at?.thread,
      event: { what: 'exception', code: statuses.breakpoint, firstChance: true },
    });
    expect(stop.instructions[0]).toBe(0xcc);
    const nt = spec.modules.find(({ name }) => name === 'nt')?.base ?? 0n;
    expect((await client.version()).minor).toBe(spec.build);
    expect([...(await client.read(nt, 2))]).toEqual([0x4d, 0x5a]);
  });

  test('arms PoolHitTag and meets every event of the tag', async () => {
    const { client, machine, spec } = open(id);
    await client.attach();
    await client.write(spec.poolHitTag.address, tagBytes(spec.leak));
    machine.mark();
    for (let hit = 1; hit <= 60; hit++) {
      await client.go();
      const stop = await client.nextStop();
      const at = machine.processors[machine.current];
      expect(stop.pc).toBe(at?.frames[0]?.pc);
      expect(stop.thread).toBe(at?.thread);
      expect(stop.event).toMatchObject({ code: statuses.breakpoint });
      expect(machine.hitBlock()).toBeDefined();
      expect(eventsOf(machine, spec.leak)).toBe(hit);
    }
  });

  test('that does not step over the int 3 gets the same stop again', async () => {
    const { client, machine, spec } = open(id);
    await client.attach();
    arm(machine, spec.leak);
    await client.go();
    const first = await client.nextStop();
    const events = eventsOf(machine);
    await client.go({ stepOver: false });
    expect(await client.nextStop()).toEqual(first);
    await client.go({ stepOver: false, trace: true });
    expect(await client.nextStop()).toEqual(first);
    expect(eventsOf(machine)).toBe(events);
    await client.go();
    await client.nextStop();
    expect(eventsOf(machine)).toBeGreaterThan(events);
  });

  test('that sets the program counter elsewhere gets an access violation there, not an invention', async () => {
    const { client } = open(id);
    const { pc } = await client.attach();
    await client.setPc(pc + 0x40n);
    await client.go({ stepOver: false });
    const stop = await client.nextStop();
    expect(stop).toMatchObject({ pc: pc + 0x40n, event: { code: statuses.accessViolation } });
    await client.setPc(pc + 1n);
    await client.go({ stepOver: false });
    client.breakIn();
    expect((await client.nextStop()).event).toMatchObject({ code: statuses.breakpoint });
  });

  test('steps from the int 3 to the instruction behind the next one', async () => {
    const { client, machine, spec } = open(id);
    await client.attach();
    arm(machine, spec.leak);
    await client.go();
    const { pc } = await client.nextStop();
    const code = machine.instructions(pc).filter(({ address }) => address > pc);
    await client.go({ trace: true });
    const stop = await client.nextStop();
    expect(stop.event).toMatchObject({ code: statuses.singleStep });
    expect(code[0]?.mnemonic === 'ret' ? stop.pc : code[1]?.address).toBe(stop.pc);
  });

  test('breaks into a running machine', async () => {
    const { client, line } = open(id);
    await client.attach();
    await client.go();
    client.breakIn();
    const stop = await client.nextStop();
    expect(stop.event).toMatchObject({ code: statuses.breakpoint });
    expect(line.events.at(-1)).toMatchObject({
      what: 'stopped',
      stop: { cause: { kind: 'manualBreak' } },
    });
    const status = await client.register(id.endsWith('x86') ? 'eax' : 'rcx');
    expect(status).toBe(1n);
  });

  test('stops at a breakpoint of its own, whose byte the kernel takes out of what it reports', async () => {
    const { client, machine, spec, architecture } = open(id);
    await client.attach();
    const entry = machine.symbols.address(
      spec.paths.find(({ kind }) => kind === 'alloc')?.entry ?? '',
    );
    if (entry === undefined) throw new Error('no allocator');
    const [original] = machine.memory.read(entry, 1);
    const wire = architecture === 'x86' ? BigInt.asUintN(64, BigInt.asIntN(32, entry)) : entry;
    const set = await client.ask('writeBreakpoint', bodies.writeBreakpoint, { address: wire });
    expect(set.ok).toBe(true);
    expect(machine.memory.read(entry, 1)[0]).toBe(0xcc);
    await client.go();
    const stop = await client.nextStop();
    expect(stop).toMatchObject({ pc: entry, event: { code: statuses.breakpoint } });
    expect(stop.instructions[0]).toBe(original);
    const handle = Number(readInteger(set.body, 8, 4));
    const again = await client.ask('restoreBreakpoint', bodies.restoreBreakpoint, { handle });
    expect(again.status).toBe(statuses.unsuccessful);
    await client.go({ trace: true });
    expect(await client.nextStop()).toMatchObject({
      pc: machine.instructions(entry).find(({ address }) => address > entry)?.address,
      event: { code: statuses.singleStep },
    });
  });

  test('switches to another processor, whose registers it then gets', async () => {
    const { client, machine } = open(id);
    await client.attach();
    const other = machine.processors.find(({ number }) => number !== machine.current);
    client.send('switchProcessor', undefined, undefined, undefined, other?.number);
    const stop = await client.nextStop();
    expect(stop).toMatchObject({
      processor: other?.number,
      thread: other?.thread,
      pc: other?.frames[0]?.pc,
      event: { code: statuses.wakeDebugger },
    });
    expect(await client.register(id.endsWith('x86') ? 'esp' : 'rsp')).toBe(
      other?.registers.get(id.endsWith('x86') ? 'esp' : 'rsp'),
    );
  });

  test('is refused a context that it was not given at this stop', async () => {
    const { client } = open(id);
    await client.attach();
    const context = await client.context();
    expect((await client.ask('setContext', undefined, undefined, context)).ok).toBe(true);
    await client.attach();
    const refused = await client.ask('setContext', undefined, undefined, context);
    expect(refused.status).toBe(statuses.unsuccessful);
  });

  test.each(['readIo', 'getBusData', 'pageIn', 'checkLowMemory', 'switchPartition'] as const)(
    'is told that %s is not done',
    async (name) => {
      const { client } = open(id);
      await client.attach();
      expect((await client.ask(name)).status).toBe(statuses.unsuccessful);
    },
  );

  test('steps out of a break-in instruction by instruction', async () => {
    const { client, machine } = open(id);
    const { pc } = await client.attach();
    await client.go({ trace: true });
    const second = await client.nextStop();
    expect(second.event).toMatchObject({ code: statuses.singleStep });
    const code = machine.instructions(pc).map(({ address }) => address);
    const caller = machine.processors[machine.current]?.frames[0]?.pc;
    expect([code[code.indexOf(pc) + 2], caller]).toContain(second.pc);
  });

  test('hears of an image that is loaded while the machine runs, and lets it run on', async () => {
    const { client, line } = open(id);
    await client.attach();
    const image = {
      what: 'loadSymbols',
      path: '\\SystemRoot\\System32\\drivers\\new.sys',
      base: id.endsWith('x86') ? 0xf7c00000n : 0xfffff80551ac0000n,
      size: 0x12000,
      checksum: 0x1234,
      unload: false,
    } as const;
    expect(line.session.announce(image)).toBe(false);
    await client.go();
    for (const _ of Array(4)) await line.pump(() => undefined);
    expect(line.session.announce(image)).toBe(true);
    expect((await client.nextStop()).event).toEqual(image);
    expect((await client.attach()).event).toEqual(image);
    await client.go();
    client.breakIn();
    expect((await client.nextStop()).event).toMatchObject({ code: statuses.breakpoint });
  });

  test('hears of the kernel of a machine that was started again, which runs with nothing armed', async () => {
    const { client, line, machine, spec } = open(id);
    await client.attach();
    arm(machine, spec.leak);
    client.send('reboot');
    await client.nextStop();
    const stop = await client.attach();
    expect(stop.event).toMatchObject({
      what: 'loadSymbols',
      path: expect.stringMatching(/nt.*exe$/),
    });
    expect(line.session.machine).not.toBe(machine);
    expect([...(await client.read(spec.poolHitTag.address, 4))]).not.toEqual([
      ...tagBytes(spec.leak),
    ]);
    client.breakIn();
    await client.go();
    expect((await client.nextStop()).event).toMatchObject({ code: statuses.breakpoint });
  });

  test('crashes the machine, reads why, and finds a new one behind the cut line', async () => {
    const { client, line, machine } = open(id);
    await client.attach();
    client.send('causeBugCheck', bodies.causeBugCheck, { code: 0xe2 });
    await client.nextStop();
    expect(client.prints.join('')).toMatch(/\*\*\* Fatal System Error: 0x000000e2/);
    const noted = machine.symbols.address('nt!KiBugCheckData') ?? 0n;
    expect([...(await client.read(noted, 4))]).toEqual([0xe2, 0, 0, 0]);
    expect(line.events.at(-1)).toMatchObject({
      what: 'stopped',
      stop: { cause: { kind: 'bugcheck', code: 0xe2 } },
    });
    await client.go();
    await expect(client.nextStop()).rejects.toThrow('a stop did not come');
    expect(line.hungUp).toBe(true);
    line.session.detach();
    line.session.attach('a test');
    expect((await client.attach()).event).toMatchObject({ code: statuses.breakpoint });
  });
});

describe('a line that is cut', () => {
  test('leaves an armed machine at its next hit, where the next debugger finds it', async () => {
    const { client, line, machine, spec } = open();
    await client.attach();
    arm(machine, spec.leak);
    await client.go();
    await client.nextStop();
    await client.go();
    for (const _ of Array(4)) await line.pump(() => undefined);
    line.session.detach();
    while (line.session.isRunning) line.session.run(1000);
    const events = eventsOf(machine);
    line.session.attach('another test');
    const stop = await client.attach();
    expect(stop.pc).toBe(machine.processors[machine.current]?.frames[0]?.pc);
    expect(eventsOf(machine)).toBe(events);
    await client.go();
    await client.nextStop();
    expect(eventsOf(machine)).toBeGreaterThan(events);
  });

  test('to a stopped machine leaves it there, registers of the debugger included', async () => {
    const { client, line, machine } = open();
    const first = await client.attach();
    line.session.detach();
    line.session.attach('another test');
    expect(await client.attach()).toEqual(first);
    expect(line.session.machine).toBe(machine);
  });
});

describe('what i386 and AMD64 do differently', () => {
  test('i386: control space is the processor’s state by offset, its program counter too', async () => {
    const { client, machine, spec } = open('win7-x86');
    await client.attach();
    arm(machine, spec.leak);
    await client.go();
    const { pc } = await client.nextStop();
    const { data } = await client.ask('readControlSpace', bodies.readControlSpace, {
      address: 0xb8,
      count: 4,
    });
    expect(readInteger(data, 0, 4)).toBe(pc);
    const next = new Uint8Array(4);
    new DataView(next.buffer).setUint32(0, Number(pc + 1n), true);
    const values = { address: 0xb8, count: 4 };
    await client.ask('writeControlSpace', bodies.writeControlSpace, values, next);
    const events = eventsOf(machine);
    await client.go({ stepOver: false });
    await client.nextStop();
    expect(eventsOf(machine)).toBeGreaterThan(events);
  });

  test('AMD64: control spaces are numbers', async () => {
    const { client, machine } = open();
    await client.attach();
    const space = async (address: bigint) =>
      (await client.ask('readControlSpace', bodies.readControlSpace, { address, count: 8 })).data;
    const at = machine.processors[machine.current];
    expect(readInteger(await space(controlSpaces.prcb), 0, 8)).toBe(at?.prcb);
    expect(readInteger(await space(controlSpaces.thread), 0, 8)).toBe(at?.thread);
    expect(await space(9n)).toHaveLength(0);
  });

  test('a machine specific register that is not there is not given a value', async () => {
    const { client } = open();
    await client.attach();
    const efer = await client.ask('readMsr', bodies.readMsr, { number: 0xc0000080 });
    expect(readInteger(efer.body, 4, 8)).toBe(0xd01n);
    const none = await client.ask('readMsr', bodies.readMsr, { number: 0x1234 });
    expect(none.status).toBe(statuses.noSuchDevice);
  });

  test('an execution breakpoint in the debug registers stops as a single step', async () => {
    const { client, machine, spec } = open();
    await client.attach();
    const entry = machine.symbols.address(
      spec.paths.find(({ kind }) => kind === 'alloc')?.entry ?? '',
    );
    const special = await client.ask('readControlSpace', bodies.readControlSpace, {
      address: controlSpaces.special,
      count: 0xf0,
    });
    const bytes = special.data.slice();
    new DataView(bytes.buffer).setBigUint64(0x20, entry ?? 0n, true);
    const values = { address: controlSpaces.special, count: bytes.length };
    await client.ask('writeControlSpace', bodies.writeControlSpace, values, bytes);
    await client.go({ dr7: 0x401 });
    const stop = await client.nextStop();
    expect(stop).toMatchObject({ pc: entry, event: { code: statuses.singleStep } });
    expect(stop.registers.dr6 & 0xfn).toBe(1n);
  });
});

describe('memory', () => {
  test('is searched and filled as asked', async () => {
    const { client, spec } = open();
    await client.attach();
    const { address } = spec.poolHitTag;
    const pattern = tagBytes('Leak');
    await client.ask(
      'fillMemory',
      bodies.fillMemory,
      { address: address + 0x101n, count: 8, patternLength: 4 },
      pattern,
    );
    expect(Buffer.from(await client.read(address + 0x100n, 10)).toString('latin1')).toBe(
      '\0LeakLeak\0',
    );
    const values = { address, count: 0x1000, patternLength: 4 };
    const found = await client.ask('searchMemory', bodies.searchMemory, values, pattern);
    expect(readInteger(found.body, 0, 8)).toBe(address + 0x101n);
    const none = await client.ask(
      'searchMemory',
      bodies.searchMemory,
      { ...values, count: 0x101 },
      pattern,
    );
    expect(none.status).toBe(statuses.noMoreEntries);
  });

  test('that is not there is told from memory that is', async () => {
    const { client, spec } = open();
    await client.attach();
    const absent = await client.ask('readVirtual', bodies.readVirtual, { address: 0x10, count: 4 });
    expect(absent).toMatchObject({ status: statuses.unsuccessful, data: new Uint8Array(0) });
    const query = (address: bigint) => client.ask('queryMemory', bodies.queryMemory, { address });
    expect((await query(0x10n)).ok).toBe(false);
    const { body } = await query(spec.poolHitTag.address);
    expect([readInteger(body, 16, 4), readInteger(body, 20, 4)]).toEqual([2n, 7n]);
  });
});

test.each([1, 2, 3])('a line that loses and flips bytes loses no hit (seed %i)', async (seed) => {
  const random = new Random(seed);
  const noise = (bytes: Uint8Array) =>
    Uint8Array.from(
      [...bytes].flatMap((byte) => {
        if (random.chance(1 / 5000)) return [];
        return [random.chance(1 / 5000) ? byte ^ (1 << random.below(8)) : byte];
      }),
    );
  const { client, machine, spec } = open('win7-x64', noise);
  await client.attach();
  await client.write(spec.poolHitTag.address, tagBytes(spec.leak));
  machine.mark();
  for (let hit = 1; hit <= 40; hit++) {
    await client.go();
    const stop = await client.nextStop();
    expect(stop.pc).toBe(machine.processors[machine.current]?.frames[0]?.pc);
    expect(eventsOf(machine, spec.leak)).toBe(hit);
  }
  expect(client.counts.damaged + client.counts.resent).toBeGreaterThan(0);
});
