import { describe, expect, test } from '@jest/globals';
import { testDebugger } from '../jsprovider/test-debugger';

function withFiles(body: string, files: Readonly<Record<string, string>> = {}) {
  const kd = testDebugger({ javascript: 'chakra' });
  for (const [path, text] of Object.entries(files)) kd.files.write(path, text);
  const [, ...printed] = kd.script(`
    function compute() { const FS = host.namespace.Debugger.Utility.FileSystem; ${body} }
    function invokeScript() { host.diagnostics.debugLog(String(compute()), '\\n'); }`);
  return { files: kd.files, text: printed.join('\n') };
}

const PATH = 'C:\\a\\leak.json';
const create = `const file = FS.CreateFile('C:\\\\a\\\\leak.json', 'CreateAlways');`;
const open = `const file = FS.OpenFile('C:\\\\a\\\\leak.json');`;

describe('Debugger.Utility.FileSystem', () => {
  test('a text writer writes text, lines and lists of both', () => {
    const { files } = withFiles(`${create}
      const writer = FS.CreateTextWriter(file, 'Utf8');
      writer.Write('one'); writer.WriteLine(' line');
      writer.WriteContents(['a', 'b']); writer.WriteLineContents(['', 'é']);
      file.Close();`);
    expect(files.read(PATH)).toBe('one line\r\nab\r\né\r\n');
  });

  test('what is written is in the file before it is closed', () => {
    const { files } = withFiles(`${create} FS.CreateTextWriter(file).Write('now');`);
    expect(files.read(PATH)).toBe('now');
  });

  test('characters that the default encoding lacks become question marks', () => {
    const { files } = withFiles(`${create} FS.CreateTextWriter(file).Write('é€x');`);
    expect(files.read(PATH)).toBe('??x');
  });

  test('a reader gives lines, once', () => {
    const { text } = withFiles(
      `${open} const lines = FS.CreateTextReader(file).ReadLineContents();
       return [...lines].join('|') + [...lines].length;`,
      { [PATH]: 'a\r\nb\nc' },
    );
    expect(text).toBe('a|b|c0');
  });

  test('ReadLine at the end throws', () => {
    const { text } = withFiles(
      `const reader = FS.CreateTextReader('C:\\\\a\\\\leak.json'); reader.ReadLine(); reader.ReadLine();`,
      { [PATH]: 'only' },
    );
    expect(text).toBe('Error: End of file');
  });

  test('a position at the end appends, one within overwrites', () => {
    const { files } = withFiles(
      `${open} file.Position = file.Size; const writer = FS.CreateTextWriter(file);
       writer.Write('d'); file.Position = 1; writer.Write('B');`,
      { [PATH]: 'abc' },
    );
    expect(files.read(PATH)).toBe('aBcd');
  });

  test('position and size are 64-bit values', () => {
    const { text } = withFiles(
      `${open} return typeof file.Size + file.Size + typeof file.Position;`,
      {
        [PATH]: 'abc',
      },
    );
    expect(text).toBe('object3object');
  });

  test('bytes are read and written as they are', () => {
    const { text, files } = withFiles(
      `${open} const bytes = [...file.ReadBytes(2)].join(); file.WriteBytes([0, 255]); return bytes;`,
      { [PATH]: 'AB' },
    );
    expect(text).toBe('65,66');
    expect(files.read(PATH)).toBe('AB\0\xff');
  });

  test('names, existence and deletion', () => {
    const { text, files } = withFiles(
      `${open} const names = [file.Name, file.Extension, file.Path, String(file)].join();
       file.Close(); FS.DeleteFile('C:\\\\a\\\\leak.json');
       return names + FS.FileExists('C:\\\\a\\\\leak.json');`,
      { [PATH]: '' },
    );
    expect(text).toBe(`leak.json,json,${PATH},${PATH}false`);
    expect(files.exists(PATH)).toBe(false);
  });

  test('dispositions hold', () => {
    const attempt = (disposition: string, files: Readonly<Record<string, string>>) =>
      withFiles(`FS.CreateFile('C:\\\\a\\\\leak.json', '${disposition}'); return 'made';`, files)
        .text;
    expect(attempt('CreateNew', { [PATH]: '' })).toBe(`Error: The file exists: ${PATH}`);
    expect(attempt('CreateNew', {})).toBe('made');
    expect(attempt('OpenExisting', {})).toContain('Error: ');
    expect(attempt('Append', {})).toBe("Error: Invalid argument to method 'CreateFile'");
  });

  test('a closed file cannot be written', () => {
    const { text } = withFiles(
      `${create} const writer = FS.CreateTextWriter(file); file.Close(); writer.Write('x');`,
    );
    expect(text).toBe(`Error: The file is closed: ${PATH}`);
  });

  test('a temporary file goes when it is closed', () => {
    const { files, text } = withFiles(
      'const file = FS.CreateTempFile(); file.Close(); return file;',
    );
    expect(files.exists(text)).toBe(false);
  });

  test('directories create, open and list files', () => {
    const { text } = withFiles(
      `const made = FS.TempDirectory.CreateFile('x.txt', 'CreateNew'); made.Close();
       return [...FS.TempDirectory.Files].join() + FS.TempDirectory.OpenFile('x.txt').Size;`,
    );
    expect(text).toBe('C:\\Temp\\x.txt0');
  });
});
