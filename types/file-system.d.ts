declare namespace JsProvider {
  /** `Debugger.Utility.FileSystem`: files of the machine on which the debugger runs. */
  interface FileSystem extends ModelObject {
    readonly CurrentDirectory: Directory;
    readonly TempDirectory: Directory;
    /** What happens to an existing file without a disposition is not documented. */
    CreateFile(path: string, disposition?: FileDisposition): File;
    /** A file that is deleted when it is closed. */
    CreateTempFile(): File;
    /** Opens for reading. @throws when there is no such file */
    OpenFile(path: string): File;
    CreateTextReader(file: File | string, encoding?: TextEncoding): TextReader;
    CreateTextWriter(file: File | string, encoding?: TextEncoding): TextWriter;
    FileExists(path: string): boolean;
    DeleteFile(path: string): void;
  }

  type FileDisposition = 'CreateAlways' | 'CreateNew' | 'OpenExisting';

  /** `Ascii` when absent. */
  type TextEncoding = 'Ascii' | 'Utf8' | 'Utf16';

  /** An open file. Unless closed it stays open until the garbage collector comes by. */
  interface File extends ModelObject {
    readonly Name: string;
    /** Without dot. */
    readonly Extension: string;
    readonly Path: string;
    /** Bytes. */
    readonly Size: Ordinal;
    /** Bytes from the start. */
    Position: Ordinal;
    Open(disposition?: FileDisposition): void;
    Close(): void;
    Delete(): void;
    ReadBytes(count: Ordinal): ModelCollection<number>;
    WriteBytes(bytes: Iterable<number>, count?: Ordinal): void;
  }

  interface TextReader extends ModelObject {
    /** The next line without terminator; what it answers at the end is not documented. */
    ReadLine(): string;
    /** The lines that are left; iterate before the file is closed. */
    ReadLineContents(): ModelCollection<string>;
  }

  interface TextWriter extends ModelObject {
    Write(text: string): void;
    /** The text and CR LF. */
    WriteLine(text: string): void;
    WriteContents(texts: Iterable<string>): void;
    WriteLineContents(lines: Iterable<string>): void;
  }

  /** A directory; joined to a string it is its path. */
  interface Directory extends ModelObject {
    readonly Files: ModelCollection<File>;
    readonly SubDirectories: ModelCollection<Directory>;
    CreateFile(name: string, disposition?: FileDisposition): File;
    CreateSubDirectory(name: string): Directory;
    OpenFile(name: string): File;
    Delete(): void;
  }
}
