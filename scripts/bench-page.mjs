/**
 * Compares the report's page with speedscope's own viewer on the same stacks, in the same browser, in turns:
 * `npm run bench:page [-- STACKS]`. Prints time until stacks are drawn, time of a zoom, and memory. As many
 * unique stacks of 25 frames as a recording can hold are some 35,000, which is the number if none is given.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { root } from './gate.mjs';

const STACKS = Number(process.argv[2] ?? 35_000);
const FRAMES = 25;
const RUNS = Number(process.argv[3] ?? 3);

/** A recording whose stacks branch as those of a kernel do: much in common outside, little inside. */
function recordingLines() {
  let seed = 1;
  const random = (/** @type {number} */ most) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % most;
  };
  let seq = 0;
  const line = (/** @type {object} */ entry) => JSON.stringify({ seq: seq++, ...entry });
  const lines = [
    line({
      type: 'header',
      format: 'pooltag recording',
      version: 1,
      segment: 0,
      tool: 'bench',
      time: 0,
    }),
    line({
      type: 'hunt',
      tag: 0x6b61654c,
      target: { pointerSize: 8, description: 'bench' },
      poolHitTag: { address: 'fffff80000000000', before: 0 },
      time: 1,
    }),
    line({ type: 'counters', at: 'armed', counts: { allocs: 0, frees: 0 } }),
    line({
      type: 'change',
      state: 'applied',
      time: 1,
      change: {
        id: 1,
        thing: { kind: 'poolHitTag' },
        address: 'fffff80000000000',
        before: [0],
        after: [1],
        repair: '',
      },
    }),
  ];
  for (let index = 0; index < STACKS; index++) {
    const frames = [
      { text: 'nt!ExAllocatePool2', symbol: { module: 'nt', name: 'ExAllocatePool2', offset: 0 } },
    ];
    for (let depth = 1; depth < FRAMES; depth++) {
      const name = `F${random(depth < 12 ? 40 : 4)}x${depth}`;
      frames.push({ text: `d!${name}`, symbol: { module: 'd', name, offset: 0 } });
    }
    lines.push(line({ type: 'stack', index, frames }));
    const block = (0x10000 + index * 256).toString(16).padStart(16, '0');
    lines.push(
      line({
        type: 'hit',
        number: index + 1,
        kind: 'alloc',
        stack: index,
        block,
        charged: 16 + random(4096),
      }),
    );
  }
  lines.push(line({ type: 'counters', at: 'stopped', counts: { allocs: STACKS, frees: 0 } }));
  return lines;
}

/** In the page: until the next frame is drawn. */
const FRAME = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))';

/** In the page: a click on a box, and how long it took. */
const ZOOM = `(async () => {
  const start = performance.now();
  document.querySelectorAll('.flame[data-node]')[3].click();
  await ${FRAME};
  return performance.now() - start;
})()`;

const median = (/** @type {readonly number[]} */ values) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const folder = mkdtempSync(join(tmpdir(), 'pooltag-bench-page-'));
const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  args: ['--no-sandbox', '--allow-file-access-from-files', '--js-flags=--max-old-space-size=8192'],
});

/**
 * @param {string} url
 * @param {string} isDrawn an expression that is true once stacks are drawn
 * @param {(page: import('playwright-core').Page) => Promise<number>} zoom milliseconds of one
 */
async function measure(url, isDrawn, zoom) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const began = performance.now();
  await page.goto(url);
  await page.waitForFunction(isDrawn, undefined, { timeout: 120_000, polling: 20 });
  const drawn = performance.now() - began;
  const zoomed = await zoom(page);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { drawn, zoomed, megabytes: usedSize / 2 ** 20 };
}

try {
  writeFileSync(join(folder, 'bench.jsonl'), recordingLines().join('\n'));
  const run = (/** @type {readonly string[]} */ argv) => {
    const command = [join(root, 'dist/cli.mjs'), ...argv];
    const { status, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(stderr);
  };
  run(['report', 'bench.jsonl', '--out', 'bench.html']);
  run(['analyze', 'bench.jsonl', '--top', '1', '--export', 'speedscope:bench.speedscope.json']);
  const packed = readFileSync(join(folder, 'bench.speedscope.json')).toString('base64');
  writeFileSync(
    join(folder, 'load.js'),
    `speedscope.loadFileFromBase64("b.speedscope.json", "${packed}")`,
  );
  const release = join(root, 'node_modules/speedscope/dist/release/index.html');
  const pages = {
    report: pathToFileURL(join(folder, 'bench.html')).href,
    speedscope: `${pathToFileURL(release).href}#localProfilePath=${join(folder, 'load.js')}`,
  };
  /** @type {Record<string, { drawn: number, zoomed: number, megabytes: number }[]>} */
  const found = { report: [], speedscope: [] };
  for (let n = 0; n < RUNS; n++) {
    found.report?.push(
      await measure(pages.report, "document.querySelectorAll('.flame').length > 10", (page) =>
        page.evaluate(ZOOM),
      ),
    );
    found.speedscope?.push(
      await measure(
        pages.speedscope,
        "document.body.textContent.includes('bytes that stay')",
        async (page) => {
          const start = performance.now();
          await page.mouse.dblclick(400, 300);
          await page.evaluate(FRAME);
          return performance.now() - start;
        },
      ),
    );
  }
  console.log(`${STACKS} unique stacks of ${FRAMES} frames, median of ${RUNS}`);
  for (const [name, runs] of Object.entries(found)) {
    const of = (/** @type {'drawn' | 'zoomed' | 'megabytes'} */ key) =>
      median(runs.map((each) => each[key]));
    console.log(
      `${name.padEnd(11)} drawn ${Math.round(of('drawn'))} ms, zoom ${Math.round(of('zoomed'))} ms, heap ${Math.round(of('megabytes'))} MB`,
    );
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
