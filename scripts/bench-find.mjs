/**
 * Compares `pooltag find` with `grep -c` over the same files, in turns: `npm run bench:find`. A folder
 * of 500 MB of images is made of those that a package brings, and removed again. Prints seconds of processor
 * time of each run, and the largest memory of ours, which must not grow with the files.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './gate.mjs';

const BYTES = 500 * 2 ** 20;
const RUNS = 3;
const TAG = 'Abc1';

/** Images of x64, x86 and ARM64. */
const images = ['x64', 'ia32', 'arm64'].map((set) =>
  join(root, `node_modules/usb/prebuilds/win32-${set}/node.napi.node`),
);

/** Says the largest memory of the process at its end. */
const watch =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("memory "+process.resourceUsage().maxRSS))';

/**
 * Runs a command; bash says what processor time it took.
 * @param {readonly string[]} line
 */
function measured(line) {
  const timed = ['-c', 'TIMEFORMAT="took %U %S"; time "$@"', 'bash', ...line];
  const { stderr } = spawnSync('bash', timed, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const [, user, system] = /took ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  const memory = Number(/memory (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
  return { took: Number(user) + Number(system), memory };
}

/** @param {string} folder */
const find = (folder) =>
  measured([process.execPath, '--import', watch, join(root, 'dist/cli.mjs'), 'find', TAG, folder]);

/** @param {number} bytes */
function folderOf(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'pooltag-bench-find-'));
  for (let made = 0, n = 0; made < bytes; n += 1) {
    const image = images[n % images.length] ?? '';
    copyFileSync(image, join(folder, `d${n}.sys`));
    made += statSync(image).size;
  }
  return folder;
}

const folder = folderOf(BYTES);
const small = folderOf(BYTES / 100);
try {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const few = find(small);
  console.log(`5 MB: find ${few.took.toFixed(2)} s, ${few.memory.toFixed(0)} MB of memory`);
  for (let run = 1; run <= RUNS; run += 1) {
    const ours = find(folder);
    const grep = measured(['grep', '-c', TAG, ...files]);
    console.log(
      `500 MB in ${files.length} files, run ${run}: find ${ours.took.toFixed(2)} s, ${ours.memory.toFixed(0)} MB of memory; grep -c ${grep.took.toFixed(2)} s`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
  rmSync(small, { recursive: true });
}
