import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runText } from '../../cli/test-io';
import { recordingOf } from '../recordings';
import { HuntSession, target } from './support';

const PAGE = 'C:/temp/leak.html';

function hunted(): HuntSession {
  const hunt = new HuntSession(target('win11-24h2-x64'));
  hunt.hitTag(60);
  return hunt;
}

/** The recording that a page holds. */
const embedded = (page: string): readonly string[] =>
  (/<script type="application\/x-ndjson">\n([^<]*)\n<\/script>/.exec(page)?.[1] ?? '').split('\n');

describe('report and export in the debugger', () => {
  test('the page holds the verdict in words, and the recording that save writes', () => {
    const hunt = hunted();
    const said = hunt.run(`dx @$pool.report("${PAGE}")`);
    expect(said).toContain(`Wrote ${PAGE}: a page for any browser`);
    const page = hunt.files.read(PAGE);
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toMatch(/<\/html>\s*$/);
    expect(page).toContain('&#34;Leak&#34;: 60 hits, coverage ');
    const [shown] = recordingOf(embedded(page)).hunts;
    hunt.run('dx @$pool.save("C:/temp/leak")');
    const files = hunt.files.list('C:/temp').filter((path) => path.endsWith('.jsonl'));
    const saved = [...files].sort().flatMap((path) => hunt.files.read(path).trim().split(/\r?\n/));
    const [kept] = recordingOf(saved).hunts;
    expect(shown?.entries.length).toBeGreaterThan(60);
    expect(shown?.entries).toEqual(kept?.entries);
  });

  test('a file that is there is not written over, nothing is written of nothing', () => {
    const hunt = hunted();
    hunt.run(`dx @$pool.report("${PAGE}")`);
    const before = hunt.files.read(PAGE);
    expect(hunt.run(`dx @$pool.report("${PAGE}")`)).toContain('is there already');
    expect(hunt.files.read(PAGE)).toBe(before);
    const fresh = new HuntSession(target('win11-24h2-x64'));
    expect(fresh.run(`dx @$pool.report("${PAGE}")`)).toContain('Nothing has been recorded');
    expect(() => fresh.files.read(PAGE)).toThrow();
  });

  test('wrong use names what to type', () => {
    const hunt = hunted();
    expect(hunt.run('dx @$pool.report()')).toContain('dx @$pool.report("C:/temp/leak")');
    expect(hunt.run(`dx @$pool.report("${PAGE}", "all")`)).toContain('"everything"');
    expect(hunt.run('dx @$pool.export("C:/a.txt", "png")')).toContain('folded-blocks');
    expect(hunt.run('dx @$pool.export("C:/a.txt")')).toContain('Which format?');
  });

  test.each(['folded', 'folded-blocks', 'folded-allocs', 'folded-frees'])(
    '%s is what analyze exports of the saved recording',
    async (format) => {
      const hunt = hunted();
      hunt.run(`dx @$pool.export("C:/temp/out.txt", "${format}")`);
      hunt.run('dx @$pool.save("C:/temp/leak")');
      const folder = mkdtempSync(join(tmpdir(), 'pooltag-report-'));
      try {
        const files = hunt.files.list('C:/temp').filter((path) => path.endsWith('.jsonl'));
        const recording = [...files].sort().map((path) => hunt.files.read(path));
        writeFileSync(join(folder, 'leak.jsonl'), recording.join(''));
        await runText(['analyze', 'leak.jsonl', '--export', `${format}:out.txt`], { folder });
        const expected = readFileSync(join(folder, 'out.txt'), 'utf8');
        expect(expected).not.toBe('');
        expect(hunt.files.read('C:/temp/out.txt')).toBe(expected);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
