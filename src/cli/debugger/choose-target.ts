import { resolve } from 'node:path';
import { defaultTarget, findTarget, targets } from '../../simulator/targets';
import { loadRecording } from '../../simulator/targets/recorded/load';
import type { TargetSpec } from '../../simulator/targets/spec';
import { unknownTarget, unreadableRecording } from '../errors';
import { type CommandIo, writeLines } from '../io';

const RECORDED = 'recorded:';

/** Whether the name means a recording to be replayed. */
export const isRecording = (name: string | undefined): boolean =>
  name?.startsWith(RECORDED) ?? false;

/** `"Uata", "CDRO"`: tags of an excerpt as they are typed. */
export const tagList = (tags: readonly string[]): string =>
  tags.map((tag) => JSON.stringify(tag)).join(', ');

/**
 * The target with this name, the usual one when none is named; `recorded:FOLDER` replays the
 * recording in a folder.
 * @throws WrongUse when there is none
 */
export function chooseTarget(name: string | undefined, io: CommandIo): TargetSpec {
  if (name === undefined) return defaultTarget;
  const found = isRecording(name) ? recording(name, io) : findTarget(name);
  if (found !== undefined) return found;
  throw unknownTarget(
    name,
    targets.map(({ id }) => id),
  );
}

function recording(name: string, io: CommandIo): TargetSpec | undefined {
  const folder = resolve(io.folder, name.slice(RECORDED.length));
  try {
    const found = findTarget(`${RECORDED}${folder}`);
    writeLines(io.remarks, loadRecording(folder).damage);
    return found;
  } catch (error) {
    throw unreadableRecording(error);
  }
}
