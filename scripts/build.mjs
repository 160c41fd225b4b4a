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
import { bundleScript } from './bundle-script.mjs';
import { isMain, root } from './gate.mjs';
import { notices } from './notices.mjs';

/** @type {{ version: string, license: string }} */
const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * @typedef {object} Product
 * @property {string} name file name in the output folder
 * @property {string} entry relative to the root
 * @property {boolean} executable
 * @property {() => Promise<string>} make its text
 */

const banner = `/*! pooltag ${version} | ${license} license */\n`;

/**
 * @param {string} entry
 * @returns {esbuild.BuildOptions}
 */
const bundleOf = (entry) => ({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile: 'bundle.js',
  bundle: true,
  write: false,
  metafile: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'silent',
  define: { POOLTAG_VERSION: JSON.stringify(version) },
});

const scriptEntry = 'src/extension/main.ts';
const cliEntry = 'src/cli/main.ts';

/** @type {readonly Product[]} */
export const products = [
  { name: 'pooltag.js', entry: scriptEntry, executable: false, make: makeScript },
  { name: 'cli.mjs', entry: cliEntry, executable: true, make: makeCli },
];

async function makeScript() {
  const { text, inputs } = await bundleScript(bundleOf(scriptEntry));
  return banner + text + notices(inputs);
}

async function makeCli() {
  const { outputFiles, metafile } = await esbuild.build({
    ...bundleOf(cliEntry),
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const text = outputFiles?.[0]?.text ?? '';
  return `#!/usr/bin/env node\n${banner}${text}${notices(Object.keys(metafile?.inputs ?? {}))}`;
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
      await writeFile(unfinished, await product.make());
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
