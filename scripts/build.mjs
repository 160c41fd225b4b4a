/**
 * Builds what is shipped: `node scripts/build.mjs [--outdir FOLDER]`, by default into dist/.
 *
 * - `pooltag.js`: the script that the debugger loads, one classic script of the ES2017 level
 * - `cli.mjs`: the command line, one ES module for Node with everything it needs in it
 *
 * The same sources give the same bytes, so that a committed dist/ can be compared with a fresh one.
 */
import { readFileSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { bundleScript } from './bundle-script.mjs';
import { isMain, root } from './gate.mjs';
import { notices } from './notices.mjs';
import { pageText } from './page.mjs';

/** @type {{ version: string, license: string }} */
const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * @typedef {object} Product
 * @property {string} name file name in the output folder
 * @property {boolean} executable
 * @property {() => Promise<string>} make its text
 */

const banner = `/*! pooltag ${version} | ${license} license */\n`;

/**
 * @param {string} entry relative to the root
 * @returns {Promise<esbuild.BuildOptions>}
 */
const bundleOf = async (entry) => ({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile: 'bundle.js',
  bundle: true,
  write: false,
  metafile: true,
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'silent',
  define: {
    POOLTAG_VERSION: JSON.stringify(version),
    POOLTAG_PAGE: JSON.stringify(await pageText(version)),
  },
});

/** @type {readonly Product[]} */
export const products = [
  { name: 'pooltag.js', executable: false, make: makeScript },
  { name: 'cli.mjs', executable: true, make: makeCli },
];

async function makeScript() {
  const { text, inputs } = await bundleScript(await bundleOf('src/extension/main.ts'));
  return banner + text + notices(inputs);
}

async function makeCli() {
  const { outputFiles, metafile } = await esbuild.build({
    ...(await bundleOf('src/cli/main.ts')),
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const text = outputFiles?.[0]?.text ?? '';
  return `#!/usr/bin/env node\n${banner}${text}${notices(Object.keys(metafile?.inputs ?? {}))}`;
}

/**
 * Builds every product into the folder. A file is replaced as a whole, so that nobody who reads the
 * folder meanwhile sees half of one.
 * @param {string} outdir
 */
export async function build(outdir) {
  await mkdir(outdir, { recursive: true });
  await Promise.all(
    products.map(async ({ name, executable, make }) => {
      const file = join(outdir, name);
      const unfinished = `${file}.${process.pid}`;
      await writeFile(unfinished, await make());
      await chmod(unfinished, executable ? 0o755 : 0o644);
      await rename(unfinished, file);
    }),
  );
}

async function main() {
  const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } });
  await build(resolve(values.outdir));
  for (const { name } of products) console.error(`built ${join(values.outdir, name)}`);
}

if (isMain(import.meta.url)) main();
