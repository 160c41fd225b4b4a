import { LogReader } from '../../text/logs/log';
import { logName } from '../log-files';
import type { Input } from './inputs';
import type { LogTally } from './tally';

/**
 * Reads a saved log into the tally.
 * @throws WrongUse when it cannot be read
 */
export async function readLog({ path, lines }: Input, tally: LogTally): Promise<void> {
  const reader = new LogReader();
  const file = tally.file(logName(path));
  for await (const line of lines) {
    for (const item of reader.push(line)) file.add(item);
  }
  for (const item of reader.end()) file.add(item);
  file.end(reader);
}
