/**
 * Reads which binary a list of pool tags names for a tag: nothing else is taken from a list.
 *
 *     AfdB - afd.sys      - Afd data buffer
 *     Ntfv - <unknown>    - a line that names no binary
 *
 * and the same in what `!poolused` prints.
 */
import { isPrintable } from './tag-literals.mjs';

/** ` AcpA        3      192         1      504ACPI Pooltags , Binary: acpi.sys` */
const USED = /^ (.{4})(?: +\d+){4,}\D.*, *Binary *: *(\S+)/;

const ROW = /^(\S.{0,3}?) *- *(\S+?) *- /;

/**
 * @param {string} text
 * @returns {{ tag: string, name: string }[]} rows whose tag has no wildcard
 */
export function listedBinaries(text) {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, tag = '', name = ''] = ROW.exec(line) ?? USED.exec(line) ?? [];
    const padded = tag.padEnd(4, ' ');
    if (!isPrintable(padded) || /[*?]/.test(padded) || /^rem$/i.test(tag)) return [];
    const binary = binaryIn(name);
    return binary === undefined ? [] : [{ tag: padded, name: binary }];
  });
}

/**
 * `nt!mm` is a part of the kernel; behind another module's name a function may stand.
 * @param {string} name
 * @returns {string | undefined}
 */
function binaryIn(name) {
  if (/^nt!\w+$/i.test(name)) return name.toLowerCase();
  const [, module] = /^(\w+)!\S/.exec(name) ?? [];
  if (module !== undefined) return module === 'nt' ? 'nt' : `${module}.sys`;
  return /^[\w-]+\.(?:sys|dll|exe|drv)$/i.test(name) ? name : undefined;
}
