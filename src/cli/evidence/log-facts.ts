import { LogReader } from '../../text/logs/log';
import type { ModuleDetails } from '../../text/modules/module-details';
import { ModuleDetailsReader } from '../../text/modules/module-details.parse';
import type { Input } from '../analysis/inputs';
import type { LogTally } from '../analysis/tally';
import { readLines } from '../lines';
import { logName } from '../log-files';
import { LogReadings, type TimedReading } from '../usage/log-readings';

/** What a log says besides its hits. */
export interface LogFacts {
  readonly readings: readonly TimedReading[];
  /** `Windows 10 Kernel Version 19041 MP (4 procs) Free x64`, of `vertarget`. */
  readonly target?: string;
  /** `19041.1.amd64fre.vb_release.191206-1406` */
  readonly build?: string;
  /** Of `lm v`. */
  readonly modules: readonly ModuleDetails[];
}

const TARGET = /\bWindows (?:\S+ ){1,4}Kernel Version \d+ .{1,80}$/;
const BUILD = /\b(?:Built by|Edition build lab): (\S+)/;

/**
 * Reads a log once.
 * @throws WrongUse when it cannot be read
 */
export async function logFacts({ path, bytes }: Input, tally: LogTally): Promise<LogFacts> {
  const reader = new LogReader();
  const file = tally.file(logName(path));
  const readings = new LogReadings(logName(path));
  const details = new ModuleDetailsReader();
  let target: string | undefined;
  let build: string | undefined;
  for await (const line of readLines(bytes)) {
    target = TARGET.exec(line)?.[0].trim() ?? target;
    build = BUILD.exec(line)?.[1] ?? build;
    details.push(line);
    for (const item of reader.push(line)) {
      file.add(item);
      readings.add(item);
    }
  }
  for (const item of reader.end()) {
    file.add(item);
    readings.add(item);
  }
  file.end(reader);
  const modules = details.modules.filter(({ version }) => version !== undefined);
  return { readings: readings.end(), target, build, modules };
}
