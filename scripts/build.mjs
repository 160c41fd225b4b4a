/**
 * Builds what is shipped: `node scripts/build.mjs [--outdir FOLDER]`, by default into dist/.
 *
 * - `pooltag.js`: the script that the debugger loads, one classic script of the ES2017 level
 * - `cli.mjs`: the command line, one ES module for Node with everything it needs in it
 *
 * The same sources give the same bytes, so that a committed dist/ can be compared with a fresh one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { isMain, root } from './gate.mjs';
import { notices } from './notices.mjs';

/** @type {{ version: string, license: string }} */
const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * @typedef {object} Product
 * @property {string} name file name in the output folder
 * @property {string} entry relative to the root
 * @property {boolean} executable
 * @property {esbuild.BuildOptions} options
 */

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'silent',
  define: { POOLTAG_VERSION: JSON.stringify(version) },
};

const banner = `/*! pooltag ${version} | ${license} license */`;

/**
 * The debugger shows every enumerable global of a script as its contents and calls three of them by
 * name. They are written by hand around the bundle, whose own name stays inside a function: the
 * globals are exactly `pool` and the three hooks.
 */
const openScript = `${banner}
var pool = (function () {`;
const closeScript = `  initializeScript.hook = __pooltag.initializeScript;
  invokeScript.hook = __pooltag.invokeScript;
  uninitializeScript.hook = __pooltag.uninitializeScript;
  return __pooltag.pool;
})();
function initializeScript() {
  return initializeScript.hook();
}
function invokeScript() {
  return invokeScript.hook();
}
function uninitializeScript() {
  return uninitializeScript.hook();
}`;

/** @type {readonly Product[]} */
export const products = [
  {
    name: 'pooltag.js',
    entry: 'src/extension/main.ts',
    executable: false,
    options: {
      format: 'iife',
      globalName: '__pooltag',
      platform: 'neutral',
      target: 'es2017',
      banner: { js: openScript },
      footer: { js: closeScript },
    },
  },
  {
    name: 'cli.mjs',
    entry: 'src/cli/main.ts',
    executable: true,
    options: {
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: { js: `#!/usr/bin/env node\n${banner}` },
    },
  },
];

/**
 * The text of one product.
 * @param {Product} product
 */
async function bundle(product) {
  const result = await esbuild.build({
    ...common,
    ...product.options,
    entryPoints: [product.entry],
    outfile: product.name,
  });
  const text = result.outputFiles?.[0]?.text ?? '';
  return text + notices(Object.keys(result.metafile?.inputs ?? {}));
}

/**
 * Builds every product whose entry exists into the folder. A file is replaced as a whole, so that
 * nobody who reads the folder meanwhile sees half of one.
 * @param {string} outdir
 * @returns {Promise<{ built: string[], skipped: Product[] }>} names of the files, and what has no entry yet
 */
export async function build(outdir) {
  const present = products.filter(({ entry }) => existsSync(join(root, entry)));
  await mkdir(outdir, { recursive: true });
  await Promise.all(
    present.map(async (product) => {
      const file = join(outdir, product.name);
      const unfinished = `${file}.${process.pid}`;
      await writeFile(unfinished, await bundle(product));
      await chmod(unfinished, product.executable ? 0o755 : 0o644);
      await rename(unfinished, file);
    }),
  );
  return {
    built: present.map(({ name }) => name),
    skipped: products.filter((product) => !present.includes(product)),
  };
}

async function main() {
  const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } });
  const { built, skipped } = await build(resolve(values.outdir));
  for (const name of built) console.error(`built ${join(values.outdir, name)}`);
  for (const { name, entry } of skipped) console.error(`skipped ${name}: there is no ${entry} yet`);
}

if (isMain(import.meta.url)) main();
