import type { HuntRecord } from '../../pool/books/hunt-record';

/** Lines that a session keeps of all its hunts together: some 80 megabytes of the script's memory. */
const MOST_LINES = 200_000;

/** The latest of a session's hunts: as many as fit, and the last one in any case. */
export function latestThatFit(
  hunts: readonly HuntRecord[],
  most = MOST_LINES,
): readonly HuntRecord[] {
  const lines = hunts.reduce((sum, { entries }) => sum + entries.length, 0);
  return lines > most && hunts.length > 1 ? latestThatFit(hunts.slice(1), most) : hunts;
}
