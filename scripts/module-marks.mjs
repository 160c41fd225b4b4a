/** Where the text of a module begins in what the bundler makes, as it says: `// src/extension/rows.ts`. */
const MODULE = /^\/\/ (\S+\.ts)$/gm;

/**
 * @param {string} text made by the bundler, not yet minified
 * @returns {(position: number) => string | undefined} path of the module that the place comes from
 */
export function moduleOf(text) {
  const modules = [...text.matchAll(MODULE)];
  return (position) => modules.findLast(({ index }) => index < position)?.[1];
}
