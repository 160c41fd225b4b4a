import { LogBytes } from '../../text/bytes/log-bytes';
import type { LogItem } from '../../text/logs/log-item';
import type { CommandIo } from '../io';
import { utf8Decoder } from '../lines';
import { logName } from '../log-files';
import type { Input } from './inputs';
import { ReadingWatch } from './reading-watch';
import type { LogTally } from './tally';

/**
 * Reads what a saved log tells, in its order.
 * @param goesOn is told how many bytes were read, and says whether to go on
 * @throws WrongUse when it cannot be read
 */
export async function readItems(
  { bytes }: Input,
  tell: (item: LogItem) => void,
  goesOn: (bytes: number) => boolean = () => true,
): Promise<LogBytes> {
  const log = new LogBytes(utf8Decoder(), tell);
  for await (const piece of bytes) {
    log.push(piece);
    if (!goesOn(piece.length)) break;
  }
  log.end();
  return log;
}

/**
 * Reads a saved log into the tally.
 * @returns what is to be said of the reading
 * @throws WrongUse when it cannot be read
 */
export async function readLog(
  input: Input,
  tally: LogTally,
  io: CommandIo,
): Promise<readonly string[]> {
  const name = logName(input.path);
  const watch = new ReadingWatch(io, name, input.size);
  const file = tally.file(name);
  let remarks: readonly string[] = [];
  try {
    const log = await readItems(
      input,
      (item) => file.add(item),
      (read) => watch.passed(read),
    );
    file.end(log);
  } finally {
    remarks = watch.end();
  }
  return remarks;
}
