/**
 * Makes the scripts that play a hunt: one for the embedded debugger, which writes the questions to
 * the host and their answers down, and one for any other JavaScript engine, which is given them.
 */
import { driveHunt } from './engine-driver.mjs';
import { engineHost } from './engine-host.mjs';

/**
 * @typedef {import('./engine-host.mjs').Entry} Entry
 * @typedef {import('./simulator.mjs').Simulator} Simulator
 * @typedef {import('./simulator.mjs').Target} Target
 *
 * @typedef {object} Recording
 * @property {Target} target
 * @property {readonly Entry[]} log
 * @property {readonly string[]} texts what each call of the script answered
 */

/** Where the recorded hunt leaves its log, on the debugger's host. */
const LOG_FILE = 'C:\\log.json';

const SCRIPT_FILE = 'pooltag.js';

/** The script over a host of ours, which is made out of `__log`. */
const scriptOver = (/** @type {string} */ script, /** @type {string} */ given) => `
var __host = (${engineHost})(__log${given});
Date.now = __host.now;
host = __host.host;
var __script = (function () {
${script}
return { pool: pool, initialize: initializeScript, invoke: invokeScript, uninitialize: uninitializeScript };
})();
`;

const driving = (/** @type {string} */ tag) => `(${driveHunt})(__script, ${JSON.stringify(tag)})`;

/**
 * Plays a hunt in the embedded debugger.
 * @param {Simulator} simulator
 * @param {string} id of the target
 * @param {string} script the built one
 * @returns {Recording}
 */
export function recordHunt(simulator, id, script) {
  const target = simulator.findTarget(id);
  if (!target) throw new Error(`there is no target ${id}`);
  const recording = `
var __log = [], __real = host;
${scriptOver(script, ', __real, Date.now')}
function initializeScript() {
  return __script.initialize().map(__host.unwrapped);
}
function record() {
  var texts = ${driving(target.leak)};
  var files = __real.namespace.Debugger.Utility.FileSystem;
  var file = files.CreateFile(${JSON.stringify(LOG_FILE)}, 'CreateAlways');
  files.CreateTextWriter(file, 'Utf8').WriteLine(JSON.stringify({ log: __log, texts: texts }));
  file.Close();
}`;
  const files = new simulator.MemoryFiles({ [SCRIPT_FILE]: recording });
  const session = simulator.openSession({ target, files });
  const loaded = session.execute(`.scriptload ${SCRIPT_FILE}`);
  const played = session.execute('dx @$scriptContents.record()');
  try {
    return { target, ...JSON.parse(files.read(LOG_FILE)) };
  } catch {
    throw new Error(`${id}: the hunt was not recorded: ${loaded}${played}`);
  }
}

/** Stands before what an engine prints at the end. */
const MARK = 'pooltag-played ';

/**
 * The script for another engine, which ends by printing one line of ASCII. Prints with `print`, as
 * the shells of engines have it, else with `console.log`.
 * @param {Recording} recording
 * @param {string} script the built one
 * @returns {string}
 */
export function replayScript({ target, log }, script) {
  return `
var __log = ${ascii(JSON.stringify(log))};
var host;
Symbol.metadataDescriptor = Symbol('metadataDescriptor');
${scriptOver(script, '')}
(function () {
  __script.initialize();
  var played = { texts: ${driving(target.leak)}, problem: __host.problem(), left: __host.left() };
  var text = JSON.stringify(played).replace(/[^ -~]/g, function (unit) {
    return '\\\\u' + (unit.charCodeAt(0) + 0x10000).toString(16).slice(1);
  });
  (typeof print === 'undefined' ? console.log : print)(${JSON.stringify(MARK)} + text);
})();
`;
}

/**
 * @param {Recording} recording
 * @param {string} printed by the engine
 * @returns {string | undefined} where the engine went another way, in one line
 */
export function difference({ texts }, printed) {
  const at = printed.lastIndexOf(MARK);
  if (at < 0) return `nothing was played: ${printed.trim().replace(/\s+/g, ' ').slice(0, 300)}`;
  const [line = ''] = printed.slice(at + MARK.length).split('\n');
  /** @type {{ texts: string[], problem?: string, left: number }} */
  const played = JSON.parse(line);
  if (played.problem !== undefined) return played.problem;
  const other = texts.findIndex((text, index) => text !== played.texts[index]);
  if (other >= 0) return firstOtherLine(texts[other] ?? '', played.texts[other] ?? '');
  return played.left > 0 ? `${played.left} recorded questions were not asked` : undefined;
}

/**
 * @param {string} recorded the answer of a call, whose first line is the call
 * @param {string} played
 * @returns {string}
 */
function firstOtherLine(recorded, played) {
  const lines = played.split('\n');
  const at = recorded.split('\n').findIndex((line, index) => line !== lines[index]);
  const [expected, found] = [recorded.split('\n')[at], lines[at]];
  return `${lines[0]}: line ${at + 1} is ${JSON.stringify(found)}, recorded is ${JSON.stringify(expected)}`;
}

/**
 * @param {string} text of JSON, which is a literal of a script once it is ASCII
 * @returns {string}
 */
function ascii(text) {
  return text.replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
