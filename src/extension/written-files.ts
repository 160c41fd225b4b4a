import type { Archive } from '../hunt/recording/archive';
import { badArgument } from '../messages/arguments';
import { coverageMeaning, huntSummary } from '../messages/coverage';
import { badFormat, pageOf, type Written } from '../messages/recording';
import { verdictText } from '../messages/verdict';
import type { HuntRecord } from '../pool/books/hunt-record';
import { knownUsers } from '../pool/owners/known-users';
import {
  formatRecordingLine,
  type RecordingEntry,
  type SnapshotLine,
} from '../pool/recording/recording';
import { tagHex } from '../pool/tags/tag';
import { verdictOf } from '../pool/verdict/verdict';
import type { ExportSource } from '../report/export-source';
import { FOLDED_FORMATS } from '../report/folded-formats';
import { writeReport } from '../report/html';
import { withoutNames } from '../report/without-names';
import { pathArgument, WrongUse } from './arguments';

/** What a session holds. */
export interface SessionContent {
  readonly hunts: readonly HuntRecord[];
  readonly snapshots: readonly SnapshotLine[];
  readonly skip: readonly string[];
  readonly tool: string;
}

/** Leaves nothing out of a page. */
const EVERYTHING = 'everything';

/**
 * Writes the page of a session.
 * @param given the path, and whether to leave nothing out
 * @throws WrongUse for others
 */
export function reportTo(
  archive: Archive,
  [path, everything]: readonly unknown[],
  content: SessionContent,
): Written {
  const isEverything = everything === EVERYTHING;
  if (!isEverything && everything !== undefined) {
    throw new WrongUse(
      badArgument(`${everything}`, `dx @$pool.report("C:/leak.html", "${EVERYTHING}")`),
    );
  }
  const outcome = archive.write(pathArgument('report', path), (put) =>
    putReport(content, isEverything, (line) => put(`${line}\n`)),
  );
  return { what: pageOf(isEverything), outcome };
}

/**
 * Writes the hunts of a session for another tool.
 * @param given the path, and the name of a format
 * @throws WrongUse for others
 */
export function exportTo(
  archive: Archive,
  [path, name]: readonly unknown[],
  { hunts, skip, tool }: SessionContent,
): Written {
  const source: ExportSource = {
    hunts: hunts.map((hunt, at) => ({ recording: SESSION, number: at + 1, hunt })),
    skip,
    name: SESSION,
    tool,
  };
  for (const format of FOLDED_FORMATS) {
    if (format.name !== name) continue;
    const outcome = archive.write(pathArgument('export', path), (put) => put(format.make(source)));
    return { what: format.help, outcome };
  }
  throw new WrongUse(badFormat(FOLDED_FORMATS.map((format) => format.name)));
}

/** What the hunts of a session are of, where files of a recording would have a name. */
const SESSION = 'session';

/** The page; its recording is what `save` would write, less names. */
function putReport(
  { hunts, snapshots, skip, tool }: SessionContent,
  isEverything: boolean,
  put: (line: string) => void,
): void {
  const withoutName = withoutNames();
  const lines: string[] = [];
  const add = (entry: RecordingEntry) => {
    lines.push(formatRecordingLine(lines.length, isEverything ? entry : withoutName(entry)));
  };
  const { time } = hunts[0]?.start ?? snapshots[0] ?? { time: 0 };
  add({ type: 'header', format: 'pooltag recording', version: 1, segment: 0, tool, time });
  for (const snapshot of snapshots) add(snapshot);
  const headline: string[] = [];
  const users: Record<string, readonly string[]> = {};
  for (const hunt of hunts) {
    add(hunt.start);
    for (const entry of hunt.entries) add(entry);
    headline.push(huntSummary(hunt) + coverageMeaning(hunt));
    headline.push(verdictText(hunt, verdictOf(hunt, skip)));
    users[tagHex(hunt.tag)] = knownUsers(hunt.tag).map(({ name }) => name);
  }
  const facts = { tool, isPrivate: !isEverything, recordings: [SESSION], skip, users };
  writeReport({ facts, headline, recordings: [{ lines }] }, put);
}
