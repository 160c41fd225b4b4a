/**
 * Makes modules of the test files, which share what they import. esbuild does it, as it makes the
 * bundles: no type is checked.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './gate.mjs';
import { pageText } from './page.mjs';

const folders = join(root, '.cache/tests');

/** Names the folder of a run to its workers: several runs may be on their way. */
const FOLDER = 'POOLTAG_TEST_MODULES';

/**
 * The module that is made of a test file.
 * @param {string} path of the source
 */
export const builtTest = (path) =>
  join(process.env[FOLDER] ?? '', relative(root, path).replace(/\.ts$/, '.mjs'));

/**
 * Builds the modules of this run, and removes those of runs that are over.
 * @param {string} version of the project
 */
export async function buildTests(version) {
  for (const run of existsSync(folders) ? readdirSync(folders) : []) {
    if (!isAlive(Number(run))) rmSync(join(folders, run), { recursive: true });
  }
  const outdir = join(folders, `${process.pid}`);
  process.env[FOLDER] = outdir;
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: testFiles(),
    outdir,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
    define: {
      POOLTAG_VERSION: JSON.stringify(version),
      POOLTAG_PAGE: JSON.stringify(await pageText(version)),
    },
    plugins: [outside, places],
  });
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const testFiles = () =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:test|engine)\.ts$/.test(name))
    .map((name) => join(root, 'src', name));

/**
 * Scripts are modules already, and know by their place where the project is.
 * @type {esbuild.Plugin}
 */
const outside = {
  name: 'outside',
  setup(build) {
    build.onResolve({ filter: /^@jest\/globals$/ }, () => ({
      path: join(root, 'scripts/jest-globals.mjs'),
      external: true,
    }));
    build.onResolve({ filter: /\/scripts\/(?:[^/]+\/)?[^/]+\.mjs$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      external: true,
    }));
  },
};

/**
 * Where a source lies is not where the module lies that it became part of.
 * @type {esbuild.Plugin}
 */
const places = {
  name: 'places',
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!/\b__(?:dirname|filename)\b/.test(text)) return undefined;
      const named = { __dirname: dirname(path), __filename: path };
      const lines = Object.entries(named).map(
        ([name, value]) => `const ${name}=${JSON.stringify(value)};`,
      );
      return { contents: lines.join('') + text, loader: 'ts' };
    });
  },
};
