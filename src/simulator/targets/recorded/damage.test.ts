import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createMachine } from '../../kernel/create';
import { readTracker } from '../../kernel/fixtures';
import { tagOf } from '../../kernel/tag-bytes';
import { findTarget } from '..';
import type { RecordedEvent } from './events';
import type { EventLine, StackLine, TrackerLine } from './format';
import { loadRecording } from './load';

const excerpt = resolve(__dirname, '../../../../samples/recordings/boot-excerpt');
const linesOf = (name: string): readonly string[] =>
  gunzipSync(readFileSync(join(excerpt, `${name}.ndjson.gz`)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
const events = linesOf('events').slice(0, 400);
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

interface Parts {
  readonly events?: readonly string[] | Buffer;
  readonly stacks?: readonly string[];
  readonly header?: object;
}

/** A recording of its own, with these files in the place of the excerpt's. */
function recordingOf(parts: Parts): string {
  const folder = mkdtempSync(join(tmpdir(), 'pooltag-'));
  folders.push(folder);
  cpSync(excerpt, folder, { recursive: true });
  const given = parts.events ?? events;
  const bytes = Buffer.isBuffer(given) ? given : gzipSync(`${given.join('\n')}\n`);
  writeFileSync(join(folder, 'events.ndjson.gz'), bytes);
  if (parts.stacks) {
    writeFileSync(join(folder, 'stacks.ndjson.gz'), gzipSync(parts.stacks.join('\n')));
  }
  if (parts.header) writeFileSync(join(folder, 'header.json'), JSON.stringify(parts.header));
  return folder;
}

const load = (parts: Parts) => loadRecording(recordingOf(parts));
const parsed = (lines: readonly string[]): EventLine[] => lines.map((line) => JSON.parse(line));

/** Events as their lines say them. */
const said = (lines: readonly string[]): RecordedEvent[] =>
  parsed(lines).map(({ tagRaw, addr, tagArg = '0', thread, pid, process, size = 0, ...line }) => ({
    kind: line.kind,
    tag: Number.parseInt(tagRaw, 16),
    poolType: line.poolType,
    size,
    blockBytes: line.blockBytes,
    address: Number.parseInt(addr, 16),
    passesTag: Number.parseInt(tagArg, 16) !== 0,
    thread: Number.parseInt(thread, 16),
    process: { pid, image: process },
    time: line.time,
    stackId: line.stackId,
  }));

function machineOf(parts: Parts) {
  const spec = findTarget(`recorded:${recordingOf(parts)}`);
  if (!spec) throw new Error('no recording');
  return createMachine(spec, { seed: 1 });
}

const replaced = (index: number, line: string): readonly string[] =>
  events.map((each, at) => (at === index ? line : each));

describe('a damaged recording of events', () => {
  test.each([0, 3, 200, 398, 399])('with a wrong number in line %d keeps its order', (index) => {
    for (const wrong of ['9', '1']) {
      const line = (events[index] ?? '').replace(/"seq":\s*\d/, `"seq":${wrong}`);
      const { events: read } = load({ events: replaced(index, line) });
      expect([...read]).toEqual(said(events));
    }
    const { damage } = load({
      events: replaced(200, (events[200] ?? '').replace(/"seq":\s*/, '$&77')),
    });
    expect(damage).toEqual([
      'events.ndjson.gz: taken where they stand, against their numbers: line 201',
    ]);
  });

  test('in another order is sorted by its numbers', () => {
    const { events: read, damage } = load({ events: [...events].reverse() });
    expect([...read]).toEqual(said(events));
    expect(damage).toEqual([]);
  });

  test('leaves out a line that is damaged, and no other', () => {
    for (const line of ['{"seq":12,"kind":"al', 'null', '{"seq":5}']) {
      const { events: read, damage, end } = load({ events: replaced(100, line) });
      expect([...read]).toEqual(said(events.filter((_, index) => index !== 100)));
      expect(damage).toEqual(['events.ndjson.gz: left out, because damaged: line 101']);
      expect(end).toBe('the recording ends with line 400 of events.ndjson.gz, the last one');
    }
  });

  test('that is cut off shows what is whole, and says where it ends', () => {
    const whole = gzipSync(events.join('\n'));
    for (const length of [whole.length - 4, whole.length >> 1]) {
      const { events: read, damage, end } = load({ events: whole.subarray(0, length) });
      expect([...read]).toEqual(said(events.slice(0, read.length)));
      expect(read.length).toBeGreaterThan(50);
      expect(damage).toEqual(['events.ndjson.gz is cut off: what is whole of it is shown']);
      expect(end).toBe(
        `the recording ends behind line ${read.length} of events.ndjson.gz: what follows there is cut off`,
      );
    }
  });

  test('whose stack is damaged is replayed without it', () => {
    const stacks = linesOf('stacks').map((line, index) => (index === 0 ? line.slice(0, 30) : line));
    const machine = machineOf({ stacks });
    expect(machine.resume({ how: 'go' })).toEqual({
      kind: 'targetGone',
      why: 'the recording ends with line 400 of events.ndjson.gz, the last one',
    });
  });

  test('of which nothing can be read is refused with the name of the file', () => {
    expect(() => load({ events: Buffer.from('no gzip') })).toThrow(
      /events\.ndjson\.gz: not a whole \.gz file/,
    );
  });
});

/** What the tracker counts of some events. */
function counted(lines: readonly EventLine[]): readonly TrackerLine[] {
  const rows = new Map<string, { allocs: number; frees: number; bytes: number }[]>();
  for (const { tagRaw, poolType, kind, blockBytes } of lines) {
    const pools = rows.get(tagRaw) ?? [0, 1].map(() => ({ allocs: 0, frees: 0, bytes: 0 }));
    rows.set(tagRaw, pools);
    const counts = pools[poolType & 1];
    if (!counts) continue;
    counts[kind === 'alloc' ? 'allocs' : 'frees'] += 1;
    counts.bytes += kind === 'alloc' ? blockBytes : -blockBytes;
  }
  const none = { allocs: 0, frees: 0, bytes: 0 };
  return [...rows].map(([key, [nonPaged = none, paged = none]]) => ({ key, nonPaged, paged }));
}

test('a recording that begins in mid-life begins with the tracker of its header, and no more', () => {
  const all = parsed(linesOf('events'));
  const tracker = counted(all.slice(0, 3000));
  const machine = machineOf({
    events: linesOf('events').slice(3000, 3400),
    header: { complete: ['Uata', 'CDRO', 'Io  '], tracker },
  });
  const rows = readTracker(machine);
  for (const { key, nonPaged, paged } of tracker) {
    const tag = Number.parseInt(key, 16);
    expect(rows.get(tag)).toEqual({ tag, nonPaged, paged });
  }
  expect(tracker.map(({ key }) => Number.parseInt(key, 16))).toContain(tagOf('Io  '));
});

test('a function name that occurs at two addresses keeps both', () => {
  const stacks = linesOf('stacks').map((line): StackLine => JSON.parse(line));
  const [first, second] = [0, 1].map((index) => stacks[index]?.pc[1] ?? '');
  const twice = stacks.map(({ stackId, pc, sym }) => ({
    stackId,
    pc,
    sym: sym.map((text, at) => (pc[at] === first || pc[at] === second ? 'nt!Lark+0x4' : text)),
  }));
  const { symbols } = machineOf({ stacks: twice.map((stack) => JSON.stringify(stack)) });
  expect(first).not.toBe(second);
  const starts = [first, second].map((text) => BigInt(`0x${text}`) - 4n);
  expect(
    symbols
      .matching('nt!Lark')
      .map(({ address }) => address)
      .sort(),
  ).toEqual(starts.sort());
  for (const start of starts) {
    expect(symbols.nearest(start + 4n)).toEqual({ module: 'nt', name: 'Lark', offset: 4 });
  }
});
