import { listOf } from '../dx/linq/sequence';
import { type ModelObject, modelString } from '../dx/model';
import { method } from './arguments';
import type { NamespaceContext } from './context';
import { fileObject } from './file';
import { NamespaceNode } from './node';
import { OpenFile } from './open-file';

/** A directory; its text is its path. */
export function directory(context: NamespaceContext, path: string): ModelObject {
  const open = (name: string, disposition: string) =>
    fileObject(OpenFile.open(context, `${path}\\${name}`, disposition));
  return new NamespaceNode({
    display: () => path,
    properties: {
      Path: () => modelString(path),
      Files: () =>
        listOf(
          context.engine.files
            .list(path)
            .map((file) => fileObject(OpenFile.open(context, file, 'OpenExisting'))),
        ),
    },
    methods: [
      method('CreateFile', 'CreateFile(name, [disposition]) - Creates a file', (args) =>
        open(args.text(0), args.optionalText(1) ?? 'CreateAlways'),
      ),
      method('OpenFile', 'OpenFile(name) - Opens a file for reading', (args) =>
        open(args.text(0), 'OpenExisting'),
      ),
    ],
  });
}
