/**
 * Compares the replay of a recording with that of an older build:
 * `npm run bench:replay [-- --recording FOLDER --commit C --times N --tag TAG …]`.
 *
 * Both builds take turns, so that whatever else the machine does meets both. The older one is built
 * in a work tree of its own, with the packages of this one. Processor time (user and system) and the
 * largest memory are those of the whole process.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { root } from './gate.mjs';

/** The build before replay was made faster. */
const BEFORE = 'dea7f18';

const { values } = parseArgs({
  options: {
    recording: { type: 'string', default: join(root, '../shared/recordings') },
    commit: { type: 'string', default: BEFORE },
    times: { type: 'string', default: '3' },
    tag: { type: 'string', multiple: true, default: ['ScLT', 'RMAP'] },
  },
});

/**
 * What a replay cost.
 * @typedef {object} Cost
 * @property {number} seconds of processor time
 * @property {number} megabytes at most
 * @property {number} hits
 */

const folder = resolve(values.recording);
if (!existsSync(join(folder, 'modules.json'))) {
  console.error(`${folder}: no recording. Not run: --recording FOLDER names another one.`);
  process.exit(2);
}
mkdirSync(join(root, '.cache'), { recursive: true });
const work = mkdtempSync(join(root, '.cache/replay-'));
try {
  const builds = { before: await olderBuild(values.commit), now: join(work, 'now') };
  await build(builds.now);
  for (const tag of values.tag) await compare(tag, builds);
} finally {
  git('worktree', 'remove', '--force', join(work, 'tree'));
  rmSync(work, { recursive: true, force: true });
}

/**
 * @param {string} commit
 * @returns {Promise<string>} the folder with its products
 */
async function olderBuild(commit) {
  const tree = join(work, 'tree');
  if (git('worktree', 'add', '--detach', tree, commit) !== 0) {
    throw new Error(`${commit}: git makes no work tree of it`);
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  const older = await import(join(tree, 'scripts/build.mjs'));
  const products = join(work, 'before');
  await older.build(products);
  return products;
}

/** @param {string[]} given */
function git(...given) {
  return spawnSync('git', ['-C', root, ...given], { stdio: ['ignore', 'ignore', 'inherit'] })
    .status;
}

/**
 * @param {string} tag
 * @param {{ before: string, now: string }} builds
 */
async function compare(tag, builds) {
  /** @type {Cost[]} */
  const before = [];
  /** @type {Cost[]} */
  const now = [];
  for (let time = 0; time < Number(values.times); time++) {
    before.push(await replay(builds.before, tag));
    now.push(await replay(builds.now, tag));
  }
  show(`"${tag}" ${values.commit}`, before);
  show(`"${tag}" now`, now);
  const ratio = (/** @type {'seconds' | 'megabytes'} */ what) =>
    (sum(now, what) / sum(before, what)).toFixed(2);
  console.log(
    `"${tag}" now to before: processor time ${ratio('seconds')}, memory ${ratio('megabytes')}`,
  );
}

/**
 * @param {readonly Cost[]} costs
 * @param {keyof Cost} what
 */
function sum(costs, what) {
  return costs.reduce((total, cost) => total + cost[what], 0);
}

/**
 * @param {string} name
 * @param {readonly Cost[]} costs
 */
function show(name, costs) {
  const each = (/** @type {keyof Cost} */ what) =>
    costs.map((cost) => cost[what].toFixed(0)).join(', ');
  console.log(
    `${name}: ${each('seconds')} s, ${each('megabytes')} MB, ${costs[0]?.hits ?? 0} hits`,
  );
}

/**
 * Replays the tag to its end. The process that does it tells at its end what it has used.
 * @param {string} products
 * @param {string} tag
 * @returns {Promise<Cost>}
 */
function replay(products, tag) {
  const program = join(products, 'cli.mjs');
  const told = `import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.once('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.stderr.write(\`\\nUSED \${(userCPUTime + systemCPUTime) / 1e6} \${maxRSS / 1024}\`); });`;
  const given = ['--import', `data:text/javascript,${encodeURIComponent(told)}`, program];
  const child = spawn(
    process.execPath,
    [...given, 'hunt', '--target', `recorded:${folder}`, '--tag', tag],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let shown = '';
  let remarks = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    shown += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    remarks += text;
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', () => {
      const [, seconds, megabytes] = /USED (\S+) (\S+)$/.exec(remarks) ?? [];
      const hits = Number(/: (\d+) hits on /.exec(shown)?.[1] ?? 0);
      if (hits === 0) fail(new Error(`${program}: no hits on "${tag}"\n${remarks}`));
      else done({ seconds: Number(seconds), megabytes: Number(megabytes), hits });
    });
  });
}
