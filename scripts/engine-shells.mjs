/** JavaScript engines other than that of Node, and how each plays a script. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { getQuickJS } from 'quickjs-emscripten';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {(script: string) => string} play what the script printed, or why it did not end
 *
 * @typedef {{ readonly name: string, readonly missing: string }} MissingEngine
 */

/** Longer than any engine takes here, in milliseconds. */
const PATIENCE = 120_000;

const MOST_OUTPUT = 64 * 1024 * 1024;

/** Shells by the engine in them: where they may lie, and what brings them on Debian. */
const shells = [
  { name: 'SpiderMonkey', command: 'gjs', package: 'gjs' },
  { name: 'JavaScriptCore', command: 'jsc', package: 'libjavascriptcoregtk-4.0-bin' },
];

/**
 * @param {readonly string[]} paths of further shells
 * @returns {Promise<(Engine | MissingEngine)[]>}
 */
export async function engines(paths) {
  return [
    await quickJs(),
    ...shells.map(({ name, command, package: from }) => {
      const path = find(command);
      const missing = `${command} missing (apt-get install ${from})`;
      return path === undefined ? { name, missing } : shell(name, path);
    }),
    ...paths.map((path) => shell(path, path)),
  ];
}

/**
 * The engine of the tests' own dependency, in this process.
 * @returns {Promise<Engine>}
 */
async function quickJs() {
  const module = await getQuickJS();
  return {
    name: 'QuickJS',
    play(script) {
      const context = module.newContext();
      let printed = '';
      const print = context.newFunction('print', (text) => {
        printed += `${context.getString(text)}\n`;
      });
      context.setProp(context.global, 'print', print);
      print.dispose();
      try {
        const result = context.evalCode(script, 'pooltag.js');
        const text = result.error ? JSON.stringify(context.dump(result.error)) : printed;
        result.dispose();
        return text;
      } finally {
        context.dispose();
      }
    },
  };
}

/**
 * Any program that runs the script whose path it is given.
 * @param {string} name
 * @param {string} path
 * @returns {Engine}
 */
export function shell(name, path) {
  return {
    name,
    play(script) {
      const folder = mkdtempSync(join(tmpdir(), 'pooltag-engine-'));
      try {
        const file = join(folder, 'play.js');
        writeFileSync(file, script);
        const { stdout, stderr, error } = spawnSync(path, [file], {
          encoding: 'utf8',
          timeout: PATIENCE,
          maxBuffer: MOST_OUTPUT,
        });
        return error ? String(error) : stdout || stderr;
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

/**
 * @param {string} command
 * @returns {string | undefined} its path; Debian puts shells of libraries beside those
 */
function find(command) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...foldersOfLibraries()];
  return folders.map((folder) => join(folder, command)).find(isProgram);
}

/** @returns {string[]} `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0` and its like */
function foldersOfLibraries() {
  return entries('/usr/lib').flatMap((machine) =>
    entries(machine).filter((folder) => /\/(webkit2gtk|javascriptcoregtk)-[^/]*$/.test(folder)),
  );
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function entries(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
