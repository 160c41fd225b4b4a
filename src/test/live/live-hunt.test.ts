import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../hunt/debugger/ports';
import { JournalError } from '../../live/repair/journal';
import { repair } from '../../live/repair/repair';
import { LiveMachine, NotTried } from '../../live/target/machine';
import type { HuntRecord } from '../../pool/books/hunt-record';
import { targets } from '../../simulator/targets';
import { apis } from '../../wire/api';
import { readField, readInteger, writeInteger } from '../../wire/fields';
import { readManipulate } from '../../wire/manipulate';
import { contexts } from '../../wire/processor';
import { machineTypes } from '../../wire/version';
import { target } from '../hunt/support';
import { tagValue } from '../hunt/support-truth';
import type { Faults } from '../kd/bad-line';
import { LiveHunt, type LiveOptions } from './live-hunt';

const served = targets.filter(({ architecture }) => architecture !== 'arm64');

const HITS = 60;

function hunted(hunt: LiveHunt, hits = HITS): HuntRecord {
  const outcome = hunt.hunt(hits);
  if (outcome.kind !== 'hunted') throw new Error(JSON.stringify(outcome));
  expect(outcome.capture.end).toEqual({ kind: 'hits' });
  expect(outcome.disarmed).toEqual({ kind: 'undone' });
  return outcome.hunt;
}

/** Hits of which the hunt names another stack, block or size than the machine has. */
function wrongHits(hunt: LiveHunt, record: HuntRecord): readonly string[] {
  const hits = record.recent(10_000);
  if (hits.length !== hunt.trueBlocks.length) return [`${hits.length} hits`];
  return hits.flatMap((hit, index) => {
    const { address, charged } = hunt.trueBlocks[index] ?? {};
    const isOtherBlock = hit.block !== undefined && BigInt(`0x${hit.block}`) !== address;
    const isOtherSize = hit.charged !== undefined && hit.charged !== charged;
    const stack = record.stackOf(hit).map((frame) => BigInt(`0x${frame.address}`));
    const isOtherStack = `${stack}` !== `${hunt.trueStacks[index]}`;
    return isOtherBlock || isOtherSize || isOtherStack
      ? [`hit ${hit.number}: ${hit.block}, ${hit.charged} bytes, ${stack.length} frames`]
      : [];
  });
}

/** Allocations and frees of the tag in the machine's own books. */
function trueKinds({ machine, spec }: LiveHunt) {
  const own = machine.truth().filter((site) => site.tag === tagValue(spec.leak));
  return {
    alloc: own.reduce((sum, site) => sum + site.allocations, 0),
    free: own.reduce((sum, site) => sum + site.frees, 0),
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

describe.each(served)('a hunt over the wire on $id', (spec) => {
  test.each([
    [1, 2],
    [4, 3],
  ])('says what the machine did: %i processors, seed %i', (processors, seed) => {
    const hunt = new LiveHunt(spec, { processors, seed });
    const record = hunted(hunt);
    expect(wrongHits(hunt, record)).toEqual([]);
    const { alloc, free } = trueKinds(hunt);
    // Out of the allocator a hunt goes disarmed, and says what it has missed.
    const coverage = record.coverage();
    expect(['exact', 'floor']).toContain(coverage.kind);
    const { allocs = 0, frees = 0 } = coverage.kind === 'floor' ? coverage.missed : {};
    const counts = record.counts();
    expect({ alloc: counts.alloc + allocs, free: counts.free + frees }).toEqual({ alloc, free });
    expect(counts.unknown).toBe(0);
    const located = record.recent(HITS).filter(({ block }) => block !== undefined);
    expect(located.length).toBeGreaterThan(HITS * 0.8);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(hunt.journal.changes).toEqual([]);
  });

  test('takes five requests a hit once it has learned: registers, stack, header of the block, and two to go on', () => {
    const hunt = new LiveHunt(spec, { processors: 1, seed: 2 });
    hunted(hunt, 2 * HITS);
    expect(median(hunt.costs.slice(HITS))).toBeLessThanOrEqual(5);
  });
});

const both = ['win11-24h2-x64', 'win7-x86'];

describe.each(both)('a hunt over a line to %s', (id) => {
  test.each<[string, Faults]>([
    ['that splits and delays', { split: 0.4, delayed: 0.2 }],
    ['that loses bytes', { lost: 0.0002 }],
    ['that changes bytes', { flipped: 0.00005 }],
    ['that does all of it', { lost: 0.0001, flipped: 0.00003, split: 0.3, delayed: 0.1 }],
  ])('%s says what the machine did', (_what, faults) => {
    for (const seed of [1, 2]) {
      const hunt = new LiveHunt(target(id), { seed, processors: 1, faults });
      const record = hunted(hunt, 40);
      expect(wrongHits(hunt, record)).toEqual([]);
      const { alloc, free } = trueKinds(hunt);
      expect(record.counts()).toEqual({ alloc, free, unknown: 0 });
      expect(hunt.poolHitTag()).toBe(hunt.idle);
    }
  });

  test('that somebody ends leaves nothing armed', () => {
    const hunt = new LiveHunt(target(id), { seed: 1 });
    let hits = 0;
    hunt.line.onRequest = () => {
      hits = hunt.costs.length;
    };
    hunt.line.isInterrupted = () => hits >= 10;
    const outcome = hunt.hunt(100);
    expect(outcome).toMatchObject({
      capture: { end: { kind: 'foreign', stop: { kind: 'manualBreak' } } },
      disarmed: { kind: 'undone' },
    });
    expect(hunt.poolHitTag()).toBe(hunt.idle);
    expect(hunt.journal.changes).toEqual([]);
    expect(hunt.debugger.isForeign).toBe(false);
  });

  test('that stands at a bug check is left at it, disarmed', () => {
    const hunt = new LiveHunt(target(id), { seed: 1 });
    const parameters = [1n, 2n, 3n, 4n] as const;
    hunt.machine.inject({ afterHits: 5, stop: { kind: 'bugcheck', code: 0xc2, parameters } });
    expect(hunt.hunt(100)).toMatchObject({
      capture: { hits: 5, end: { kind: 'foreign', stop: { kind: 'bugcheck' } } },
      disarmed: { kind: 'undone' },
    });
    expect(hunt.debugger.isForeign).toBe(true);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('of a machine that is started again ends, and has nothing to undo', () => {
    const hunt = new LiveHunt(target(id), { seed: 1 });
    hunt.line.onRequest = () => {
      if (hunt.costs.length === 5) hunt.line.session.reboot();
      if (hunt.costs.length === 5) hunt.costs.push(0);
    };
    const outcome = hunt.hunt(100);
    if (outcome.kind !== 'hunted') throw new Error('not hunted');
    expect(['targetGone', 'failed']).toContain(outcome.capture.end.kind);
    const { changes, boot } = hunt.journal;
    const repaired = repair(hunt.line, changes, boot);
    expect(repaired.changes.filter(({ repaired: how }) => how.kind === 'failed')).toEqual([]);
    expect(hunt.line.session.isRunning).toBe(true);
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('hears of images that come while it waits', () => {
    const hunt = new LiveHunt(target(id), { seed: 1 });
    const base = id.endsWith('x86') ? 0xf7c00000n : 0xfffff805_51ac0000n;
    const image = { path: '\\drivers\\late.sys', base, size: 0x1000, checksum: 1, unload: false };
    let announced = 0;
    const step = hunt.line.step.bind(hunt.line);
    hunt.line.step = () => {
      const goesOn = step();
      if (announced < hunt.costs.length / 5 && hunt.line.session.isRunning) {
        if (hunt.line.session.announce({ what: 'loadSymbols', ...image })) announced += 1;
      }
      return goesOn;
    };
    hunted(hunt, 30);
    expect(hunt.line.events.filter(({ what }) => what === 'rebooted')).toEqual([]);
    expect(announced).toBeGreaterThan(3);
    expect(hunt.debugger.images.of(base)?.name).toBe('late');
  });

  test('arms nothing that cannot be written down before', () => {
    const hunt = new LiveHunt(target(id), { seed: 1 });
    hunt.journal.open = () => {
      throw new JournalError('no space left on device');
    };
    const outcome = hunt.hunt(10);
    expect(outcome).toMatchObject({ kind: 'notWritten' });
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });

  test('writes to PoolHitTag and to nothing else', () => {
    const { debugger: debug } = new LiveHunt(target(id), { seed: 1 });
    for (const command of ['ed 0x1000 0x1', 'eb nt!PoolHitTag 0x1', '.reboot', 'ed nt!Other 0x1']) {
      expect(() => debug.change(command as never)).toThrow(HostError);
    }
  });
});

describe('a stop that comes again', () => {
  test('without the machine having moved ends the hunt with an error, and is no hit', () => {
    const options: LiveOptions = { seed: 1, processors: 1 };
    const hunt = new LiveHunt(target('win7-x86'), options);
    let isStuck = false;
    hunt.line.tamper = (request) => {
      const parsed = readManipulate(request);
      if (parsed?.api !== apis.writeControlSpace || hunt.costs.length < 5) return request;
      isStuck = true;
      // The kernel says that it took the instruction pointer, and it stays where it was.
      const same = request.slice();
      const pc = readInteger(request, 56, 4) - 1n;
      writeInteger(same, 56, 4, pc);
      return same;
    };
    const outcome = hunt.hunt(100);
    expect(isStuck).toBe(true);
    expect(outcome).toMatchObject({
      capture: {
        hits: 5,
        end: { kind: 'failed', message: expect.stringContaining('did not move') },
      },
      disarmed: { kind: 'undone' },
    });
    expect(hunt.poolHitTag()).toBe(hunt.idle);
  });
});

describe('the instruction pointer of x64', () => {
  /** A kernel that answers with success, and sets the register before it too. */
  function spoiled() {
    const hunt = new LiveHunt(target('win11-24h2-x64'), { seed: 1 });
    const asked: string[] = [];
    hunt.line.tamper = (request) => {
      const api = readManipulate(request)?.api;
      if (api === apis.setContext) asked.push('whole');
      if (api !== apis.setContextEx) return request;
      asked.push('part');
      const wrong = new Uint8Array(request.length + 8);
      wrong.fill(0x5a).set(request.subarray(0, 56));
      wrong.set(request.subarray(56), 64);
      writeInteger(wrong, 16, 4, readInteger(request, 16, 4) - 8n);
      writeInteger(wrong, 20, 4, 16n);
      return wrong;
    };
    return { hunt, asked };
  }

  test('is set with the whole context where a part is not set alone, and no register changes', () => {
    const { hunt, asked } = spoiled();
    const { registers } = contexts.x64;
    const written: (bigint | undefined)[] = [];
    const ask = hunt.line.ask.bind(hunt.line);
    hunt.line.ask = (packet) => {
      const reply = ask(packet);
      const { api, data = new Uint8Array(0) } = readManipulate(packet) ?? {};
      if (api === apis.setContext) written.push(readField(registers, 'r15', data));
      return reply;
    };
    hunted(hunt, 20);
    expect(asked.filter((each) => each === 'part')).toHaveLength(1);
    expect(asked.filter((each) => each === 'whole').length).toBeGreaterThanOrEqual(20);
    // What was spoiled is written over with what stood there.
    expect(written).not.toContain(0x5a5a5a5a_5a5a5a5an);
  });
});

describe('a target that no hunt was tried on', () => {
  test('is refused before anything is written', () => {
    const hunt = new LiveHunt(target('win11-24h2-x64'), { seed: 1 });
    const written: number[] = [];
    const ask = hunt.line.ask.bind(hunt.line);
    hunt.line.ask = (packet) => {
      const reply = ask(packet);
      const { api = 0 } = readManipulate(packet) ?? {};
      written.push(api);
      const arm = reply.slice();
      if (api === apis.getVersion) writeInteger(arm, 16 + 8, 2, BigInt(machineTypes.arm64));
      return arm;
    };
    expect(() => new LiveMachine(hunt.line)).toThrow(NotTried);
    expect(written).toEqual([apis.getVersion]);
  });
});
