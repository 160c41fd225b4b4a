/**
 * Everything that the tests with Microsoft's debugger engine need, made once and kept in the cache of
 * this checkout: the engine's libraries, our host built against its headers, and a Wine of its own.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from '../gate.mjs';
import { fetchPackage } from './package.mjs';
import { installTools, Missing, run } from './tools.mjs';

const cache = join(root, '.cache', 'engine');
const sources = join(root, 'scripts', 'engine', 'host');

/** Microsoft's headers warn a lot under another compiler than theirs. */
const COMPILE = ['-std=c++20', '-O1', '-static', '-fpermissive', '-w'];
const LINK = ['-lole32', '-loleaut32', '-luuid'];

/** Wine has libraries of the same names that answer nothing. */
const OVERRIDES = 'dbgeng,dbghelp,dbgcore,dbgmodel,msdia140=n;mscoree,mshtml,winemenubuilder.exe=';

/**
 * @typedef {object} PreparedEngine
 * @property {string} folder holds host.exe and the engine's libraries; what it is started in
 * @property {Readonly<Record<string, string>>} env for every start of Wine
 */

/**
 * @returns {PreparedEngine}
 * @throws Missing with what is missing, when the engine cannot run here
 */
export function prepareEngine() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Missing('the engine’s tests need Linux on x64');
  }
  installTools();
  const folder = buildHost();
  const env = { WINEPREFIX: join(cache, 'wine'), WINEDEBUG: '-all', WINEDLLOVERRIDES: OVERRIDES };
  startWine(env);
  return { folder, env };
}

/** @returns {string} the folder with host.exe beside the engine's libraries */
function buildHost() {
  const { libraries, headers, version } = fetchPackage(cache);
  const files = readdirSync(sources).sort();
  const hash = createHash('sha256').update(`${version} ${COMPILE} ${LINK}`);
  for (const file of files) hash.update(file).update(readFileSync(join(sources, file)));
  const folder = join(cache, `host-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  const include = join(unfinished, 'include');
  mkdirSync(include, { recursive: true });
  for (const header of readdirSync(headers)) {
    const text = readFileSync(join(headers, header), 'latin1').replaceAll('\r', '');
    writeFileSync(join(include, header), text, 'latin1');
  }
  for (const library of readdirSync(libraries)) {
    copyFileSync(join(libraries, library), join(unfinished, library));
  }
  const paths = [`-I${include}`, `-I${sources}`, '-o', join(unfinished, 'host.exe')];
  const args = [...COMPILE, ...paths, join(sources, 'host.cpp'), ...LINK];
  run('x86_64-w64-mingw32-g++', args, 'the host does not compile');
  rmSync(include, { recursive: true });
  renameSync(unfinished, folder);
  return folder;
}

/**
 * Makes Wine's folder when there is none, and starts its server and services. They must not come from
 * an engine, whose pipes they would keep open; for the same reason nothing of theirs is read here.
 * @param {Readonly<Record<string, string>>} wine
 */
function startWine(wine) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { env: { ...process.env, ...wine }, stdio: 'ignore', timeout: 120_000 };
  mkdirSync(wine.WINEPREFIX ?? '', { recursive: true });
  // Fails when the server runs, which is as good.
  spawnSync('wineserver', ['--persistent=60'], options);
  if (spawnSync('wineboot', ['--init'], options).status !== 0) throw new Missing('Wine fails');
}
