import { basename } from 'node:path';
import { recordingBase } from '../../hunt/recording/recording-files';
import { type Recording, RecordingReader } from '../../pool/recording/read-recording';
import type { Tag } from '../../pool/tags/tag';
import { newerRecording, unreadableFile } from '../errors';
import { readLines } from '../lines';
import { logName } from '../log-files';
import type { Input } from './inputs';

/** A recording, and what it is called in messages. */
export interface NamedRecording {
  readonly name: string;
  readonly files: readonly string[];
  readonly recording: Recording;
  /** Its lines as they were read, where they are wanted. */
  readonly lines?: readonly string[];
}

/**
 * Reads a recording.
 * @param files its segments in order
 * @param tag the only one whose hunts are wanted
 * @param withLines whether to keep the lines
 * @throws WrongUse when it is of a later version
 */
export async function readRecording(
  files: readonly Input[],
  { tag, withLines }: { readonly tag?: Tag | undefined; readonly withLines?: boolean } = {},
): Promise<NamedRecording> {
  const reader = new RecordingReader(Number.POSITIVE_INFINITY);
  const kept: string[] = [];
  for (const { bytes } of files) {
    for await (const line of readLines(bytes)) {
      if (withLines) kept.push(line);
      if (!reader.push(line)) break;
    }
  }
  const names = files.map(({ path }) => logName(path));
  const name = recordingBase(names[0] ?? '');
  const reading = reader.end();
  if (reading.kind === 'newer') throw newerRecording(name, reading.version);
  if (reading.kind === 'noRecording') throw unreadableFile(name, 'it changes while it is read');
  const { recording } = reading;
  const hunts = recording.hunts.filter((hunt) => tag === undefined || hunt.tag === tag);
  return {
    name: basename(name),
    files: names,
    recording: { ...recording, hunts },
    ...(withLines && { lines: kept }),
  };
}
