/**
 * Measures how fast logs are read: `npm run bench:analyze [-- --stops N --stacks N --layout NAME … --collapser PATH]`.
 *
 * For each layout a log is made, and read by `pooltag analyze` and by a loop that only finds its
 * newlines, in turns, each in a process of its own. What counts is processor time, so that whatever
 * else the machine does changes little; the ratio is of rates in the same run.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { layouts, writeLog } from './analyze-logs.mjs';
import { build } from './build.mjs';
import { root } from './gate.mjs';

const { values } = parseArgs({
  options: {
    stops: { type: 'string', default: '100000' },
    stacks: { type: 'string', default: '1000' },
    layout: { type: 'string', multiple: true, default: [] },
    times: { type: 'string', default: '2' },
    collapser: { type: 'string' },
  },
});

/** The first layout is the one that the goal is about; of the others a part is enough. */
const PART = 0.2;

const COUNT_NEWLINES = `
import { closeSync, openSync, readSync } from 'node:fs';
const file = openSync(process.argv[1]);
const buffer = Buffer.allocUnsafe(1 << 20);
for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
  const piece = buffer.subarray(0, read);
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1));
}
closeSync(file);
`;

/** Tells at its end what the process has used. */
const TELL = `import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(\`\\nUSED \${(userCPUTime + systemCPUTime) / 1e6} \${maxRSS / 1024}\`); });`;

const wanted = layouts.filter(
  ({ name }) => values.layout.length === 0 || values.layout.includes(name),
);
const sizes = [Number(values.stops), Number(values.stacks), Number(values.times)];
if (wanted.length === 0 || !sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('usage: npm run bench:analyze [-- --stops N --stacks N --layout NAME --times N]');
  process.exit(2);
}
mkdirSync(join(root, '.cache'), { recursive: true });
const work = mkdtempSync(join(root, '.cache/analyze-'));
try {
  await build(work);
  console.log('layout        MB   newlines   analyze   of it   memory');
  const ratios = wanted.map((layout, n) => [measure(layout, n === 0 ? 1 : PART), layout.name]);
  const [slowest] = ratios.sort(([a], [b]) => Number(a) - Number(b));
  console.log(`slowest: ${slowest?.[1]}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * @param {import('./analyze-logs.mjs').Layout} layout
 * @param {number} part of the stops
 * @returns {number} the rate of analyze, of that of finding newlines
 */
function measure(layout, part) {
  const path = join(work, `${layout.name}.log`);
  const file = openSync(path, 'w');
  const [stops = 0, stacks = 0, times = 0] = sizes;
  writeLog((piece) => void writeSync(file, piece), layout, {
    stops: Math.ceil(stops * part),
    stacks: Math.ceil(stacks * part),
    frames: 25,
  });
  closeSync(file);
  const megabytes = statSync(path).size / 1e6;
  const analyzing = [];
  const finding = [];
  for (let time = 0; time < times; time++) {
    finding.push(used(['--input-type=module', '-e', COUNT_NEWLINES, path]));
    analyzing.push(used([join(work, 'cli.mjs'), 'analyze', path]));
  }
  const rate = (/** @type {{ seconds: number }[]} */ costs) =>
    megabytes / Math.min(...costs.map(({ seconds }) => seconds));
  const ratio = rate(analyzing) / rate(finding);
  const memory = Math.max(...analyzing.map((cost) => cost.megabytes));
  console.log(
    [
      layout.name.padEnd(11),
      megabytes.toFixed(0).padStart(5),
      `${rate(finding).toFixed(0)} MB/s`.padStart(10),
      `${rate(analyzing).toFixed(0)} MB/s`.padStart(9),
      `1/${(1 / ratio).toFixed(1)}`.padStart(7),
      `${memory.toFixed(0)} MB`.padStart(8),
      ` ${layout.what}`,
    ].join(' '),
  );
  if (values.collapser !== undefined) collapse(values.collapser, path, rate(analyzing));
  rmSync(path);
  return ratio;
}

/**
 * A Perl script that collapses stacks reads the same bytes: named by who has it.
 * @param {string} script
 * @param {string} path
 * @param {number} rate of analyze, MB/s
 */
function collapse(script, path, rate) {
  const { stderr } = spawnSync('bash', ['-c', 'time -p perl "$0" "$1" >/dev/null', script, path], {
    encoding: 'utf8',
  });
  const seconds = [...stderr.matchAll(/^(?:user|sys) (\S+)$/gm)].reduce(
    (sum, [, text]) => sum + Number(text),
    0,
  );
  const other = statSync(path).size / 1e6 / seconds;
  console.log(
    `  ${script}: ${other.toFixed(1)} MB/s; analyze is ${(rate / other).toFixed(0)} times as fast`,
  );
}

/**
 * @param {readonly string[]} given to Node
 * @returns {{ seconds: number, megabytes: number }} processor time, and memory at most
 */
function used(given) {
  const told = ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, ...given];
  const { stderr, status } = spawnSync(process.execPath, told, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [, seconds, megabytes] = /USED (\S+) (\S+)$/.exec(stderr) ?? [];
  if (status !== 0 || seconds === undefined) throw new Error(stderr);
  return { seconds: Number(seconds), megabytes: Number(megabytes) };
}
