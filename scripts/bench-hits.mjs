/**
 * Measures the capture loop in the embedded debugger: `npm run bench:hits [-- --target T --hits N]`.
 *
 * Hits per second of a hunt stand beside stops per second of a bare `g` loop on the same target, in
 * the same run: their ratio says what the hunt costs, whatever the machine. Then one long hunt shows
 * what memory does, beside as long a `g` loop, in which the target alone grows, because it leaks:
 * a hunt may grow with outstanding blocks and unique stacks, not with hits.
 */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bundleScript } from './bundle-script.mjs';
import { root } from './gate.mjs';
import { loadSimulator } from './simulator.mjs';

const { values } = parseArgs({
  options: {
    target: { type: 'string', default: 'win11-24h2-x64' },
    hits: { type: 'string', default: '100000' },
  },
});

/** Hits of the comparison, after as many to warm up. */
const COMPARED = 5000;
/** Longer than any hunt here takes by the target's clock, in seconds. */
const NO_LIMIT = 100_000_000;
const STEPS = 10;

const hits = Number(values.hits);
const simulator = await loadSimulator('bench');
const target = simulator.findTarget(values.target);
if (!target || !Number.isInteger(hits) || hits < STEPS) {
  console.error('usage: node scripts/bench-hits.mjs [--target T] [--hits N]');
  process.exit(2);
}
const { text: script } = await bundleScript({
  entryPoints: ['src/extension/main.ts'],
  absWorkingDir: root,
  outfile: 'bundle.js',
  bundle: true,
  write: false,
  define: { POOLTAG_VERSION: '"bench"' },
  logLevel: 'error',
});

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

const bare = bareRate();
const captured = captureRate();
const alone = growth(heapDuringLoop(hits));
const { first, middle, last, perHit } = growth(heapDuringHunt(hits));

const mb = (/** @type {number} */ bytes) => (bytes / 2 ** 20).toFixed(1).padStart(7);
console.log(`${target.id}
  bare g loop            ${bare.toFixed(0).padStart(7)} stops/s
  hunt                   ${captured.toFixed(0).padStart(7)} hits/s
  ratio                  ${(bare / captured).toFixed(2).padStart(7)}
  heap after ${`${hits / STEPS}`.padStart(7)} hits ${mb(first)} MB
  heap after ${`${hits / 2}`.padStart(7)} hits ${mb(middle)} MB
  heap after ${`${hits}`.padStart(7)} hits ${mb(last)} MB
  second half            ${perHit.toFixed(0).padStart(7)} bytes/hit
  the target alone       ${alone.perHit.toFixed(0).padStart(7)} bytes/hit`);

/** Stops a second of the debugger alone, with PoolHitTag armed by hand. */
function bareRate() {
  const { engine } = openArmed();
  const loop = () => {
    for (let stop = 0; stop < COMPARED; stop += 1) engine.capture('g');
  };
  loop();
  return COMPARED / secondsOf(loop);
}

function captureRate() {
  const session = open();
  const hunt = () => session.execute(huntOf(COMPARED));
  hunt();
  return COMPARED / secondsOf(hunt);
}

/**
 * Bytes of live memory at equal steps of one hunt, the target's own included.
 * @param {number} count
 * @returns {number[]}
 */
function heapDuringHunt(count) {
  /** @type {number[]} */
  const readings = [];
  const session = open(({ hits: seen }) => {
    if (seen >= ((readings.length + 1) * count) / STEPS) readings.push(liveBytes());
  });
  session.execute(huntOf(count));
  return readings;
}

/**
 * The same where nothing looks at the stops.
 * @param {number} count
 * @returns {number[]}
 */
function heapDuringLoop(count) {
  const { engine } = openArmed();
  return Array.from({ length: STEPS }, () => {
    for (let stop = 0; stop < count / STEPS; stop += 1) engine.capture('g');
    return liveBytes();
  });
}

function liveBytes() {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** @param {readonly number[]} heap at equal steps */
function growth(heap) {
  const [first = 0] = heap;
  const middle = heap[STEPS / 2 - 1] ?? 0;
  const last = heap[STEPS - 1] ?? 0;
  return { first, middle, last, perHit: ((last - middle) * 2) / hits };
}

function openArmed() {
  const session = open();
  session.engine.capture(`ed nt!PoolHitTag 0x${tagValue().toString(16)}`);
  return session;
}

/** @param {(progress: { hits: number }) => void} [onProgress] */
function open(onProgress = () => undefined) {
  const files = new simulator.MemoryFiles({ 'pooltag.js': script });
  const session = simulator.openSession({ target, files, onProgress });
  session.execute('.scriptrun pooltag.js');
  return session;
}

/** @param {number} count */
function huntOf(count) {
  return `dx @$pool.hitTag("${target?.leak}", ${count}, ${NO_LIMIT})`;
}

function tagValue() {
  return Buffer.from(`${target?.leak}`.padEnd(4), 'latin1').readUInt32LE();
}

/** @param {() => unknown} act */
function secondsOf(act) {
  const began = process.hrtime.bigint();
  act();
  return Number(process.hrtime.bigint() - began) / 1e9;
}
