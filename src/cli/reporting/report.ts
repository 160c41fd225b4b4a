import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { coverageMeaning, huntSummary } from '../../messages/coverage';
import { verdictText } from '../../messages/verdict';
import { knownUsers } from '../../pool/owners/known-users';
import { formatRecordingLine } from '../../pool/recording/recording';
import { parseRecordingLine } from '../../pool/recording/recording-line';
import { tagHex } from '../../pool/tags/tag';
import { verdictOf } from '../../pool/verdict/verdict';
import { type ReportParts, writeReport } from '../../report/html';
import { withoutNames } from '../../report/without-names';
import type { NamedRecording } from '../analysis/read-recording';
import type { OptionSpec } from '../command';
import { messageOf, nothingToReport, notWritten } from '../errors';
import type { CommandIo } from '../io';

/** Put in by the bundler. */
declare const POOLTAG_VERSION: string;

/** The switch by which a page leaves nothing out. */
export const everythingOption: OptionSpec = {
  name: 'everything',
  help: 'leave nothing out of the page: it may name machines, people and folders',
};

/** How a report is made. */
export interface ReportOptions {
  readonly skip: readonly string[];
  /** Nothing is left out, whatever it names. */
  readonly isEverything: boolean;
}

/** Recordings with more characters lie packed in the page. */
const MOST_PLAIN = 1_000_000;

/** Users of a tag that are named. */
const MOST_USERS = 5;

/**
 * Writes the page.
 * @param recordings read with their lines
 * @throws Failure when there is nothing in them, or the file cannot be written
 */
export async function writeReportFile(
  path: string,
  recordings: readonly NamedRecording[],
  options: ReportOptions,
  io: CommandIo,
): Promise<string> {
  const isEmpty = recordings.every(
    ({ recording }) => recording.hunts.length + recording.snapshots.length === 0,
  );
  if (isEmpty) throw nothingToReport();
  const lines: string[] = [];
  writeReport(partsOf(recordings, options), (line) => lines.push(line));
  try {
    await writeFile(resolve(io.folder, path), `${lines.join('\n')}\n`);
  } catch (error) {
    throw notWritten(path, messageOf(error));
  }
  return `Wrote ${path}: a page that any browser shows.${options.isEverything ? '' : ' Left out: paths of source files, names of snapshots, files and folders; --everything puts them in.'}`;
}

function partsOf(
  recordings: readonly NamedRecording[],
  { skip, isEverything }: ReportOptions,
): ReportParts {
  const hunts = recordings.flatMap(({ recording }) => recording.hunts);
  const users = [...new Set(hunts.map(({ tag }) => tag))].map((tag) => {
    const names = knownUsers(tag).map(({ name }) => name);
    return [tagHex(tag), [...new Set(names)].slice(0, MOST_USERS)] as const;
  });
  return {
    facts: {
      tool: POOLTAG_VERSION,
      isPrivate: !isEverything,
      recordings: recordings.map(({ name }, at) => (isEverything ? name : `recording ${at + 1}`)),
      skip,
      users: Object.fromEntries(users),
    },
    headline: hunts.flatMap((hunt) => [
      `${huntSummary(hunt)}${coverageMeaning(hunt)}`,
      verdictText(hunt, verdictOf(hunt, skip)),
    ]),
    recordings: recordings.map(({ lines = [] }) => embedded(lines, isEverything)),
  };
}

function embedded(
  given: readonly string[],
  isEverything: boolean,
): ReportParts['recordings'][number] {
  const lines = isEverything ? given : privateLines(given);
  if (lines.reduce((sum, { length }) => sum + length, 0) <= MOST_PLAIN) return { lines };
  const packed = deflateRawSync(lines.join('\n')).toString('base64');
  return { isPacked: true, lines: [packed] };
}

/** Lines as this pooltag knows them: what it does not know may name anything. */
function privateLines(lines: readonly string[]): readonly string[] {
  const withoutName = withoutNames();
  return lines.flatMap((line) => {
    const reading = parseRecordingLine(line);
    if (reading.kind !== 'entry') return [];
    return [formatRecordingLine(reading.seq, withoutName(reading.entry))];
  });
}
