import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runText } from '../test-io';

const LOG = 'samples/logs/hunt-x86-kv.log';

const HEADING = `
  Pool Used:
            NonPaged            Paged
 Tag    Allocs     Used    Allocs     Used
`;

describe('pooltag diff', () => {
  test('compares the last tables of two logs', async () => {
    const input = `${HEADING} Lark        0        0      2220   319680UNKNOWN pooltag 'Lark', please update pooltag.txt\n`;
    const { code, out, remarks } = await runText(['diff', LOG, '-'], { input });
    expect(code).toBe(0);
    expect(out).toBe(`Growth from hunt-x86-kv.log:95 to stdin:4, 1 tag
Tag   NonPaged  Bytes  Paged  Bytes  Description
Lark         0      0     +1   +144  (unknown tag)
`);
    expect(remarks).toContain('the last of 2 tables is taken');
    expect(remarks).toMatch(/: "ObNm", "File", "rx\.\."\.$/m);
    expect(remarks).toContain('Growth of 3 tags is unknown');
  });

  test('nothing changed is exit code 1', async () => {
    const { code, out } = await runText(['diff', LOG, LOG]);
    expect(code).toBe(1);
    expect(out).toMatch(/: nothing changed$/m);
  });

  test('nothing changed is said of tags that are in both listings, where one is not whole', async () => {
    const input = `${HEADING} Lark        0        0      2219   319536\n`;
    const { code, out } = await runText(['diff', LOG, '-'], { input });
    expect(code).toBe(1);
    expect(out).toMatch(/: nothing changed among the tags that are in both$/m);
  });

  test('a log without a table is named', async () => {
    const { code, remarks } = await runText(['diff', LOG, 'samples/logs/hunt-x64-junk-label.log']);
    expect(code).toBe(1);
    expect(remarks).toContain('hunt-x64-junk-label.log: holds no !poolused table');
  });

  test('one file is not enough', async () => {
    expect((await runText(['diff', LOG])).code).toBe(2);
  });
});

/** A listing in the layout of current debuggers, with its TOTAL. */
function listing(command: string, rows: readonly (readonly [string, number, number])[]): string {
  const columns = (blocks: number, bytes: number) =>
    `${String(blocks).padStart(10)}${String(bytes).padStart(13)}          0            0`;
  const sum = (at: 1 | 2) => rows.reduce((total, row) => total + row[at], 0);
  return [
    `0: kd> ${command}`,
    '',
    '               NonPaged                  Paged',
    ' Tag     Allocs         Used     Allocs         Used',
    '',
    ...rows.map(([tag, blocks, bytes]) => ` ${tag}${columns(blocks, bytes)}\tAcme `),
    '',
    `TOTAL${columns(sum(1), sum(2))}`,
    '',
  ].join('\n');
}

describe('pooltag diff of what was filtered', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pooltag-diff-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const whole = file(
    'whole.log',
    listing('!poolused 2', [
      ['Even', 19_248, 2_470_752],
      ['Acme', 10, 1_000],
    ]),
  );
  const filtered = file('filtered.log', listing('!poolused 2 Acme', [['Acme', 30, 3_000]]));

  test('compares what both listings tell of, and names the filter', async () => {
    const { code, out, remarks } = await runText(['diff', whole, filtered]);
    expect(code).toBe(0);
    expect(out).toContain('Acme       +20  +2,000      0      0  Acme');
    expect(out).not.toContain('Even');
    expect(remarks).toContain(
      'Growth of 1 tag is unknown: filtered.log:4 was filtered by "Acme": "Even".',
    );
  });

  test('a listing whose command nobody shows is not the whole table', async () => {
    const bare = file('bare.log', listing('', [['Acme', 30, 3_000]]).replace(/^.*\n/, ''));
    const { out, remarks } = await runText(['diff', whole, bare]);
    expect(out).not.toContain('Even');
    expect(remarks).toContain('is not the whole table, or nothing shows that it is: "Even".');
  });

  test('several listings show what each step added', async () => {
    const last = file(
      'last.log',
      listing('!poolused 2', [
        ['Even', 19_248, 2_470_752],
        ['Acme', 90, 9_000],
      ]),
    );
    const { out } = await runText(['diff', whole, filtered, last]);
    expect(out).toMatch(/^Acme +\+80 +\+8,000 +0 +0 {2}\+2,000 \+6,000/m);
  });

  test('the first line of a debugger that was started with -c is its command', async () => {
    const text = listing('x', [['Acme', 30, 3_000]]).replace(
      /^.*\n/,
      "kd: Reading initial command '!poolused 2;q'\n",
    );
    const { out } = await runText(['diff', whole, file('initial.log', text)]);
    expect(out).toMatch(/^Even +-19,248 +-2,470,752/m);
  });

  test('listings of two boots are not subtracted', async () => {
    const counts = (allocs: number) =>
      file(
        `${allocs}.log`,
        [
          '0: kd> !poolused 1',
          '                            NonPaged                                         Paged',
          ' Tag       Allocs       Frees      Diff         Used       Allocs       Frees      Diff         Used',
          '',
          ` Acme${String(allocs).padStart(12)}           4${String(allocs - 4).padStart(10)}          112            0           0         0            0\tAcme `,
          '',
        ].join('\n'),
      );
    const { code, out, remarks } = await runText(['diff', counts(900), counts(20)]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(remarks).toMatch(/900\.log:3 and 20\.log:3: another boot, so nothing is subtracted\./);
  });
});
