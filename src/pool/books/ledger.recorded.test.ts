import { describe, expect } from '@jest/globals';
import { addressOf, symbolOf } from '../../test/frames';
import { readJsonLines } from '../../test/recorded-stops';
import { testWithRealSample } from '../../test/shared';
import type { Stack } from '../hit';
import { callSite } from '../stacks/call-site';
import type { Frame } from '../stacks/frame';
import { StackTable } from '../stacks/stack-table';
import { fanOut } from '../stacks/wrapper';
import { tagFromValue, tagText } from '../tags/tag';
import { Ledger } from './ledger';
import { type SiteUse, siteUses } from './site-use';

const EVENTS = 'recordings/events.ndjson.gz';

interface EventLine {
  readonly seq: number;
  readonly kind: 'alloc' | 'free';
  readonly tagRaw: string;
  readonly size?: number;
  readonly blockBytes: number;
  readonly addr: string;
  readonly stackId: number;
}

interface StackLine {
  readonly stackId: number;
  readonly pc: readonly string[];
  readonly sym: readonly string[];
}

function frames({ pc, sym }: StackLine): Stack {
  return pc.map(
    (address, index): Frame => ({
      address: addressOf(address),
      text: sym[index] ?? '',
      symbol: symbolOf(sym[index] ?? ''),
      args: [],
      inline: false,
      doubtful: false,
    }),
  );
}

/** The whole recording, booked. */
function bookAll() {
  const table = new StackTable();
  const indexes = new Map<number, number>();
  const listed = new Map<number, Stack>();
  for (const line of readJsonLines<StackLine>('recordings/stacks.ndjson.gz')) {
    const stack = frames(line);
    listed.set(line.stackId, stack);
    indexes.set(line.stackId, table.intern(stack));
  }
  const ledger = new Ledger();
  // The oracle: blocks in a plain map, by tag and call site.
  const held = new Map<string, { site: string; bytes: number }>();
  const siteNames = new Map<number, string>();
  listed.forEach((stack, id) => {
    siteNames.set(id, callSite(stack)?.key ?? '');
  });
  for (const event of readJsonLines<EventLine>(EVENTS)) {
    const tag = tagFromValue(Number.parseInt(event.tagRaw, 16));
    ledger.record({
      number: event.seq + 1,
      kind: event.kind,
      tag,
      stack: indexes.get(event.stackId) ?? 0,
      block: addressOf(event.addr),
      charged: event.blockBytes,
      ...(event.size === undefined ? {} : { requested: event.size }),
    });
    const site = `${tagText(tag)} ${siteNames.get(event.stackId)}`;
    if (event.kind === 'alloc') held.set(event.addr, { site, bytes: event.blockBytes });
    else held.delete(event.addr);
  }
  const uses = siteUses(ledger.stacks(), { stacks: table });
  return { table, held, uses };
}

const nameOf = ({ tag, site }: SiteUse) => `${tagText(tag)} ${site?.frame.text}`;

describe('205,565 pool events of a real kernel', () => {
  const test = testWithRealSample(EVENTS);

  test('outstanding blocks and bytes per call site and tag are those of the whole file', () => {
    const { table, held, uses } = bookAll();
    const expected = new Map<string, { count: number; bytes: number }>();
    held.forEach(({ site, bytes }) => {
      const sum = expected.get(site) ?? { count: 0, bytes: 0 };
      expected.set(site, { count: sum.count + 1, bytes: sum.bytes + bytes });
    });
    const holding = uses.filter(({ outstanding }) => (outstanding?.count ?? 0) > 0);
    expect(
      new Map(holding.map((use) => [`${tagText(use.tag)} ${use.site?.key}`, use.outstanding])),
    ).toEqual(expected);
    expect(holding.reduce((sum, use) => sum + (use.outstanding?.count ?? 0), 0)).toBe(12_261);

    const countOf = (name: string) =>
      uses
        .filter((use) => nameOf(use).startsWith(name))
        .reduce((sum, use) => sum + (use.outstanding?.count ?? 0), 0);
    expect(countOf('RMAP nt!MmInsertRmap+')).toBe(9_779);
    expect(countOf('CM   nt!CmpAllocate+')).toBe(180);

    // Nothing before and nothing missed: every free has its allocation.
    for (const use of uses) {
      expect([use.unmatchedFrees, use.missedFrees, use.refused, use.untracked]).toEqual([
        0, 0, 0, 0,
      ]);
    }
    expect(uses.reduce((sum, { allocs }) => sum + allocs, 0)).toBe(108_913);
    expect(uses.reduce((sum, { frees }) => sum + frees, 0)).toBe(96_652);

    // One function calls ObpAllocateObject, twenty-six call that.
    const object = uses.filter((use) => use.site?.frame.text === 'nt!ObpAllocateObject+0xe0');
    const paths = object.flatMap(({ stacks, site }) =>
      stacks.map((index) => ({ stack: table.at(index), depth: site?.depth ?? 0 })),
    );
    expect(fanOut(paths.map(({ stack, depth }) => ({ stack: stack.slice(0, 3), depth })))).toBe(26);
  });
});
