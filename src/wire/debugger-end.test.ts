import { describe, expect, test } from '@jest/globals';
import { Random } from '../simulator/kernel/random';
import { bootTarget, wireArchitecture } from '../simulator/serve/boot';
import { findTarget } from '../simulator/targets';
import { BadLine, type Faults } from '../test/kd/bad-line';
import { promptBytes } from './debug-io';
import { DebuggerEnd } from './debugger-end';
import { readInteger } from './fields';
import { Link } from './link';
import { readManipulate } from './manipulate';
import { packetKinds } from './packet';
import { contexts } from './processor';
import { askVersion, Requests } from './requests';
import { readStateChange } from './state-change';

function open(id: string, faults: Faults = {}, seed = 1) {
  const spec = findTarget(id);
  if (!spec) throw new Error(`no target ${id}`);
  const architecture = wireArchitecture(spec);
  const line = new BadLine(
    architecture,
    () => bootTarget(spec, { seed }),
    faults,
    new Random(seed),
  );
  const requests = new Requests(architecture);
  const { machine } = line.session;
  const stopIn = (packet: Uint8Array | undefined) => {
    const stop = packet && readStateChange(architecture, packet);
    if (!stop) throw new Error('no stop');
    return stop;
  };
  /** Steps over the int 3 in the way that works on both, and lets the machine run. */
  const goOn = (stop: ReturnType<typeof stopIn>) => {
    const { registers, pc } = contexts[architecture];
    const context = readManipulate(line.ask(requests.getContext(stop.processor)))?.data;
    const [type, offset] = registers[pc] ?? ['u32', 0];
    if (!context) throw new Error('no context');
    const bytes = new DataView(context.buffer, context.byteOffset);
    if (type === 'u64') bytes.setBigUint64(offset, stop.pc + 1n, true);
    else bytes.setUint32(offset, Number(stop.pc + 1n), true);
    line.ask(requests.setContext(stop.processor, context));
    line.resume(requests.goOn(stop.processor, stop.registers.dr7));
  };
  const read = (address: bigint, count: number) =>
    readManipulate(line.ask(requests.readMemory(0, address, count)))?.data;
  const arm = () => {
    const tag = Uint8Array.from([...spec.leak], (character) => character.charCodeAt(0));
    return line.ask(requests.writeMemory(0, spec.poolHitTag.address, tag));
  };
  return { spec, architecture, line, machine, requests, stopIn, goOn, read, arm };
}

const both = ['win11-24h2-x64', 'win7-x86'];

/** Hits that a whole run needs, whatever the line does. */
const HITS = 25;

describe.each(both)("the debugger's end of a line to %s", (id) => {
  test.each<[string, Faults]>([
    ['that is good', {}],
    ['that splits', { split: 0.5 }],
    ['that is late', { delayed: 0.3 }],
    ['that loses bytes', { lost: 0.0003 }],
    ['that changes bytes', { flipped: 0.0003 }],
    ['that does all of it', { lost: 0.0002, flipped: 0.0002, delayed: 0.2, split: 0.3 }],
  ])('meets every event once, over a line %s', (_what, faults) => {
    for (const seed of [1, 2, 3]) {
      const target = open(id, faults, seed);
      const { line, machine, spec, stopIn, goOn, read, arm } = target;
      let stop = stopIn(line.attach());
      arm();
      machine.mark();
      for (let hits = 0; hits < HITS; ) {
        goOn(stop);
        stop = stopIn(line.stop());
        const at = machine.processors[machine.current];
        expect(stop.pc).toBe(at?.frames[0]?.pc);
        expect(stop.thread).toBe(at?.thread);
        // A stop that is reported again, or a break-in made of noise, is no new hit.
        hits = tagEvents(target);
        const bytes = machine.memory.read(stop.pc & ~0xfffn, 600);
        expect(read(stop.pc & ~0xfffn, 600)).toEqual(bytes);
      }
      expect([...machine.memory.read(spec.poolHitTag.address, 4)]).toEqual(
        [...spec.leak].map((character) => character.charCodeAt(0)),
      );
    }
  });

  test('breaks into a machine that runs, however often that has to be asked for', () => {
    const { line, stopIn, goOn } = open(id, { lostBreaks: 5 });
    goOn(stopIn(line.attach()));
    line.end.breakIn();
    expect(stopIn(line.stop()).event).toMatchObject({ what: 'exception' });
    expect(line.events.at(-1)).toMatchObject({ stop: { cause: { kind: 'manualBreak' } } });
  });

  test('comes to a machine that runs, and to one that another debugger has left', () => {
    const { line, stopIn, goOn, read, spec } = open(id);
    goOn(stopIn(line.attach()));
    line.session.detach();
    line.session.attach('another one');
    expect(stopIn(line.attach()).event).toMatchObject({ what: 'exception' });
    line.session.detach();
    line.session.attach('a third one');
    expect(stopIn(line.attach()).event).toMatchObject({ what: 'exception' });
    expect(read(spec.poolHitTag.address, 4)).toHaveLength(4);
  });

  test('hears of images while the machine runs, and of what it prints', () => {
    const { line, stopIn, goOn } = open(id);
    goOn(stopIn(line.attach()));
    line.step();
    line.session.print('hello\n');
    const base = id.endsWith('x86') ? 0xf7c00000n : 0xfffff80551ac0000n;
    const image = { path: 'new.sys', base, size: 0x1000, checksum: 1, unload: false } as const;
    for (let step = 0; step < 4; step++) line.step();
    line.session.announce({ what: 'loadSymbols', ...image });
    expect(stopIn(line.stop()).event).toMatchObject({ what: 'loadSymbols', base });
    expect(line.prints).toEqual(['hello\n']);
  });
});

describe('what is asked of a target that has gone silent', () => {
  function silent() {
    const failures: string[] = [];
    let written = 0;
    const end = new DebuggerEnd({
      write: (bytes) => {
        written += bytes.length;
      },
      replied: () => undefined,
      stopped: () => undefined,
      printed: () => undefined,
      failed: (why) => void failures.push(why),
    });
    return { end, failures, written: () => written };
  }

  test('ends with a failure, not with a wait for ever', () => {
    const { end, failures } = silent();
    end.ask(askVersion());
    for (let silence = 0; silence < 100 && failures.length === 0; silence++) end.timeout();
    expect(failures).toEqual(['noAnswer']);
    expect(end.isWaiting).toBe(false);
  });

  test('is for ever that it stops, where it is to be attached', () => {
    const { end, failures, written } = silent();
    end.attach();
    const before = written();
    for (let silence = 0; silence < 100; silence++) end.timeout();
    expect(failures).toEqual([]);
    expect(written()).toBeGreaterThan(before);
  });
});

describe('what a target asks by itself', () => {
  function pair() {
    const got: { kind: number; data: Uint8Array }[] = [];
    const prints: string[] = [];
    const lanes: { toTarget: Uint8Array[]; toDebugger: Uint8Array[] } = {
      toTarget: [],
      toDebugger: [],
    };
    const target = new Link('target', {
      write: (bytes) => void lanes.toDebugger.push(bytes),
      packet: (kind, data) => void got.push({ kind, data }),
      breakIn: () => undefined,
      reset: () => undefined,
    });
    const end = new DebuggerEnd({
      write: (bytes) => void lanes.toTarget.push(bytes),
      replied: () => undefined,
      stopped: () => undefined,
      printed: (text) => void prints.push(text),
      failed: () => undefined,
    });
    const pump = () => {
      while (lanes.toTarget.length + lanes.toDebugger.length > 0) {
        for (const bytes of lanes.toTarget.splice(0)) target.receive(bytes);
        for (const bytes of lanes.toDebugger.splice(0)) end.receive(bytes);
      }
    };
    return { target, got, prints, pump };
  }

  test('a question is answered, for it stands still until then', () => {
    const { target, got, prints, pump } = pair();
    target.send(
      packetKinds.debugIo,
      promptBytes({ text: 'Break, Ignore (bi)? ', processor: 1, room: 2 }),
    );
    pump();
    expect(prints).toEqual(['Break, Ignore (bi)? ']);
    expect(got.map(({ kind }) => kind)).toEqual([packetKinds.debugIo]);
    const [{ data } = { data: new Uint8Array(0) }] = got;
    expect(readInteger(data, 0, 4)).toBe(0x3231n);
    expect(readInteger(data, 12, 4)).toBe(2n);
    expect([...data.subarray(16)]).toEqual(['i'.charCodeAt(0), 0]);
  });

  test('a file is refused', () => {
    const { target, got, pump } = pair();
    const request = new Uint8Array(64);
    request[0] = 0x30;
    target.send(packetKinds.fileIo, request);
    pump();
    expect(got.map(({ kind }) => kind)).toEqual([packetKinds.fileIo]);
    expect(readInteger(got[0]?.data ?? new Uint8Array(0), 4, 4)).toBe(0xc0000001n);
  });
});

/** Pool events of the tag that leaks, since the books were marked. */
function tagEvents({ machine, spec }: ReturnType<typeof open>): number {
  const tag = Buffer.from(spec.leak.padEnd(4), 'latin1').readUInt32LE();
  return machine
    .truth()
    .filter((site) => site.tag === tag)
    .reduce((sum, site) => sum + site.allocations + site.frees, 0);
}
