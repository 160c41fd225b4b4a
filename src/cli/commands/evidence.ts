import {
  type EvidenceRow,
  growthRows,
  huntRows,
  huntSites,
  userRows,
} from '../../messages/evidence';
import { processName } from '../../messages/processes';
import { growthOver } from '../../pool/growth/growth';
import { readingOfSnapshot } from '../../pool/growth/snapshot-reading';
import { keptBlocks } from '../../pool/held/held-blocks';
import { type Tag, tagText } from '../../pool/tags/tag';
import { totalsOf } from '../../text/vm/vm.parse';
import { type Inputs, sortInputs } from '../analysis/inputs';
import { type NamedRecording, readRecording } from '../analysis/read-recording';
import type { LogAnalysis } from '../analysis/result';
import { LogTally } from '../analysis/tally';
import type { Arguments, Command, ExitCode } from '../command';
import { Failure, WrongUse } from '../errors';
import { type LogFacts, logFacts } from '../evidence/log-facts';
import { fileRows, hitRows, hitSites, moduleRows, totalsRows } from '../evidence/rows';
import { type Sheet, sheetLines, sheetMarkdown } from '../evidence/sheet';
import { driverFiles } from '../images/driver-files';
import { FileSearch } from '../images/tag-in-file';
import { type CommandIo, writeLines } from '../io';
import { logName } from '../log-files';
import { quotedTag, tagArgument } from '../tag-argument';
import { spanInWords } from '../usage/difference-table';
import { poolTagOption, readKnownUsers } from '../usage/known-users';
import { withTimes } from '../usage/log-readings';

/** Everything that was read, of all tags. */
interface Read {
  readonly logs: readonly LogFacts[];
  readonly recordings: readonly NamedRecording[];
  readonly analysis: LogAnalysis;
}

async function readAll({ logs, recordings }: Inputs, tag: Tag | undefined): Promise<Read> {
  const tally = new LogTally(tag);
  const facts: LogFacts[] = [];
  for (const log of logs) facts.push(await logFacts(log, tally));
  const read: NamedRecording[] = [];
  for (const files of recordings) read.push(await readRecording(files));
  return { logs: facts, recordings: read, analysis: tally.result() };
}

async function runEvidence(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const typed = args.text('tag');
  const wanted = typed === undefined ? undefined : tagArgument(typed);
  const read = await readAll(await sortInputs(args.operands, io), wanted);
  const growth = growthOver(
    withTimes([
      ...read.logs.flatMap(({ readings }) => readings),
      ...read.recordings.flatMap(({ recording }) =>
        recording.snapshots.map((each) => ({ reading: readingOfSnapshot(each), session: {} })),
      ),
    ]),
  );
  const tag = wanted ?? theTag(read);
  const hunts = read.recordings
    .flatMap(({ recording }) => recording.hunts)
    .filter((hunt) => hunt.tag === tag);
  const users = await readKnownUsers(args, io);
  const skip = args.texts('skip');
  const span = growth.hours === undefined ? '' : spanInWords(growth.hours * 3_600_000, growth.by);
  const { vm } = read.analysis;
  const totals = vm && totalsOf(vm.listing);
  const [target] = read.logs.filter((log) => log.target !== undefined).slice(-1);
  const rows: EvidenceRow[] = [
    ...(hunts.length === 0 && target?.target ? [vertarget('Target', target.target)] : []),
    ...(target?.build ? [vertarget('Build', target.build)] : []),
    ...totalsRows(read.analysis),
    ...(growth.readings.length > 0 ? growthRows(growth, tag, span, totals) : []),
    ...hunts.flatMap((hunt) => huntRows(hunt, skip)),
    ...hitRows(read.analysis),
    ...userRows(users.of({ tag }), tag),
    ...(await filesWith(tag, args.texts('drivers'), io)),
    ...moduleRows(read.logs.flatMap(({ modules }) => modules)),
    ...(args.has('everything') ? privateRows(args.operands, hunts, skip) : []),
  ];
  const sites = [
    ...hunts.flatMap((hunt) => huntSites(hunt, skip)),
    ...hitSites(read.analysis, skip),
  ];
  const isKnown = hunts.length + sites.length > 0 || rows.some(({ what }) => what === 'Holds');
  const sheet: Sheet = {
    title: `Pool tag ${quotedTag(tag)}: what is known of it`,
    rows: withoutRepeats(rows),
    sites,
  };
  if (args.has('json')) writeLines(io.out, [JSON.stringify(sheet)]);
  else writeLines(io.out, args.has('markdown') ? sheetMarkdown(sheet) : sheetLines(sheet));
  const quiet = `Neither a listing nor a hunt tells of ${quotedTag(tag)}.`;
  writeLines(io.remarks, [...users.remarks(), ...(isKnown ? [] : [quiet])]);
  return isKnown ? 0 : 1;
}

/** Several hunts of one recording had one target. */
const withoutRepeats = (rows: readonly EvidenceRow[]): readonly EvidenceRow[] =>
  rows.filter(
    (row, n) => n === rows.findIndex(({ what, found }) => what === row.what && found === row.found),
  );

const vertarget = (what: string, found: string): EvidenceRow => ({ what, found, by: 'vertarget' });

/** The only tag that was hunted. @throws WrongUse when there are several, or none */
function theTag({ recordings, analysis }: Read): Tag {
  const tags = new Set([
    ...recordings.flatMap(({ recording }) => recording.hunts.map(({ tag }) => tag)),
    ...analysis.tags.keys(),
  ]);
  const [tag] = tags;
  if (tag !== undefined && tags.size === 1) return tag;
  const found = [...tags].map((each) => JSON.stringify(tagText(each))).join(', ');
  throw new WrongUse(
    found === '' ? 'no hunt tells which tag it is about' : `there were hunts on ${found}`,
    'say which: --tag "Abc "',
  );
}

async function filesWith(
  tag: Tag,
  paths: readonly string[],
  io: CommandIo,
): Promise<readonly EvidenceRow[]> {
  const search = new FileSearch(tag);
  const { files } = await driverFiles(paths, io);
  try {
    return fileRows(files.flatMap((file) => search.in(file) ?? []));
  } catch (error) {
    throw new Failure(`--drivers: ${error}`, 'give files that can be read');
  }
}

/** What is left out unless it is asked for: names of files, and processes. */
function privateRows(
  paths: readonly string[],
  hunts: NamedRecording['recording']['hunts'],
  skip: readonly string[],
): readonly EvidenceRow[] {
  const names = new Set(
    hunts.flatMap((hunt) =>
      keptBlocks(hunt, skip).map(({ process }) => processName(hunt, process)),
    ),
  );
  names.delete('');
  return [
    { what: 'Read', found: paths.map(logName).join(', '), by: 'pooltag evidence' },
    ...(names.size > 0
      ? [{ what: 'Processes', found: [...names].join(', '), by: 'dx @$pool.blocks()' }]
      : []),
  ];
}

export const evidence: Command = {
  name: 'evidence',
  summary: 'What a vendor needs to know of a tag, short, each number with what said so.',
  usage: 'RECORDING|LOG… [options]',
  operands: { least: 1, most: Number.MAX_SAFE_INTEGER },
  options: [
    { name: 'tag', value: 'TAG', help: 'the tag; not needed where one was hunted' },
    { name: 'markdown', help: 'to paste into an issue' },
    {
      name: 'drivers',
      value: 'PATH',
      multiple: true,
      help: 'driver files, or a folder of them, to look for the tag in; may be repeated',
    },
    {
      name: 'skip',
      value: 'PATTERN',
      multiple: true,
      help: 'functions to look past: drv!MyAlloc*',
    },
    { name: 'everything', help: 'also names of files, and processes' },
    poolTagOption,
    { name: 'json', help: 'one JSON object' },
  ],
  notes: [
    'Logs may hold vertarget, !vm 1, !poolused 1 with .time, lmvm of a driver, and stops on PoolHitTag.',
    'Names of machines, users and folders are left out; of files and processes too, unless asked for.',
    'Exit code 1: nothing tells of the tag.',
  ],
  run: runEvidence,
};
