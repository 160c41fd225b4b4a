import { HostError } from '../hunt/debugger/ports';
import type { ListFiles } from '../hunt/owners/listed-users';
import type { RecordingFile, RecordingFiles } from '../hunt/recording/recording-files';

/** Files of recordings, and lists of tags, over `Debugger.Utility.FileSystem`. */
export class HostFiles implements RecordingFiles, ListFiles {
  tempFolder(): string {
    return call('TempDirectory', (files) => `${files.TempDirectory}`);
  }

  exists(path: string): boolean {
    return call(path, (files) => files.FileExists(path));
  }

  create(path: string): RecordingFile {
    return call(path, (files) => {
      const file = files.CreateFile(path, 'CreateNew');
      const writer = this.#writerOf(files, file, path);
      return {
        write: (text) => call(path, () => writer.Write(text)),
        writeLine: (line) => call(path, () => writer.WriteLine(line)),
        close: () => call(path, () => file.Close()),
      };
    });
  }

  remove(path: string): void {
    call(path, (files) => files.DeleteFile(path));
  }

  /** A file that was made and cannot be written would be left behind empty. */
  #writerOf(
    files: JsProvider.FileSystem,
    file: JsProvider.File,
    path: string,
  ): JsProvider.TextWriter {
    try {
      return files.CreateTextWriter(file, 'Utf8');
    } catch (error) {
      file.Close();
      files.DeleteFile(path);
      throw error;
    }
  }

  read(path: string, push: (line: string) => boolean): boolean {
    return call(path, (files) => {
      const file = files.OpenFile(path);
      try {
        const lines = files.CreateTextReader(file, 'Utf8').ReadLineContents();
        for (const line of lines) if (!push(`${line}`)) return false;
        return true;
      } finally {
        file.Close();
      }
    });
  }
}

/** @throws HostError in place of what the host throws, with the path that it is about */
function call<T>(path: string, act: (files: JsProvider.FileSystem) => T): T {
  try {
    return act(host.namespace.Debugger.Utility.FileSystem);
  } catch (error) {
    throw new HostError(path, error);
  }
}
