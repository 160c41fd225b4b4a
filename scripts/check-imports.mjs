/**
 * Gate: the parts of src/ know of each other only along the arrows below, no file imports itself in
 * a circle, the power to change a target stays in few hands, and large parts are divided by subject.
 */
import { posix } from 'node:path';
import { conclude, filesBelow, isMain, tooFew } from './gate.mjs';
import { importsOf, resolveImport } from './imports.mjs';

/**
 * @typedef {import('./gate.mjs').Source} Source
 * @typedef {import('./imports.mjs').Import} Import
 */

/** src/ had more files than this when the number was written down. */
const FLOOR = 250;

/**
 * Which other parts a part may import. Tests may import anything and are imported by nothing.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const ARROWS = {
  pool: [],
  text: ['pool'],
  hunt: ['pool', 'text'],
  messages: ['pool', 'text', 'hunt'],
  report: ['pool', 'text', 'messages'],
  page: ['pool', 'report', 'messages'],
  extension: ['pool', 'text', 'hunt', 'report', 'messages'],
  wire: [],
  live: ['pool', 'text', 'hunt', 'wire'],
  simulator: ['pool', 'text', 'wire'],
  cli: ['pool', 'text', 'hunt', 'report', 'messages', 'simulator', 'wire', 'live'],
};

/** Packages and Node's modules that a part may import; the others run inside the debugger. */
const PACKAGES = {
  simulator: /^(node:|acorn$|acorn-walk$|magic-string$)/,
  cli: /^(node:|hyparquet-writer$)/,
};

/** The only files that may name the port which changes and resumes a target. */
const OWNERS = [
  'src/hunt/arming/changes.ts',
  'src/extension/main.ts',
  'src/extension/host-debugger.ts',
  'src/live/debugger/live-debugger.ts',
];

/** Parts whose files lie in rooms, a folder for each subject, but for a few that all rooms share. */
const PARTS_WITH_ROOMS = ['pool', 'hunt', 'text', 'live'];
const MOST_IN_ROOM = 12;
const MOST_OUTSIDE = 3;

/**
 * @param {readonly Source[]} files every TypeScript file below src/
 * @param {number} [floor] how many there must be at least
 * @returns {string[]}
 */
export function check(files, floor = FLOOR) {
  const known = new Set(files.map(({ path }) => path));
  const links = files.flatMap(({ path, text }) =>
    importsOf(text).map((named) => ({
      from: path,
      named,
      to: resolveImport(path, named.specifier, known),
    })),
  );
  return [
    ...tooFew('source files', files.length, floor),
    ...links.flatMap((link) => [
      ...judgeArrow(link, known),
      ...judgePrinter(link),
      ...judgeOwner(link),
    ]),
    ...findCycles(links),
    ...judgeRooms(files),
  ];
}

/**
 * @typedef {object} Link one import of one file
 * @property {string} from
 * @property {Import} named
 * @property {string | undefined} to path of the imported file; none for a package
 */

/**
 * @param {string} path
 * @returns {string} the part that a file belongs to
 */
function partOf(path) {
  if (path.endsWith('.test.ts') || path.startsWith('src/test/')) return 'tests';
  if (path.startsWith('src/report/page/')) return 'page';
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? path;
}

/**
 * @param {Link} link
 * @param {ReadonlySet<string>} known
 * @returns {string[]}
 */
function judgeArrow({ from, named, to }, known) {
  const part = partOf(from);
  if (part === 'tests') return [];
  const allowed = ARROWS[part];
  if (allowed === undefined) return [`${from}: belongs to no part of src/`];
  if (to === undefined) return judgePackage(from, part, named.specifier);
  // A file of text belongs to the module beside it.
  if (to.endsWith('.txt') && posix.dirname(to) === posix.dirname(from)) return [];
  if (!known.has(to)) return [`${from}: imports ${to}, which is no file of src/`];
  const target = partOf(to);
  return target === part || allowed.includes(target)
    ? []
    : [`${from}: ${part} must not import ${target} (${to})`];
}

/**
 * @param {string} from
 * @param {string} part
 * @param {string} specifier
 * @returns {string[]}
 */
function judgePackage(from, part, specifier) {
  const allowed = part === 'simulator' || part === 'cli' ? PACKAGES[part] : undefined;
  return allowed?.test(specifier) ? [] : [`${from}: ${part} must not import ${specifier}`];
}

/**
 * Printers of debugger output are the simulator's: anything else that prints it would be judged by
 * its own parser.
 * @param {Link} link
 * @returns {string[]}
 */
function judgePrinter({ from, to }) {
  if (to === undefined || !to.endsWith('.print.ts')) return [];
  if (from.endsWith('.print.ts') || ['simulator', 'tests'].includes(partOf(from))) return [];
  return [`${from}: only the simulator imports printers (${to})`];
}

/**
 * @param {Link} link
 * @returns {string[]}
 */
function judgeOwner({ from, named, to }) {
  if (to === undefined || partOf(from) === 'tests' || OWNERS.includes(from)) return [];
  const wholePorts = to === 'src/hunt/debugger/ports.ts' && named.names === 'everything';
  const byName = to.startsWith('src/hunt/') && named.names.includes('Owner');
  return wholePorts || byName
    ? [`${from}: only ${OWNERS.join(', ')} may name Owner, the port that changes a target`]
    : [];
}

/**
 * @param {readonly Link[]} links
 * @returns {string[]} one line for each circle met
 */
function findCycles(links) {
  /** @type {Map<string, string[]>} */
  const targets = new Map();
  for (const { from, to } of links) {
    if (to !== undefined) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const problems = [];
  /** @type {(path: string, trail: readonly string[]) => void} */
  const follow = (path, trail) => {
    if (trail.includes(path)) {
      problems.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) follow(path, []);
  return problems;
}

/**
 * @param {readonly Source[]} files
 * @returns {string[]}
 */
function judgeRooms(files) {
  /** @type {Map<string, number>} */
  const inFolder = new Map();
  for (const { path } of files) {
    if (!PARTS_WITH_ROOMS.includes(partOf(path))) continue;
    const folder = path.slice(0, path.lastIndexOf('/'));
    inFolder.set(folder, (inFolder.get(folder) ?? 0) + 1);
  }
  return [...inFolder].flatMap(([folder, count]) => {
    const isRoom = folder.split('/').length > 2;
    if (count <= (isRoom ? MOST_IN_ROOM : MOST_OUTSIDE)) return [];
    return isRoom
      ? [`${folder}: ${count} files, a room has at most ${MOST_IN_ROOM}`]
      : [`${folder}: ${count} files outside of its rooms, at most ${MOST_OUTSIDE}`];
  });
}

function main() {
  const files = filesBelow('src', /\.ts$/);
  conclude(`imports: ${files.length} files keep to the arrows`, check(files));
}

if (isMain(import.meta.url)) main();
