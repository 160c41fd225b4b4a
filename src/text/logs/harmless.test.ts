import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatSamples } from '../../test/format-samples';
import { realSample, testWithRealSample } from '../../test/shared';
import { LogReader } from './log';
import type { LogItem } from './log-item';

/**
 * What people, mail programs, web pages and terminals do to a log changes nothing of what it says,
 * and a log that is cut says less, and nothing else.
 */

function read(lines: readonly string[]): LogItem[] {
  const reader = new LogReader();
  return [...lines.flatMap((line) => [...reader.push(line)]), ...reader.end()];
}

/** What an item says, apart from where it stands. */
function said(item: LogItem): object {
  switch (item.kind) {
    case 'stack':
      return { kind: item.kind, frames: item.listing.frames };
    case 'poolUsed': {
      const { layout, sort, rows, total } = item.listing;
      return { kind: item.kind, layout, sort, rows, total };
    }
    case 'stop':
      return { kind: item.kind, report: item.report };
    case 'time':
      return { kind: item.kind, says: item.says };
    case 'verifier':
      return { kind: item.kind, blocks: item.listing.blocks };
    case 'modules':
      return { kind: item.kind, modules: item.modules };
    case 'blocks':
      return { kind: item.kind, groups: item.listing.groups };
    case 'vm':
      return { kind: item.kind, kilobytes: item.listing.kilobytes };
    case 'block':
      return { kind: item.kind, says: item.says };
    case 'stackPart':
    case 'resumed':
      return { kind: item.kind };
  }
}

const allSaid = (lines: readonly string[]): object[] => read(lines).map(said);

type Change = (lines: readonly string[]) => readonly string[];

const each =
  (change: (line: string, index: number) => string): Change =>
  (lines) =>
    lines.map(change);

/** Blanks up to a tab stop become a tab, as editors do it; a line's own tabs stay where they are. */
function tabbed(line: string): string {
  if (line.includes('\t')) return line;
  const cells = line.match(/.{1,8}/g) ?? [];
  return cells.map((cell) => (cell.length === 8 ? cell.replace(/ {2,}$/, '\t') : cell)).join('');
}

const CHANGES: Readonly<Record<string, Change>> = {
  'blanks at the end': each((line) => `${line}   `),
  'quoted in a mail': each((line) => `> ${line}`),
  'quoted twice': each((line) => `>> ${line}`),
  'in a comment': each((line) => `// ${line}`),
  indented: each((line) => `        ${line}`),
  'with the time': each((line, n) => `10:11:${String(n % 60).padStart(2, '0')}.123 ${line}`),
  'with the date': each((line) => `[2012-09-11 10:11:12] ${line}`),
  'with line numbers': each((line, n) => `${String(n + 1).padStart(6)}\t${line}`),
  'with blanks of the web': each((line) => line.replace(/ /g, '\u00a0')),
  'with escaped back-ticks': each((line) => line.replace(/`/g, '\\`')),
  'with names for characters': each((line) =>
    line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  ),
  'with tabs': each(tabbed),
  'in other text': (lines) => [
    'Hello, the machine stops at this:',
    '',
    ...lines,
    '',
    'Does anybody know why?',
  ],
};

const logs = ['log-', 'stack-', 'stop-', 'poolused-'].flatMap((prefix) => formatSamples(prefix));

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  test('changes nothing', () => {
    for (const { name, lines } of logs) {
      expect({ name, said: allSaid(change(lines)) }).toEqual({ name, said: allSaid(lines) });
    }
  });
});

/** Changes that go together, the innermost first. */
const together = fc
  .subarray(['in other text', 'with tabs', 'with escaped back-ticks', 'with the time'])
  .chain((inner) =>
    fc
      .constantFrom('quoted in a mail', 'indented', 'with line numbers', 'blanks at the end')
      .map((outer) => [...inner, outer]),
  );

test('several changes at once change nothing either', () => {
  fc.assert(
    fc.property(fc.constantFrom(...logs), together, ({ lines }, names) => {
      const changed = names.reduce((text, name) => CHANGES[name]?.(text) ?? text, lines);
      expect(allSaid(changed)).toEqual(allSaid(lines));
    }),
    { seed: 20120911, numRuns: 200 },
  );
});

/** Everything that an item says, one by one: frames, rows, a stop. */
function pieces(items: readonly object[]): Set<string> {
  const all = items.flatMap((item): readonly object[] => {
    if ('frames' in item && Array.isArray(item.frames)) return item.frames;
    return 'rows' in item && Array.isArray(item.rows) ? item.rows : [];
  });
  return new Set(all.map((piece) => JSON.stringify(piece)));
}

/** A console of 80 columns or a mail broke a row here: a cut between the two is one within a row. */
const isBroken = (line = ''): boolean => line.length === 80 || /\+0x[0-9a-f]+ \[[^\]]*$/.test(line);

/** Cuts the text behind every line; nothing that is read then may be new. */
function expectLessWhenCut(name: string, lines: readonly string[]): void {
  const whole = pieces(allSaid(lines));
  for (let end = 0; end < lines.length; end++) {
    if (isBroken(lines[end - 1])) continue;
    for (const piece of pieces(allSaid(lines.slice(0, end)))) {
      expect({ name, end, piece, known: whole.has(piece) }).toEqual({
        ...{ name, end, piece, known: true },
      });
    }
  }
}

test('cut behind any line, a log says less and nothing new', () => {
  for (const { name, lines } of logs) expectLessWhenCut(name, lines);
});

describe('real samples', () => {
  const files = [
    'A-poolused/001-docs-by-tag-xp-era',
    'A-poolused/002-docs-paged-w2k-style',
    'A-poolused/005-wininternals-paged',
    'B-stacks/001-poolhittag-alloc-kvn',
    'B-stacks/025-x86-inline-kb',
    'B-stacks/027-tdr-k-source-suffix',
    'B-stacks/031-thread-args-backtick-win10',
    'B-stacks/041-locks-v-thread-fpo-conv-source',
    'E-logs/001-poolhittag-session-alloc-free-win7',
  ].map((name) => `transcripts/${name}.txt`);

  for (const file of files) {
    testWithRealSample(file)(`${file} says the same after each change, and less when cut`, () => {
      const lines = readFileSync(realSample(file), 'utf8').replace(/\n$/, '').split('\n');
      const before = allSaid(lines);
      for (const [name, change] of Object.entries(CHANGES)) {
        expect({ name, said: allSaid(change(lines)) }).toEqual({ name, said: before });
      }
      expectLessWhenCut(file, lines);
    });
  }
});
