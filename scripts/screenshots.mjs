/**
 * Takes the pictures of docs/report.md: `node scripts/screenshots.mjs`, after `npm run build`. The hunt is
 * one of the embedded debugger, the browser the one of the tests.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { root } from './gate.mjs';

const COMMANDS = [
  '.scriptrun dist/pooltag.js',
  'dx @$pool.snapshot()',
  'dx @$pool.hitTag("Leak", 1500)',
  ...['g', 'dx @$pool.snapshot()', 'g', 'dx @$pool.snapshot()', 'g', 'dx @$pool.snapshot()'],
  'dx @$pool.recheck("Leak")',
  ...['g', 'dx @$pool.snapshot()', 'dx @$pool.recheck("Leak")'],
  'dx @$pool.save("temp/leak")',
];

const WIDTH = 1240;

/** What is shown of the page, from a heading on. */
const PICTURES = /** @type {const} */ ([
  { name: 'report-headline.png', from: 'body', height: 830, scheme: 'light' },
  { name: 'report-time.png', from: '#time', height: 760, scheme: 'light' },
  { name: 'report-dark.png', from: '#tables', height: 560, scheme: 'dark' },
]);

const folder = mkdtempSync(join(tmpdir(), 'pooltag-pictures-'));
const run = (/** @type {readonly string[]} */ argv) => {
  const command = [join(root, 'dist/cli.mjs'), ...argv];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
};

try {
  mkdirSync(join(folder, 'temp'));
  mkdirSync(join(folder, 'dist'));
  cpSync(join(root, 'dist/pooltag.js'), join(folder, 'dist/pooltag.js'));
  run([
    'kd',
    '--target',
    'win10-21h1-x64',
    '--seconds',
    '20',
    ...COMMANDS.flatMap((line) => ['-c', line]),
  ]);
  run(['report', 'temp/leak', '--out', 'report.html']);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox'],
  });
  for (const { name, from, height, scheme } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: 1000 },
      colorScheme: scheme,
    });
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    await page.waitForSelector('#report[data-ready]');
    const { y = 0 } = (await page.locator(from).first().boundingBox()) ?? {};
    const clip = { x: 0, y: Math.max(0, y - 10), width: WIDTH, height };
    await page.screenshot({ path: join(root, 'docs', name), fullPage: true, clip });
  }
  await browser.close();
} finally {
  rmSync(folder, { recursive: true });
}
