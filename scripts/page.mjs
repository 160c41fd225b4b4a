/**
 * Makes the report's page: what stands in the file before its headline, between that and the data, and
 * behind them. The viewer is packed, because it lies in the script that a debugger loads as a text
 * that is never parsed there; a browser unpacks it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { deflateSync } from 'fflate';
import { root } from './gate.mjs';

const folder = join(root, 'src/report/page');

/** What parts the three. */
export const PART = '\f';

/**
 * @param {string} version of the project
 * @returns {Promise<string>} the parts, ASCII only
 */
export async function pageText(version) {
  const css = (await minified('page.css', 'css')).trim();
  const boot = (await minified('boot.js', 'js')).trim();
  const viewer = await viewerScript(version);
  // Always the same bytes, which Node's own zlib does not promise.
  const packed = Buffer.from(deflateSync(Buffer.from(viewer), { level: 9 })).toString('base64');
  /** @type {Record<string, string>} */
  const parts = {
    POLICY: policy({ css, scripts: [boot, viewer] }),
    CSS: css,
    BOOT: boot,
    VIEWER: packed,
    CONTENT: PART,
    DATA: PART,
  };
  const html = readFileSync(join(folder, 'page.template'), 'utf8');
  return html.replace(/POLICY|CSS|BOOT|VIEWER|CONTENT|DATA/g, (name) => parts[name] ?? '');
}

/** @param {string} version */
async function viewerScript(version) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/report/page/main.ts'],
    bundle: true,
    write: false,
    minify: true,
    charset: 'ascii',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    define: { POOLTAG_VERSION: JSON.stringify(version) },
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * @param {string} name
 * @param {'css' | 'js'} loader
 */
async function minified(name, loader) {
  const text = readFileSync(join(folder, name), 'utf8');
  const { code } = await esbuild.transform(text, { loader, minify: true, charset: 'ascii' });
  return code;
}

/**
 * Nothing is loaded from anywhere, nothing is sent, and no script runs but these.
 * @param {{ css: string, scripts: readonly string[] }} parts
 */
function policy({ css, scripts }) {
  const hash = (/** @type {string} */ text) =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(css)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
