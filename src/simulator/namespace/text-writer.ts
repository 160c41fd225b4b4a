import { invalidArgument } from '../dx/errors';
import { type ModelObject, nothing } from '../dx/model';
import { method } from './arguments';
import { NamespaceNode } from './node';
import type { OpenFile } from './open-file';

const encodings: Readonly<Record<string, (text: string) => string>> = {
  Ascii: (text) => text.replace(/[^\0-\x7f]/g, '?'),
  Utf8: (text) => text,
  Utf16: (text) => text,
};

/** `CreateTextWriter(…)`: writes text at the file's position. */
export function textWriter(file: OpenFile, encoding: string): ModelObject {
  const encode = Object.hasOwn(encodings, encoding) ? encodings[encoding] : undefined;
  if (!encode) throw invalidArgument('CreateTextWriter');
  const write = (text: string) => {
    file.write(encode(text));
    return nothing;
  };
  const joined = (texts: readonly { readonly value: string }[], end: string) =>
    write(texts.map(({ value }) => `${value}${end}`).join(''));
  return new NamespaceNode({
    methods: [
      method('Write', 'Write(string) - Writes a string', (args) => write(args.text(0))),
      method('WriteLine', 'WriteLine(string) - Writes a line', (args) =>
        write(`${args.text(0)}\r\n`),
      ),
      method('WriteContents', 'WriteContents(strings) - Writes strings', (args) =>
        joined(args.list(0, 'string'), ''),
      ),
      method('WriteLineContents', 'WriteLineContents(strings) - Writes lines', (args) =>
        joined(args.list(0, 'string'), '\r\n'),
      ),
    ],
  });
}
