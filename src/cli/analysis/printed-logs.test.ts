import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Stack } from '../../pool/hit';
import { RecordingReader } from '../../pool/recording/read-recording';
import { callSite } from '../../pool/stacks/call-site';
import { LogBytes } from '../../text/bytes/log-bytes';
import type { StackStyle } from '../../text/stacks/stack';
import { printStack } from '../../text/stacks/stack.print';
import { utf8Decoder } from '../lines';
import type { LogAnalysis } from './result';
import { sitesOf } from './sites';
import { LogTally } from './tally';

/** `npm run test:logs` tries more. */
const FACTOR = Number(process.env.POOLTAG_MUTANTS ?? 20_000) / 20_000;
const SEED = Number(process.env.POOLTAG_SEED ?? 1);

const RECORDING = join(__dirname, '../../../samples/recordings/leak-win11/leak');

/** Hits of a recorded hunt, with their stacks. */
const hits = recordedHits();

function recordedHits(): readonly { readonly kind: 'alloc' | 'free'; readonly stack: Stack }[] {
  const reader = new RecordingReader();
  for (const segment of ['000', '001', '002']) {
    for (const line of readFileSync(`${RECORDING}.${segment}.jsonl`, 'utf8').split('\n')) {
      reader.push(line);
    }
  }
  const reading = reader.end();
  const [hunt] = reading.kind === 'recording' ? reading.recording.hunts : [];
  return (hunt?.recent(300) ?? []).flatMap((hit) => {
    const stack = hunt?.stackOf(hit) ?? [];
    const isPlain = callSite(stack) !== undefined && stack.every((frame) => !frame.doubtful);
    return hit.kind !== 'unknown' && isPlain ? [{ kind: hit.kind, stack }] : [];
  });
}

interface Form {
  readonly style: StackStyle;
  /** Characters after which rows are broken: by a console, or by a mail program at a blank. */
  readonly wrapped: { readonly width: number; readonly at: 'any' | 'blank' } | undefined;
  readonly front: string;
  readonly hasPrompts: boolean;
}

const FRONTS = [
  '',
  '> ',
  '>> ',
  '| ',
  '    ',
  '* ',
  'N. ',
  'N: ',
  '[2026-11-30 11:22:SS] ',
  '<N> ',
];

const form: fc.Arbitrary<Form> = fc.record({
  style: fc.record({
    pointerSize: fc.constant(8 as const),
    generation: fc.constantFrom('old' as const, 'new' as const),
    numbered: fc.boolean(),
    args: fc.boolean(),
  }),
  wrapped: fc.option(
    fc.record({
      width: fc.oneof(fc.constantFrom(80, 100, 120, 132), fc.integer({ min: 60, max: 160 })),
      at: fc.constantFrom('any' as const, 'blank' as const),
    }),
    { nil: undefined },
  ),
  front: fc.constantFrom(...FRONTS),
  hasPrompts: fc.boolean(),
});

type Printed = readonly (typeof hits)[number][];

function printed(all: Printed, { style, wrapped, front, hasPrompts }: Form): readonly string[] {
  const lines = all.flatMap(({ stack }) => [
    ...(hasPrompts ? ['1: kd> g'] : []),
    'Break instruction exception - code 80000003 (first chance)',
    `${stack[0]?.text}:`,
    'fffff803`8292e88c cc              int     3',
    ...(hasPrompts ? ['1: kd> k'] : []),
    ...printStack(stack, style),
  ]);
  const rows = lines.flatMap((line) => (wrapped ? brokenAt(line, wrapped) : [line]));
  return rows.map(
    (line, n) => front.replace('SS', String((n % 50) + 10)).replace('N', String(n + 10)) + line,
  );
}

function brokenAt(line: string, { width, at }: NonNullable<Form['wrapped']>): readonly string[] {
  if (line.length <= width) return [line];
  const blank = line.lastIndexOf(' ', width);
  const end = at === 'any' || blank <= 0 ? width : blank;
  const rest = line.slice(at === 'any' || blank <= 0 ? end : end + 1);
  return [line.slice(0, end), ...brokenAt(rest, { width, at })];
}

function analysisOf(lines: readonly string[]): LogAnalysis {
  const tally = new LogTally();
  const file = tally.file('log');
  const log = new LogBytes(utf8Decoder(), (item) => file.add(item));
  log.push(Buffer.from(lines.join('\r\n')));
  log.end();
  file.end(log);
  return tally.result();
}

/** Hits by what they are and by their call sites. */
function counted(all: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [key, count] of all) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
}

const recorded = (all: Printed) =>
  counted(all.map(({ kind, stack }) => [`${kind} ${callSite(stack)?.frame.text}`, 1]));

const found = ({ stacks }: LogAnalysis) =>
  counted(
    sitesOf(stacks, []).flatMap(({ site, counts }) => [
      [`alloc ${site?.frame.text}`, counts.allocations] as const,
      [`free ${site?.frame.text}`, counts.frees] as const,
    ]),
  );

const choice = fc.array(fc.integer({ min: 0, max: hits.length - 1 }), {
  minLength: 1,
  maxLength: 6,
});

describe('a recorded hunt printed as a log', () => {
  test('has enough of both kinds', () => {
    expect(hits.filter(({ kind }) => kind === 'alloc').length).toBeGreaterThan(10);
    expect(hits.filter(({ kind }) => kind === 'free').length).toBeGreaterThan(10);
  });

  test('is read back in any layout that is not wrapped, behind any front', () => {
    fc.assert(
      fc.property(choice, form, (chosen, given) => {
        const all = chosen.flatMap((index) => hits[index] ?? []);
        const lines = printed(all, { ...given, wrapped: undefined });
        const analysis = analysisOf(lines);
        const zeros = (counts: ReadonlyMap<string, number>) =>
          new Map([...counts].filter(([, n]) => n > 0));
        expect(zeros(found(analysis))).toEqual(recorded(all));
      }),
      { numRuns: 300 * FACTOR, seed: SEED },
    );
  });

  test('wrapped at any width it is read back, or the lines are told that were not', () => {
    fc.assert(
      fc.property(choice, form, (chosen, given) => {
        const all = chosen.flatMap((index) => hits[index] ?? []);
        const analysis = analysisOf(printed(all, given));
        const truth = recorded(all);
        let known = 0;
        for (const [key, count] of found(analysis)) {
          if (count === 0 || key.endsWith(' undefined')) continue;
          expect([key, count <= (truth.get(key) ?? 0)]).toEqual([key, true]);
          known += count;
        }
        const told = analysis.unread.count + analysis.lines.unrecognised + analysis.stackParts;
        const isWhole = known === all.length;
        expect(isWhole || told > 0 || analysis.hits.withoutStack > 0).toBe(true);
      }),
      { numRuns: 600 * FACTOR, seed: SEED },
    );
  });
});
