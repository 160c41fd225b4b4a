import {
  type Recording,
  RecordingReader,
  type RecordingReading,
} from '../pool/recording/read-recording';
import {
  formatRecordingLine,
  type HuntLine,
  type RecordingEntry,
  type SnapshotLine,
} from '../pool/recording/recording';
import { tagFromValue } from '../pool/tags/tag';
import type { Address } from '../pool/values/address';
import type { Change } from '../pool/values/change';
import { addressOf, frameOf } from './frames';

/** A short recording, with a line of every type; for tests only. */
const tag = tagFromValue(0x20636241);

/** PoolHitTag holds a tag from here on. */
export const armedAt = (address: Address): RecordingEntry => ({
  type: 'change',
  state: 'applied',
  time: 2,
  change: {
    id: 1,
    thing: { kind: 'poolHitTag' },
    address,
    before: [0, 0, 0, 0],
    after: [1, 1, 1, 1],
    repair: 'ed',
  },
});

export const header = {
  type: 'header',
  format: 'pooltag recording',
  version: 1,
  segment: 0,
  tool: '0.1.0',
  time: 1_700_000_000_000,
} as const;

export const start: HuntLine = {
  type: 'hunt',
  tag,
  target: {
    pointerSize: 8,
    description: 'Windows 10 Kernel Version 22631 MP (2 procs) Free x64',
    build: 22631,
    kernelBase: addressOf('fffff80000000000'),
    bootTime: 13_000_000_000_000,
  },
  poolHitTag: { address: addressOf('fffff800016530fc'), before: 0xffffff0f },
  time: 1_700_000_000_001,
};

const change: Change = {
  id: 1,
  thing: { kind: 'poolHitTag' },
  address: addressOf('fffff800016530fc'),
  before: [0x0f, 0xff, 0xff, 0xff],
  after: [0x41, 0x62, 0x63, 0x20],
  repair: 'ed nt!PoolHitTag 0xffffff0f',
};

export const block = addressOf('ffffa00000001230');

/** `nt!ExAllocatePool2+0xdd` as a recording has it. */
function recorded(text: string, address: string) {
  const { symbol } = frameOf(text);
  return { text, address: addressOf(address), symbol };
}

const source = { file: 'C:\\d\\größe.c', line: 30 };

export const snapshot: SnapshotLine = {
  type: 'snapshot',
  name: 's1',
  time: 1_700_000_000_000,
  uptime: 50_000,
  bootTime: 13_000_000_000_000,
  whole: true,
  bits: 64,
  rows: [
    [tag, 10, 4, 576, 0, 0, 0],
    [0x0a0b0c0d, 0, 0, 0, 3, 3, -16],
  ],
};

export const entries: readonly RecordingEntry[] = [
  header,
  start,
  {
    type: 'modules',
    modules: [
      { name: 'nt', start: addressOf('fffff80000000000'), end: addressOf('fffff80001000000') },
      { name: 'mydrv', start: addressOf('fffff80010000000'), end: addressOf('fffff80010008000') },
    ],
  },
  { type: 'counters', at: 'armed', counts: { allocs: 10, frees: 4 } },
  { type: 'change', change, state: 'planned', time: 1 },
  { type: 'change', change, state: 'applied', time: 2 },
  {
    type: 'stack',
    index: 0,
    frames: [
      recorded('nt!ExAllocatePool2+0xdd', 'fffff800000100dd'),
      { ...recorded('mydrv!Open+0x10', 'fffff80010001010'), source },
    ],
  },
  { type: 'hit', number: 1, kind: 'alloc', stack: 0, charged: 0x60, time: 3, open: true },
  {
    type: 'places',
    places: [
      {
        kind: 'alloc',
        key: addressOf('fffff80000001000'),
        where: { register: 'rbx' },
        holds: 'header',
      },
    ],
  },
  {
    type: 'stack',
    index: 1,
    frames: [
      recorded('nt!ExFreePoolWithTag+0x44', 'fffff80000020044'),
      { ...recorded('mydrv!Close+0x8', 'fffff80010002008'), inline: true },
      { ...recorded('mydrv!Unload+0x18', 'fffff80010002018'), doubtful: true },
    ],
  },
  { type: 'hit', number: 2, kind: 'free', stack: 1, time: 4, open: true },
  { type: 'located', hit: 1, block },
  {
    type: 'places',
    places: [
      { kind: 'alloc', key: addressOf('fffff80000001000'), where: { offset: -84 }, holds: 'block' },
    ],
  },
  { type: 'hit', number: 3, kind: 'unknown', stack: 1 },
  { type: 'change', change, state: 'undone', time: 6 },
  { type: 'counters', at: 'stopped', counts: { allocs: 11, frees: 6 } },
  { type: 'blocks', there: [block], gone: [] },
  { type: 'doubted', stack: 0, hits: 31 },
  { type: 'image', start: addressOf('fffff80000000000'), timestamp: 0x6520c8f1 },
  { type: 'process', address: addressOf('ffffa00000007000'), image: 'System', id: 4 },
  { type: 'code', address: addressOf('fffff80010001010'), holdsTag: 'yes' },
  { type: 'end', why: 'hits', time: 7, uptime: 61_000 },
  { type: 'gone', missed: false },
  {
    type: 'recheck',
    tag,
    hunt: start.time,
    time: 9,
    uptime: 361_000,
    boot: 'same',
    counts: { allocs: 400, frees: 300 },
    held: 2,
    there: [block],
    gone: [addressOf('ffffa00000001430')],
    unreadable: [],
    freed: { asked: 30, taken: 2 },
  },
  snapshot,
];

export const linesOf = (given: readonly RecordingEntry[], first = 0): readonly string[] =>
  given.map((entry, index) => formatRecordingLine(first + index, entry));

export function readLines(given: readonly string[]): RecordingReading {
  const reader = new RecordingReader();
  for (const line of given) if (!reader.push(line)) break;
  return reader.end();
}

export function recordingOf(given: readonly string[]): Recording {
  const reading = readLines(given);
  if (reading.kind !== 'recording') throw new Error(reading.kind);
  return reading.recording;
}
