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
}

/**
 * Reads a recording.
 * @param files its segments in order
 * @param tag the only one whose hunts are wanted
 * @throws WrongUse when it is of a later version
 */
export async function readRecording(files: readonly Input[], tag?: Tag): Promise<NamedRecording> {
  const reader = new RecordingReader();
  for (const { bytes } of files) {
    for await (const line of readLines(bytes)) if (!reader.push(line)) break;
  }
  const names = files.map(({ path }) => logName(path));
  const name = recordingBase(names[0] ?? '');
  const reading = reader.end();
  if (reading.kind === 'newer') throw newerRecording(name, reading.version);
  if (reading.kind === 'noRecording') throw unreadableFile(name, 'it changes while it is read');
  const { recording } = reading;
  const hunts = recording.hunts.filter((hunt) => tag === undefined || hunt.tag === tag);
  return { name: basename(name), files: names, recording: { ...recording, hunts } };
}
