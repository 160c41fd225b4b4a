/**
 * Measures what a stop costs on the wire, with Microsoft's engine attached to a served machine:
 * `npm run bench:wire [-- --target T --stops N]`. Requests and bytes are exact, seconds are those of
 * the machine that runs this. Where the engine cannot be had it says "not run".
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { bundleScript } from './bundle-script.mjs';
import { prepareEngine } from './engine/prepare.mjs';
import { buildServed } from './engine/served.mjs';
import { Missing } from './engine/tools.mjs';
import { root } from './gate.mjs';

const outfile = join(root, '.cache', 'engine', 'bench-wire.mjs');

try {
  const lab = prepareEngine();
  const served = await buildServed();
  const script = join(root, '.cache', 'engine', 'pooltag.js');
  const { text } = await bundleScript({
    entryPoints: ['src/extension/main.ts'],
    absWorkingDir: root,
    outfile: script,
    bundle: true,
    write: false,
    define: { POOLTAG_VERSION: '"bench"' },
    logLevel: 'error',
  });
  writeFileSync(script, text);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/test/engine/bench/main.ts'],
    outfile,
    bundle: true,
    external: ['esbuild', '@jest/globals'],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, POOLTAG_ENGINE_LAB: JSON.stringify({ ...lab, served, script }) },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.log(`bench:wire: not run: ${error.message}`);
}
