import { listOf } from '../dx/linq/sequence';
import { type ModelObject, modelInteger, modelString, nothing } from '../dx/model';
import { method } from './arguments';
import { NamespaceNode } from './node';
import { OpenFile } from './open-file';

/** The file as scripts see it. */
export function fileObject(file: OpenFile): ModelObject {
  const name = file.path.split(/[\\/]/).at(-1) ?? '';
  const object = new NamespaceNode({
    display: () => file.path,
    properties: {
      Name: () => modelString(name),
      Extension: () => modelString(/\.([^.]*)$/.exec(name)?.[1] ?? ''),
      Path: () => modelString(file.path),
      Position: () => modelInteger(file.position),
      Size: () => modelInteger(file.size),
    },
    writers: {
      Position: (value) => {
        if (value.kind === 'integer') file.position = Number(value.value);
      },
    },
    methods: [
      method('Close', 'Close() - Closes the file', () => {
        file.close();
        return nothing;
      }),
      method('Delete', 'Delete() - Deletes the file', () => {
        file.delete();
        return nothing;
      }),
      method('ReadBytes', 'ReadBytes(size) - Reads bytes', (args) => {
        const bytes = Buffer.from(file.read(args.count(0)), 'latin1');
        return listOf([...bytes].map((byte) => modelInteger(byte, 8)));
      }),
      method('WriteBytes', 'WriteBytes(bytes, [size]) - Writes bytes', (args) => {
        const bytes = args.list(0, 'integer').map(({ value }) => Number(value) & 0xff);
        file.write(Buffer.from(bytes.slice(0, args.optionalCount(1))).toString('latin1'));
        return nothing;
      }),
    ],
  });
  return OpenFile.represent(file, object);
}
