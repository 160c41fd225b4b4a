/**
 * Says which binary a source file becomes part of, by the project files beside it: those of Visual
 * Studio, of the WDK before it (`sources`), of ReactOS (`CMakeLists.txt`) and of Rust.
 */
import { posix } from 'node:path';

/** What a project file can be called. */
export const PROJECT_FILE = /(?:\.vcxproj|(?:^|\/)sources|(?:^|\/)CMakeLists\.txt)$/i;

/**
 * @typedef {object} Project
 * @property {string} folder of the project file
 * @property {string} binary
 */

/**
 * @param {string} path of a project file
 * @param {string} text
 * @returns {Project[]} the drivers that it builds; none where it builds something else
 */
export function driversOf(path, text) {
  const folder = posix.dirname(path);
  return binariesOf(path, text).map((binary) => ({ folder, binary: binary.toLowerCase() }));
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
function binariesOf(path, text) {
  if (/\.vcxproj$/i.test(path)) return visualStudio(path, text);
  if (/CMakeLists\.txt$/i.test(path)) return reactos(text);
  const name = setting(text, 'TARGETNAME');
  if (!/^(?:DRIVER|EXPORT_DRIVER|GDI_DRIVER|MINIPORT)$/.test(setting(text, 'TARGETTYPE')))
    return [];
  return /^\w[\w.-]*$/.test(name) ? [`${name}.sys`] : [];
}

/**
 * @param {string} path
 * @param {string} text
 */
function visualStudio(path, text) {
  if (!/<ConfigurationType[^>]*>Driver</.test(text) && !/<TargetExt[^>]*>\.sys</.test(text))
    return [];
  if (/<DriverType[^>]*>UMDF</.test(text)) return [];
  const named = /<TargetName[^>]*>([\w.-]+)</.exec(text)?.[1];
  return [
    `${(named ?? posix.basename(path).replace(/\.vcxproj$/i, '')).replace(/\.sys$/i, '')}.sys`,
  ];
}

/** @param {string} text */
function reactos(text) {
  const kernel =
    /set_module_type\(\s*(\w+)\s+(?:kernelmodedriver|wdmdriver|kerneldll|kmdfdriver)\b/g;
  return [...text.matchAll(kernel)].map(([, name = '']) => `${name}.sys`);
}

/**
 * @param {string} text of a `sources` file
 * @param {string} name
 */
const setting = (text, name) =>
  new RegExp(String.raw`^\s*${name}\s*=\s*(\S+)`, 'm').exec(text)?.[1] ?? '';

/**
 * The binary that the nearest folder with projects builds, if it is only one: what several share is
 * not known to be used by each.
 * @param {string} file
 * @param {readonly Project[]} projects of the whole repository
 * @returns {string | undefined}
 */
export function binaryOf(file, projects) {
  for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) {
    const near = new Set(
      projects
        .filter((each) => each.folder === folder || each.folder.startsWith(`${folder}/`))
        .map(({ binary }) => binary),
    );
    if (near.size > 1) return undefined;
    const [only] = near;
    if (only !== undefined) return only;
  }
  return undefined;
}
