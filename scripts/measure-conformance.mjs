/**
 * Measures how many of the answers that Microsoft's engine gave the embedded debugger gives too:
 * `npm run measure:conformance [-- FILE…] [--json] [--differing TEXT]`.
 *
 * A FILE holds recorded answers (docs/conformance.md has the format). `--differing` shows the ones
 * that differ and hold the text in their number, class or cause. The size of the embedded debugger
 * is printed beside its size when this was first measured.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow, root } from './gate.mjs';
import { loadModule } from './load-module.mjs';

/** Where answers lie that are no part of the project. */
const GIVEN = ['dx-real.json', 'masm-real.json'].map((name) =>
  join(root, '../shared/engine', name),
);

/** The commit at which conformance was measured for the first time. */
const START = '6934f3e';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, differing: { type: 'string' } },
  allowPositionals: true,
});
const files = positionals.length > 0 ? positionals.map((path) => resolve(path)) : GIVEN;
const missing = files.filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(`no such file: ${missing.join(', ')}`);
  console.error('usage: npm run measure:conformance [-- FILE…] [--json] [--differing TEXT]');
  process.exit(2);
}

const { conformanceOf, scores } = await loadModule(
  'conformance/measure.cjs',
  "export * from './src/test/conformance/measure';",
);

const { compared, left } = conformanceOf(files.map((path) => readFileSync(path, 'utf8')));
const { classes, ...totals } = scores(compared);

if (values.json) console.log(JSON.stringify({ ...totals, classes, left, size: sizes() }));
else if (values.differing !== undefined) showDiffering(values.differing);
else showTable();

function showTable() {
  console.log('same answers / all that count');
  for (const [name, score] of Object.entries(classes)) console.log(line(name, score));
  console.log(line('dx, .prefer_dml 0', totals.dx.plain));
  console.log(line('dx, .prefer_dml 1', totals.dx.windbg));
  console.log(line('commands', totals.commands));
  console.log(`not counted (${left.length}): ${left.join(' ')}`);
  const { now, start } = sizes();
  const change =
    start === null ? '' : `, ${((now / start - 1) * 100).toFixed(1)} % more than ${START}`;
  console.log(`src/simulator without serve/, targets/ and tests: ${now} bytes${change}`);
}

/** @param {string} text */
function showDiffering(text) {
  for (const { answer, form, expected, shown, same } of compared) {
    const about = `${answer.id} ${answer.class} ${answer.cause ?? ''} ${form}`;
    if (same || !about.includes(text)) continue;
    console.log(`> ${about}: ${answer.command}`);
    for (const each of expected) console.log(`  real |${each}|`);
    for (const each of shown) console.log(`  ours |${each}|`);
  }
}

/**
 * @param {string} name
 * @param {readonly [number, number]} score
 */
function line(name, [same, total]) {
  const share = total === 0 ? '' : `${((same / total) * 100).toFixed(1)} %`;
  return `${name.padEnd(48)} ${String(same).padStart(5)} / ${String(total).padEnd(5)} ${share.padStart(8)}`;
}

/** Bytes of what is measured, now and at the start; null where there is no history. */
function sizes() {
  const now = filesBelow('src/simulator', /\.ts$/)
    .filter(({ path }) => isMeasured(path))
    .reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { now, start: startSize() };
}

function startSize() {
  try {
    const listed = execFileSync('git', ['ls-tree', '-r', '-l', START, 'src/simulator'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return listed
      .trim()
      .split('\n')
      .map((entry) => /^\S+ \S+ \S+ +(\d+)\t(.*)$/.exec(entry))
      .filter((entry) => entry !== null && isMeasured(entry[2] ?? ''))
      .reduce((sum, entry) => sum + Number(entry?.[1]), 0);
  } catch {
    return null;
  }
}

/** @param {string} path */
function isMeasured(path) {
  const below = path.replace(/^.*src\/simulator\//, '');
  const isTest = /(?:\.test|\/test-[\w-]+|\/fakes|\/fixtures)\.ts$/.test(`/${below}`);
  return path.endsWith('.ts') && !isTest && !/^(?:serve|targets)\//.test(below);
}
