import { type Difference, differenceBetween } from '../../pool/growth/difference';
import type { Reading } from '../../pool/growth/reading';
import { blocksLines, blocksRemarks } from '../analysis/blocks-table';
import { sortInputs } from '../analysis/inputs';
import { analysisJson } from '../analysis/json';
import { lineRemarks, unreadBlock } from '../analysis/line-remarks';
import { loggedBlockLines } from '../analysis/logged-blocks';
import { readLog } from '../analysis/read-log';
import { type NamedRecording, readRecording } from '../analysis/read-recording';
import { recordedBlocks } from '../analysis/recorded-blocks';
import { recordingJson } from '../analysis/recording-json';
import { recordingRemarks } from '../analysis/recording-remarks';
import { recordedStackBlocks, recordingBlocks } from '../analysis/recording-tables';
import { remarksOn } from '../analysis/remarks';
import { allHits, type LogAnalysis, type SiteUse, type UsageTable } from '../analysis/result';
import { moduleRemarks } from '../analysis/site-modules';
import { hitsInWords, siteColumns, stackLines, tagsInWords } from '../analysis/site-table';
import { sitesOf } from '../analysis/sites';
import { LogTally } from '../analysis/tally';
import { verifierLines, verifierRemarks } from '../analysis/verifier-table';
import type { Arguments, Command, ExitCode } from '../command';
import { exportNotes, exportOption, exportsIn, writeExports } from '../exporting/export';
import { type CommandIo, writeBlocks, writeLines } from '../io';
import { everythingOption, writeReportFile } from '../reporting/report';
import { styleFor, tableForm, tableOptionSpecs } from '../style';
import { counted, formatTable, grouped } from '../table';
import { tagArgument } from '../tag-argument';
import { differenceLines, differenceRemarks, notSubtracted } from '../usage/difference-table';
import {
  isPoolTagFile,
  type KnownUsers,
  poolTagOption,
  readKnownUsers,
} from '../usage/known-users';
import { readingOf } from '../usage/reading-of';
import { totalsLines } from '../usage/totals-table';
import { type TableView, usageLines } from '../usage/usage-table';

async function runAnalyze(args: Arguments, io: CommandIo): Promise<ExitCode> {
  const tagText = args.text('tag');
  const tag = tagText === undefined ? undefined : tagArgument(tagText);
  const top = args.number('top', 0) ?? 20;
  const tally = new LogTally(tag);
  const skip = args.texts('skip');
  const lists = args.operands.filter(isPoolTagFile);
  const users = await readKnownUsers(args, io, lists);
  const exports = exportsIn(args);
  const page = args.text('report');
  const inputs = await sortInputs(
    args.operands.filter((path) => !lists.includes(path)),
    io,
  );
  const ofReading: string[] = [];
  for (const log of inputs.logs) ofReading.push(...(await readLog(log, tally, io)));
  const recordings = await Promise.all(
    inputs.recordings.map((files) => readRecording(files, { tag, withLines: page !== undefined })),
  );
  const analysis = tally.result();
  const hasNothing = isEmpty(analysis) && recordings.every(isWithoutHunt);
  const sites = sitesOf(analysis.stacks, skip);
  const growth = growthOf(analysis);
  if (args.has('json')) {
    const found = analysisJson(analysis, sites, growth?.difference, users, skip);
    const recorded = recordings.map((each) => recordingJson(each, skip, args.has('blocks')));
    writeLines(io.out, [JSON.stringify({ ...found, recordings: recorded })]);
  } else {
    const view = {
      style: styleFor(io.out, tableForm(args)),
      top,
      ...(tag === undefined ? {} : { tag }),
    };
    const { vm, tables } = analysis;
    writeBlocks(io.out, [
      ...(vm ? [totalsLines(vm, tables.last, view.style)] : []),
      ...tableBlocks(analysis, args.has('diff') ? growth : undefined, users, view),
      ...analysis.verifier.map((table) => verifierLines(table, view.style)),
      ...analysis.listed.map((table) => blocksLines(table, view)),
      ...hitBlocks(analysis, sites, view),
      ...(analysis.blocks.allocations > 0
        ? [
            loggedBlockLines(analysis.blocks, skip, {
              style: view.style,
              isEach: args.has('blocks'),
            }),
          ]
        : []),
      ...(args.has('stacks') ? stackBlocks(analysis, skip) : []),
      ...(args.has('unread') ? [unreadBlock(analysis)] : []),
      ...recordings.flatMap((each) => recordingBlocks(each, skip, view)),
      ...(args.has('stacks') ? recordings.flatMap((each) => recordedStackBlocks(each, skip)) : []),
      ...(args.has('blocks') ? recordings.flatMap((each) => recordedBlocks(each, skip, view)) : []),
    ]);
  }
  writeLines(io.remarks, [
    ...ofReading,
    ...users.remarks(),
    ...remarksOn(analysis, sites),
    ...moduleRemarks(analysis, sites),
    ...analysis.verifier.flatMap(verifierRemarks),
    ...analysis.listed.flatMap(blocksRemarks),
    ...lineRemarks(analysis),
    ...recordings.flatMap((each) => recordingRemarks(each, skip)),
    ...(args.has('diff') ? growthOrWhyNot(growth, analysis.tables.count) : []),
    ...(args.has('blocks') && recordings.length === 0 && analysis.blocks.allocations === 0
      ? [noBlocksInLogs]
      : []),
    ...(hasNothing ? [nothingFound] : []),
    ...(await writeExports(exports, recordings, skip, io)),
    ...(page === undefined
      ? []
      : [
          await writeReportFile(
            page,
            recordings,
            { skip, isEverything: args.has('everything') },
            io,
          ),
        ]),
  ]);
  const isUnread = analysis.lines.unrecognised + analysis.unread.count > 0;
  return hasNothing || (args.has('strict') && isUnread) ? 1 : 0;
}

const nothingFound =
  'Found neither a table of pool (!poolused, PoolMon, !vm, !verifier 3, !poolfind) nor a stop on PoolHitTag. A log is begun with .logopen before the hunt, a recording with dx @$pool.save("C:/temp/leak").';

const noBlocksInLogs =
  '--blocks shows blocks of a recording: a log has no addresses that could be paired.';

const isEmpty = ({ tables, hits, vm, verifier, listed }: LogAnalysis): boolean =>
  tables.count === 0 &&
  allHits(hits) === 0 &&
  vm === undefined &&
  verifier.length + listed.length === 0;

const isWithoutHunt = ({ recording }: NamedRecording): boolean =>
  recording.hunts.length === 0 && recording.snapshots.length === 0;

/** What grew from the first table to the last one. */
interface Growth {
  readonly between: readonly [Reading, Reading];
  readonly difference: Difference;
}

function growthOf({ tables: { first, last } }: LogAnalysis): Growth | undefined {
  if (first === undefined || last === undefined || first === last) return undefined;
  const [before, after] = [first, last].map((table) => readingOf(table, at(table), {}));
  if (!before || !after) return undefined;
  return { between: [before, after], difference: differenceBetween(before, after) };
}

const at = ({ place }: UsageTable): string => `${place.file}:${place.line}`;

function growthOrWhyNot(growth: Growth | undefined, tables: number): readonly string[] {
  if (growth === undefined && tables > 1)
    return [
      '--diff: the last table is the only one of its boot, and two boots are never subtracted.',
    ];
  if (growth === undefined)
    return ['--diff wants two !poolused tables in the logs; pooltag diff compares two files.'];
  const { difference, between } = growth;
  return [
    ...(difference.kind === 'changes'
      ? differenceRemarks(difference, between)
      : [notSubtracted(difference, ...between)]),
    ...(tables > 2 ? ['pooltag growth shows how tags moved over all tables.'] : []),
  ];
}

/** Of what a table is that is none of `!poolused` as kernels print it today. */
function sourceOf({ listing: { source, inAll } }: UsageTable): string {
  if (source === 'onePool') return ' of one pool (which one it does not say)';
  if (source === 'table') return ' with titled columns';
  if (source !== 'poolMon') return '';
  const [nonPaged, paged] = [inAll?.nonPaged, inAll?.paged].map((each) => grouped(each ?? 0));
  return inAll
    ? ` of PoolMon (pool in all: ${nonPaged} KB nonpaged, ${paged} KB paged)`
    : ' of PoolMon';
}

function tableBlocks(
  { tables: { count, first, last } }: LogAnalysis,
  growth: Growth | undefined,
  users: KnownUsers,
  view: TableView,
): readonly (readonly string[])[] {
  if (first === undefined || last === undefined) return [];
  const difference = growth?.difference;
  const which = count === 1 ? 'Table' : `Last of ${count} tables`;
  return [
    usageLines(`${which}${sourceOf(last)}, ${at(last)}`, last.listing, users, view),
    ...(difference?.kind === 'changes'
      ? [differenceLines(`Growth from ${at(first)} to ${at(last)}`, difference, view)]
      : []),
  ];
}

function hitBlocks(
  analysis: LogAnalysis,
  sites: readonly SiteUse[],
  { style, top }: TableView,
): readonly (readonly string[])[] {
  const { hits } = analysis;
  const count = allHits(hits);
  if (count === 0) return [];
  const shown = top === 0 ? sites : sites.slice(0, top);
  const cut = shown.length < sites.length ? `, the first ${top} of ${sites.length} call sites` : '';
  return [
    [
      `${hitsInWords(hits)}${tagsInWords(analysis)}${cut}`,
      ...formatTable(siteColumns(count), shown, style),
    ],
  ];
}

function stackBlocks(
  { stacks }: LogAnalysis,
  skip: readonly string[],
): readonly (readonly string[])[] {
  if (stacks.length === 0) return [];
  const lines = stacks.flatMap((use) => stackLines(use, skip));
  return [[`${counted(stacks.length, 'unique stack')} of hits, > marks the call site`, ...lines]];
}

export const analyze: Command = {
  name: 'analyze',
  summary: 'Tables of tags and of call sites from saved debugger logs and recordings.',
  usage: 'FILE… [options]',
  operands: { least: 1, most: Number.MAX_SAFE_INTEGER },
  options: [
    { name: 'tag', value: 'TAG', help: 'only this tag; hits whose tag the log does not show stay' },
    {
      name: 'skip',
      value: 'PATTERN',
      multiple: true,
      help: 'treat these functions as wrappers: "mydrv!MyAlloc*"; may be repeated',
    },
    { name: 'stacks', help: 'show every unique stack of hits' },
    { name: 'blocks', help: 'show the blocks that stay, one by one; of recordings' },
    { name: 'diff', help: 'show what grew from the first !poolused table to the last' },
    poolTagOption,
    { name: 'unread', help: 'account for every line, and list those that were not recognised' },
    { name: 'strict', help: 'exit code 1 when a line was not recognised or could not be read' },
    { name: 'top', value: 'N', help: 'rows of a table, 20 if not given; 0 is all' },
    ...tableOptionSpecs,
    { name: 'json', help: 'one JSON object' },
    exportOption,
    { name: 'report', value: 'FILE', help: 'write recordings as a page to look at' },
    everythingOption,
  ],
  notes: [
    'FILE is a log as .logopen writes it, or pasted text, UTF-8 or UTF-16, also packed by gzip or zstd;',
    'a folder is all logs in it; - is standard input.',
    'FILE is also a recording of dx @$pool.save: the name that was given there, or one of its files.',
    'A table that is too wide for the window has its texts cut, then its last columns left out.',
    'Known users of a tag are whom lists and public sources name: a hint, never certain.',
    'A hit is a stop on PoolHitTag. In logs hits are counted, never called leaks: that takes addresses.',
    ...exportNotes,
    'Exit code 1: neither a table nor a hit was found.',
  ],
  run: runAnalyze,
};
