/**
 * Finds pool tags in the sources of a driver: constants that are given to an allocator, and
 * constants whose name says that they are pool tags. What is found is a fact of that source; what
 * is not written there is not made up.
 */

/**
 * The calls that take a pool tag. Names only: whether a call is reached is another question.
 * Sources: the documentation of ExAllocatePool2, NdisAllocateMemoryWithTagPriority,
 * FltAllocatePoolAlignedWithTag, ExInitializeLookasideListEx, WdfMemoryCreate, StorPortAllocatePool.
 */
const TAKES_TAG = String.raw`Ex(?:Allocate|Free)\w*Pool\w*|NdisAllocateMemoryWithTag\w*|NdisFreeMemoryWithTag\w*|Flt(?:Allocate|Free)PoolAlignedWithTag|(?:Ex|Ndis)Initialize\w*Lookaside\w*|Wdf(?:Memory|LookasideList)Create|StorPortAllocatePool|VideoPortAllocatePool|Eng(?:AllocMem|AllocUserMem)|PsAllocate\w*Pool\w*`;

/** Names of constants and members that hold a pool tag. */
const TAG_NAME =
  /(?:^|[a-z0-9_])(?:pool|mem(?:ory)?|alloc\w*|lookaside\w*)_?(?:tag|id)s?|tag|_pool(?:_|$)/i;

/** Names that say of themselves that they are something else. */
const OTHER_NAME =
  /reparse|signature|magic|fourcc|html|xml|elf|git|stage|vintage|voltage|percentage|storage|iotag|tagged|descriptor_?tag|dom_tag|vtag|atag|event|trace|debug_?print|tpm|acpi_tag|mach|riff|bitmap_tag|png|pdo|version/i;

const LITERAL = String.raw`'(?<literal>(?:\\(?:x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|.)|[^'\\\n]){3,4})'`;
const OF_BYTES = String.raw`TAG\s*\(\s*'(?<a>.)'\s*,\s*'(?<b>.)'\s*,\s*'(?<c>.)'\s*,\s*'(?<d>.)'\s*\)`;
const HEX = '0x(?<hex>[0-9A-Fa-f]{8})[uUlL]*';
/** Some write the characters in reading order and turn them round. */
const SWAP = String.raw`(?<swap>(?:HTONL|htonl|Be32ToCpu|RtlUlongByteSwap|_byteswap_ulong)\s*\(\s*)?`;
const CONSTANT = String.raw`\(*\s*(?:\(\s*\w+\s*\)\s*)?${SWAP}(?:L?${LITERAL}|${OF_BYTES}|${HEX})`;

const DEFINE = new RegExp(
  String.raw`^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+${CONSTANT}[)\s]*$`,
  'gm',
);
const ASSIGN = new RegExp(String.raw`\b(\w+)\s*=\s*${CONSTANT}`, 'g');
const IN_CALL = new RegExp(CONSTANT, 'g');
const RUST = /^.*(?:tag|pool).*\*?b"(.{4})".*$/gim;

/**
 * @param {string} text of a source file in C, C++ or Rust
 * @param {readonly string[]} [calls] further functions that take a tag
 * @returns {string[]} in the order of their bytes in memory, which is how a debugger prints them
 */
export function tagLiterals(text, calls = []) {
  const code = withoutComments(text);
  /** @type {string[]} */
  const tags = [];
  for (const match of [...code.matchAll(DEFINE), ...code.matchAll(ASSIGN)]) {
    const name = match[1] ?? '';
    const tag = tagOf(match.groups ?? {});
    if (tag === undefined) continue;
    const isHex = match.groups?.hex !== undefined;
    if (
      isHex
        ? /(?:pool|mem(?:ory)?|alloc)_?tag/i.test(name)
        : TAG_NAME.test(name) && !OTHER_NAME.test(name)
    )
      tags.push(tag);
  }
  for (const args of callArguments(code, calls)) {
    for (const match of args.matchAll(IN_CALL)) {
      const tag = tagOf(match.groups ?? {});
      if (tag !== undefined && match.groups?.hex === undefined) tags.push(tag);
    }
  }
  for (const match of text.matchAll(RUST)) if (match[1]) tags.push(match[1]);
  return tags.filter(isPrintable);
}

/**
 * A character constant is stored with its last character first.
 * @param {Record<string, string>} groups of CONSTANT
 * @returns {string | undefined}
 */
function tagOf({ swap, literal, a, b, c, d, hex }) {
  if (literal !== undefined) {
    const bytes = unescaped(literal);
    if (bytes.length > 4 || bytes.length < 3) return undefined;
    return swap ? bytes : [...bytes.padStart(4, '\0')].reverse().join('');
  }
  if (a !== undefined) return `${a}${b}${c}${d}`;
  const value = Number.parseInt(hex ?? '', 16);
  return String.fromCharCode(...[0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff));
}

/**
 * A byte of zero may end a tag of three characters. A backslash would stand for it in the table.
 * @param {string} tag
 */
export const isPrintable = (tag) =>
  /^[\x20-\x5b\x5d-\x7e]{3}[\x20-\x5b\x5d-\x7e\0]$/.test(tag) && /[A-Za-z0-9]{2}/.test(tag);

/** @param {string} literal */
const unescaped = (literal) =>
  literal.replace(/\\(?:x([0-9A-Fa-f]{1,2})|([0-7]{1,3})|(.))/g, (_, hex, octal, other) =>
    hex
      ? String.fromCharCode(Number.parseInt(hex, 16))
      : octal
        ? String.fromCharCode(Number.parseInt(octal, 8))
        : other,
  );

/**
 * @param {string} code
 * @param {readonly string[]} calls
 * @returns {Generator<string>} what stands between the parentheses of each call that takes a tag
 */
function* callArguments(code, calls) {
  const call = new RegExp(String.raw`\b(?:${[TAKES_TAG, ...calls].join('|')})\s*\(`, 'g');
  for (const { index, 0: head } of code.matchAll(call)) {
    let depth = 1;
    let at = index + head.length;
    for (const most = at + 2_000; depth > 0 && at < code.length && at < most; at++) {
      if (code[at] === '(') depth++;
      else if (code[at] === ')') depth--;
    }
    if (depth === 0) yield code.slice(index + head.length, at - 1);
  }
}

/** @param {string} text */
const withoutComments = (text) =>
  text.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
    part.startsWith('/') ? part.replace(/[^\n]/g, '') : part.startsWith('"') ? '""' : part,
  );
