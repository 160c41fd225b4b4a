/**
 * Plays recorded hunts with the built script inside other JavaScript engines than V8 and compares
 * each question to the debugger, and each text: `npm run test:js-engines [-- --shell PATH]`.
 *
 * QuickJS comes with the tests; SpiderMonkey and JavaScriptCore are taken from where Debian puts them. A
 * shell is any program that runs the script whose path it is given and has `print` or
 * `console.log`, for example `ch` of a Chakra that somebody has built.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { difference, recordHunt, replayScript } from './engine-harness.mjs';
import { engines } from './engine-shells.mjs';
import { root } from './gate.mjs';
import { loadSimulator } from './simulator.mjs';

/** One of each architecture. */
const TARGETS = ['win7-x86', 'win11-24h2-x64', 'win11-arm64'];

const { values } = parseArgs({ options: { shell: { type: 'string', multiple: true } } });
const script = readFileSync(join(root, 'dist/pooltag.js'), 'utf8');
const simulator = await loadSimulator('js-engines');
const all = await engines(values.shell ?? []);

let passed = 0;
let failed = 0;
for (const id of TARGETS) {
  const recording = recordHunt(simulator, id, script);
  const replay = replayScript(recording, script);
  for (const engine of all) {
    if ('missing' in engine) continue;
    const problem = difference(recording, engine.play(replay));
    if (problem === undefined) passed += 1;
    else failed += 1;
    const calls = `${recording.texts.length} calls, ${recording.log.length} questions`;
    console.log(`${id} in ${engine.name}: ${problem ?? `as recorded (${calls})`}`);
  }
}
const missing = all.filter((engine) => 'missing' in engine);
for (const { name, missing: why } of missing) {
  console.log(`test:js-engines: not run: ${name}, ${why}`);
}
const skipped = missing.length > 0 ? [`${missing.length} skipped`] : [];
console.log([`${passed} passed`, `${failed} failed`, ...skipped].join(', '));
process.exitCode = failed > 0 ? 1 : 0;
