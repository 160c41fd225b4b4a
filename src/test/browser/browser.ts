import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser.mjs';

/** `describe` where there is a browser; elsewhere the tests are skipped, and a line says why. */
export function describeInBrowser(what: string, tests: (world: BrowserWorld) => void): void {
  const path = findBrowser();
  if (path === undefined) {
    console.warn(`${what}: skipped, there is no Chromium here (npm run test:browser)`);
  }
  (path === undefined ? describe.skip : describe)(what, () => {
    const world = new BrowserWorld(path ?? '');
    beforeAll(() => world.open(), 60_000);
    afterAll(() => world.close());
    tests(world);
  });
}

/** What a page did that it must not do. */
interface Watched {
  readonly page: Page;
  /** Errors, messages on the console, and requests to anywhere. */
  readonly events: readonly string[];
}

/** A browser, and a folder for files. */
export class BrowserWorld {
  readonly #path: string;
  #browser: Browser | undefined;
  folder = '';

  constructor(path: string) {
    this.#path = path;
  }

  async open(): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'pooltag-page-'));
    this.#browser = await chromium.launch({
      executablePath: this.#path,
      args: ['--no-sandbox', '--allow-file-access-from-files'],
    });
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** @param options `bypassCSP` lets a test run scripts of its own in the page */
  async show(
    url: string,
    options: { readonly bypassCSP?: boolean; readonly colorScheme?: 'light' | 'dark' } = {},
  ): Promise<Watched> {
    if (!this.#browser) throw new Error('the browser is not open');
    const viewport = { width: 1280, height: 1000 };
    const context = await this.#browser.newContext({ viewport, ...options, acceptDownloads: true });
    const page = await context.newPage();
    const events: string[] = [];
    page.on('console', (message) => events.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => events.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      events.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== url) events.push(`request: ${request.url()}`);
    });
    await page.goto(url);
    return { page, events };
  }
}
