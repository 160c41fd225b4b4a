/**
 * Tests the report's page in a real browser: `npm run test:browser`. Where there is no Chromium it is
 * installed if that is allowed (Debian's package, as root); otherwise one line says so, and the closing
 * line counts one skipped. `npm test` runs the same tests where a browser is there.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { root } from './gate.mjs';

function install() {
  if (process.getuid?.() !== 0) return;
  const quiet = { stdio: /** @type {const} */ ('ignore') };
  spawnSync('apt-get', ['update'], quiet);
  spawnSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
    quiet,
  );
}

if (!findBrowser()) install();
if (findBrowser()) {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(
    process.execPath,
    [jest, '--config', 'scripts/jest.config.mjs', 'src/test/browser'],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} else {
  console.log('test:browser: not run, there is no Chromium (CHROMIUM=PATH names one)');
  console.log('0 passed, 0 failed, 1 skipped');
}
