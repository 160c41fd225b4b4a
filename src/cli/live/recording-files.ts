import { closeSync, existsSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { HostError } from '../../hunt/debugger/ports';
import type { RecordingFile, RecordingFiles } from '../../hunt/recording/recording-files';

/** Files of recordings on this machine. */
export class LocalRecordingFiles implements RecordingFiles {
  exists(path: string): boolean {
    return existsSync(path);
  }

  create(path: string): RecordingFile {
    return call(path, () => {
      const file = openSync(path, 'wx');
      return {
        write: (text) => call(path, () => void writeSync(file, text)),
        writeLine: (line) => call(path, () => void writeSync(file, `${line}\n`)),
        close: () => call(path, () => closeSync(file)),
      };
    });
  }

  remove(path: string): void {
    call(path, () => rmSync(path));
  }

  read(path: string, push: (line: string) => boolean): boolean {
    return call(path, () => readFileSync(path, 'utf8').split('\n').every(push));
  }
}

/** @throws HostError in place of what the system throws, with the path that it is about */
function call<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new HostError(path, error);
  }
}
