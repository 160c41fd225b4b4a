import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Profile } from 'pprof-format';
import { runText } from '../../cli/test-io';
import type { RecordingEntry } from '../../pool/recording/recording';
import { tagFromValue } from '../../pool/tags/tag';
import { fleetRecording } from '../fleet';
import { addressOf, symbolOf } from '../frames';
import { HuntSession, target } from '../hunt/support';
import { recordedSites } from '../numbers/support-recorded';
import { recordingOfEvents } from '../recording-of-events';
import { armedAt, header, linesOf, start } from '../recordings';
import { type BrowserWorld, describeInBrowser } from './browser';

const SAMPLE = 'samples/recordings/leak-win11/leak';
const LONG = 60_000;

/** Makes a report and opens it. */
async function open(
  world: BrowserWorld,
  argv: readonly string[],
  options: Parameters<BrowserWorld['show']>[1] = {},
) {
  const path = join(world.folder, 'report.html');
  const { code, remarks } = await runText(['report', ...argv, '--out', path]);
  expect([code, remarks]).toEqual([0, expect.stringContaining('Wrote')]);
  const watched = await world.show(pathToFileURL(path).href, options);
  await watched.page.waitForSelector('#report[data-ready]');
  return { ...watched, path };
}

/** Of a table: the cells of a column. */
const column = (page: Page, caption: string, title: string): Promise<readonly string[]> =>
  page.evaluate(
    ([wantedCaption, wantedTitle]) => {
      const table = [...document.querySelectorAll('table')].find(
        (each) => each.caption?.textContent === wantedCaption,
      );
      const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
      const at = heads.findIndex((head) => head.textContent === wantedTitle);
      return [...(table?.tBodies[0]?.rows ?? [])].map((row) => row.cells[at]?.textContent ?? '');
    },
    [caption, title],
  );

const flames = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.flame[data-node]', (boxes) =>
    boxes.map((box) => box.getAttribute('aria-label') ?? ''),
  );

describeInBrowser('the page of a report', (world) => {
  test(
    'says what was found, loads nothing, and keeps to its policy',
    async () => {
      const { page, events, path } = await open(world, [SAMPLE]);
      expect(await page.textContent('h1')).toBe('Pool tag "Leak"');
      expect(await page.textContent('.said')).toContain('holds at least 5 of 6 blocks');
      expect(await page.textContent('#headline')).toContain('97.5 % of what the kernel counted');
      expect(await page.$$eval('h2', (all) => all.map((each) => each.textContent))).toEqual([
        'Stacks',
        'Time',
        'Tables',
        'How this was measured',
        'The data',
      ]);
      expect(events).toEqual([]);
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(
        readFileSync(path, 'utf8'),
      )?.[1];
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'sha256-\S+' 'sha256-\S+'; style-src 'sha256-/,
      );
      const isRefused = await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.body.append(script);
        return !('ran' in window);
      });
      expect(isRefused).toBe(true);
    },
    LONG,
  );

  test(
    'tables are sorted, searched, and have the numbers of analyze',
    async () => {
      const { page } = await open(world, [SAMPLE]);
      const { out } = await runText(['analyze', SAMPLE, '--csv']);
      const sites = [...out.matchAll(/^(acme\S+?),(\d+),(\d+),/gm)];
      expect(await column(page, 'Call sites', 'Call site')).toEqual(sites.map(([, site]) => site));
      expect(await column(page, 'Call sites', 'Allocs')).toEqual(
        sites.map(([, , allocs]) => allocs),
      );
      await page.click('text="Allocs" >> nth=0');
      expect((await column(page, 'Call sites', 'Allocs')).slice(0, 3)).toEqual(['10', '6', '6']);
      expect(await page.getAttribute('th:has-text("Allocs")', 'aria-sort')).toBe('descending');
      await page.fill('[aria-label="Rows of Call sites with"]', 'acmedsk');
      expect(await column(page, 'Call sites', 'Call site')).toEqual([
        'acmedsk+0x1174',
        'acmedsk+0x1388',
      ]);
    },
    LONG,
  );

  test(
    'the flame graph changes its measure, zooms, searches, and is walked by keys',
    async () => {
      const { page, events } = await open(world, [SAMPLE]);
      const [whole] = await flames(page);
      expect(whole).toBe('All stacks: 10.8 KB, 100.0 % of the bytes that stay');
      await page.selectOption('label:has-text("Width is") select', 'frees');
      expect((await flames(page))[0]).toContain('16 blocks, 100.0 % of the blocks freed');
      await page.selectOption('label:has-text("Width is") select', 'held');
      expect((await flames(page))[0]).toContain('14 blocks');
      await page.selectOption('label:has-text("A box is") select', 'module');
      expect(await flames(page)).toContainEqual(expect.stringMatching(/^acmeflt: 13 blocks/));
      await page.selectOption('label:has-text("A box is") select', 'function');
      await page.selectOption('label:has-text("On top") select', 'innermost');
      expect((await flames(page))[1]).toMatch(/^nt!ExAllocateHeapPool: 14 blocks/);
      await page.selectOption('label:has-text("On top") select', 'outermost');

      await page.fill('label:has-text("Search") input', 'fltquerynotify');
      expect(await page.textContent('#stacks [role=status]')).toMatch(
        /^1 found; .* 5 blocks, 35.7 %/,
      );
      await page.fill('label:has-text("Search") input', '(');
      expect(await page.textContent('#stacks [role=status]')).toBe('Nothing found.');

      await page.click('.flame:has-text("acmeflt!FltQueryNotify")');
      const focus = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      expect(await focus()).toMatch(/^acmeflt!FltQueryNotify: 5 blocks/);
      const isWide = await page.$eval(
        '.flame:has-text("acmeflt!FltQueryNotify")',
        (box) => box.getBoundingClientRect().width > 1000,
      );
      expect(isWide).toBe(true);
      await page.keyboard.press('ArrowDown');
      expect(await focus()).toMatch(/^nt!ExAllocatePoolWithTag: 5 blocks/);
      await page.keyboard.press('Escape');
      expect(await focus()).toMatch(/^acmeflt!FltDispatch/);
      await page.keyboard.press('Home');
      expect(await focus()).toMatch(/^All stacks/);
      await page.keyboard.press('Enter');
      expect((await flames(page))[0]).toContain('14 blocks');
      expect(events).toEqual([]);
    },
    LONG,
  );

  test(
    'one call site alone is shown over time',
    async () => {
      const { page } = await open(world, [SAMPLE]);
      const said = () => page.getAttribute('#time svg', 'aria-label');
      expect(await said()).toContain('24 allocations and 16 frees');
      expect(await said()).toContain('to 14 at the end');
      await page.selectOption('label:has-text("Blocks of") select', 'acmeflt!FltReadDone+0x9c');
      expect(await said()).toContain('10 allocations and 7 frees');
    },
    LONG,
  );

  test(
    'what is downloaded is what analyze exports, and the recording',
    async () => {
      const { page } = await open(world, [SAMPLE]);
      const taken = async (button: string) => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.click(`#data button:text-is("${button}")`),
        ]);
        return readFileSync(await file.path());
      };
      const sum = ({ sample }: Profile) =>
        sample.reduce((all, { value }) => all + Number(value[3]), 0);
      expect(sum(Profile.decode(await taken('pprof')))).toBe(11_104);
      const recording = join(world.folder, 'again.jsonl');
      writeFileSync(recording, await taken('Recording: recording 1'));
      const [again, first] = await Promise.all([
        runText(['analyze', recording, '--json']),
        runText(['analyze', SAMPLE, '--json']),
      ]);
      const hunts = ({ out }: { readonly out: string }) => JSON.parse(out).recordings[0].hunts;
      expect(hunts(again)).toEqual(hunts(first));
    },
    LONG,
  );

  test.each(['light', 'dark'] as const)(
    '%s: an accessibility checker finds nothing',
    async (scheme) => {
      const { page } = await open(world, [SAMPLE], { bypassCSP: true, colorScheme: scheme });
      const axe = createRequire(join(__dirname, 'x.js')).resolve('axe-core/axe.min.js');
      await page.addScriptTag({ path: axe });
      const { violations, passes } = await page.evaluate(async () => {
        const run: unknown = Reflect.get(window, 'axe');
        if (typeof run !== 'object' || run === null) throw new Error('axe is not there');
        return Reflect.get(run, 'run').call(run, document);
      });
      expect(passes.length).toBeGreaterThan(20);
      const said = violations.map(
        ({ id, impact, nodes }: { id: string; impact: string; nodes: { html: string }[] }) =>
          `${impact} ${id}: ${nodes.length} as ${nodes[0]?.html.slice(0, 160)}`,
      );
      expect(said).toEqual([]);
    },
    LONG,
  );

  test(
    'on paper there is no control, and every row',
    async () => {
      const { page } = await open(world, [SAMPLE]);
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('.controls')).toBe(false);
      expect(await page.isVisible('.flames')).toBe(true);
      const { scrolled } = await page.$eval('.scroll', (box) => ({
        scrolled: box.scrollHeight > box.clientHeight + 1,
      }));
      expect(scrolled).toBe(false);
    },
    LONG,
  );
});

describeInBrowser('a page of two recordings', (world) => {
  test(
    'has a choice of hunts, and shows what grew red and what shrank blue',
    async () => {
      const files = [1, 4].map((kept) => {
        const path = join(world.folder, `kept${kept}.jsonl`);
        const lines = fleetRecording({ slide: kept, build: 0x66b40000, allocs: 6, kept });
        writeFileSync(path, lines.join('\n'));
        return path;
      });
      const { page, events } = await open(world, files);
      const label = 'label:has-text("Compared with") select';
      await page.selectOption(label, { label: 'hunt 1 of recording 2' });
      expect(await flames(page)).toContain('drv!Open: 96 bytes, before 384 bytes (-288 bytes)');
      const colour = () =>
        page.$eval('.flame:has-text("drv!Open")', (box) => getComputedStyle(box).backgroundColor);
      const [red = 0, , blue = 0] = ((await colour()).match(/\d+/g) ?? []).map(Number);
      expect(blue).toBeGreaterThan(red);
      await page.selectOption('nav select', { index: 1 });
      await page.waitForSelector('#report[data-ready]');
      expect(await page.textContent('#headline')).toContain('4 blocks');
      await page.selectOption(label, { label: 'hunt 1 of recording 1' });
      expect(await flames(page)).toContain('drv!Open: 384 bytes, before 96 bytes (+288 bytes)');
      const [redder = 0, , less = 0] = ((await colour()).match(/\d+/g) ?? []).map(Number);
      expect(redder).toBeGreaterThan(less);
      expect(events).toEqual([]);
    },
    LONG,
  );
});

describeInBrowser('a page made in the debugger', (world) => {
  test(
    'shows what the debugger says, and loads nothing',
    async () => {
      const hunt = new HuntSession(target('win11-24h2-x64'));
      hunt.run('dx @$pool.snapshot()');
      hunt.hitTag(60);
      hunt.run('dx @$pool.snapshot()');
      hunt.run('dx @$pool.report("C:/temp/leak.html")');
      const path = join(world.folder, 'debugger.html');
      writeFileSync(path, hunt.files.read('C:/temp/leak.html'));
      const { page, events } = await world.show(pathToFileURL(path).href);
      await page.waitForSelector('#report[data-ready]');
      const sites = hunt.rows('@$pool.sites()');
      expect(await column(page, 'Call sites', 'Call site')).toHaveLength(sites.length);
      const said = await page.textContent('.said');
      expect(hunt.run('dx @$pool.leaks()')).toContain(said?.slice(0, 40));
      expect(await page.textContent('#growth h2')).toBe('Tags');
      expect(events).toEqual([]);
    },
    LONG,
  );
});

describeInBrowser('a report of the traffic of a real kernel', (world) => {
  const excerpt = join(__dirname, '../../../samples/recordings/boot-excerpt');

  test.each(['Io  ', 'Uata', 'CDRO'])(
    '"%s": its tables are what the events say',
    async (tag) => {
      const recording = join(world.folder, 'real.jsonl');
      writeFileSync(recording, recordingOfEvents(excerpt, tag).join('\n'));
      const { page } = await open(world, [recording]);
      const truth = [...recordedSites(excerpt, tag).values()];
      const total = (key: 'allocations' | 'frees' | 'blocks' | 'bytes') =>
        truth.reduce((sum, site) => sum + site[key], 0);
      const shown = async (title: string) =>
        (await column(page, 'Call sites', title)).reduce(
          (sum, cell) => sum + Number(cell.replaceAll(',', '')),
          0,
        );
      expect(await column(page, 'Call sites', 'Call site')).toHaveLength(truth.length);
      expect([await shown('Allocs'), await shown('Frees')]).toEqual([
        total('allocations'),
        total('frees'),
      ]);
      // A column in which nothing is known is not there.
      expect([await shown('Blocks'), await shown('Bytes')]).toEqual([
        total('blocks'),
        total('bytes'),
      ]);
      const facts = await page.textContent('#headline dl');
      expect(facts).toContain(`${total('blocks').toLocaleString('en')} blocks`);
      expect(facts).toContain(`${total('allocations').toLocaleString('en')} allocations`);
    },
    LONG,
  );
});

const ATTACKS = [
  '<img src=x onerror=window.hacked=1>',
  '</script><script>window.hacked=1</script>',
  '<!--<script>',
  '"><svg onload=window.hacked=1>',
  'javascript:window.hacked=1//',
  '\u0131\u4e2d\u6587 "\\u003c',
];

function hostileLines(): readonly string[] {
  const at = (offset: number) => addressOf(`fffff80010${offset.toString(16).padStart(6, '0')}`);
  const entries: RecordingEntry[] = [
    header,
    {
      ...start,
      tag: tagFromValue(0x3e3c2f3c),
      target: { ...start.target, description: ATTACKS[1] ?? '' },
    },
    { type: 'modules', modules: [{ name: ATTACKS[0] ?? '', start: at(0), end: at(0x8000) }] },
    { type: 'counters', at: 'armed', counts: { allocs: 0, frees: 0 } },
    armedAt(at(0)),
    {
      type: 'stack',
      index: 0,
      frames: ['nt!ExAllocatePool2', ...ATTACKS].map((name, depth) => ({
        text: `m!${name}`,
        address: at(0x10 * depth),
        symbol:
          depth === 0 ? symbolOf(name) : { module: ATTACKS[depth % 5] ?? '', name, offset: 4 },
        source: { file: `C:\\Users\\alice\\on-HOST7\\a${depth}.c`, line: 1 },
      })),
    },
    { type: 'process', address: at(0x7000), image: ATTACKS[0], id: 4 },
    {
      type: 'hit',
      number: 1,
      kind: 'alloc',
      stack: 0,
      charged: 64,
      block: at(0x9000),
      process: at(0x7000),
    },
    { type: 'counters', at: 'stopped', counts: { allocs: 1, frees: 0 } },
    ...['alice', 'HOST7'].map(
      (name, n): RecordingEntry => ({
        type: 'snapshot',
        name,
        time: n,
        uptime: 1000 * n,
        whole: false,
        bits: 64,
        rows: [[0x3e3c2f3c, 10 + n, 4, 576 * (n + 1), 0, 0, 0]],
      }),
    ),
  ];
  return linesOf(entries);
}

describeInBrowser('a report of hostile names', (world) => {
  const recording = () => {
    const path = join(world.folder, 'alice-HOST7.jsonl');
    writeFileSync(path, hostileLines().join('\n'));
    return path;
  };

  test(
    'runs none of them, and shows them all',
    async () => {
      const { page, events } = await open(world, [recording(), '--everything']);
      expect(await page.textContent('h1')).toBe('Pool tag "</<>"');
      const text = (await page.textContent('body')) ?? '';
      for (const attack of ATTACKS.slice(0, 5)) expect(text).toContain(attack);
      for (const button of await page.$$('#data button')) await button.click();
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(events.filter((event) => !event.startsWith('request: blob:'))).toEqual([]);
      expect(await page.$$('img, svg[onload], main script')).toEqual([]);
    },
    LONG,
  );

  test(
    'leaves out what names people, machines and folders, and says so; --everything does not',
    async () => {
      const path = recording();
      const page = await open(world, [path]);
      const text = readFileSync(page.path, 'utf8');
      for (const planted of ['alice', 'HOST7', 'Users']) expect(text).not.toContain(planted);
      expect(await page.page.textContent('#left-out')).toContain('paths of source files');
      const all = await open(world, [path, '--everything']);
      for (const planted of ['alice', 'HOST7', 'Users']) {
        expect(readFileSync(all.path, 'utf8')).toContain(planted);
      }
      expect(await all.page.textContent('#left-out')).toContain('Nothing was left out');
    },
    LONG,
  );
});

describeInBrowser('speedscope itself', (world) => {
  test(
    'opens what is exported for it, with the totals of the recording',
    async () => {
      const file = join(world.folder, 'leak.speedscope.json');
      await runText(['analyze', SAMPLE, '--export', `speedscope:${file}`]);
      const loader = join(world.folder, 'load.js');
      const packed = readFileSync(file).toString('base64');
      writeFileSync(loader, `speedscope.loadFileFromBase64("leak.speedscope.json", "${packed}")`);
      const release = createRequire(join(__dirname, 'x.js')).resolve(
        'speedscope/dist/release/index.html',
      );
      const url = `${pathToFileURL(release).href}#localProfilePath=${loader}`;
      const { page } = await world.show(url);
      await page.waitForFunction(() => document.body.textContent.includes('bytes that stay'));
      await page.keyboard.press('3');
      await page.waitForFunction(() => document.body.textContent.includes('nt!ExAllocateHeapPool'));
      expect(await page.evaluate(() => document.body.textContent)).toMatch(
        /10\.84 KB|10\.8 KB|11104/,
      );
    },
    LONG,
  );
});
