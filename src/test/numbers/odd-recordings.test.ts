import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { EventLine, StackLine } from '../../simulator/targets/recorded/format';
import { HuntSession, target } from '../hunt/support';
import { errors, excess, reportedSites, statedCoverage } from '../hunt/support-truth';
import { recordedSites } from './support-recorded';

/** More hits, and seconds, than any of these has. */
const ALL = 1_000_000;

const made = mkdtempSync(join(tmpdir(), 'pooltag-odd-'));
afterAll(() => rmSync(made, { recursive: true }));

const stacks: readonly StackLine[] = [
  { stackId: 0, pc: ['80871234', '80a40a4d'], sym: ['nt!LarkOpen+0x24', 'nt!LarkInit+0x1d'] },
  { stackId: 1, pc: ['808712a0', '80a40a4d'], sym: ['nt!LarkClone+0x10', 'nt!LarkInit+0x1d'] },
  {
    stackId: 2,
    pc: ['808add2f', 'f9000122'],
    sym: ['nt!ExFreePool+0x19', 'larkdrv!LarkDrop+0x22'],
  },
];

const LARK = Buffer.from('Lark').readUInt32LE();

/** Blocks of 48 bytes with their headers; none crosses a page. */
const addressOf = (block: number): number =>
  0xb143a008 + Math.floor(block / 80) * 0x1000 + (block % 80) * 0x30;

/** Events of one tag: `+` allocates a block, `-` frees it, by the block's number. */
function eventsOf(story: string, tag: number = LARK): EventLine[] {
  return story.split(' ').map((word, seq) => {
    const block = Number(word.slice(1));
    const kind = word.startsWith('+') ? 'alloc' : 'free';
    return {
      seq,
      kind,
      tagRaw: (tag >>> 0).toString(16).padStart(8, '0'),
      poolType: 0,
      size: 40,
      blockBytes: 48,
      addr: addressOf(block).toString(16),
      tagArg: '0',
      thread: (0xb13f9ae0 + (seq % 300) * 0x400).toString(16),
      pid: 4,
      process: 'System',
      time: seq * 1000,
      stackId: kind === 'free' ? 2 : block % 2,
    };
  });
}

function record(name: string, events: readonly EventLine[], modules?: object): string {
  const folder = mkdtempSync(join(made, name));
  const lines = (values: readonly object[]) =>
    values.map((value) => JSON.stringify(value)).join('\n');
  writeFileSync(join(folder, 'events.ndjson'), lines(events));
  writeFileSync(join(folder, 'stacks.ndjson'), lines(stacks));
  if (modules) writeFileSync(join(folder, 'modules.json'), JSON.stringify(modules));
  return folder;
}

const MODULES = {
  nt: { base: '80800000', size: 0x261000 },
  modules: [
    { name: 'nt', image: 'ntoskrnl.exe', base: '80800000', size: 0x261000 },
    { name: 'larkdrv', image: 'larkdrv.sys', base: 'f9000000', size: 0x4000 },
  ],
};

/** A hunt through all of it: hits are as the file has them, and what is said of blocks is true. */
function expectTruth(folder: string, tag: string): ReturnType<typeof reportedSites> {
  const hunt = new HuntSession(target(`recorded:${folder}`), { patience: ALL });
  hunt.run(`dx @$pool.hitTag("${tag}", ${ALL}, ${ALL}, "unseen")`);
  const said = reportedSites(hunt, tag);
  const truth = recordedSites(folder, tag);
  expect(truth.size).toBeGreaterThan(0);
  const isWhole = statedCoverage(hunt, tag) === '100 %';
  expect((isWhole ? errors : excess)(said, truth)).toEqual([]);
  return said;
}

const pairs = (from: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `+${from + n} -${from + n}`).join(' ');

describe('recordings of other boots', () => {
  test('frees of blocks that were there before the first event count where they were made', () => {
    const folder = record('older', eventsOf('-1 -2 -3 +1 -1 -4'), MODULES);
    const said = expectTruth(folder, 'Lark');
    expect(said.get('larkdrv+0x122')).toMatchObject({ allocations: 0, frees: 5 });
  });

  test('a free seen twice is two frees, an allocation in between was missed', () => {
    expectTruth(record('twice', eventsOf('+1 -1 -1 +2 -2'), MODULES), 'Lark');
  });

  test('blocks may lie where this boot had its tables', () => {
    const story = `${pairs(0, 90)} +700 +701 +702`;
    const said = expectTruth(record('tables', eventsOf(story), MODULES), 'Lark');
    const sites = [...said.values()];
    // One whose place is checked by nothing is not among them.
    expect(sites.reduce((sum, { blocks = 0 }) => sum + blocks, 0)).toBeGreaterThan(1);
  });

  test('lines out of order are put in the order of their numbers', () => {
    const folder = record('order', eventsOf(`${pairs(0, 20)} +30`).reverse(), MODULES);
    expectTruth(folder, 'Lark');
  });

  test('modules.json may be missing or say only where images are', () => {
    expectTruth(record('bare', eventsOf(`${pairs(0, 20)} +30`)), 'Lark');
    expectTruth(record('images', eventsOf(`${pairs(0, 20)} +30`), MODULES), 'Lark');
  });

  test.each([
    ['NUL bytes', '61 62 00 00'],
    ['control bytes', '01 02 03 04'],
    ['a quote and a semicolon', '61 27 22 3b'],
    ['a backslash', '5c 61 62 63'],
    ['wildcards', '2a 61 3f 62'],
    ['high bytes', 'fe ff e9 7f'],
  ])('a tag may hold %s', (_, bytes) => {
    const tag = Buffer.from(bytes.replace(/ /g, ''), 'hex').readUInt32LE();
    const folder = record('tag', eventsOf(`${pairs(0, 10)} +30`, tag), MODULES);
    const hunt = new HuntSession(target(`recorded:${folder}`), { patience: ALL });
    const answer = hunt.run(`dx @$pool.hitTag("${bytes}", ${ALL}, ${ALL}, "unseen")`);
    expect(answer).toContain('21 hits');
    expect(answer).toContain('11 allocations, 10 frees');
  });

  test('a file that was cut is named', () => {
    const folder = mkdtempSync(join(made, 'cut'));
    writeFileSync(join(folder, 'stacks.ndjson.gz'), gzipSync('{}\n').subarray(0, 12));
    expect(() => target(`recorded:${folder}`)).toThrow('stacks.ndjson.gz: not a whole .gz file');
  });

  test('a recording without an event ends with the target', () => {
    const folder = record('empty', [], MODULES);
    const hunt = new HuntSession(target(`recorded:${folder}`), { patience: ALL });
    const answer = hunt.run(`dx @$pool.hitTag("Lark", ${ALL}, ${ALL}, "unseen")`);
    expect(answer).toContain('0 hits');
    expect(answer).toContain('Ended because the target is gone');
  });
});
