import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Reading } from '../../pool/growth/reading';
import { readingOfSnapshot } from '../../pool/growth/snapshot-reading';
import { type Input, sortInputs } from '../analysis/inputs';
import { readItems } from '../analysis/read-log';
import { readRecording } from '../analysis/read-recording';
import { Failure } from '../errors';
import type { CommandIo } from '../io';
import { logName } from '../log-files';
import { LogReadings, type TimedReading, withTimes } from './log-readings';

/** Readings that are kept: of more, growth says nothing that those do not. */
const MOST_READINGS = 2_000;

/**
 * The readings that files hold, in the order of the files and of their lines.
 * @param withFileTimes whether the time at which a file was written may stand for that of its last
 *   listing
 * @param only of each file the last one
 * @throws WrongUse when a file cannot be read
 * @throws Failure when one holds no reading
 */
export async function readReadings(
  paths: readonly string[],
  io: CommandIo,
  { withFileTimes, only }: { readonly withFileTimes: boolean; readonly only?: 'last' },
): Promise<{ readonly readings: readonly Reading[]; readonly remarks: readonly string[] }> {
  const all: TimedReading[] = [];
  const remarks: string[] = [];
  for (const path of paths) {
    const found: TimedReading[] = [];
    const { logs, recordings } = await sortInputs([path], io);
    for (const log of logs) found.push(...(await logReadings(log, io, withFileTimes)));
    for (const files of recordings) found.push(...(await snapshots(files)));
    const last = found.at(-1);
    if (last === undefined) throw noReading(path);
    if (only === 'last' && found.length > 1) {
      remarks.push(`${path}: the last of ${found.length} tables is taken, ${last.reading.name}`);
    }
    all.push(...(only === 'last' ? [last] : found));
    if (all.length > MOST_READINGS) throw tooMany(MOST_READINGS);
  }
  return { readings: withTimes(all), remarks };
}

async function snapshots(files: readonly Input[]): Promise<readonly TimedReading[]> {
  const { name, recording } = await readRecording(files);
  return recording.snapshots.map((snapshot) => {
    const reading = readingOfSnapshot(snapshot);
    return { reading: { ...reading, name: `${name} ${reading.name}` }, session: {} };
  });
}

async function logReadings(
  input: Input,
  io: CommandIo,
  withFileTimes: boolean,
): Promise<readonly TimedReading[]> {
  const { path } = input;
  const readings = new LogReadings(logName(path));
  await readItems(input, (item) => readings.add(item));
  const found = readings.end();
  const file = withFileTimes ? fileTime(path, io) : undefined;
  return file === undefined
    ? found
    : found.map((each, n) => (n === found.length - 1 ? { ...each, file } : each));
}

const fileTime = (path: string, io: CommandIo): number | undefined =>
  path === '-' ? undefined : statSync(resolve(io.folder, path), { throwIfNoEntry: false })?.mtimeMs;

const noReading = (path: string): Failure =>
  new Failure(
    `${path}: holds no !poolused table`,
    'save one with .logopen and !poolused 1, or a recording with dx @$pool.snapshot()',
  );

const tooMany = (most: number): Failure =>
  new Failure(`more than ${most} tables`, 'give fewer files at a time');
