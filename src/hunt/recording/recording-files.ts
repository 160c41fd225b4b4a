/**
 * Files of the machine that the debugger runs on, as far as recordings need them. A file is
 * written once, from its beginning to its end: whether the host can append to one is not known.
 */
export interface RecordingFiles {
  exists(path: string): boolean;
  /** Makes a file. @throws HostError when there is one already, or it cannot be made */
  create(path: string): RecordingFile;
  /** Takes away a file that was made here. @throws HostError when it cannot be taken away */
  remove(path: string): void;
  /**
   * Hands over the lines of a file, one after the other, as long as more of them are wanted.
   * @returns whether more were wanted at its end
   * @throws HostError when it cannot be read
   */
  read(path: string, push: (line: string) => boolean): boolean;
}

/** An open file. @throws HostError from each of its methods */
export interface RecordingFile {
  writeLine(line: string): void;
  /** The text as it is. */
  write(text: string): void;
  close(): void;
}

/** Segments of a recording: `leak.000.jsonl` to `leak.999.jsonl`. */
export const MOST_SEGMENTS = 1000;

export const segmentPath = (base: string, segment: number): string =>
  `${base}.${`${segment}`.padStart(3, '0')}.jsonl`;

/** What all segments have in common: `C:/temp/leak` for `C:/temp/leak.000.jsonl` as well. */
export const recordingBase = (path: string): string => path.replace(/(\.\d{3})?\.jsonl$/i, '');
