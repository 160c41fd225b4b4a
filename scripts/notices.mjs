import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './gate.mjs';

/**
 * The licence texts of the packages that a bundle holds, as a comment for its end: their licences
 * ask that the notice goes with every copy.
 * @param {readonly string[]} inputs the files that went into the bundle, relative to the root
 * @returns {string} empty when the bundle holds only our own files
 */
export function notices(inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  if (folders.size === 0) return '';
  const texts = [...folders].sort().map(notice);
  return `/*! This file holds the following packages.\n\n${texts.join('\n\n')}\n*/\n`;
}

/**
 * @param {string} input
 * @returns {string | undefined} `node_modules/acorn`, `node_modules/@scope/name`
 */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

/** @param {string} folder */
function notice(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  const heading = `${name} ${version} (${license})`;
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence file to pass on`);
  const text = readFileSync(join(root, folder, file), 'utf8')
    .trim()
    .replaceAll('*/', '* /');
  return `${heading}\n${text}`;
}
