import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { realSample, testWithRealSample } from '../../../test/shared';
import { createMachine } from '../../kernel/create';
import {
  arm,
  currentProcessor,
  frameNames,
  readPlace,
  readTracker,
  readWord,
  symbolText,
} from '../../kernel/fixtures';
import type { Machine } from '../../kernel/machine';
import { tagOf } from '../../kernel/tag-bytes';
import { findTarget } from '..';
import type { TargetSpec } from '../spec';
import { loadRecording } from './load';
import { recordedPaths } from './paths';

const GO = { how: 'go' } as const;
const excerpt = resolve(__dirname, '../../../../samples/recordings/boot-excerpt');

function open(folder: string): { readonly spec: TargetSpec; readonly machine: Machine } {
  const spec = findTarget(`recorded:${folder}`);
  if (!spec) throw new Error(`no recording in ${folder}`);
  return { spec, machine: createMachine(spec, { seed: 1 }) };
}

interface TrackerFile {
  readonly rows: readonly {
    readonly key: string;
    readonly tag: string;
    readonly nonPaged: { readonly allocs: number; readonly frees: number; readonly bytes: number };
    readonly paged: { readonly allocs: number; readonly frees: number; readonly bytes: number };
  }[];
}

/**
 * Runs through all events and breaks in before the end, so that the tracker can still be read.
 * Every event takes four small steps: call, entry, compare, return.
 */
function runToLastEvent(folder: string): Machine {
  const { machine } = open(folder);
  let left = loadRecording(folder).events.length * 4;
  machine.pollBreak = () => --left === 0;
  expect(machine.resume(GO).kind).toBe('manualBreak');
  machine.pollBreak = () => false;
  return machine;
}

function expectTrackerOfFile(machine: Machine, folder: string): void {
  const rows = readTracker(machine);
  const file: TrackerFile = JSON.parse(readFileSync(join(folder, 'pooltracktable.json'), 'utf8'));
  const judged = file.rows
    .filter(({ tag }) => tag !== 'Pool')
    .filter(({ nonPaged, paged }) => nonPaged.allocs + paged.allocs > 0);
  expect(judged.length).toBeGreaterThanOrEqual(3);
  for (const { key, nonPaged, paged } of judged) {
    const tag = Number.parseInt(key, 16);
    expect(rows.get(tag)).toEqual({ tag, nonPaged, paged });
  }
}

/** Counts by call site as they follow from the file, wrappers not skipped. */
function countFile(folder: string, tag: string) {
  const recording = loadRecording(folder);
  const sites = new Map<
    string,
    { allocations: number; frees: number; outstanding: number; bytes: number }
  >();
  const owners = new Map<number, { readonly site: string; readonly bytes: number }>();
  const at = (site: string) => {
    const known = sites.get(site) ?? { allocations: 0, frees: 0, outstanding: 0, bytes: 0 };
    sites.set(site, known);
    return known;
  };
  for (const event of recording.events) {
    const symbols = recording.stacks.get(event.stackId)?.sym ?? [];
    const site = symbols.find((name) => !/^nt!Ex(Allocate|Free)Pool/.test(name)) ?? '';
    if (event.tag !== tagOf(tag)) continue;
    if (event.kind === 'alloc') {
      const count = at(site);
      count.allocations++;
      count.outstanding++;
      count.bytes += event.blockBytes;
      owners.set(event.address, { site, bytes: event.blockBytes });
    } else {
      at(site).frees++;
      const owner = owners.get(event.address);
      if (!owner) continue;
      owners.delete(event.address);
      at(owner.site).outstanding--;
      at(owner.site).bytes -= owner.bytes;
    }
  }
  return sites;
}

function expectTruthOfFile(machine: Machine, folder: string, tag: string): void {
  const counted = countFile(folder, tag);
  const truth = machine.truth().filter((site) => site.tag === tagOf(tag));
  expect(truth).toHaveLength(counted.size);
  for (const { site, allocations, frees, outstanding, outstandingBytes } of truth) {
    expect({ allocations, frees, outstanding, bytes: outstandingBytes }).toEqual(
      counted.get(symbolText(machine, site)),
    );
  }
}

describe('the excerpt', () => {
  test('is whole for three tags and says so', () => {
    const { spec } = open(excerpt);
    expect(spec.onlyTags).toEqual(['Uata', 'CDRO', 'Io  ']);
    expect(loadRecording(excerpt).events).toHaveLength(6005);
  });

  test('leaves the tracker and the books as the file has them, then the target is gone', () => {
    const machine = runToLastEvent(excerpt);
    expectTrackerOfFile(machine, excerpt);
    for (const tag of ['Uata', 'CDRO', 'Io  ']) expectTruthOfFile(machine, excerpt, tag);
    expect(machine.resume(GO).kind).toBe('targetGone');
  });

  test('is broken into before the first event and ends with the target', () => {
    const { machine } = open(excerpt);
    expect(frameNames(machine)[0]).toBe('nt!RtlpBreakWithStatusInstruction');
    expect(machine.truth()).toHaveLength(0);
    expect(machine.resume(GO).kind).toBe('targetGone');
    expect(machine.resume(GO).kind).toBe('targetGone');
  });

  test('stops at each event of an armed tag with the frames of recorded stops', () => {
    const { spec, machine } = open(excerpt);
    arm(machine, 'Uata');
    const events = [...loadRecording(excerpt).events]
      .filter(({ tag }) => tag === tagOf('Uata'))
      .slice(0, 200);
    for (const event of events) {
      expect(machine.resume(GO)).toEqual({ kind: 'breakInstruction' });
      const names = frameNames(machine);
      const allocated = event.kind === 'alloc';
      expect(names[0]).toBe('nt!DbgBreakPoint');
      expect(names[1]).toMatch(allocated ? /^nt!ExpInsertPoolTracker/ : /^nt!ExpRemovePoolTracker/);
      expect(names[2]).toMatch(allocated ? /^nt!ExAllocatePoolWithTag/ : /^nt!ExFreePoolWithTag/);
      expect(names.slice(3)).toEqual(loadRecording(excerpt).stacks.get(event.stackId)?.sym);
      expectArguments(machine, allocated, event.address);
    }
    arm(machine, '\0\0\0\0');
    expect(machine.resume(GO).kind).toBe('targetGone');
    expect(spec.processors).toBe(1);
  });
});

/** kb arguments: type, size and tag of an allocation, the block of a free; the block's slot. */
function expectArguments(machine: Machine, allocated: boolean, address: number): void {
  const { frames } = currentProcessor(machine);
  const [first = 0n, , third = 0n] = [8n, 12n, 16n].map((offset) =>
    readWord(machine, (frames[2]?.base ?? 0n) + offset, 4),
  );
  const block = BigInt(address);
  if (!allocated) {
    expect(first).toBe(block);
    return;
  }
  expect(third).toBe(BigInt(tagOf('Uata')));
  const pages = block % 0x1000n === 0n;
  const path = recordedPaths.find(
    ({ kind, serves }) => kind === 'alloc' && serves === (pages ? 'big' : 'small'),
  );
  const [place] = path?.places ?? [];
  expect(place && readPlace(machine, place)).toBe(block);
}

describe('the whole recording', () => {
  testWithRealSample('recordings/events.ndjson.gz')(
    'leaves the tracker as the kernel left it, and 12,261 blocks, 9,779 of them in one place',
    () => {
      const folder = realSample('recordings');
      const machine = runToLastEvent(folder);
      expectTrackerOfFile(machine, folder);
      const truth = machine.truth();
      expect(truth.reduce((sum, site) => sum + site.outstanding, 0)).toBe(12261);
      const most = truth.find(({ outstanding }) => outstanding === 9779);
      expect(symbolText(machine, most?.site ?? 0n)).toMatch(/^nt!MmInsertRmap\+/);
      for (const tag of ['RMAP', 'CM  ']) expectTruthOfFile(machine, folder, tag);
    },
  );
});
