import { type ModelObject, modelBoolean, nothing } from '../dx/model';
import { DEBUGGER_FOLDER } from '../kd/debugger-folder';
import { type Arguments, method } from './arguments';
import type { NamespaceContext } from './context';
import { directory } from './directory';
import { fileObject } from './file';
import { NamespaceNode } from './node';
import { OpenFile } from './open-file';
import { textReader } from './text-reader';
import { textWriter } from './text-writer';

const TEMP_DIRECTORY = 'C:\\Temp';

/** `Debugger.Utility.FileSystem`: files of the machine on which the debugger runs. */
export function fileSystem(context: NamespaceContext): ModelObject {
  const file = (args: Arguments, position: number): OpenFile =>
    OpenFile.behind(args.value(position)) ??
    OpenFile.open(context, args.text(position), 'OpenExisting');
  let temporary = 0;
  return new NamespaceNode({
    properties: {
      CurrentDirectory: () => directory(context, DEBUGGER_FOLDER),
      TempDirectory: () => directory(context, TEMP_DIRECTORY),
    },
    methods: [
      method('CreateFile', 'CreateFile(path, [disposition]) - Creates a file', (args) =>
        fileObject(OpenFile.open(context, args.text(0), args.optionalText(1) ?? 'CreateAlways')),
      ),
      method('CreateTempFile', 'CreateTempFile() - Creates a temporary file', () => {
        temporary += 1;
        const path = `${TEMP_DIRECTORY}\\dbg${temporary}.tmp`;
        return fileObject(OpenFile.open(context, path, 'CreateAlways', 'temporary'));
      }),
      method('OpenFile', 'OpenFile(path) - Opens a file for reading', (args) =>
        fileObject(OpenFile.open(context, args.text(0), 'OpenExisting')),
      ),
      method(
        'CreateTextReader',
        'CreateTextReader(file | path, [encoding]) - Creates a text reader',
        (args) => textReader(file(args, 0)),
      ),
      method(
        'CreateTextWriter',
        'CreateTextWriter(file | path, [encoding]) - Creates a text writer',
        (args) => {
          const value = args.value(0);
          const target =
            OpenFile.behind(value) ?? OpenFile.open(context, args.text(0), 'CreateAlways');
          return textWriter(target, args.optionalText(1) ?? 'Ascii');
        },
      ),
      method('FileExists', 'FileExists(path) - Whether a file exists', (args) =>
        modelBoolean(context.engine.files.exists(args.text(0))),
      ),
      method('DeleteFile', 'DeleteFile(path) - Deletes a file', (args) => {
        OpenFile.remove(context, args.text(0));
        return nothing;
      }),
    ],
  });
}
