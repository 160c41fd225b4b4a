/**
 * The programs that the engine's tests need besides Node: found, or installed where this may be done.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is missing, and so the engine's tests do not run. */
export class Missing extends Error {}

/** Programs that Debian's packages bring. */
const PROGRAMS = [
  { program: 'wine', packages: ['wine', 'wine64'] },
  { program: 'x86_64-w64-mingw32-g++', packages: ['g++-mingw-w64-x86-64'] },
];

/** @param {string} program */
export const has = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/**
 * Runs a program and gives what it printed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @throws Missing when it fails; `what` says what that means
 */
export function run(program, args, what = program, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status === 0) return stdout;
  const lines = `${stderr ?? ''}${stdout ?? ''}`.trim().split('\n');
  const said = (lines.find((line) => / error /.test(line)) ?? lines.at(-1))?.trim();
  throw new Missing(`${what}: ${error?.message ?? said ?? 'failed'}`);
}

/**
 * Sees to it that Wine and the compiler for Windows are there.
 * @throws Missing
 */
export function installTools() {
  const missing = PROGRAMS.filter(({ program }) => !has(program));
  if (missing.length === 0) return;
  const packages = missing.flatMap((each) => each.packages);
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    const names = missing.map(({ program }) => program).join(' and ');
    throw new Missing(`no ${names} (Debian: apt-get install ${packages.join(' ')})`);
  }
  console.error(`test:engine: installing ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], 'apt-get update', { env });
  const options = ['install', '--yes', '--no-install-recommends', ...packages];
  run('apt-get', options, 'apt-get install', { env });
}
